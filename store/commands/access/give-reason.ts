import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { type ActOnFamily, holdFamily } from '../../family-acts.ts'
import { keepLook } from '../../looks.ts'
import { plainText } from '../../plain-text.ts'

export type ToGiveReason = Omit<ActOnFamily, 'tie' | 'why'> & {
  readonly why: string
  /** The family stays open to them until then. */
  readonly until: Instant
}

/**
 * Records why somebody opens a family of another team, which opens it to them for a while. A restricted family is not
 * there for anybody who would have to give a reason.
 */
export const giveReason = writes<
  ToGiveReason,
  'given' | { readonly refused: 'no-such-family' | 'no-reason' }
>(async (writing, asked) => {
  const { organisation, family, by, at, until } = asked
  const reason = plainText(asked.why).trim()
  if (reason === '') return { refused: 'no-reason' }
  const home = await holdFamily(writing, { ...asked, tie: 'reason' })
  if (!home || home.restricted === 1) return { refused: 'no-such-family' }
  await writing
    .insertInto('reasons')
    .values({ organisation, family, account: by.id, at, until, reason })
    .onConflict(same => same.doNothing())
    .execute()
  await keepLook(writing, { organisation, family, by, at, tie: 'reason', what: 'gave-reason', why: reason })
  return 'given'
})
