import type { Plan } from '../../checker/index.ts'
import { addGoal, addNeed, addTask, begin, fold, type PlanEvent, type Told } from '../../plans/index.ts'
import type { Role, Where } from '../../store/index.ts'
import { aHouse, Browser, type House, organisation } from '../sign-in/testing.ts'
import { fingerprint, newId, newToken } from '../sign-in/tokens.ts'
import { testDay } from '../testing.ts'
import type { Doing } from './change-plan.ts'
import { doing } from './change-plan.ts'
import { checkRecord, countsOfFindings } from './check-record.ts'

/** Sara writes plans in the team Harbour; Emily Taylor, nine, lives with her mother and goes to St Bede’s. */
export type Workspace = House & {
  /** A browser of somebody who is signed in wholly, made when it is first asked for. */
  readonly as: (who: Who) => Promise<Browser>
  readonly family: 'taylor'
  readonly plan: 'emily'
}

const staff = {
  sara: { name: 'Sara Obi', roles: ['practitioner'], teams: ['harbour'] },
  ben: { name: 'Ben Hale', roles: ['family-support-worker'], teams: ['harbour'] },
  mo: { name: 'Mo Iqbal', roles: ['manager'], teams: ['harbour'] },
  otis: { name: 'Otis Grant', roles: ['practitioner'], teams: ['meadow'] },
  rhea: { name: 'Rhea Lund', roles: ['reviewing-officer'], teams: ['harbour'] },
  amos: { name: 'Amos Vane', roles: ['auditor'], teams: [] },
  ada: { name: 'Ada Marsh', roles: ['administrator'], teams: [] },
} as const satisfies Readonly<
  Record<string, { name: string; roles: readonly Role[]; teams: readonly string[] }>
>

export type Who = keyof typeof staff

/** The people of the family, as it and its plan know them. */
export const people: NonNullable<Plan['people']> = [
  { id: 'emily-t', name: 'Emily Taylor', is: 'child', born: '2017-05-04' },
  { id: 'mum', name: 'Dawn Taylor', is: 'parent', relation: 'Mum' },
  { id: 'nan', name: 'Jean Taylor', is: 'relative', relation: 'Nan' },
  {
    id: 'teacher',
    name: 'Ruth Amadi',
    is: 'professional',
    role: 'teacher',
    organisation: 'St Bede’s School',
  },
]

/** The workspace over a real store, with a family, its worker and a draft plan of one need; whoever asks closes it. */
export async function aWorkspace(beside: Pick<Where, 'objects'> = {}): Promise<Workspace> {
  const house = await aHouse({}, beside)
  await furnish(house)
  const browsers = new Map<Who, Promise<Browser>>()
  const as = (who: Who): Promise<Browser> => {
    const browser = browsers.get(who) ?? signedIn(house, who)
    browsers.set(who, browser)
    return browser
  }
  return { ...house, as, family: 'taylor', plan: 'emily' }
}

/** The same for one test, closed when it is over, however it went. */
export async function inWorkspace(
  test: (workspace: Workspace) => Promise<void>,
  beside: Pick<Where, 'objects'> = {},
): Promise<void> {
  const workspace = await aWorkspace(beside)
  try {
    await test(workspace)
  } finally {
    await workspace.close()
  }
}

const by = { id: 'sara', name: 'Sara Obi', role: 'practitioner' }

async function furnish({ store, entrance: { now } }: House): Promise<void> {
  for (const [id, name] of [
    ['harbour', 'Harbour'],
    ['meadow', 'Meadow'],
  ] as const)
    await store.putTeam({ organisation, id, name })
  for (const [account, facts] of Object.entries(staff)) {
    const [at, token] = [now(), fingerprint(newToken())]
    const link = { token, ends: after(at) }
    const address = `${account}@example.org`
    await store.inviteAccount({ organisation, account, address, ...facts, link, at, by })
    await store.setPasswordByLink({ organisation, token, password: 'none', use: newId(), now: at })
  }
  const signed = { organisation, by }
  await store.createFamily({ ...signed, id: 'taylor', team: 'harbour', name: 'Taylor', at: now() })
  for (const person of people) await store.createPerson({ ...signed, family: 'taylor', person, at: now() })
  const act = { ...signed, family: 'taylor', tie: 'role', at: now() }
  await store.nameWorker({ ...act, account: 'sara' })
  const events = tell(planOfEmily, now())
  const findings = countsOfFindings(checkRecord(fold(events), { today: testDay }))
  await store.createPlan({ organisation, plan: 'emily', family: 'taylor', key: newId(), events, findings })
}

const planOfEmily: readonly Doing[] = [
  doing(begin, {
    ...{ template: 'liberi', kind: 'child-in-need', people, starts: '2026-11-02' },
    about: { is: 'child', name: 'Emily Taylor', born: '2017-05-04', person: 'emily-t' },
  }),
  doing(addNeed, { id: 'n1', is: { text: 'Emily needs to be at school on time, every day.', impact: 3 } }),
  doing(addGoal, {
    id: 'g1',
    under: 'n1',
    is: { text: 'Emily is at school by 8.50 on 9 days of every 10.' },
  }),
  doing(addTask, {
    ...{ id: 't1', under: 'n1' },
    is: {
      text: 'Mum walks Emily to school every morning.',
      assigned: [{ who: 'Mum', people: ['mum'], by: '18 December 2026', due: '2026-12-18' }],
    },
  }),
]

function tell(doings: readonly Doing[], at: string): readonly PlanEvent[] {
  const told: Told = { today: testDay, at, by }
  const events: PlanEvent[] = []
  for (const each of doings) {
    const outcome = each(fold(events), told)
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    events.push(...outcome.events)
  }
  return events
}

async function signedIn(house: House, account: Who): Promise<Browser> {
  const { store, entrance } = house
  const [token, now] = [newToken(), entrance.now()]
  const session = {
    ...{ token: fingerprint(token), id: newId(), proof: 'full' as const, idle: 3600 },
    ...{ ends: after(now, 12), browser: 'Firefox on Windows' },
  } as const
  await store.beginSession({ organisation, account, session, now })
  const browser = new Browser(house)
  browser.cookies.set('bywhen-session', token)
  return browser
}

const after = (now: string, hours = 1): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString()
