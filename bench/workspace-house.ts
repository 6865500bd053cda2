import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { partsHere } from '../plans/index.ts'
import { buildApp } from '../server/app.ts'
import { gatherAssets } from '../server/assets.ts'
import { houseOf } from '../server/house.ts'
import { type Entrance, openEntrance } from '../server/sign-in/entrance.ts'
import { markFor } from '../server/sign-in/own-form.ts'
import { entrancePages } from '../server/sign-in/pages.ts'
import { readSettings } from '../server/sign-in/settings.ts'
import { fingerprint, newId, newToken } from '../server/sign-in/tokens.ts'
import { workMark } from '../server/workspace/mark.ts'
import { openStore, type Role, type Store, type Where } from '../store/index.ts'
import { answerEach } from './child.ts'
import { organisation, today } from './store-asks.ts'

/** What this process is asked: to open a house over a store and to say where it stands; or what it holds in memory, or has worked. */
export type ToHouse = { readonly open: Where } | 'memory' | 'work'

/** Somebody of a team, signed in, with plans of that team that they may write in. */
export type Colleague = {
  readonly session: string
  readonly mark: string
  readonly families: readonly string[]
  readonly names: readonly string[]
  readonly plans: readonly { readonly plan: string; readonly need: string; readonly version: number }[]
}

/** Where it stands, who works there, and browsers of strangers with what their forms carry. */
export type Standing = {
  readonly address: string
  readonly bare: string
  readonly workers: readonly Colleague[]
  readonly managers: readonly Colleague[]
  readonly strangers: readonly { readonly browser: string; readonly mark: string }[]
}

const [TEAMS, FAMILIES, STRANGERS] = [20, 40, 400]

const listen = async (fetch: Hono['fetch']): Promise<string> => {
  const server = createAdaptorServer({ fetch }) as Server
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function open(where: Where): Promise<Standing> {
  const [store, assets] = [await openStore(where), await gatherAssets()]
  await assets.squeeze()
  const settings = readSettings({}, 'http://localhost:3000')
  if ('faults' in settings) throw new Error(settings.faults.join(' '))
  const now = () => new Date().toISOString()
  const log = (line: string) => console.error(line)
  const secret = new Uint8Array(32).fill(7)
  const entrance = openEntrance({ organisation, store, settings, secret, now, log })
  const { pages, ...told } = houseOf(entrance, entrancePages(entrance), 'plans')
  const app = buildApp({ assets, today: () => today, log, ...told }, pages)
  const bare = new Hono().get('/', c => c.text('hello'))
  const teams = (await store.teamsOf({ organisation })).slice(0, TEAMS)
  const all = async (role: Role) => {
    const made: Colleague[] = []
    for (const { id } of teams) made.push(await settle(entrance, role, id))
    return made
  }
  return {
    ...{ address: await listen(app.fetch), bare: await listen(bare.fetch) },
    ...{ workers: await all('practitioner'), managers: await all('manager') },
    strangers: Array.from({ length: STRANGERS }, () => {
      const browser = newToken()
      return { browser, mark: markFor(entrance, browser) }
    }),
  }
}

/** Makes an account of a team, named on some of its families, and signs it in. */
async function settle(entrance: Entrance, role: Role, team: string): Promise<Colleague> {
  const { store, now } = entrance
  const [account, session, link] = [`${role}-${team}`, newToken(), fingerprint(newToken())]
  const ends = new Date(Date.now() + 86_400_000).toISOString()
  const by = { id: account, name: 'Ann Lee', role }
  const facts = { name: 'Ann Lee', address: `${account}@example.org`, roles: [role], teams: [team] }
  await store.inviteAccount({ organisation, account, ...facts, link: { token: link, ends }, at: now(), by })
  await store.setPasswordByLink({ organisation, token: link, password: 'none', use: newId(), now: now() })
  const begun = {
    token: fingerprint(session),
    id: newId(),
    proof: 'full',
    idle: 86_400,
    ends,
    browser: 'Firefox',
  } as const
  await store.beginSession({ organisation, account, session: begun, now: now() })
  const sight = { account, teams: [team], reach: 'team' } as const
  const listed = await store.familiesOfTeam({ organisation, team, sight, limit: FAMILIES })
  const families = listed.map(({ family }) => family)
  if (role === 'practitioner')
    for (const family of families.slice(0, 15))
      await store.nameWorker({ organisation, family, by, tie: 'role', at: now(), account })
  const known = await plansOf(store, families)
  return { session, mark: workMark(entrance, account), families, ...known }
}

async function plansOf(
  store: Store,
  families: readonly string[],
): Promise<Pick<Colleague, 'names' | 'plans'>> {
  const [names, plans]: [string[], Colleague['plans'][number][]] = [[], []]
  for (const family of families) {
    const opened = await store.openFamily({ organisation, family })
    names.push(opened?.people[0]?.person.name ?? '')
    for (const { plan, state } of opened?.plans ?? []) {
      if (state === 'ended') continue
      const kept = await store.openPlan({ organisation, plan })
      const need = kept && partsHere(kept.record, 'need')[0]
      if (need) plans.push({ plan, need: need.id, version: kept.version })
    }
  }
  return { names, plans }
}

/** What all threads of this process have worked so far, in ms of the processor. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

answerEach(asked => {
  const to = asked as ToHouse
  // The highest it has been, in bytes: Node tells it in units of 1,024.
  if (to === 'memory') return process.resourceUsage().maxRSS * 1024
  if (to === 'work') return worked()
  return open(to.open)
})
