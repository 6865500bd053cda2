import type { Permission } from '../../access/permissions.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'

/** The pages round the agreement of a plan, each with the permission that opens it. */
const ways = [
  ['share', 'Share the draft', 'share-draft'],
  ['views', 'What people think', 'see-plan'],
  ['understanding', 'What it means to people', 'see-plan'],
  ['agreement', 'Who agrees', 'see-plan'],
  ['challenges', 'Challenges', 'see-plan'],
  ['approval', 'Approve and start', 'see-plan'],
  ['guests', 'Who comes by a link', 'invite-guest'],
  ['copies', 'A copy for one reader', 'print-plan'],
] as const satisfies readonly (readonly [string, string, Permission])[]

/** Those of them that are open to whoever looks at the plan. */
export const waysRound = (visit: PlanVisit): readonly (readonly [string, string])[] =>
  ways.flatMap(([way, text, permission]) => (mayAlso(visit, permission) ? [[way, text] as const] : []))
