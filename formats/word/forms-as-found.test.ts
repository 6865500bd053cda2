import { deepEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFile } from '../read-file.ts'
import { p, part, r, sdt, tbl, tc, tr, wordFile } from './testing/packing.ts'

const headings = tr(['What needs to happen?', 'Actions', 'By whom', 'By when'])
const row = tr(['Ada needs to sleep', 'Set a bedtime', 'Mum', '12/06/2026'])
const plan = tbl(headings, row)
const tasks = (...rows: readonly string[]) => tbl(tr(['Actions', 'By whom', 'By when']), ...rows)
const across = '<w:gridSpan w:val="2"/>'
const sign = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`
const inWingdings = (letter: string) =>
  tc(p(r(letter, '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')))
const day = (shown: string) =>
  tc(p(sdt('<w:date w:fullDate="2026-06-12T00:00:00Z"><w:dateFormat w:val="dddd"/></w:date>', r(shown))))
const facts = tbl(tr(['Child’s name', 'Ada Finch', 'DOB', '04/03/2018']))

/** What matters of a plan that was read, on a few lines. */
const jotted = async (page: string, parts = {}): Promise<readonly string[]> => {
  const outcome = await readFile('form.docx', wordFile(page, parts))
  ok('plans' in outcome, JSON.stringify(outcome))
  const [{ plan: read, notes }] = outcome.plans
  return [
    [read.about.name, read.about.born, read.kind].filter(Boolean).join(', '),
    ...read.needs.map(({ text, tasks: its = [] }) =>
      [
        text,
        ...its.map(({ text: task, assigned, state }) =>
          [task, ...(assigned ?? []).flatMap(({ who, due, by }) => [who, due ?? by]), state]
            .filter(Boolean)
            .join(', '),
        ),
      ].join(': '),
    ),
    ...read.needs.flatMap(({ goals = [] }) => goals.map(({ text }) => `goal: ${text}`)),
    ...(read.reviews ?? []).map(({ on, decisions }) => `${on}: ${decisions}`),
    ...notes.map(({ where, text }) => `(${where}: ${text})`),
  ]
}
const slept = 'Ada needs to sleep: Set a bedtime, Mum, 2026-06-12'

const forms: readonly (readonly [title: string, page: string, read: readonly string[], parts?: object])[] = [
  ['facts side by side in one row', facts + plan, ['Ada Finch, 2018-03-04', slept]],
  [
    'a page laid out by one row of boxes',
    tbl(tr([tc(p('About Ada') + facts), tc(plan)])),
    ['Ada Finch, 2018-03-04', slept, '(The plan: About Ada)'],
  ],
  [
    'a page laid out by several rows, the plan in one of them',
    tbl(tr(['Child: Ada Finch', 'DOB: 04/03/2018']), tr([tc(plan + p(''), across)])),
    ['Ada Finch, 2018-03-04', slept],
  ],
  [
    'labels down the side, and a table of tasks beside one of them',
    tbl(
      tr(['Need', 'Ada needs to sleep']),
      tr(['Actions', tc(tasks(tr(['Set a bedtime', 'Mum', '12/06/2026'])) + p(''))]),
      tr(['Desired outcome', 'Ada sleeps']),
    ),
    ['', slept, '(The plan: Actions)', '(The plan: Desired outcome · Ada sleeps)'],
  ],
  [
    'the need in a sentence over the table of its tasks',
    p('Ada needs to sleep') +
      tasks(tr(['Set a bedtime', 'Mum', '12/06/2026'])) +
      p('Please list what Ada needs to do.') +
      p('Areas of need to address follow') +
      tasks(tr(['Walk', 'Dad', 'daily'])),
    [
      '',
      slept,
      ': Walk, Dad, daily',
      '(The plan: Please list what Ada needs to do.)',
      '(The plan: Areas of need to address follow)',
    ],
  ],
  [
    'signs typed in a font of signs',
    tbl(
      tr(['What needs to happen?', 'Actions', 'Completed']),
      tr(['Ada needs to sleep', 'Set a bedtime', inWingdings('þ')]),
      tr(['Ada needs to read', 'Read', inWingdings('o')]),
    ),
    ['', 'Ada needs to sleep: Set a bedtime, done', 'Ada needs to read: Read, not-started'],
  ],
  [
    'the kind of plan by boxes on one line',
    p(
      `${r('Type of plan: ')}${sign('F0FE')}${r(' Child in need ')}${sign('F0A8')}${r(' Child protection')}`,
    ) + plan,
    ['child-in-need', slept],
  ],
  [
    'the kind of plan by boxes on lines of their own',
    p('☐ Child protection plan') + p('☒ Child in need plan') + plan,
    ['child-in-need', slept, '(The plan: ☐ Child protection plan)'],
  ],
  [
    'the kind of plan by boxes, without the word plan',
    p('☐ Child protection ☒ Child in need') + plan,
    ['child-in-need', slept],
  ],
  [
    'the kind of plan by one tick on a line of its own',
    p('☐ Child protection') + p('[x] Child in need (CIN)') + plan,
    ['child-in-need', slept, '(The plan: ☐ Child protection)'],
  ],
  [
    'a tick that says more than a kind of plan',
    p('☒ Child protection enquiry closed') + plan,
    ['', slept, '(The plan: ☒ Child protection enquiry closed)'],
  ],
  [
    'how often people meet, for each way of meeting',
    p('Frequency of core groups: every four weeks') + p('Visiting frequency: Sara, each Tuesday') + plan,
    ['', slept],
  ],
  [
    'words in the column of numbers',
    tbl(
      tr(['No.', 'Need', 'Actions', 'Who', 'By when']),
      tr([tc('Health', '<w:gridSpan w:val="5"/>')]),
      tr(['1a.', 'Ada needs to sleep', 'Set a bedtime', 'Mum', '12/06/2026']),
    ),
    ['', slept, '(The table, row 1, No.: Health)'],
  ],
  [
    'needs in a first column that has no heading',
    tbl(
      tr(['', 'Actions', 'By whom', 'By when']),
      tr(['Need 1: Ada needs to sleep', 'Set a bedtime', 'Mum', '12/06/2026']),
      tr(['', 'Read', 'Dad', 'daily']),
      tr(['Need 2 – School', 'Walk', 'Dad', 'daily']),
    ),
    ['', `${slept}: Read, Dad, daily`, 'School: Walk, Dad, daily'],
  ],
  ['needs in the column of numbers', tbl(tr(['No.', 'Actions', 'By whom', 'By when']), row), ['', slept]],
  [
    'needs and outcomes across its rows',
    tbl(
      headings,
      tr([tc('Need 1: Ada needs to sleep', '<w:gridSpan w:val="4"/>')]),
      tr([tc('Outcome: Ada sleeps all night.', '<w:gridSpan w:val="4"/>')]),
      tr(['', 'Set a bedtime', 'Mum', '12/06/2026']),
    ),
    ['', slept, 'goal: Ada sleeps all night.'],
  ],
  [
    'a table for each need, which it names in its first rows',
    tbl(
      tr(['Need 1', tc('Ada needs to sleep', across)]),
      tr(['Outcome', tc('Ada sleeps all night.', across)]),
      tr(['Action', 'Who', 'When']),
      tr(['Set a bedtime', 'Mum', '12/06/2026']),
    ),
    ['', slept, 'goal: Ada sleeps all night.'],
  ],
  [
    'rows that only count, and rows that were closed',
    tbl(
      tr(['', 'Need', 'Actions', 'Who', 'When']),
      tr(['1', 'Ada needs to sleep', 'Set a bedtime', 'Mum', '12/06/2026']),
      tr(['2', 'N/A', 'N/A', '-', '']),
      tr(['3', '', '', '', '']),
    ),
    ['', slept, '(The table, row 2: N/A · N/A)'],
  ],
  [
    'an action that is to name who and when',
    tbl(tr(['Need', 'Action (who and when)']), tr(['Ada needs to sleep', 'Set a bedtime (Mum, Friday)'])),
    ['', 'Ada needs to sleep: Set a bedtime, Mum, Friday'],
  ],
  [
    'how urgent each need is under “Priority”',
    tbl(
      tr(['Priority', 'What needs to change', 'Action', 'By who', 'By when']),
      tr(['High', 'Ada needs to sleep', 'Set a bedtime', 'Mum', '12/06/2026']),
    ),
    ['', slept, '(The table, row 1, Priority: High)'],
  ],
  [
    'reviews across its rows',
    tbl(
      headings,
      row,
      tr([tc('Review 12/06/2026: bedtime is kept.', '<w:gridSpan w:val="4"/>')]),
      tr(['Core group review 12.06.26', tc('Mum sings too.', '<w:gridSpan w:val="3"/>')]),
      tr([tc('Progress so far: Mum is proud.', '<w:gridSpan w:val="4"/>')]),
      tr(['', 'Read', 'Dad', 'daily']),
    ),
    [
      '',
      `${slept}: Read, Dad, daily`,
      '2026-06-12: bedtime is kept.\nMum sings too.',
      '(The table, row 4: Progress so far: Mum is proud.)',
    ],
  ],
  [
    'days that pickers show by their weekday alone, and words that were typed over one',
    tbl(
      headings,
      tr(['Ada needs to sleep', 'Set a bedtime', 'Mum', day('Friday')]),
      tr(['', 'Read', 'Dad', day('Dydd Gwener')]),
      tr(['', 'Sing', 'Dad', day('when Gran comes')]),
    ),
    ['', `${slept}: Read, Dad, 2026-06-12: Sing, Dad, when Gran comes`],
  ],
  [
    'advice below its headings',
    tbl(
      tr([
        tc(p('What needs to happen?') + p('(Be SMART, one need in each row)')),
        'Actions',
        'By whom',
        'By when',
      ]),
      row,
    ),
    ['', slept],
  ],
  [
    'facts in a table of the header',
    plan,
    ['Ada Finch, 2018-03-04', slept, '(The header: OFFICIAL)'],
    { 'word/header1.xml': part('hdr', facts + p('OFFICIAL')) },
  ],
]

describe('a form as councils make them', () => {
  for (const [title, page, read, parts] of forms)
    it(`is read with ${title}`, async () => deepEqual(await jotted(page, parts), read))
})
