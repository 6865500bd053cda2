import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Person } from '../plan.ts'
import { aPlan } from '../testing.ts'
import { carriersOf, whoIs } from './carriers.ts'

const plan = aPlan({
  people: [
    { id: 'emily', name: 'Emily', is: 'child' },
    { id: 'mum', name: 'Ms Ellis', is: 'parent', relation: 'Mum' },
    { id: 'steph', name: 'Steph Brown', is: 'professional', role: 'social worker' },
    { id: 'streeter', name: 'Mrs Streeter', is: 'professional' },
  ],
})

const told = (who: string, people?: readonly string[]) =>
  carriersOf(plan, { who, ...(people && { people }) }).map(each =>
    'person' in each ? each.person.id : each.name,
  )

describe('who is to do a task', () => {
  const table: readonly [string, readonly string[]][] = [
    ['Mum', ['mum']],
    ['your mum and Emily', ['emily', 'mum']],
    ['Ms Ellis', ['mum']],
    ['Steph (social worker)', ['steph']],
    ['Social worker Steph Brown / Mum', ['mum', 'steph']],
    ['Mrs Streeter (St Barts School)', ['streeter']],
    ['Mrs Ellison', ['Mrs Ellison']],
    ['Nanny Jean', ['Nanny Jean']],
    ['Dad with Jason (from Early Help)', ['Dad', 'Jason (from Early Help)']],
    ['Grandad will drive, Auntie Bev will wait', ['Grandad will drive', 'Auntie Bev will wait']],
    ['Health visitor', []],
    ['School', []],
    ['TBC', []],
    ['Parents', []],
    ['All professionals', []],
    ['', []],
  ]
  for (const [who, carriers] of table)
    it(`“${who}” names ${carriers.length ? carriers.join(' and ') : 'nobody'}`, () =>
      deepEqual(told(who), carriers))

  it('goes by the ids given before the words typed', () => deepEqual(told('Mum', ['steph']), ['steph']))
  it('falls back on the words when the ids are nobody’s', () => deepEqual(told('Mum', ['gone']), ['mum']))
})

describe('whom two plans mean', () => {
  const mum = { id: 'mum-1', name: 'Ms Ellis', is: 'parent' } as const
  const steph = { id: 'a', name: 'Steph Brown', is: 'professional' } as const
  const table: readonly (readonly [string, Person, Person, boolean])[] = [
    ['a professional of the same name', steph, { ...steph, id: 'b', name: 'steph  brown' }, true],
    ['somebody of the same record', mum, { ...mum, relation: 'Mum' }, true],
    ['somebody of another record', mum, { ...mum, id: 'mum-2' }, false],
    ['somebody of the same record and another name', mum, { ...mum, name: 'Mrs Khan' }, false],
    ['a parent with a professional’s name', { ...mum, name: 'Steph Brown' }, steph, false],
    ['two mums whom each plan only counts', { ...mum, id: 'p2' }, { ...mum, id: 'p2' }, false],
    [
      'two children known by name alone',
      { ...mum, id: 'Emily', name: 'Emily' },
      { ...mum, id: 'Emily', name: 'Emily' },
      false,
    ],
    ['a job', { ...steph, name: 'Health visitor' }, { ...steph, name: 'Health visitor' }, false],
  ]
  for (const [name, one, other, same] of table)
    it(`${same ? 'takes' : 'does not take'} ${name} for one person`, () => {
      const who = whoIs(one)
      equal(who !== undefined && who === whoIs(other), same)
    })
})
