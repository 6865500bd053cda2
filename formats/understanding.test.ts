import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Hints } from './format.ts'
import { plansIn, refusalOf, told } from './testing/told.ts'

const table = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map(line =>
      line
        .trim()
        .split('|')
        .map(cell => `"${cell.trim().replaceAll('¶', '\n')}"`)
        .join(','),
    )
    .join('\n')
const read = async (text: string, hints?: Hints) => (await plansIn('a.csv', table(text), hints))[0]
const readAll = (text: string) => plansIn('a.csv', table(text))

const heads = 'Need | Action | Who | By when'

describe('the headings of a plan’s table', () => {
  for (const [what, text] of [
    [
      'are reworded a little',
      'What does Emily need? | What actions will we take? | Person/agency responsible | To be completed by\nHear | Ring | Mum | 2 May',
    ],
    ['stand in another order', 'By When | Who | Actions | Identified Need\n2 May | Mum | Ring | Hear'],
    [
      'are split over two rows',
      'Need | What we will do | | \n | Task | Who? | When?\nHear | Ring | Mum | 2 May',
    ],
    [
      'are split in the middle of their words',
      'What needs | What actions | Person | Target\nto change? | are required? | responsible | date\nHear | Ring | Mum | 2 May',
    ],
    ['stand below a title', `CHILD IN NEED PLAN | | | \n${heads}\nHear | Ring | Mum | 2 May`],
    [
      'stand below other rows',
      `Reference | 17 | | \nTeam | North | | \n\n${heads}\nHear | Ring | Mum | 2 May`,
    ],
    ['come again on every page', `${heads}\n${heads}\nHear | Ring | Mum | 2 May\n${heads}`],
    ['are left out where it is plain what stands below', 'Need | Action | | \nHear | Ring | Mum | 2 May'],
  ] as const)
    it(`may be such that they ${what}`, async () => {
      deepEqual(told((await read(text)).plan), [{ need: 'Hear', tasks: [['Ring', 'Mum / 2 May']] }])
    })

  it('may stand twice: what is under the second is noted by its number', async () => {
    const { plan, notes } = await read('Need | Action | Date | Who | Date\nHear | Ring | 2 May | Mum | 5 May')
    deepEqual(told(plan), [{ need: 'Hear', tasks: [['Ring', 'Mum / 2 May']] }])
    deepEqual(notes, [{ where: 'The table, row 1, Date (column 5)', text: '5 May' }])
  })

  it('may ask for nothing but what needs to happen, which is the task where somebody does it', async () => {
    const { plan } = await read('What needs to happen | Who | When\nBed at 8 | Mum | every night')
    deepEqual(told(plan), [{ need: '', tasks: [['Bed at 8', 'Mum / every night']] }])
  })

  it('may number what they ask for', async () => {
    const { plan } = await read('No. | Need | Action 1 | Action 2\n1 | Hear | Ring | Drive')
    deepEqual(told(plan), [{ need: 'Hear', tasks: [['Ring'], ['Drive']] }])
  })
})

describe('the boxes of a plan’s table', () => {
  for (const [what, rows, tasks] of [
    [
      'a line for each',
      'Hear | Ring¶Drive | Mum¶Dad | 2 May¶4 May',
      [
        ['Ring', 'Mum / 2 May'],
        ['Drive', 'Dad / 4 May'],
      ],
    ],
    [
      'counted',
      'Hear | 1. Ring 2. Drive | 1. Mum 2. Dad | 1) 2 May 2) 4 May',
      [
        ['Ring', 'Mum / 2 May'],
        ['Drive', 'Dad / 4 May'],
      ],
    ],
    [
      'one day for all',
      'Hear | - Ring¶- Drive | Mum¶Dad | 2 May',
      [
        ['Ring', 'Mum / 2 May'],
        ['Drive', 'Dad / 2 May'],
      ],
    ],
    [
      'one person for all',
      'Hear | - Ring¶- Drive | Mum | 2 May¶4 May',
      [
        ['Ring', 'Mum / 2 May'],
        ['Drive', 'Mum / 4 May'],
      ],
    ],
    ['two people for one task', 'Hear | Ring | Mum¶Dad | 2 May', [['Ring', 'Mum / 2 May', 'Dad / 2 May']]],
    [
      'a person over two lines',
      'Hear | Ring | Sara Jones¶(social worker) | 2 May',
      [['Ring', 'Sara Jones (social worker) / 2 May']],
    ],
    [
      'a day over two lines',
      'Hear | Ring | Mum | every Monday¶until 30 June',
      [['Ring', 'Mum / every Monday\nuntil 30 June']],
    ],
    [
      'another person in a row of their own',
      'Hear | Ring | Mum | 2 May\n | | Dad | 4 May',
      [['Ring', 'Mum / 2 May', 'Dad / 4 May']],
    ],
    [
      'the need said again',
      'Hear | Ring | Mum | 2 May\nHear | Drive | Dad | 4 May',
      [
        ['Ring', 'Mum / 2 May'],
        ['Drive', 'Dad / 4 May'],
      ],
    ],
  ] as const)
    it(`are matched up: ${what}`, async () => {
      deepEqual(told((await read(`${heads}\n${rows}`)).plan), [{ need: 'Hear', tasks }])
    })

  it('are matched up where who and when share one', async () => {
    const { plan } = await read(
      'Reason for action | Required action | Who and when\nHear | - Ring¶- Drive | Mum¶by 2 May¶Dad¶by 4 May\nSleep | Bed | Mum by 2 May and Dad by 4 May\nEat | Cook | Nan: on Sundays',
    )
    deepEqual(told(plan), [
      {
        need: 'Hear',
        tasks: [
          ['Ring', 'Mum / by 2 May'],
          ['Drive', 'Dad / by 4 May'],
        ],
      },
      { need: 'Sleep', tasks: [['Bed', 'Mum / by 2 May', 'Dad / by 4 May']] },
      { need: 'Eat', tasks: [['Cook', 'Nan / on Sundays']] },
    ])
  })

  it('may say “as above”, which is told', async () => {
    const { plan, notes } = await read(
      `${heads}\nHear | Ring | Mum | 2 May\nSleep | Bed | As above | ditto\nEat | Cook | N/A | -`,
    )
    deepEqual(
      told(plan).map(({ tasks }) => tasks),
      [[['Ring', 'Mum / 2 May']], [['Bed', 'Mum / 2 May']], [['Cook']]],
    )
    deepEqual(notes, [
      { where: 'The table, row 2, Who', text: '“As above” was read as what stands above it: Mum' },
      { where: 'The table, row 2, By when', text: '“ditto” was read as what stands above it: 2 May' },
      { where: 'The table, row 3, Who', text: 'N/A' },
    ])
  })

  it('may name a day that no calendar has, which is kept and told', async () => {
    const { plan, notes } = await read(`Review date: 31 June 2026\n${heads}\nHear | Ring | Mum | by 31 June`)
    equal(plan.nextReview, '31 June 2026')
    deepEqual(told(plan)[0]?.tasks, [['Ring', 'Mum / by 31 June']])
    deepEqual(
      notes.map(({ where, text }) => `${where}: ${text}`),
      [
        'The plan, Review date: “31 June 2026” is no day of the calendar. It is kept as it was typed.',
        'The table, row 1, By when: “31 June” is no day of the calendar. It is kept as it was typed.',
      ],
    )
  })

  it('may hold too many people for their tasks, which is told', async () => {
    const { notes } = await read(`${heads}\nHear | - Ring¶- Drive¶- Wait | Mum¶Dad | 2 May¶4 May`)
    match(notes[0]?.text ?? '', /not clear who does which of the 3 tasks/)
  })

  it('may stand under a part of the child’s world, which is no need', async () => {
    const { plan, notes } = await read(`${heads}\nHealth | | | \nHear | Ring | Mum | 2 May`)
    deepEqual(
      told(plan).map(({ need }) => need),
      ['Hear'],
    )
    deepEqual(notes, [{ where: 'The table, row 1', text: 'Health' }])
  })

  it('may ask for outcomes and not for needs: tasks of one outcome stay together', async () => {
    const { plan } = await read(
      'Outcome | Action | Who\nEmily sleeps | Bed | Mum\nEmily sleeps | Bath | Dad\nEmily hears | Ring | Mum',
    )
    deepEqual(told(plan), [
      {
        need: '',
        tasks: [
          ['Bed', 'Mum / ?'],
          ['Bath', 'Dad / ?'],
        ],
        goals: ['Emily sleeps'],
      },
      { need: '', tasks: [['Ring', 'Mum / ?']], goals: ['Emily hears'] },
    ])
  })
})

describe('what stands over a plan’s table', () => {
  const rows = `${heads}\nHear | Ring | Mum | 2 May`
  const about = { is: 'child', name: 'Emily Hart', born: '2016-02-01' }

  for (const [what, over] of [
    [
      'labels with values beside them',
      'Child’s name | Emily Hart\nDate of birth | 1/2/2016\nDate of plan | 3 March 2026',
    ],
    ['two such on a row', 'Name: | Emily Hart | DOB: | 1 Feb 2016\nDate of plan | 3.3.26'],
    ['several facts in one box', 'Name: Emily Hart   DOB: 1/2/2016   Date of plan: 3 March 2026'],
    [
      'the day of birth behind the name',
      'Child: Emily Hart (born 1 February 2016)\nPlan started: 3 March 2026',
    ],
    [
      'a first name and a surname',
      'First name: Emily Surname: Hart\nDOB | 1/2/16\nStart date | 3 March 2026',
    ],
    ['facts below it instead', ''],
  ] as const)
    it(`is read: ${what}`, async () => {
      const under = over === '' ? '\n\nName | Emily Hart\nDOB | 1/2/2016\nDate of plan | 3 March 2026' : ''
      const { plan, notes } = await read(`${over}\n\n${rows}${under}`)
      deepEqual([plan.about, plan.starts, notes], [about, '2026-03-03', []])
    })

  it('is read from a table of labels over a table of values', async () => {
    const page =
      '<table><tr><td>Child’s name<td>DOB<td>Date of plan<tr><td>Emily Hart<td>1/2/2016<td>3/3/26</table><table><tr><td>Need<td>Action<tr><td>Hear<td>Ring</table>'
    const [{ plan }] = await plansIn('a.html', page)
    deepEqual([plan.about, plan.starts], [about, '2026-03-03'])
  })

  it('is read though it stands in rows of the table itself', async () => {
    const { plan, notes } = await read(
      `Child in Need Plan for Emily\nName | Emily Hart | DOB | 1 Feb 2016\n${rows}\nContingency plan: Nan comes\nReview date: 3 May 2026`,
    )
    deepEqual([plan.about, plan.kind, plan.nextReview], [about, 'child-in-need', '2026-05-03'])
    deepEqual([plan.consequences, plan.needs.length, notes], [{ backup: 'Nan comes' }, 1, []])
  })

  it('asks in rows of the table itself what happens if, however it is worded', async () => {
    const { plan, notes } = await read(
      `${rows}\nWhat happens if things do not improve? | A legal planning meeting\nWhat happens if the plan works | School stays in touch\nContingency arrangements | Nan comes | Nan\nWhat happens if Mum is ill | Gran fetches Emily\nNon-negotiables | Emily is never left with Karl`,
    )
    deepEqual(plan.consequences, {
      endsWhen: 'School stays in touch',
      increasesWhen: 'A legal planning meeting',
      bottomLine: 'Emily is never left with Karl',
      backup: 'Nan comes – Nan\nGran fetches Emily',
    })
    deepEqual([plan.needs.length, notes], [1, []])
  })

  it('tells whom an adult’s or a family’s plan is about', async () => {
    equal((await read(`Adult care plan for Jo Smith\n${rows}`)).plan.about.is, 'adult')
    equal((await read(`Our family plan\n${rows}`)).plan.about.is, 'family')
  })

  it('does not take whoever signs for the child', async () => {
    const { plan, notes } = await read(
      `Name: Emily\n${rows}\n\nSigned: ____ Name: Sara Jones Role: Social worker`,
    )
    equal(plan.about.name, 'Emily')
    deepEqual(notes, [{ where: 'The plan', text: 'Signed: ____ Name: Sara Jones Role: Social worker' }])
  })

  it('is noted where a plan has no place for it', async () => {
    const { notes } = await read(`Social worker | Sara Jones\nWritten after the meeting\n${rows}`)
    deepEqual(notes, [
      { where: 'The plan', text: 'Social worker: Sara Jones' },
      { where: 'The plan', text: 'Written after the meeting' },
    ])
  })
})

describe('several plans in one file', () => {
  const names = async (text: string) =>
    (await readAll(text)).map(
      ({ plan }) =>
        `${plan.about.name}: ${told(plan)
          .map(({ need }) => need)
          .join(', ')}`,
    )

  for (const [what, text, found] of [
    [
      'each under a name',
      `Name: Emily\n${heads}\nHear | Ring\n\nName: Tom\n${heads}\nSleep | Bed`,
      ['Emily: Hear', 'Tom: Sleep'],
    ],
    [
      'each under a name, with headings once',
      `Name: Emily\n${heads}\nHear | Ring\nName: Tom |\nSleep | Bed`,
      ['Emily: Hear', 'Tom: Sleep'],
    ],
    [
      'each under a title',
      `CIN plan for Emily\n${heads}\nHear | Ring\n\nCIN plan for Tom\nDOB | 3 May 2019\n${heads}\nSleep | Bed`,
      ['Emily: Hear', 'Tom: Sleep'],
    ],
    [
      'a child for each row',
      'Child | Need | Action\nEmily | Hear | Ring\nTom | Sleep | Bed\nEmily | Eat | Cook',
      ['Emily: Hear, Eat', 'Tom: Sleep'],
    ],
    [
      'a child once for several rows',
      'Child’s name | Need | Action\nEmily | Hear | Ring\n | Eat | Cook\nTom | Sleep | Bed',
      ['Emily: Hear, Eat', 'Tom: Sleep'],
    ],
    [
      'one plan over several tables',
      `Name: Emily\n${heads}\nHear | Ring\n\n${heads}\nSleep | Bed`,
      ['Emily: Hear, Sleep'],
    ],
    [
      'one plan whose name comes again',
      `Name: Emily\n${heads}\nHear | Ring\n\nName: Emily\n${heads}\nSleep | Bed`,
      ['Emily: Hear, Sleep'],
    ],
  ] as const)
    it(`are told apart: ${what}`, async () => {
      deepEqual(await names(text), found)
    })

  it('are told apart by the titles of a document', async () => {
    const one = (name: string) =>
      `# Plan: ${name}\n\n| Need | Action |\n|---|---|\n| Hear | Ring |\n\n| Need | Action |\n|---|---|\n| Sleep | Bed |\n\n`
    const plans = await plansIn('a.md', one('Emily Hart') + one('Tom Hart'))
    deepEqual(
      plans.map(({ plan }) => [plan.about.name, plan.needs.length]),
      [
        ['Emily Hart', 2],
        ['Tom Hart', 2],
      ],
    )
  })

  it('carry what every row says of each', async () => {
    const plans = await readAll(
      'Child | DOB | Plan type | Need | Action\nEmily | 1 Feb 2016 | CIN | Hear | Ring\nTom | 3 May 2019 | CP | Sleep | Bed',
    )
    deepEqual(
      plans.map(({ plan, notes }) => [plan.about.born, plan.kind, notes]),
      [
        ['2016-02-01', 'child-in-need', []],
        ['2019-05-03', 'child-protection', []],
      ],
    )
  })
})

describe('a table of another kind beside the plan', () => {
  it('is kept in the notes, line by line', async () => {
    const page = `<table><tr><td>Need<td>Action<tr><td>Hear<td>Ring</table><h2>Who came</h2><table><tr><td>Name<td>Agency<td>Came<tr><td>Sara<td>Early help<td>Yes</table>`
    const [{ plan, notes }] = await plansIn('a.html', page)
    equal(plan.needs.length, 1)
    deepEqual(notes, [
      { where: 'Who came', text: 'Name · Agency · Came' },
      { where: 'Who came', text: 'Sara · Early help · Yes' },
    ])
  })

  it('is no plan by itself', async () => {
    match(await refusalOf('a.csv', table('Name | Agency | Came\nSara | Early help | Yes')), /not a plan’s/)
  })
})
