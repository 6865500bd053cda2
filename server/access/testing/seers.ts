import fc from 'fast-check'
import { guestKinds, roles } from '../roles.ts'
import type { FamilyFacts, Guest, Matter, PlanFacts, Seer, Staff } from '../seer.ts'

export const now = '2026-03-02T10:00:00.000Z'
export const anotherTime = '2026-03-02T18:00:00.000Z'
const before = '2026-03-02T09:00:00.000Z'
const after = '2026-03-02T11:00:00.000Z'

/** Sara, who works here; what a test says of her is so instead. */
export const aStaff = (overrides: Partial<Staff> = {}): Staff => ({
  ...{ is: 'staff', organisation: 'ours', account: 'sara', roles: ['practitioner'], teams: ['north'] },
  ...overrides,
})

/** Emily’s mother, who was invited to Emily’s plan. */
export const aGuest = (overrides: Partial<Guest> = {}): Guest => ({
  ...{ is: 'guest', organisation: 'ours', guest: 'g1', kind: 'parent' },
  ...{ family: 'taylor', plan: 'emily', person: 'mum' },
  ...overrides,
})

/** Emily’s family, of the team North, with nobody named on it yet. */
export const aFamilyOf = (overrides: Partial<FamilyFacts> = {}): FamilyFacts => ({
  ...{ organisation: 'ours', family: 'taylor', team: 'north', ended: false },
  ...{ workers: [], readers: null, reasonUntil: null },
  ...overrides,
})

export const aPlanOf = (overrides: Partial<PlanFacts> = {}): PlanFacts => ({
  ...{ plan: 'emily', ended: false, authors: [] },
  ...overrides,
})

// Few of each, so that they meet.
const some = <const T>(...all: readonly T[]) => fc.constantFrom(...all)
const organisation = some('ours', 'theirs')
const team = some('north', 'south')
const account = some('sara', 'ben')
const person = some('mum', 'dad', 'worker')

export const anyStaff: fc.Arbitrary<Staff> = fc.record({
  is: fc.constant('staff'),
  organisation,
  account,
  roles: fc.subarray([...roles]),
  teams: fc.subarray(['north', 'south']),
})

export const anyGuest: fc.Arbitrary<Guest> = fc.record({
  is: fc.constant('guest'),
  organisation,
  guest: fc.constant('g1'),
  kind: some(...guestKinds),
  family: some('taylor', 'shah'),
  plan: some('emily', 'tom'),
  person,
})

export const anySeer: fc.Arbitrary<Seer> = fc.oneof(
  { weight: 6, arbitrary: anyStaff },
  { weight: 3, arbitrary: anyGuest },
  { weight: 1, arbitrary: fc.constant({ is: 'stranger' } as const) },
)

export const anyFamily: fc.Arbitrary<FamilyFacts> = fc.record({
  organisation,
  family: some('taylor', 'shah'),
  team,
  ended: fc.boolean(),
  workers: fc.array(fc.record({ account, person: fc.option(person) }), { maxLength: 2 }),
  readers: fc.option(fc.subarray(['sara', 'ben'])),
  reasonUntil: fc.option(some(before, now, after)),
})

export const anyPlanOf: fc.Arbitrary<PlanFacts> = fc.record({
  plan: some('emily', 'tom'),
  ended: fc.boolean(),
  authors: fc.subarray(['sara', 'ben']),
})

/** Something that may be asked about, of the kind that a permission is asked of. */
export const anyMatter = (of: Matter['of']): fc.Arbitrary<Matter> => {
  switch (of) {
    case 'house':
      return fc.record({ of: fc.constant(of), organisation })
    case 'team':
      return fc.record({ of: fc.constant(of), organisation, team })
    case 'family':
      return fc.record({ of: fc.constant(of), family: anyFamily })
    case 'plan':
      return fc.record({
        of: fc.constant(of),
        family: anyFamily,
        plan: anyPlanOf,
        person: fc.option(person, { nil: undefined }),
      })
  }
}
