import type { Sight } from '../../store/index.ts'
import type { Permission } from './permissions.ts'
import type { Seer } from './seer.ts'
import { reachOf } from './standing.ts'

/** How somebody sees many families at once, and whether they may look for others by a whole name. */
export type SearchSight = { readonly sight: Sight; readonly elsewhere: boolean }

/**
 * What lists, counts and searches are given, so that they leave out in the query itself what somebody may not know.
 * Whoever needs a reason for a family is not shown it in a list: it is found by its whole name, and opened by saying why.
 */
export function sightOf(seer: Seer, permission: Permission = 'see-family'): SearchSight {
  if (seer.is !== 'staff') return { sight: { account: '', teams: [], reach: 'nobody' }, elsewhere: false }
  const { account, teams } = seer
  const reach = reachOf(seer.roles, permission)
  return {
    sight: { account, teams, reach: reach === 'reason' ? 'team' : reach },
    elsewhere: reach === 'reason',
  }
}
