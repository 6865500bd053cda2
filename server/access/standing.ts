import type { Instant } from '../../plans/index.ts'
import type { Permission } from './permissions.ts'
import type { Role } from './roles.ts'
import type { FamilyFacts, Staff } from './seer.ts'
import { type Reach, staffTable } from './table.ts'

/** What ties somebody to a family, the closest tie first: it is written down with every look. */
export type Tie = 'worker' | 'team' | 'named-reader' | 'reason' | 'role' | 'guest'

const widest: readonly Reach[] = ['any', 'reason', 'team', 'own', 'nobody']

/** How far all of somebody’s roles reach together; a role more never reaches less. */
export const reachOf = (roles: readonly Role[], permission: Permission): Reach =>
  widest.find(reach => roles.some(role => staffTable[permission][role] === reach)) ?? 'nobody'

/** The tie of a member of staff to a family; `shut-out` from a restricted one that does not name them. */
export function tieOf(
  { account, teams }: Staff,
  { team, workers, readers, reasonUntil }: FamilyFacts,
  now: Instant,
): Exclude<Tie, 'role' | 'guest'> | 'none' | 'shut-out' {
  if (readers && !readers.includes(account)) return 'shut-out'
  if (workers.some(worker => worker.account === account)) return 'worker'
  if (teams.includes(team)) return 'team'
  if (readers) return 'named-reader'
  return reasonUntil !== null && now < reasonUntil ? 'reason' : 'none'
}

/** The same for somebody who is not shut out. */
export type Standing = Exclude<ReturnType<typeof tieOf>, 'shut-out'>

/** Which tie lets somebody in who reaches so far; nothing when none does. */
export function letIn(reach: Reach, tie: Standing): Tie | undefined {
  if (reach === 'nobody') return undefined
  if (tie === 'worker') return tie
  if (reach === 'own') return undefined
  if (tie === 'team') return tie
  if (reach === 'team') return undefined
  if (tie !== 'none') return tie
  return reach === 'any' ? 'role' : undefined
}
