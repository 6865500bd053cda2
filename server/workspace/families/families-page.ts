import type { ListedFamily, Team } from '../../../store/index.ts'
import { sightOf } from '../../access/sight.ts'
import { reachOf } from '../../access/standing.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { familiesView } from './families-view.ts'
import { placeNamed, sealPlace } from './place-in-list.ts'

const PAGE = 30

/** A page of families: those somebody is named on, or those of one team. */
export type Families = {
  readonly teams: readonly Team[]
  /** The team whose families these are; their own when it is nobody’s. */
  readonly of: string | undefined
  readonly mayHaveOwn: boolean
  readonly mayAdd: boolean
  readonly families: readonly ListedFamily[]
  readonly isFirst: boolean
  readonly next: string | undefined
  readonly today: string
}

/** The families somebody works with, and those of their teams. */
export const familiesPage = housePage<Families>({
  path: '/families',
  may: 'search-names',
  show,
  view: familiesView,
})

async function show(visit: HouseVisit): Promise<Families> {
  const { store, organisation, seer, query, today } = visit
  const { account, roles } = seer
  const { sight } = sightOf(seer)
  const teams = (await store.teamsOf({ organisation })).filter(({ id }) => seesTeam(visit, id))
  const mayHaveOwn = reachOf(roles, 'see-caseload') !== 'nobody'
  const asked = query.get('of') ?? (mayHaveOwn && !roles.includes('manager') ? 'own' : teams[0]?.id)
  const of = teams.find(({ id }) => id === asked)?.id
  const after = placeNamed<{ sort: string; family: string }>(visit)
  const pages = { organisation, sight, after, limit: PAGE + 1 }
  const found = of
    ? await store.familiesOfTeam({ ...pages, team: of })
    : await store.familiesOfWorker({ ...pages, account })
  const families = found.slice(0, PAGE)
  const last = families.at(-1)
  return {
    ...{ teams, of, mayHaveOwn, families, today, isFirst: after === undefined },
    mayAdd: reachOf(roles, 'create-family') !== 'nobody',
    next:
      found.length > PAGE && last
        ? `/families?of=${of ?? 'own'}&after=${sealPlace(visit, { sort: last.sort, family: last.family })}`
        : undefined,
  }
}

const seesTeam = ({ seer }: HouseVisit, team: string): boolean =>
  seer.teams.includes(team) || reachOf(seer.roles, 'see-team') === 'any'
