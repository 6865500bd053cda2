import { partsHere } from '../plans/index.ts'
import type { OpenedFamily, Store } from '../store/index.ts'
import type { CommandName } from '../store/store.ts'

/** What the bench asks of the store, as somebody at work would. */
export const acts = ['open', 'save', 'overdue', 'counts', 'find'] as const
export type Act = (typeof acts)[number]

export const actInWords: Readonly<Record<Act, string>> = {
  open: 'open a plan',
  save: 'save one field',
  overdue: 'overdue tasks of a team',
  counts: 'counts of a team',
  find: 'search a name',
}

/** One question to the store, and those that one client asks one after another. */
export type Ask = { readonly name: CommandName; readonly asked: unknown }
export type Turn = readonly Ask[]

export const today = '2026-11-22'
export const organisation = 'invented'

/** How many different plans, teams and names are asked for; a page that is read again is read faster. */
const MANY = 1_000

/** Somebody who writes in a plan saves a few times in a row. */
const SAVES = 5
const PLANS_WRITTEN_IN = 120

/** Makes questions about what was seeded, spread evenly over all of it. */
export async function asking(
  store: Store,
  families: number,
): Promise<(act: Act) => Promise<readonly Turn[]>> {
  const teams = (await store.teamsOf({ organisation })).map(({ id }) => id)
  const spread = (at: number, many: number): number => Math.floor(((at * 0.6180339887) % 1) * many)
  const opened: OpenedFamily[] = []
  for (let at = 0; at < MANY; at++) {
    const family = await store.openFamily({ organisation, family: `family-1-${spread(at, families) + 1}` })
    if (family) opened.push(family)
  }
  const sightOf = (team: string) => ({ account: 'bench', teams: [team], reach: 'team' as const })
  const plans = opened.flatMap(family => family.plans)
  const written = plans.filter(({ state }) => state !== 'ended').map(({ plan }) => plan)
  const inTeams = (name: CommandName, more: object): readonly Turn[] =>
    opened.map((_, at) => {
      const team = teams[spread(at, teams.length)] ?? ''
      return [{ name, asked: { organisation, team, of: { team }, sight: sightOf(team), today, ...more } }]
    })
  const reads: Readonly<Record<Exclude<Act, 'save'>, readonly Turn[]>> = {
    open: plans.map(({ plan }) => [{ name: 'openPlan', asked: { organisation, plan } }]),
    overdue: inTeams('tasksDue', { until: '2026-11-21' }),
    counts: inTeams('teamCounts', { soon: '2026-11-29' }),
    find: opened.map(({ team, people }) => {
      const name = people[0]?.person.name
      return [{ name: 'findNames', asked: { organisation, name, sight: sightOf(team), elsewhere: true } }]
    }),
  }
  let round = 0
  return async act => {
    if (act !== 'save') return reads[act]
    round += 1
    const from = round * PLANS_WRITTEN_IN
    const turns: Turn[] = []
    for (let at = 0; at < Math.min(PLANS_WRITTEN_IN, written.length); at++)
      turns.push(await savesIn(store, written[(from + at) % written.length] ?? ''))
    return turns
  }
}

/** Somebody words a need again and again, a few letters longer each time. */
async function savesIn(store: Store, plan: string): Promise<Turn> {
  const opened = await store.openPlan({ organisation, plan })
  const need = opened && partsHere(opened.record, 'need')[0]
  if (!opened || !need) throw new Error(`There is no need in ${plan} to write in`)
  const by = { id: 'bench', name: 'Sara Obi', role: 'Social worker' }
  const words = (turn: number): string =>
    `${(need.is as { readonly text: string }).text.slice(0, 200)}${' more'.repeat(turn)}`
  return Array.from({ length: SAVES }, (_, turn) => {
    const happened = {
      kind: 'need-worded',
      part: need.id,
      set: { text: words(turn + 1) },
      was: { text: words(turn) },
    }
    const events = [{ at: `${today}T09:00:00.000Z`, by, happened }]
    return {
      name: 'append',
      asked: {
        organisation,
        plan,
        key: `bench-${plan}-${opened.version + turn}`,
        saw: opened.version + turn,
        events,
      },
    }
  })
}
