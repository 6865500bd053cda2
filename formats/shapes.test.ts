import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plansIn, told } from './testing/told.ts'

// Plans in the shapes that services give them: “|” between boxes, “¶” within one, a line alone above or between tables.

const cells = (line: string): readonly string[] => line.split('|').map(cell => cell.trim())
const box = (words: string): string =>
  `<td>${words
    .split('¶')
    .map(each => `<p>${each}</p>`)
    .join('')}</td>`
const row = (line: string): string => `<tr>${cells(line).map(box).join('')}</tr>`
const block = (text: string): string => {
  const lines = text
    .trim()
    .split('\n')
    .map(line => line.trim())
  if (lines.some(line => line.includes('|'))) return `<table>${lines.map(row).join('')}</table>`
  return lines.map(line => (line.startsWith('#') ? `<h2>${line.slice(1)}</h2>` : `<p>${line}</p>`)).join('')
}
const page = (text: string): string =>
  `<!doctype html><body>${text
    .split(/\n\s*\n/)
    .map(block)
    .join('')}`
const read = async (text: string) => (await plansIn('a.html', page(text)))[0]
const rolesOf = async (headings: string): Promise<readonly string[]> => {
  const under = cells(headings).map(() => 'Words')
  const { columns = [] } = await read(`${headings}\n${under.join('|')}`)
  return columns.map(({ role }) => role ?? '?')
}

const heads = 'Need | Action | Who | By when'
const hear = { need: 'Hear', tasks: [['Ring', 'Mum / 2 May']] }
const sleep = { need: 'Sleep', tasks: [['Bed', 'Dad / 4 May']] }

describe('headings as services word them', () => {
  for (const [headings, ...roles] of [
    ['What needs to change|Actions|By whom|By when|Outcome|RAG', 'need', 'task', 'who', 'by', 'goal', '?'],
    ['What are we worried about?|What’s working well?|What needs to happen?', 'need', 'strengths', 'task'],
    ['Worries|What is going well|What are we going to do?|Who', 'need', 'strengths', 'task', 'who'],
    [
      'Risk|Safety plan|Who will make sure this happens|How often will it be checked',
      'need',
      'task',
      'who',
      'by',
    ],
    [
      'What do we want to change?|What are we going to do?|Progress since last TAF (date)|Completed Y/N',
      'need',
      'task',
      'evidence',
      'done',
    ],
    [
      'Concern|What needs to happen|Who|Update at core group 07/01/2026|Action complete? Y/N/Ongoing',
      'need',
      'task',
      'who',
      'evidence',
      'done',
    ],
    [
      'Assessed need|Planned action / service|Lead|Success criteria|Reviewed: achieved / partially / not achieved',
      'need',
      'task',
      'who',
      'goal',
      'done',
    ],
    [
      'What are the concerns / needs?|What action is required?|By whom?|What outcome do we want to achieve for the child?',
      'need',
      'task',
      'who',
      'goal',
    ],
    ['Risk|What will family do?|What will professionals do?|Who', 'need', 'task', 'task', 'who'],
    ['Need|Task description|Assigned worker|Task due date|Task status', 'need', 'task', 'who', 'by', 'done'],
    ['Need|Action|Level of risk|Risk rating', 'need', 'task', '?', '?'],
  ] as const)
    it(`are understood: ${headings}`, async () => {
      deepEqual(await rolesOf(headings), roles)
    })

  it('are doubted where what stands below them cannot be it', async () => {
    const { plan, columns, notes } = await read(
      'Need|Action|Who|Start date|Review date|Last updated\nHear|Ring|Mum|2 May 2026|9 June 2026|1 May 2026\nSleep|Bed|Dad|4 May 2026|9 June 2026|1 May 2026',
    )
    deepEqual(
      columns?.map(({ role }) => role),
      ['need', 'task', 'who', undefined, 'next-review', undefined],
    )
    deepEqual([plan.starts, plan.nextReview, notes.length], [undefined, '2026-06-09', 4])
  })

  it('are told of every table of the plan', async () => {
    const { columns } = await read('Action|Who|When\nRing|Mum|2 May\n\nAction|Agency|Cost\nBed|Council|£90')
    deepEqual(
      columns?.map(({ heading, role }) => [heading, role]),
      [
        ['Action', 'task'],
        ['Who', 'who'],
        ['When', 'by'],
        ['Agency', 'who'],
        ['Cost', undefined],
      ],
    )
  })
})

describe('a plan in another shape', () => {
  for (const [what, text] of [
    [
      'a line above each table says its need',
      'Need 1: Hear\n\nAction|Who|When\nRing|Mum|2 May\n\nNeed 2 - Sleep\n\nAction|Who|When\nBed|Dad|4 May',
    ],
    [
      'a heading above each table says its need',
      '#Need: Hear\n\nAction|Who|When\nRing|Mum|2 May\n\n#Concern 2: Sleep\n\nAction|Who|When\nBed|Dad|4 May',
    ],
    [
      'a row between others says their need',
      'Action|Who|When\nNeed 1: Hear||\nRing|Mum|2 May\nNeed 2: Sleep||\nBed|Dad|4 May',
    ],
    [
      'its headings stand down the side, a table for each need',
      'What needs to change?|Hear\nWhat will we do?|Ring\nWho?|Mum\nBy when?|2 May\n\nWhat needs to change?|Sleep\nWhat will we do?|Bed\nWho?|Dad\nBy when?|4 May',
    ],
    [
      'its headings stand down the side again and again',
      'Goal 1|\nNeed|Hear\nAction|Ring\nWho|Mum\nBy when|2 May\nGoal 2|\nNeed|Sleep\nAction|Bed\nWho|Dad\nBy when|4 May',
    ],
    [
      'its headings stand down the side, with the needs beside each other',
      'Need|Hear|Sleep\nAction|Ring|Bed\nWho|Mum|Dad\nBy when|2 May|4 May',
    ],
    [
      'who came stands above it',
      `#Who attended\n\nName|Role\nKelly Rowe|Mum\n\n${heads}\nHear|Ring|Mum|2 May\nSleep|Bed|Dad|4 May`,
    ],
  ] as const)
    it(`is read as a plan: ${what}`, async () => {
      const { plan, notes } = await read(text)
      deepEqual([told(plan), notes], [[hear, sleep], []])
    })

  for (const [what, actions, who] of [
    ['1a. and 1b.', '1a. Ring¶1b. Drive', '1a. Mum¶1b. Dad'],
    ['(a) and (b)', '(a) Ring¶(b) Drive', '(a) Mum¶(b) Dad'],
    ['1.1 and 1.2', '1.1 Ring¶1.2 Drive', '1.1 Mum¶1.2 Dad'],
  ] as const)
    it(`is read without what only counts its tasks: ${what}`, async () => {
      deepEqual(told((await read(`Need|Action|Who\nHear|${actions}|${who}`)).plan), [
        {
          need: 'Hear',
          tasks: [
            ['Ring', 'Mum / ?'],
            ['Drive', 'Dad / ?'],
          ],
        },
      ])
    })

  it('keeps times of the day that look as if they counted', async () => {
    const { plan } = await read('Need|Action|Who\nHear|7.30 breakfast¶8.15 bus|Mum¶Dad')
    deepEqual(told(plan)[0]?.tasks, [
      ['7.30 breakfast', 'Mum / ?'],
      ['8.15 bus', 'Dad / ?'],
    ])
  })

  it('may say in its rows what goes well', async () => {
    const { plan } = await read(
      `Worry|What is working well|What needs to happen\nAlone at night|Nan helps|Rota`,
    )
    deepEqual(
      plan.strengths?.map(({ text }) => text),
      ['Nan helps'],
    )
  })

  it('lists who came, of whom a mum is no professional', async () => {
    const { plan } = await read(
      `#Attendees\n\nName|Role\nKelly Rowe|Mum\nAnn Cole|Health visitor\n\n#Plan\n\n${heads}\nHear|Ring|Mum|2 May`,
    )
    deepEqual(
      plan.people?.map(({ name, is, relation, role }) => [name, is, relation ?? role]),
      [
        ['Kelly Rowe', 'parent', 'Mum'],
        ['Ann Cole', 'professional', 'Health visitor'],
      ],
    )
  })

  it('says below a heading what happens if it does not work', async () => {
    const { plan, notes } = await read(
      `${heads}\nHear|Ring|Mum|2 May\n\n#Contingency plan\n\nNan comes.\nWe meet again.`,
    )
    deepEqual([plan.consequences, notes], [{ backup: 'Nan comes.\nWe meet again.' }, []])
  })

  it('keeps a heading over tasks without needs, which may say what they are for', async () => {
    const { notes } = await read('#What parents will do\n\nAction|Who\nRing|Mum')
    deepEqual(notes, [{ where: 'What parents will do', text: 'What parents will do' }])
  })

  it('ends where people sign and say what they think', async () => {
    const { plan, notes } = await read(
      `${heads}\nHear|Ring|Mum|2 May\nChild’s wishes and feelings: I want to hear.|||\nSignature of parent:||Date:|`,
    )
    equal(plan.needs.length, 1)
    deepEqual(
      notes.map(({ text }) => text),
      ['Child’s wishes and feelings: I want to hear.'],
    )
  })
})

describe('facts as services lay them out', () => {
  for (const [what, over, expected] of [
    [
      'the name before the day of birth',
      'Mia Thornton, DOB: 3/3/2019',
      { name: 'Mia Thornton', born: '2019-03-03' },
    ],
    [
      'the day of birth behind the name',
      'Child: Ayaan Malik DOB 01/12/2022',
      { name: 'Ayaan Malik', born: '2022-12-01' },
    ],
    [
      'in the child’s own words',
      'My name is: Freya Nixon\nMy birthday: 5 May 2013',
      { name: 'Freya Nixon', born: '2013-05-05' },
    ],
    [
      'two children, each with a day of birth',
      'Child(ren): Dan Oak (dob 2.6.15), Grace Oak (dob 9.9.18)',
      { name: 'Dan Oak, Grace Oak' },
    ],
    [
      'labels with their values in one box',
      'Family name: Oak|Venue: School\nChild: Dan Oak|Lead: Ann',
      { name: 'Dan Oak' },
    ],
  ] as const)
    it(`are read: ${what}`, async () => {
      const { plan } = await read(`${over}\n\n${heads}\nHear|Ring|Mum|2 May`)
      deepEqual(plan.about, { is: 'child', ...expected })
    })

  for (const [what, over, expected] of [
    [
      'a core group is a meeting',
      'Date of core group: 7/1/2026\nNext core group: 18/2/2026 at 10am',
      ['2026-01-07', '2026-02-18', undefined],
    ],
    [
      'so is a TAF',
      'Date of TAF: 7/1/2026\nDate of next TAF: 18/2/2026',
      ['2026-01-07', '2026-02-18', undefined],
    ],
    [
      'on a review’s form the review is the meeting',
      'Review of Child in Need Plan\nDate of review: 7/1/2026\nDate of next review: 18/2/2026',
      ['2026-01-07', '2026-02-18', 'child-in-need'],
    ],
    [
      'elsewhere it is still to come',
      'Child in Need Plan\nDate of review: 18/2/2026',
      [undefined, '2026-02-18', 'child-in-need'],
    ],
    [
      'a title may begin with a meeting',
      'Core Group Meeting – Child Protection Plan',
      [undefined, undefined, 'child-protection'],
    ],
    [
      'a lesser heading may be the title',
      '#Child Protection Plan',
      [undefined, undefined, 'child-protection'],
    ],
  ] as const)
    it(`tell the days: ${what}`, async () => {
      const { plan } = await read(`${over}\n\n${heads}\nHear|Ring|Mum|2 May`)
      deepEqual([plan.meeting, plan.nextReview, plan.kind], expected)
    })

  it('keep a label that we do not know together with what stands beside it', async () => {
    const { notes } = await read(
      `Child’s name|Jo Oak\nAssessment completed by|Ann Cole\n\n${heads}\nHear|Ring|Mum|2 May`,
    )
    deepEqual(
      notes.map(({ text }) => text),
      ['Assessment completed by: Ann Cole'],
    )
  })
})
