import type { Plan } from '../../../checker/index.ts'
import type { Permission } from '../../access/permissions.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'

/** A way on from a plan, and whether whoever looks may do something there and not only read. */
export type Way = { readonly way: string; readonly text: string; readonly mayAct: boolean }

type Round = {
  readonly way: string
  readonly text: string
  readonly opens: Permission
  readonly acts: readonly Permission[]
  /** What it is called where there is no draft any more, or nothing that they may do there. */
  readonly otherwise?: string
}

const ways: readonly Round[] = [
  {
    ...{ way: 'share', text: 'Share the draft', otherwise: 'Share the plan' },
    ...{ opens: 'share-draft', acts: ['share-draft'] },
  },
  { way: 'views', text: 'What people think', opens: 'see-plan', acts: ['note-view'] },
  { way: 'understanding', text: 'What it means to people', opens: 'see-plan', acts: ['note-view'] },
  { way: 'agreement', text: 'Who agrees', opens: 'see-plan', acts: ['note-answer'] },
  { way: 'challenges', text: 'Challenges', opens: 'see-plan', acts: ['challenge', 'answer-challenge'] },
  {
    ...{ way: 'approval', text: 'Approve and start', otherwise: 'Approval' },
    ...{ opens: 'see-plan', acts: ['approve-plan', 'start-plan'] },
  },
  { way: 'guests', text: 'Who comes by a link', opens: 'invite-guest', acts: ['invite-guest'] },
  { way: 'copies', text: 'A copy for one reader', opens: 'print-plan', acts: ['print-plan'] },
]

/** There is something to share and to start still; a plan that does not say where it stands is taken for a draft. */
export const isDraft = ({ state = 'draft' }: Plan): boolean => state === 'draft'

/** The pages round the agreement of a plan that are open to whoever looks, called as things stand. */
export const waysRound = (visit: PlanVisit, plan: Plan): readonly Way[] =>
  ways
    .filter(({ opens }) => mayAlso(visit, opens))
    .map(({ way, text, acts, otherwise = text }) => {
      const mayAct = acts.some(permission => mayAlso(visit, permission))
      return { way, text: mayAct && isDraft(plan) ? text : otherwise, mayAct }
    })
