import { addNeed, addTask, begin, fold, type PlanEvent } from '../../../plans/index.ts'
import { fingerprint, newId, newToken } from '../../../server/sign-in/tokens.ts'
import { doing } from '../../../server/workspace/change-plan.ts'
import { openStore, type Role, type Store } from '../../../store/index.ts'

/** The organisation of a server that was set up by hand. */
const organisation = 'here'
const family = 'taylor'
const by = { id: 'sara', name: 'Sara Obi', role: 'practitioner' }

/** Tokens of sessions that are open already, some for each of two people: what is in question here is not how they came in. */
export type Furnished = { readonly sara: readonly string[]; readonly ben: readonly string[] }

/** Puts a family with a plan of one need into an empty folder, and two workers named on it. */
export async function furnish(dataDir: string, sessions = 3): Promise<Furnished> {
  const store = await openStore({ dataDir })
  try {
    await store.putOrganisation({ organisation, name: 'Our council' })
    await store.putTeam({ organisation, id: 'harbour', name: 'Harbour' })
    const sara = await letIn(store, 'sara', 'Sara Obi', 'practitioner', sessions)
    const ben = await letIn(store, 'ben', 'Ben Hale', 'practitioner', sessions)
    const at = new Date().toISOString()
    await store.createFamily({ organisation, by, id: family, team: 'harbour', name: 'Taylor', at })
    for (const account of ['sara', 'ben'])
      await store.nameWorker({ organisation, by, family, tie: 'role', account, at: new Date().toISOString() })
    const events = planOfEmily(at)
    const findings = { fix: 0, improve: 0, advice: 0 }
    await store.createPlan({ organisation, plan: 'emily', family, key: newId(), events, findings })
    return { sara, ben }
  } finally {
    await store.close()
  }
}

async function letIn(
  store: Store,
  account: string,
  name: string,
  role: Role,
  sessions: number,
): Promise<readonly string[]> {
  const at = new Date().toISOString()
  const ends = new Date(Date.now() + 12 * 3_600_000).toISOString()
  const [token, address] = [fingerprint(newToken()), `${account}@example.org`]
  const who = { account, name, address, roles: [role], teams: ['harbour'] }
  await store.inviteAccount({ organisation, ...who, link: { token, ends }, at, by })
  await store.setPasswordByLink({ organisation, token, password: 'none', use: newId(), now: at })
  const tokens = Array.from({ length: sessions }, () => newToken())
  for (const each of tokens) {
    const session = {
      token: fingerprint(each),
      id: newId(),
      proof: 'full',
      idle: 3600,
      ends,
      browser: 'Chromium',
    }
    await store.beginSession({ organisation, account, session: { ...session, proof: 'full' }, now: at })
  }
  return tokens
}

function planOfEmily(at: string): readonly PlanEvent[] {
  const told = { today: at.slice(0, 10), at, by }
  const doings = [
    doing(begin, {
      template: 'liberi',
      kind: 'child-in-need',
      people: [],
      about: { is: 'child', name: 'Emily Taylor' },
    }),
    doing(addNeed, { id: 'n1', is: { text: 'Emily needs to be at school on time.', impact: 3 } }),
    doing(addTask, { id: 't1', under: 'n1', is: { text: 'Mum walks Emily to school.' } }),
  ]
  const events: PlanEvent[] = []
  for (const each of doings) {
    const outcome = each(fold(events), told)
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    events.push(...outcome.events)
  }
  return events
}
