import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { templates } from '../checker/index.ts'
import { columnRoles, readColumnChoices } from './columns.ts'
import { alsoCalled } from './lexicon/heading-words.ts'
import { plansIn, refusalOf, told } from './testing/told.ts'

describe('what a column can hold', () => {
  it('is everything that a form has a box for, and that a heading is known for', () => {
    const roles = new Set(columnRoles.map(({ role }) => role))
    for (const { columns } of templates) for (const { fields } of columns) ok(roles.has(fields.join(' ')))
    for (const role of Object.keys(alsoCalled)) ok(roles.has(role), role)
    equal(roles.size, columnRoles.length)
  })
})

describe('what somebody types of columns', () => {
  for (const [typed, columns] of [
    ['Owner=who', { Owner: 'who' }],
    ['Owner=who,3=by', { Owner: 'who', 3: 'by' }],
    ['Who, and when=who+by, 2 = task', { 'Who, and when': 'who by', 2: 'task' }],
    ['A=B=need', { 'A=B': 'need' }],
    ['Notes=ignore', { Notes: 'ignore' }],
    ['Who=Who will do it,When=who and by', { Who: 'who', When: 'who by' }],
  ] as const)
    it(`is understood: ${typed}`, () => {
      deepEqual(readColumnChoices(typed), { columns })
    })

  for (const [typed, sentence] of [
    ['', /Heading=who/],
    ['Owner', /Heading=who/],
    ['Owner=boss', /cannot hold “boss”. It can hold need, need\+goal,/],
    ['Owner=who,x', /Heading=who/],
    ['=who', /which column holds “who”/],
  ] as const)
    it(`is refused with what would do: “${typed}”`, () => {
      const read = readColumnChoices(typed)
      ok('refused' in read)
      match(read.refused, sentence)
    })
})

const table = 'Colour,Thing,Person,Day\nHear,Ring,Mum,2 May\n'

describe('a table whose columns somebody explains', () => {
  it('is another kind of table until they do', async () => {
    match(await refusalOf('a.csv', table), /“Colour”, “Thing”, “Person”, “Day”/)
    const [{ plan, columns }] = await plansIn('a.csv', table, {
      columns: { colour: 'need', '2': 'task', Person: 'who', '4': 'by' },
    })
    deepEqual(told(plan), [{ need: 'Hear', tasks: [['Ring', 'Mum / 2 May']] }])
    deepEqual(columns, [
      { heading: 'Colour', role: 'need', sample: 'Hear' },
      { heading: 'Thing', role: 'task', sample: 'Ring' },
      { heading: 'Person', role: 'who', sample: 'Mum' },
      { heading: 'Day', role: 'by', sample: '2 May' },
    ])
  })

  it('keeps the words of a column that is left out, with where they stood', async () => {
    const [{ plan, notes, columns }] = await plansIn('a.csv', 'Need,Action,Who\nHear,Ring,Mum\n', {
      columns: { Who: 'ignore' },
    })
    deepEqual(told(plan), [{ need: 'Hear', tasks: [['Ring']] }])
    deepEqual(notes, [{ where: 'The table, row 1, Who', text: 'Mum' }])
    equal(columns?.[2]?.role, 'ignore')
  })

  it('is read anew where two columns were mistaken for each other', async () => {
    const [{ plan }] = await plansIn('a.csv', 'Need,Action,Who,When\nRing,Hear,2 May,Mum\n', {
      columns: { 1: 'task', 2: 'need', Who: 'by', When: 'who' },
    })
    deepEqual(told(plan), [{ need: 'Hear', tasks: [['Ring', 'Mum / 2 May']] }])
  })

  it('says which columns were only guessed from what stands in them', async () => {
    const [{ columns }] = await plansIn(
      'a.csv',
      'Need,Action,,,\nHear,Ring,Mum,by 2 May,x7\nSleep,Bed,Sara Jones,w/c 3 May,y\n',
    )
    deepEqual(
      columns?.map(({ role, guessed }) => [role, guessed]),
      [
        ['need', undefined],
        ['task', undefined],
        ['who', true],
        ['by', true],
        [undefined, undefined],
      ],
    )
  })
})
