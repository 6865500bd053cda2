import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type TemplateId, templates } from '../checker/index.ts'
import { effort } from '../test/effort.ts'
import { csv } from './csv/csv.ts'
import { readHeadings } from './headings.ts'
import { readMarkdown } from './markdown.ts'
import { rowsOf } from './pasted-rows.ts'
import { told } from './testing/told.ts'
import { readPasted } from './text.ts'

const read = (text: string, template?: TemplateId) => {
  const outcome = readPasted(text, { template })
  ok('plan' in outcome, JSON.stringify(outcome))
  return outcome
}

describe('a pasted text', () => {
  it('is a table as Word puts it on the clipboard: cells with lines of their own in quotation marks', () => {
    const { plan, notes } = read(
      [
        'What needs to happen?\t"How will it happen?\nWhat are the tasks?"\tWho will be doing this?\tBy when?',
        'Emily, you need to hear Miss Obi\t"Mum will ring the clinic\nDad will drive you"\t"Mum\nDad"\t"12 January\n14 January"',
        '\t"Miss Obi will say ""hello"" first"\tMiss Obi\tevery morning until 30 June',
      ].join('\n'),
    )
    equal(plan.template, 'ehm-assessment')
    deepEqual(told(plan), [
      {
        need: 'Emily, you need to hear Miss Obi',
        tasks: [
          ['Mum will ring the clinic', 'Mum / 12 January'],
          ['Dad will drive you', 'Dad / 14 January'],
          ['Miss Obi will say "hello" first', 'Miss Obi / every morning until 30 June'],
        ],
      },
    ])
    deepEqual(notes, [])
  })

  for (const [how, mark] of [
    ['commas', ','],
    ['semicolons', ';'],
  ] as const)
    it(`is the table that a file of CSV with ${how} holds, opened as text`, () => {
      const rows = [
        ['Child: Emily'],
        ['Need', 'Task', 'Who', 'By when'],
        ['"Emily, you need to hear; soon"', 'Ring the clinic', 'Mum', '12 January'],
        ['', '"Say ""hello""\nfirst"', 'Dad', '14 January'],
      ]
      const { plan, notes } = read(rows.map(row => row.join(mark)).join('\n'))
      deepEqual(told(plan), [
        {
          need: 'Emily, you need to hear; soon',
          tasks: [
            ['Ring the clinic', 'Mum / 12 January'],
            ['Say "hello"\nfirst', 'Dad / 14 January'],
          ],
        },
      ])
      equal(plan.about.name, 'Emily')
      deepEqual(notes, [])
    })

  it('is what was written here as CSV, to the letter', async () => {
    const { plan } = read('Need\tTask\tWho\tBy when\nEmily needs to hear\tRing, then go\tMum\t12 January')
    const written = {
      ...plan,
      meets: 'Every Tuesday, at home',
      about: { is: 'child', name: 'Emily' },
    } as const
    deepEqual(told(read(String(await csv.write?.(written))).plan), told(plan))
    equal(read(String(await csv.write?.(written))).plan.meets, 'Every Tuesday, at home')
  })

  it('is lines where sentences have commas in them', () => {
    const { plan } = read('Need, task and goal, in that order.\nEmily, you need to hear, and to see.')
    equal(plan.needs.length, 2)
  })

  it('is a table without headings when its form is known', () => {
    const { plan } = read(
      'Jimmy needs his eczema treated\tMum books Dr Amin\tMum, by Friday 6 March 2026',
      'cumbria',
    )
    deepEqual(told(plan), [
      {
        need: 'Jimmy needs his eczema treated',
        tasks: [['Mum books Dr Amin', 'Mum / by Friday 6 March 2026']],
      },
    ])
  })

  it('is lines, each a need, where there is no table', () => {
    const { plan } = read(
      '• Emily needs to hear\n2. Emily needs *glasses* & a lamp\n\n   Emily sleeps\\through',
    )
    deepEqual(
      told(plan).map(({ need }) => need),
      ['Emily needs to hear', 'Emily needs *glasses* & a lamp', 'Emily sleeps\\through'],
    )
  })

  it('is a Markdown table with headings of its own', () => {
    const { plan } = read(
      '| Action | Need | When | Person responsible |\n|---|:-:|--:|---|\n| Mum rings | Hear | 2 May | Mum |\n',
    )
    deepEqual(told(plan), [{ need: 'Hear', tasks: [['Mum rings', 'Mum / 2 May']] }])
  })

  it('keeps what found no place as notes', () => {
    const { plan, notes } = read(
      'Plan agreed at the meeting\nNeed\tAction\tCost\nHear\tMum rings\t£5\nSleep\tBed at 8\t\t(extra)\n',
    )
    equal(plan.needs.length, 2)
    deepEqual(notes, [
      { where: 'The plan', text: 'Plan agreed at the meeting' },
      { where: 'The table, row 1, Cost', text: '£5' },
      { where: 'The table, row 2, beyond the last column', text: '(extra)' },
    ])
  })

  it('is a need once where each of its tasks says it again', () => {
    deepEqual(told(read('Need\tTask\nHear\tMum rings\nHear\tDad drives\n').plan), [
      { need: 'Hear', tasks: [['Mum rings'], ['Dad drives']] },
    ])
  })

  it('is refused when it is empty', () => {
    match(JSON.stringify(readPasted(' \n\t\n')), /There is nothing in it/)
  })

  it('loses no word, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), {
          minLength: 1,
          maxLength: 5,
        }),
        rows => {
          const text = rows.map(row => row.join('\t')).join('\n')
          const outcome = readPasted(text)
          const kept = JSON.stringify(outcome).toLowerCase()
          for (const word of text.match(/[a-z0-9]{2,}/gi) ?? [])
            ok(kept.includes(word.toLowerCase()), `${word} of ${JSON.stringify(text)}`)
        },
      ),
    )
  })
})

describe('a text made to hold us up', () => {
  const long = (piece: string) => piece.repeat(200_000 / piece.length)
  for (const text of [
    long('|'),
    `${long('|')}\n|-|\n${long('|')}`,
    `# ${long('*')}`,
    `# a${long(' #')} x`,
    `a|b\n${long('|-')}x`,
    long('\t"'),
    `a\t${long(' ')}x`,
    `Reason for action\tRequired action\tWho will do this and when\nx\ty\tx${long(' ')}x`,
    `Reason for action\tRequired action\tWho will do this and when\nx\ty\t${long('on : ')}`,
    `# ${long('plan for ')}\n\n## Needs\n- x`,
    long('\\'),
    long('<br>'),
  ])
    it(`is read at once: ${JSON.stringify(text.slice(0, 12))}…`, () => {
      const worked = effort()
      readPasted(text)
      readMarkdown(text)
      ok(worked() < 20_000)
    })
})

describe('cells on the clipboard', () => {
  it('come back as they were', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\t', ' ', 'é') })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        rows => {
          const quoted = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
          const text = rows.map(row => row.map(quoted).join('\t')).join('\n')
          deepEqual(
            rowsOf(text),
            rows.filter(row => row.some(each => each.trim() !== '')),
          )
        },
      ),
    )
  })

  it('keep a quotation mark that is never closed', () => {
    deepEqual(rowsOf('"Hello, she said\tMum'), [['"Hello, she said', 'Mum']])
  })
})

describe('the headings of a table', () => {
  for (const template of templates)
    it(`are known as those of the ${template.label}, in capitals and without marks too`, () => {
      const headings = template.columns.map(({ heading }) => heading)
      for (const shown of [headings, headings.map(each => each.toUpperCase().replaceAll(/[?/]/g, ' '))]) {
        const known = readHeadings(shown)
        deepEqual(
          [known?.template.id, known?.roles],
          [template.id, template.columns.map(({ fields }) => fields.join(' '))],
        )
      }
    })

  for (const [headings, roles] of [
    [
      ['What has to happen', 'Tasks (how will it happen)', 'Who', 'By when', 'Goal'],
      ['need', 'task', 'who', 'by', 'goal'],
    ],
    [
      ['Needs', 'Actions', 'By whom', 'Timescale', 'Desired outcome'],
      ['need', 'task', 'who', 'by', 'goal'],
    ],
    [
      ['Reason for action', 'Action required', 'Who and when'],
      ['need', 'task goal', 'who by'],
    ],
    [['Colour', 'Price'], undefined],
  ] as const)
    it(`are ${roles ? 'known' : 'not of a plan'} when they say ${headings.join(', ')}`, () => {
      deepEqual(readHeadings(headings)?.roles, roles)
    })
})

describe('a Markdown file written by hand', () => {
  it('has lists where we write tables', () => {
    const outcome = readMarkdown(
      '# Plan for Emily\n\nDate of birth: 14/3/2018\nNext review: 14th December 2026\nMood: sunny\n\n## Needs\n- You need to hear\n\n## People\n- Emily\n\n| Name | Relationship | Job |\n|---|---|---|\n| Ms Ellis | Mum | |\n| Steph Brown | | social worker |\n\n## Views\n- Mum: I thought she was **ignoring** me\n\n## Worries\n- Emily cannot follow lessons\n\n## What happens if\n- Backup plan: Steph drives\n- Perhaps: nothing\n\n## Lunch\nSandwiches\n',
    )
    ok('plan' in outcome)
    const { plan, notes } = outcome
    deepEqual(plan.about, { is: 'child', name: 'Emily', born: '2018-03-14', person: 'p1' })
    equal(plan.nextReview, '2026-12-14')
    deepEqual(
      plan.people?.map(({ name, is }) => [name, is]),
      [
        ['Emily', 'child'],
        ['Ms Ellis', 'parent'],
        ['Steph Brown', 'professional'],
      ],
    )
    deepEqual(plan.views, [{ person: 'p2', text: 'I thought she was ignoring me' }])
    deepEqual(plan.worries, [{ id: 'w1', text: 'Emily cannot follow lessons' }])
    deepEqual(plan.consequences, { backup: 'Steph drives' })
    deepEqual(notes, [
      { where: 'Plan for Emily', text: 'Mood: sunny' },
      { where: 'Lunch', text: 'Sandwiches' },
      { where: 'What happens if', text: 'Perhaps: nothing' },
    ])
  })

  it('never makes anybody agree who did not say so', () => {
    const outcome = readMarkdown(
      '## Needs\n- Hear\n\n## Agreements\n| Person | Answer |\n|---|---|\n| Mum | |\n| Dad | maybe |\n',
    )
    ok('plan' in outcome)
    equal(outcome.plan.agreements, undefined)
    deepEqual(
      outcome.notes.map(({ text }) => text),
      ['Mum', 'maybe', 'Dad · maybe'],
    )
  })

  it('is refused when there is no plan in it', () => {
    match(JSON.stringify(readMarkdown('# Shopping\n\n- Milk\n')), /There is no plan in it/)
  })
})
