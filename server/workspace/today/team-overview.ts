import { addDays } from '../../../checker/index.ts'
import type { TeamCounts, WorkerCounts } from '../../../store/index.ts'
import { sightOf } from '../../access/sight.ts'
import { reachOf } from '../../access/standing.ts'
import type { HouseVisit } from '../visit.ts'

/** A team in figures: how much there is, and who carries it. */
export type TeamOverview = {
  readonly id: string
  readonly name: string
  readonly counts: TeamCounts
  readonly workers: readonly WorkerCounts[]
  /** Whether whoever looks may name others on its families. */
  readonly mayHandOver: boolean
}

const SOON = 7

/** A team as its manager begins the day with it. */
export async function overviewOf(visit: HouseVisit, id: string): Promise<TeamOverview> {
  const { store, organisation, seer, today } = visit
  const { sight } = sightOf(seer)
  const asked = { organisation, team: id, sight, today }
  const [[team], counts, workers] = await Promise.all([
    store.teamsOf({ organisation, among: [id] }),
    store.teamCounts({ ...asked, soon: addDays(today, SOON) }),
    store.workerCounts(asked),
  ])
  const mayHandOver = reachOf(seer.roles, 'name-workers') !== 'nobody'
  return { id, name: team?.name ?? 'Team', counts, workers, mayHandOver }
}
