import type { OpenedAccount } from '../../../store/index.ts'
import { HttpProblem } from '../../problem.ts'
import type { MemberVisit } from '../../sign-in/entrance-page.ts'
import { type HandedOut, makeLinkFor } from '../../sign-in/links.ts'
import { tell } from '../../sign-in/prove.ts'

/** What was done, by its short name. */
export type Done = 'changed' | 'closed' | 'reopened' | 'second-factor-removed' | 'signed-out'

type Outcome =
  | { readonly done: Done }
  | { readonly handedOut: HandedOut }
  | {
      readonly refused:
        | 'no-such-account'
        | 'conflict'
        | 'closed'
        | 'signs-in-elsewhere'
        | 'last-administrator'
        | 'both-halves'
    }

/** Does what a button of the page says. */
export async function act(
  { entrance, who }: MemberVisit,
  { account, address, state }: OpenedAccount,
  doing: string,
  saw: number,
): Promise<Outcome> {
  const { store, organisation, now } = entrance
  const asked = { organisation, account, at: now(), by: { id: who.id, name: who.name } }
  switch (doing) {
    case 'close':
      return toOutcome(await store.closeAccount({ ...asked, saw }), 'closed')
    case 'reopen':
      return toOutcome(await store.reopenAccount({ ...asked, saw }), 'reopened')
    case 'link': {
      const made = await makeLinkFor(entrance, { account, address, state, by: asked.by })
      if (!('refused' in made)) return { handedOut: made }
      if (made.refused === 'both-halves') tell(entrance, address, 'both-refused')
      return made
    }
    case 'second-factor': {
      const removed = await store.removeSecondFactor(asked)
      if (removed === 'both-halves') tell(entrance, address, 'both-refused')
      if (removed !== 'removed') return { refused: removed }
      tell(entrance, address, 'second-factor-removed')
      return { done: 'second-factor-removed' }
    }
    case 'sign-out':
      await store.endAllSessions(asked)
      return { done: 'signed-out' }
    default:
      throw new HttpProblem(400)
  }
}

function toOutcome(
  answer:
    | { readonly version: number }
    | { readonly conflict: unknown }
    | { readonly refused: 'no-such-account' | 'last-administrator' },
  done: Done,
): Outcome {
  if ('version' in answer) return { done }
  return 'conflict' in answer ? { refused: 'conflict' } : answer
}
