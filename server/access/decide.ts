import type { Instant } from '../../plans/index.ts'
import { aboutOf, type Permission } from './permissions.ts'
import type { FamilyFacts, Guest, Matter, PlanFacts, Seer, Staff } from './seer.ts'
import { letIn, reachOf, type Standing, type Tie, tieOf } from './standing.ts'
import { guestTable } from './table.ts'

/**
 * Why not. `not-found` is said of all that may not even be known of; `forbidden` only to somebody who may see the
 * thing itself.
 */
export type WhyNot = 'not-found' | 'needs-reason' | 'forbidden' | 'own-work' | 'ended'

/** The answer, with the tie that opened the door for the record of looks. */
export type Decision = { readonly may: true; readonly because: Tie } | { readonly not: WhyNot }

const not = (why: WhyNot): Decision => ({ not: why })

/** Whether somebody may do something to something, at a moment. Nothing of it is shown, nor changed, without this. */
export function decide(seer: Seer, permission: Permission, matter: Matter, now: Instant): Decision {
  const { of } = aboutOf(permission)
  if (seer.is === 'stranger' || seer.organisation !== organisationOf(matter)) return not('not-found')
  // A plan is of its family, so what is asked of a family may be asked where one of its plans is at hand.
  const fits = matter.of === of || (of === 'family' && matter.of === 'plan')
  if (!fits) throw new TypeError(`“${permission}” is asked of a ${of}, not of a ${matter.of}.`)
  if (matter.of === 'plan' || matter.of === 'family')
    return seer.is === 'guest' ? forGuest(seer, permission, matter) : forStaff(seer, permission, matter, now)
  if (seer.is === 'guest') return not('not-found')
  const reach = reachOf(seer.roles, permission)
  const within =
    reach === 'any' || (matter.of === 'team' && reach !== 'nobody' && seer.teams.includes(matter.team))
  return within ? { may: true, because: 'role' } : not('forbidden')
}

type AboutFamily = Extract<Matter, { readonly of: 'plan' | 'family' }>

const organisationOf = (matter: Matter): string =>
  'organisation' in matter ? matter.organisation : matter.family.organisation

function forStaff(seer: Staff, permission: Permission, matter: AboutFamily, now: Instant): Decision {
  const { family } = matter
  const tie = tieOf(seer, family, now)
  if (tie === 'shut-out') return not('not-found')
  const because = letIn(reachOf(seer.roles, permission), tie)
  if (!because) return refused(seer, tie)
  const { speaks, notOwnWork } = aboutOf(permission)
  const plan = matter.of === 'plan' ? matter.plan : undefined
  if (speaks && !speaksForThemselves(family, seer, matter)) return not('forbidden')
  if (hasEnded(permission, family, plan)) return not('ended')
  if (notOwnWork && plan?.authors.includes(seer.account)) return not('own-work')
  return { may: true, because }
}

/** Somebody who may not even see the family is told what they would be told of one that is not there. */
function refused({ roles }: Staff, tie: Standing): Decision {
  const seeing = reachOf(roles, 'see-family')
  if (letIn(seeing, tie)) return not('forbidden')
  return not(seeing === 'reason' ? 'needs-reason' : 'not-found')
}

const speaksForThemselves = ({ workers }: FamilyFacts, { account }: Staff, matter: AboutFamily): boolean =>
  matter.of === 'plan' &&
  matter.person !== undefined &&
  workers.some(worker => worker.account === account && worker.person === matter.person)

function forGuest(seer: Guest, permission: Permission, matter: AboutFamily): Decision {
  if (matter.of !== 'plan') return not('not-found')
  const { family, plan, person } = matter
  if (family.family !== seer.family || plan.plan !== seer.plan) return not('not-found')
  const reach = guestTable[permission][seer.kind]
  if (reach === 'nobody' || (reach === 'oneself' && person !== seer.person)) return not('forbidden')
  if (hasEnded(permission, family, plan)) return not('ended')
  return { may: true, because: 'guest' }
}

const hasEnded = (permission: Permission, family: FamilyFacts, plan: PlanFacts | undefined): boolean =>
  aboutOf(permission).does === 'writes' && (plan?.ended ?? family.ended)
