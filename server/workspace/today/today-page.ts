import type { Team } from '../../../store/index.ts'
import { sightOf } from '../../access/sight.ts'
import { reachOf } from '../../access/standing.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { type SetUp, setUpSoFar } from './set-up.ts'
import { overviewOf, type TeamOverview } from './team-overview.ts'
import { todayView } from './today-view.ts'
import { type List, listsOf } from './whose-lists.ts'

type Unfinished = Awaited<ReturnType<HouseVisit['store']['unfinishedBy']>>

/** A day’s work: one’s own, that of the team one leads, or where else to go. */
export type Today = {
  readonly name: string
  readonly roles: HouseVisit['seer']['roles']
  readonly today: string
  readonly unfinished: Unfinished
  readonly setUp: SetUp | undefined
  /** The lists of one’s own families, where somebody has families of their own. */
  readonly own: readonly List[] | undefined
  /** The teams that somebody leads; where it is one, its lists stand here too, else they are a press away. */
  readonly led: readonly TeamOverview[]
  readonly lists: readonly List[]
  readonly teams: readonly Team[]
  /** The reviews of their teams, for somebody who reviews. */
  readonly reviews: readonly { readonly team: Team; readonly lists: readonly List[] }[]
}

/**
 * Where everybody begins. Whoever has no families of their own may open it too, and is led to what is theirs; what it
 * tells of families is asked for with the reach of whoever looks.
 */
export const todayPage = housePage<Today>({ path: '/today', may: 'see-own-account', show, view: todayView })

async function show(visit: HouseVisit): Promise<Today> {
  const { store, organisation, seer, who, today, query } = visit
  const { account, roles, teams: theirs } = seer
  const hasCaseload = reachOf(roles, 'see-caseload') !== 'nobody'
  const isManager = roles.includes('manager')
  const teams = hasCaseload ? await store.teamsOf({ organisation, among: theirs }) : []
  const led = isManager ? teams : []
  const only = led.length === 1 ? led[0]?.id : undefined
  const hasOwn = hasCaseload && (!isManager || roles.includes('practitioner') || led.length === 0)
  const { sight } = sightOf(seer)
  const reviewed = roles.includes('reviewing-officer') && led.length === 0 && !query.has('only') ? teams : []
  // All of it is asked for at once: none of it waits for another.
  const [setUp, unfinished, own, ofTeams, reviews, lists] = await Promise.all([
    setUpSoFar(visit),
    hasCaseload ? store.unfinishedBy({ organisation, account, sight }) : [],
    hasOwn ? listsOf(visit, { account }, '/today') : undefined,
    Promise.all(led.map(({ id }) => overviewOf(visit, id))),
    Promise.all(
      reviewed.map(async team => ({
        team,
        lists: await listsOf(visit, { team: team.id }, `/teams/${team.id}`, ['reviews']),
      })),
    ),
    only === undefined ? [] : listsOf(visit, { team: only }, `/teams/${only}`),
  ])
  return { name: who.name, roles, today, teams, setUp, unfinished, own, led: ofTeams, reviews, lists }
}
