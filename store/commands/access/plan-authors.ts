import type { By } from '../../../plans/index.ts'
import { fromText } from '../../chain.ts'
import { reads } from '../../command.ts'

export type AuthorsAsked = {
  readonly organisation: string
  readonly plan: string
  /** Only what came after this version: the one that was last approved. */
  readonly after?: number | undefined
}

/** What people do who only see a plan or answer it; whoever does anything else has written in it. */
const onlyAnswers = [
  ...['draft-seen', 'agreed', 'view-given', 'understanding-heard'],
  ...['challenged', 'challenge-answered', 'challenge-settled', 'challenge-escalated'],
]

/** The ids of all who wrote what stands in a plan: they do not approve it. */
export const planAuthors = reads<AuthorsAsked, readonly string[]>(
  async (reading, { organisation, plan, after = 0 }) => {
    const rows = await reading
      .selectFrom('events')
      .select('by')
      .distinct()
      .where('organisation', '=', organisation)
      .where('plan', '=', plan)
      .where('version', '>', after)
      .where('kind', 'not in', onlyAnswers)
      .execute()
    return [...new Set(rows.map(({ by }) => (fromText(by) as By).id))].sort()
  },
)
