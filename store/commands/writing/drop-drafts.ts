import { writes } from '../../command.ts'
import { type DraftsAsked, dropWords, type ToDrop } from '../../drafts.ts'
import { isPlan } from '../../is-plan.ts'

/** Lets words go that somebody no longer wants to keep as drafts, and nobody else's. */
export const dropDrafts = writes<DraftsAsked & ToDrop, 'dropped' | { readonly refused: 'no-such-plan' }>(
  async (writing, asked) => {
    if (!(await isPlan(writing, asked))) return { refused: 'no-such-plan' }
    await dropWords(writing, asked, asked)
    return 'dropped'
  },
)
