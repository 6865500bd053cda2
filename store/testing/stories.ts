import type { Plan } from '../../checker/index.ts'
import type { Happening } from '../../plans/index.ts'
import type { Store } from '../store.ts'

/** Everything below happens in one organisation unless a test says otherwise. */
export const organisation = 'our-council'
export const by = { id: 'sara', name: 'Sara Obi', role: 'Family support worker' }

/** Who changed a family or a person, and when. */
export const signed = { at: '2026-02-27T09:00:00.000Z', by }

let made = 0
/** An id that nothing else in this test has. */
export const anId = (what: string): string => `${what}-${++made}`

/** Something that happened, on a day at nine. */
export const happens = (happened: Happening, day = '2026-03-02') => ({
  at: `${day}T09:00:00.000Z`,
  by,
  happened,
})

/** A plan about Emily with two tasks: one by 14 March 2026, one without a day. */
export const aPlan = (overrides: Partial<Plan> = {}): Plan => ({
  template: 'liberi',
  about: { is: 'child', name: 'Emily' },
  starts: '2026-03-01',
  nextReview: '2026-06-01',
  needs: [
    {
      id: 'hearing',
      text: 'You need to hear Miss Obi from every seat',
      tasks: [
        { id: 'ring', text: 'Mum will ring Dr Shah', assigned: [{ who: 'Mum', due: '2026-03-14' }] },
        { id: 'seat', text: 'Miss Obi will move your seat', assigned: [{ who: 'Miss Obi' }] },
      ],
    },
  ],
  ...overrides,
})

export const begins = (plan: Plan = aPlan()) => happens({ kind: 'plan-begun', plan }, '2026-03-01')

export const words = (text: string, was = 'You need to hear Miss Obi from every seat') =>
  happens({ kind: 'need-worded', part: 'hearing', set: { text }, was: { text: was } })

/** A team with one family in it, both with ids of their own. */
export async function aFamily(store: Store): Promise<{ readonly team: string; readonly family: string }> {
  const [team, family] = [anId('team'), anId('family')]
  await store.putOrganisation({ organisation, name: 'Our council' })
  await store.putTeam({ organisation, id: team, name: 'North' })
  await store.createFamily({ organisation, id: family, team, name: 'Taylor', ...signed })
  return { team, family }
}

/** A plan of a family and team of its own, begun and kept. */
export async function aKeptPlan(store: Store, plan: Plan = aPlan()) {
  const { team, family } = await aFamily(store)
  const id = anId('plan')
  await store.createPlan({ organisation, plan: id, family, key: anId('key'), events: [begins(plan)] })
  return { team, family, organisation, plan: id }
}
