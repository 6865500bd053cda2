import type { Sight } from '../sight.ts'
import type { Store } from '../store.ts'
import { aMember, at } from './accounts.ts'
import { anId, aPlan, begins, organisation, signed } from './stories.ts'

/** A team of its own with members: how each sees all families of their team. */
export async function aTeamOf(store: Store): Promise<string> {
  const id = anId('team')
  await store.putOrganisation({ organisation, name: 'Our council' })
  await store.putTeam({ organisation, id, name: id })
  return id
}

/** Somebody of these teams, and how they see. */
export async function aSeer(store: Store, teams: readonly string[], reach: 'own' | 'team' | 'any' = 'team') {
  const { account } = await aMember(store, { teams, name: `Ann ${anId('surname').replace('-', '')}` })
  const sight: Sight = { account, teams, reach }
  return { account, teams, sight, by: { id: account, name: 'Ann Lee', role: 'practitioner' } }
}

/** A family of a team with a plan, and what whoever sets something on it says. */
export async function aHome(store: Store, team: string, name = 'Taylor') {
  const [family, plan] = [anId('family'), anId('plan')]
  await store.createFamily({ organisation, id: family, team, name, ...signed })
  const events = [begins(aPlan({ about: { is: 'child', name: `Emily ${name}` } }))]
  await store.createPlan({ organisation, plan, family, key: anId('key'), events })
  const act = { organisation, family, tie: 'team', by: { id: 'mo', name: 'Mo Manager', role: 'manager' } }
  return { family, plan, act: { ...act, at: at() } }
}

/** A family with a mother and a father who are kept apart. */
export async function anApartHome(store: Store) {
  const home = await aHome(store, await aTeamOf(store))
  const [mum, dad] = [anId('mum'), anId('dad')]
  for (const [id, name] of [
    [mum, 'Ayla Kaya'],
    [dad, 'Can Kaya'],
  ] as const)
    await store.createPerson({
      organisation,
      family: home.family,
      person: { id, name, is: 'parent' },
      ...signed,
    })
  return { ...home, mum, dad }
}
