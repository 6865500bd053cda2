import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Hints } from '../format.ts'
import { plansIn, told } from '../testing/told.ts'
import { writtenTo } from './sentences.ts'
import { setApart } from './set-apart.ts'

const read = async (text: string, hints?: Hints) => {
  const [first] = await plansIn('plan.txt', text, hints)
  return first
}
const roles = ({ columns = [] }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(
    columns.map(({ heading, role, guessed }) => [heading, `${role ?? '?'}${guessed ? '~' : ''}`]),
  )

const hear = [{ need: 'Emily needs to hear', tasks: [['Ring the clinic', 'Mum / 5 May 2026']] }]

describe('a plan without a table', () => {
  for (const [how, text] of [
    [
      'a label on each line',
      'Need: Emily needs to hear\nAction: Ring the clinic\nWho: Mum\nBy when: 5 May 2026',
    ],
    ['in another order', 'By when: 5 May 2026\nWho: Mum\nAction: Ring the clinic\nNeed: Emily needs to hear'],
    [
      'reworded',
      'Area of need: Emily needs to hear\nWhat we will do: Ring the clinic\nPerson responsible: Mum\nTimescale: 5 May 2026',
    ],
    ['all on one line', 'Need: Emily needs to hear. Action: Ring the clinic. Who: Mum. By when: 5 May 2026'],
    [
      'without stops between them',
      'Need: Emily needs to hear Action: Ring the clinic Who: Mum By when: 5 May 2026',
    ],
    [
      'apart by dashes',
      'Need – Emily needs to hear\nAction 1 – Ring the clinic\nLead – Mum\nDue by – 5 May 2026',
    ],
    ['apart by tabs', 'Need\tEmily needs to hear\nAction\tRing the clinic\nWho\tMum\nBy when\t5 May 2026'],
    ['counted', 'Need 1: Emily needs to hear\nAction 1a: Ring the clinic\nWho: Mum\nWhen: 5 May 2026'],
    [
      'labels over their words',
      'Need\nEmily needs to hear\n\nAction\nRing the clinic\n\nWho\nMum\n\nBy when\n5 May 2026',
    ],
    [
      'who and when behind the task',
      'What needs to change\n- Emily needs to hear\n\nActions\n- Ring the clinic – Mum, 5 May 2026',
    ],
    [
      'the need over its task',
      '1. Emily needs to hear\n   Action: Ring the clinic\n   Who: Mum\n   By when: 5 May 2026',
    ],
  ] as const)
    it(`is read with ${how}`, async () => {
      const { plan } = await read(text)
      deepEqual(
        told(plan).map(each => ({
          need: each.need.replace(/\.$/, ''),
          tasks: each.tasks.map(([task = '', ...who]) => [task.replace(/\.$/, ''), ...who]),
        })),
        hear,
      )
    })

  it('has as many needs and tasks as it names, with the facts above them', async () => {
    const found = await read(
      `Child in need plan\nName: Emily Hart   DOB: 1/2/2016\nDate of plan: 3 March 2026\nSocial worker: Sara Jones\n
Need 1: Emily needs to hear her teacher in class so that she can learn
and join in with her friends at playtime.
Action: Mum rings the clinic.
Who: Mum
By when: 13 March 2026
Action: Miss Obi seats Emily at the front.
Who: Miss Obi
By when: 9 March 2026
Goal: Emily answers three questions a day.\n
Need 2: Emily needs her bed
Barriers: There is no lamp
Action: Dad buys a lamp. Who: Dad. By when: 6 May 2026\n
Date of next review: 4 May 2026`,
    )
    deepEqual(told(found.plan), [
      {
        need: 'Emily needs to hear her teacher in class so that she can learn and join in with her friends at playtime.',
        tasks: [
          ['Mum rings the clinic.', 'Mum / 13 March 2026'],
          ['Miss Obi seats Emily at the front.', 'Miss Obi / 9 March 2026'],
        ],
        goals: ['Emily answers three questions a day.'],
      },
      {
        need: 'Emily needs her bed',
        factors: ['There is no lamp'],
        tasks: [['Dad buys a lamp.', 'Dad / 6 May 2026']],
      },
    ])
    const { about, kind, starts, nextReview } = found.plan
    deepEqual(
      [about.name, about.born, kind, starts, nextReview],
      ['Emily Hart', '2016-02-01', 'child-in-need', '2026-03-03', '2026-05-04'],
    )
    deepEqual(found.notes, [{ where: 'Child in need plan', text: 'Social worker: Sara Jones' }])
  })

  it('may be a letter to the child: its sentences are taken for what they say', async () => {
    const found = await read(
      `Dear Emily,\n
It was lovely to meet you. You are really good at drawing.\n
We are worried that you get tired in class. You need breakfast every day.\n
Mum will take you to breakfast club every school day from Monday 16 March so that you can learn. I will ring Mum by 1 May 2026.\n
We will know it works when you eat on four days out of five.\n
You also need somewhere quiet to sleep. Dad is going to put up your new bed by Saturday 21 March.\n
We will meet again on 4 May 2026.\n
Best wishes,\nSara Jones`,
    )
    equal(found.plan.about.name, 'Emily')
    equal(found.plan.nextReview, '2026-05-04')
    deepEqual(
      found.plan.strengths?.map(({ text }) => text),
      ['You are really good at drawing.'],
    )
    deepEqual(told(found.plan), [
      {
        need: 'We are worried that you get tired in class. You need breakfast every day.',
        tasks: [
          [
            'Mum will take you to breakfast club every school day from Monday 16 March so that you can learn.',
            'Mum / every school day from Monday 16 March',
          ],
          ['I will ring Mum by 1 May 2026.', 'Sara Jones / by 1 May 2026'],
        ],
        goals: ['We will know it works when you eat on four days out of five.'],
      },
      {
        need: 'You also need somewhere quiet to sleep.',
        tasks: [['Dad is going to put up your new bed by Saturday 21 March.', 'Dad / by Saturday 21 March']],
      },
    ])
    ok(Object.values(roles(found)).every(role => role.endsWith('~')))
    deepEqual(found.notes.map(({ text }) => text).slice(0, 1), ['It was lovely to meet you.'])
  })

  it('may hold several children, each with their own', async () => {
    const plans = await plansIn(
      'plans.txt',
      'Plan for Emily Hart\nNeed: Emily needs to hear.\nAction: Mum rings the clinic.\n\nPlan for Jack Hart\nNeed: Jack needs to read.\nAction: Dad reads with Jack.',
    )
    deepEqual(
      plans.map(({ plan }) => [plan.about.name, told(plan).map(({ need }) => need)]),
      [
        ['Emily Hart', ['Emily needs to hear.']],
        ['Jack Hart', ['Jack needs to read.']],
      ],
    )
  })

  it('shows the labels that nobody knows, with where they stand, and takes them as somebody says', async () => {
    const text = 'Need: Hear\nAction: Mum rings\nChum: Dad\n\nNeed: See\nAction: Dad drives\nChum: Mum'
    const found = await read(text)
    deepEqual(roles(found), { Need: 'need', Action: 'task', Chum: '?' })
    deepEqual(found.notes, [
      { where: 'The text, paragraph 3, Chum', text: 'Dad' },
      { where: 'The text, paragraph 6, Chum', text: 'Mum' },
    ])
    for (const columns of [{ Chum: 'who' }, { 3: 'who' }]) {
      const { plan, notes } = await read(text, { columns })
      deepEqual(
        told(plan).map(({ tasks }) => tasks),
        [[['Mum rings', 'Dad / ?']], [['Dad drives', 'Mum / ?']]],
      )
      deepEqual(notes, [])
    }
  })

  it('asks what goes well and then what needs to happen, which is no strength', async () => {
    const { plan } = await read(
      'What are we worried about?\nEmily is tired\n\nWhat is working well?\nNan reads\n\nWhat needs to happen?\n- Set an alarm\n\nWho will do what by when?\n- Mum will buy a lamp by 6 May 2026\n',
    )
    deepEqual(told(plan), [
      {
        need: 'Emily is tired',
        tasks: [['Set an alarm'], ['Mum will buy a lamp by 6 May 2026', 'Mum / by 6 May 2026']],
      },
    ])
    deepEqual(
      plan.strengths?.map(({ text }) => text),
      ['Nan reads'],
    )
  })

  it('is none where nothing in it is a plan’s, and lines by themselves stay needs', async () => {
    const { plan } = await read('Emily needs to hear\nEmily needs glasses\nMum needs help with money')
    deepEqual(
      told(plan).map(({ need, tasks }) => [need, tasks.length]),
      [
        ['Emily needs to hear', 0],
        ['Emily needs glasses', 0],
        ['Mum needs help with money', 0],
      ],
    )
  })

  it('loses no word, whatever is said under whatever label', async () => {
    const label = fc.constantFrom(
      'Need',
      'Action',
      'Who',
      'By when',
      'Goal',
      'Date',
      'Name',
      'Colour',
      'Dear Emily',
      'Actions',
      '- Need',
      '1. Action',
    )
    const words = fc.constantFrom(
      'alpha one',
      'Mum will do beta by 5 May',
      'gamma; delta (Mum, by Friday)',
      'You need epsilon. We will meet again on 4 May 2026.',
      '',
      'zeta:',
    )
    const line = fc
      .tuple(label, fc.constantFrom(': ', ' – ', '\n', ':\n- '), words)
      .map(each => each.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async lines => {
        const text = lines.join('\n')
        const kept = JSON.stringify(await plansIn('plan.txt', text))
        for (const word of text.match(/\b(?:alpha|beta|gamma|delta|epsilon|zeta)\b/g) ?? [])
          ok(kept.includes(word), `${word} of ${JSON.stringify(text)}`)
      }),
      { numRuns: 200 },
    )
  })
})

describe('who and when in a task', () => {
  for (const [task, apart] of [
    ['Ring the clinic – Mum, by 6 March', { text: 'Ring the clinic', who: 'Mum', by: 'by 6 March' }],
    ['Ring the clinic (Mum, by 6 March).', { text: 'Ring the clinic', who: 'Mum', by: 'by 6 March' }],
    [
      'Mum to ring the clinic by 6 March',
      { text: 'Mum to ring the clinic by 6 March', who: 'Mum', by: 'by 6 March' },
    ],
    [
      'Mum and Dad will read every night to help you sleep.',
      { text: 'Mum and Dad will read every night to help you sleep.', who: 'Mum and Dad', by: 'every night' },
    ],
    ['A walk to school – it is only a mile', { text: 'A walk to school – it is only a mile' }],
  ] as const)
    it(`is set apart in “${task}”`, () => deepEqual(setApart(task), apart))

  for (const [line, name] of [
    ['Dear Emily,', 'Emily'],
    ['Annwyl Rhys', 'Rhys'],
    ['Dear Mr and Mrs Hart,', undefined],
    ['Dear parents,', undefined],
  ] as const)
    it(`a letter that begins “${line}” is ${name ? `to ${name}` : 'to no child'}`, () =>
      equal(writtenTo(line), name))
})
