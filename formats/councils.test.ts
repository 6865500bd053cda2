import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Content } from './format.ts'
import { plansIn, told } from './testing/told.ts'
import { p, r, tbl, tc, tr, wordFile } from './word/testing/packing.ts'

const headings = ['Need', 'Action', 'Who', 'By when']
const hears = { need: 'Emily needs to hear', tasks: [['Mum rings', 'Mum / 5 May 2026']] }
const sleeps = { need: 'Emily needs sleep', tasks: [['Dad buys a lamp', 'Dad / 6 May 2026']] }
const style = (level: number) => `<w:pStyle w:val="Heading${level}"/>`
const point = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const floating = (words: string) =>
  p(
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  )
const broken = (...lines: readonly string[]) => p(lines.map(line => r(line)).join('<w:r><w:br/></w:r>'))
const tabbed = (...cells: readonly string[]) => p(cells.map(words => r(words)).join('<w:r><w:tab/></w:r>'))
const across = (words: string, columns: number) => tc(p(words), `<w:gridSpan w:val="${columns}"/>`)

const printed: readonly (readonly [string, string])[] = [
  ['Person name', 'Emily Hart'],
  ['Plan type', 'Child in need'],
  ['Need 1', 'Emily needs to hear'],
  ['Action 1', 'Mum rings'],
  ['Responsible person', 'Mum'],
  ['Target date', '5 May 2026'],
  ['Action 2', 'School moves her seat'],
  ['Responsible person', 'Sara'],
  ['Target date', '8 May 2026'],
  ['Need 2', 'Emily needs sleep'],
  ['Action 1', 'Dad buys a lamp'],
  ['Responsible person', 'Dad'],
  ['Target date', '6 May 2026'],
]
const printedPlan = [
  { ...hears, tasks: [...hears.tasks, ['School moves her seat', 'Sara / 8 May 2026']] },
  sleeps,
]

type Told = ReturnType<typeof told>
const files: readonly (readonly [what: string, name: string, content: Content, ...plans: Told[]])[] = [
  [
    'headings that are repeated as rows on each page',
    'plan.docx',
    wordFile(
      tbl(
        tr(headings),
        tr(['Emily needs to hear', 'Mum rings', 'Mum', '5 May 2026']),
        tr(headings),
        tr(['Emily needs sleep', 'Dad buys a lamp', 'Dad', '6 May 2026']),
      ),
    ),
    [hears, sleeps],
  ],
  [
    'a box for each need over a table of its tasks',
    'plan.docx',
    wordFile(
      [
        tbl(tr(['Need 1', 'Emily needs to hear']), tr(['Desired outcome', 'Emily answers in class'])),
        tbl(tr(['Action', 'By whom', 'Timescale']), tr(['Mum rings', 'Mum', '5 May 2026'])),
        tbl(tr(['Need 2', 'Emily needs sleep'])),
        tbl(tr(['Action', 'By whom', 'Timescale']), tr(['Dad buys a lamp', 'Dad', '6 May 2026'])),
      ].join(p('')),
    ),
    [{ ...hears, goals: ['Emily answers in class'] }, sleeps],
  ],
  [
    'boxes one below the other',
    'plan.docx',
    wordFile(
      tbl(
        ...[
          'What is the need?',
          'Emily needs to hear',
          'What will we do?',
          'Mum rings',
          'Who?',
          'Mum',
          'When?',
          '5 May 2026',
        ].map(each => tr([each])),
      ),
    ),
    [hears],
  ],
  [
    'a form of two columns for each need',
    'plan.docx',
    wordFile(
      [
        tbl(
          tr(['Need', 'Emily needs to hear']),
          tr(['Action', 'Mum rings']),
          tr(['Lead', 'Mum']),
          tr(['Target date', '5 May 2026']),
        ),
        tbl(
          tr(['Need', 'Emily needs sleep']),
          tr(['Action', 'Dad buys a lamp']),
          tr(['Lead', 'Dad']),
          tr(['Target date', '6 May 2026']),
        ),
      ].join(p('')),
    ),
    [hears, sleeps],
  ],
  [
    'bands across the table for parts of a child’s world',
    'plan.docx',
    wordFile(
      tbl(
        tr([across('HEALTH', 4)]),
        tr(headings),
        tr(['Emily needs to hear', 'Mum rings', 'Mum', '5 May 2026']),
        tr([across('EDUCATION', 4)]),
        tr(['Emily needs sleep', 'Dad buys a lamp', 'Dad', '6 May 2026']),
      ),
    ),
    [hears, sleeps],
  ],
  [
    'ticks below the names of who does it',
    'plan.docx',
    wordFile(
      tbl(
        tr(['Need', 'Action', 'Mum', 'Dad', 'School', 'By when']),
        tr(['Emily needs to hear', 'Mum rings', '☒', '☐', '☐', '5 May 2026']),
      ),
    ),
    [hears],
  ],
  [
    'several tasks on lines of one box, and no box for who or when',
    'plan.docx',
    wordFile(
      tbl(
        tr(['What are we worried about?', 'What’s working well?', 'What needs to happen?']),
        tr([
          'Emily is tired',
          'Mum reads nightly',
          tc(p('Mum to set an alarm – by 5 May 2026') + p('Sara will ring school by Friday')),
        ]),
      ),
    ),
    [
      {
        need: 'Emily is tired',
        tasks: [
          ['Mum to set an alarm', 'Mum / by 5 May 2026'],
          ['Sara will ring school by Friday', 'Sara / by Friday'],
        ],
      },
    ],
  ],
  [
    'a small table of tasks in the box of each need',
    'plan.docx',
    wordFile(
      tbl(
        tr(['Need', 'Plan']),
        tr([
          'Emily needs sleep',
          tc(
            tbl(
              tr(['Task', 'Who', 'By when']),
              tr(['Mum reads', 'Mum', '5 May 2026']),
              tr(['Dad buys a lamp', 'Dad', '6 May 2026']),
            ) + p(''),
          ),
        ]),
        tr([
          'Emily needs to hear',
          tc(tbl(tr(['Task', 'Who', 'By when']), tr(['Mum rings', 'Mum', '5 May 2026'])) + p('')),
        ]),
      ),
    ),
    [
      {
        need: 'Emily needs sleep',
        tasks: [
          ['Mum reads', 'Mum / 5 May 2026'],
          ['Dad buys a lamp', 'Dad / 6 May 2026'],
        ],
      },
      hears,
    ],
  ],
  [
    'a table that was cut in two, and one of who signed below it',
    'plan.docx',
    wordFile(
      tbl(
        tr(['Need', 'Action', 'Who', 'By when']),
        tr(['Emily needs to hear', 'Mum rings', 'Mum', '5 May 2026']),
      ) +
        p('') +
        tbl(tr(['Emily needs sleep', 'Dad buys a lamp', 'Dad', '6 May 2026'])) +
        p('') +
        tbl(tr(['Name', 'Role', 'Signature', 'Date']), tr(['Sara Khan', 'Teacher', 'SK', '7 May 2026'])),
    ),
    [hears, sleeps],
  ],
  [
    'headings in Welsh',
    'cynllun.docx',
    wordFile(
      tbl(
        tr(['Angen', 'Camau gweithredu', 'Pwy', 'Erbyn pryd', 'Canlyniad']),
        tr(['Mae angen i Rhys gysgu', 'Prynu gwely', 'Mam', '5 Mai 2026', 'Mae Rhys yn cysgu']),
      ),
    ),
    [
      {
        need: 'Mae angen i Rhys gysgu',
        tasks: [['Prynu gwely', 'Mam / 5 Mai 2026']],
        goals: ['Mae Rhys yn cysgu'],
      },
    ],
  ],
  [
    'every label in Welsh and in English',
    'cynllun.docx',
    wordFile(
      p('Enw / Name: Rhys Price   Dyddiad geni / Date of birth: 3ydd o Fawrth 2016') +
        p('Dyddiad yr adolygiad nesaf / Date of next review: dydd Llun 14 Medi 2026') +
        tbl(
          tr([
            'Beth sydd angen digwydd? / What needs to happen?',
            'Beth yw’r tasgau? / What are the tasks?',
            'Pwy a phryd / Who and when',
          ]),
          tr(['Rhys needs sleep', 'Prynu gwely', 'Mam, erbyn 5ed o Fai 2026']),
        ),
    ),
    [{ need: 'Rhys needs sleep', tasks: [['Prynu gwely', 'Mam / erbyn 5ed o Fai 2026']] }],
  ],
  [
    'headings and lists, and no table',
    'plan.docx',
    wordFile(
      [
        p('Emily’s plan', style(1)),
        p('Need 1', style(2)),
        p('Emily needs to hear'),
        p('Actions', style(3)),
        p('Mum rings – Mum, by 5 May 2026', point),
        p('Need 2: Emily needs sleep', style(2)),
        p('Actions', style(3)),
        p('Dad will buy a lamp by 6 May 2026', point),
      ].join(''),
    ),
    [
      { need: 'Emily needs to hear', tasks: [['Mum rings', 'Mum / by 5 May 2026']] },
      { need: 'Emily needs sleep', tasks: [['Dad will buy a lamp by 6 May 2026', 'Dad / by 6 May 2026']] },
    ],
  ],
  [
    'boxes that float on the page',
    'plan.docx',
    wordFile(
      ['Early help plan', 'Need: Emily needs to hear', 'Action: Mum rings', 'Who: Mum', 'By when: 5 May 2026']
        .map(floating)
        .join(''),
    ),
    [hears],
  ],
  [
    'one paragraph with line breaks in it',
    'plan.docx',
    wordFile(broken('Need: Emily needs to hear', 'Action: Mum rings', 'Who: Mum', 'By when: 5 May 2026')),
    [hears],
  ],
  [
    'first names and surnames in two columns of an export, of two children',
    'export.csv',
    'PersonID,Forename,Surname,Need,Action,Who,By when\r\n1,Emily,Hart,Emily needs to hear,Mum rings,Mum,5 May 2026\r\n2,Jack,Hart,Emily needs sleep,Dad buys a lamp,Dad,6 May 2026\r\n',
    [hears],
    [sleeps],
  ],
  [
    'semicolons, and line ends within cells',
    'plan.csv',
    '\uFEFFNeed;Action;Who;By when\r\n"Emily needs\r\nto hear";"Mum rings";Mum;5 May 2026\r\n',
    [{ ...hears, need: 'Emily needs\nto hear' }],
  ],
  [
    'days as a spreadsheet counts them',
    'plan.csv',
    'Need,Action,Who,By when\nEmily needs to hear,Mum rings,Mum,46147\n',
    [hears],
  ],
  [
    'title rows over the headings',
    'plan.csv',
    'CIN plan - Emily Hart,,,\r\nDate of plan:,01/05/2026,,\r\n,,,\r\nNeed,Action,Who,By when\r\nEmily needs to hear,Mum rings,Mum,5 May 2026\r\n',
    [hears],
  ],
  [
    'columns made of tabs alone',
    'plan.docx',
    wordFile(
      [
        p('Name: Emily Hart'),
        tabbed(...headings),
        tabbed('Emily needs to hear', 'Mum rings', 'Mum', '5 May 2026'),
        tabbed('Emily needs sleep', 'Dad buys a lamp', 'Dad', '6 May 2026'),
        p('Next review: 1 June 2026'),
      ].join(''),
    ),
    [hears, sleeps],
  ],
  [
    'two tabs where one was too short',
    'plan.txt',
    'Name:\tEmily Hart\n\nNeed\t\tAction\t\tWho\tBy when\nEmily needs to hear\tMum rings\t\tMum\t5 May 2026\nEmily needs sleep\tDad buys a lamp\t\tDad\t6 May 2026\n',
    [hears, sleeps],
  ],
  [
    'labels down the side and a row that counts the needs above them',
    'plan.docx',
    wordFile(
      tbl(
        tr(['', 'Need 1', 'Need 2']),
        tr(['Need', 'Emily needs to hear', 'Emily needs sleep']),
        tr(['Action', 'Mum rings', 'Dad buys a lamp']),
        tr(['Who', 'Mum', 'Dad']),
        tr(['By when', '5 May 2026', '6 May 2026']),
      ),
    ),
    [hears, sleeps],
  ],
  [
    'everything below one another as a case system prints it, counted',
    'plan.docx',
    wordFile(tbl(...printed.map(([label, value]) => tr([label, value])))),
    printedPlan,
  ],
  [
    'the same in one column',
    'plan.docx',
    wordFile(tbl(...printed.map(([label, value]) => tr([`${label}: ${value}`])))),
    printedPlan,
  ],
  [
    'a target in the five letters of SMART',
    'pep.docx',
    wordFile(
      tbl(
        tr([
          'Area of need',
          'Specific',
          'Measurable',
          'Achievable',
          'Relevant',
          'Time-bound',
          'Person responsible',
        ]),
        tr([
          'Emily needs to read',
          'Nan reads with her',
          'Emily reads a page',
          '☒',
          '☒',
          '5 May 2026',
          'Nan',
        ]),
      ),
    ),
    [
      {
        need: 'Emily needs to read',
        tasks: [['Nan reads with her', 'Nan / 5 May 2026']],
        goals: ['Emily reads a page'],
      },
    ],
  ],
  [
    'the day a task is due and the day it was done in one box',
    'review.docx',
    wordFile(
      tbl(
        tr(['Need', 'Action', 'Who', 'Target date / completed']),
        tr(['Emily needs to hear', 'Mum rings', 'Mum', tc(p('5 May 2026') + p('Done: 7 May 2026'))]),
      ),
    ),
    [{ ...hears, tasks: [['Mum rings', 'Mum / 5 May 2026\nDone: 7 May 2026']] }],
  ],
]

describe('plans as councils write them', () => {
  for (const [what, name, content, ...plans] of files)
    it(`are read with ${what}`, async () => {
      const found = await plansIn(name, content)
      deepEqual(
        found.map(({ plan }) => told(plan)),
        plans,
      )
    })
})
