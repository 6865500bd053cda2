import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aPlan } from '../testing.ts'
import { carriersOf, isSamePerson } from './carriers.ts'

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

describe('whether two plans mean the same person', () => {
  const steph = { id: 'a', name: 'Steph Brown', is: 'professional' } as const
  it('takes a professional of the same name for the same', () =>
    ok(isSamePerson(steph, { ...steph, id: 'b', name: 'steph  brown' })))
  it('does not take two families’ mums for one', () =>
    equal(
      isSamePerson({ id: 'a', name: 'Mum', is: 'parent' }, { id: 'b', name: 'Mum', is: 'parent' }),
      false,
    ))
})
