import { type Role, roles, type Store } from '../../store/index.ts'
import { roleInWords } from '../sign-in/in-words.ts'

/** Somebody to sign in as, and what is to be seen so. */
export type SamplePerson = {
  readonly account: string
  readonly name: string
  /** What they do and where: “practitioner, Harbour team”. */
  readonly called: string
  readonly sees: string
}

/** What the demonstration shows to each. */
const SEES: Readonly<Record<Role, string>> = {
  practitioner: 'Writes plans with families, and opens another team’s family only with a reason.',
  'family-support-worker':
    'Works to early help plans, and ticks off what was done with the whole team’s families.',
  manager: 'Sees how all plans stand, who looked at whom and why, and approves what others wrote.',
  'reviewing-officer': 'Holds reviews of the families they are named on, and challenges.',
  auditor: 'Reads everything that is not restricted, and changes nothing.',
  administrator: 'Looks after accounts, teams and settings, and reads no plans.',
}

/** Everybody who may be signed in as, in the order of their work. */
export async function samplePeople(
  store: Store,
  organisation: string,
  now: string,
): Promise<readonly SamplePerson[]> {
  const teams = new Map((await store.teamsOf({ organisation })).map(({ id, name }) => [id, name]))
  const listed = await store.listAccounts({ organisation, state: 'active', now })
  const opened = await Promise.all(listed.map(({ account }) => store.openAccount({ organisation, account })))
  return opened
    .filter(each => each !== undefined)
    .toSorted((one, other) => rank(one.roles) - rank(other.roles) || (one.name < other.name ? -1 : 1))
    .map(({ account, name, roles: its, teams: ids }) => ({
      ...{ account, name },
      called: [
        ...its.map(role => roleInWords[role].toLowerCase()),
        ...ids.map(id => teams.get(id) ?? ''),
      ].join(', '),
      sees: its.map(role => SEES[role]).join(' '),
    }))
}

const rank = (its: readonly Role[]): number => Math.min(...its.map(role => roles.indexOf(role)))
