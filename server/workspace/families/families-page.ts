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
  /** A colleague on whom these families are named, for a manager who hands them over. */
  readonly named: { readonly account: string; readonly name: string } | undefined
  readonly mayHaveOwn: boolean
  readonly mayAdd: boolean
  readonly families: readonly ListedFamily[]
  readonly isFirst: boolean
  readonly next: string | undefined
  readonly today: string
  /** What has just been done, where it took a family out of reach. */
  readonly done: string | undefined
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
  const named = await colleagueAsked(visit)
  const of = named ? undefined : teams.find(({ id }) => id === asked)?.id
  const after = placeNamed<{ sort: string; family: string }>(visit)
  const pages = { organisation, sight, after, limit: PAGE + 1 }
  const found = of
    ? await store.familiesOfTeam({ ...pages, team: of })
    : await store.familiesOfWorker({ ...pages, account: named?.account ?? account })
  const families = found.slice(0, PAGE)
  const last = families.at(-1)
  return {
    ...{ teams, of, named, mayHaveOwn, families, today, isFirst: after === undefined },
    done: query.has('handed') ? 'The family is handed over. Its new team finds it now' : undefined,
    mayAdd: reachOf(roles, 'create-family') !== 'nobody',
    next:
      found.length > PAGE && last
        ? `${addressOf({ of, named })}&after=${sealPlace(visit, { sort: last.sort, family: last.family })}`
        : undefined,
  }
}

const seesTeam = ({ seer }: HouseVisit, team: string): boolean =>
  seer.teams.includes(team) || reachOf(seer.roles, 'see-team') === 'any'

/** The address of the first page of the same families. */
export const addressOf = ({ of, named }: Pick<Families, 'of' | 'named'>): string =>
  named ? `/families?named=${encodeURIComponent(named.account)}` : `/families?of=${of ?? 'own'}`

/** Whoever names workers may see which families name a colleague, as far as they may know of them. */
async function colleagueAsked({ store, organisation, seer, query }: HouseVisit): Promise<Families['named']> {
  const account = query.get('named')
  if (!account || reachOf(seer.roles, 'name-workers') === 'nobody') return undefined
  const known = await store.openAccount({ organisation, account })
  return known && { account, name: known.name }
}
