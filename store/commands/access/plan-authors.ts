import type { Bodies, By } from '../../../plans/index.ts'
import { fromText } from '../../chain.ts'
import { reads } from '../../command.ts'
import type { Reading } from '../../tables.ts'

export type AuthorsAsked = {
  readonly organisation: string
  readonly plan: string
  /** Only what came after this version; where none is given, after the one that was last approved. */
  readonly after?: number | undefined
}

type Approving = { readonly is: Pick<Bodies['approval'], 'version'> }

/** What people do who only see a plan, answer it or decide on it; whoever does anything else has written in it. */
const onlyAnswers = [
  ...['draft-seen', 'agreed', 'view-given', 'understanding-heard'],
  ...['challenged', 'challenge-answered', 'challenge-settled', 'challenge-escalated'],
  ...['agreement-doubted', 'answer-weighed', 'view-followed', 'draft-shared'],
  ...['plan-started', 'plan-ended', 'plan-reopened'],
  ...['plan-approved', 'plan-returned', 'copy-asked', 'copy-looked-at', 'copy-refused'],
]

/** The ids of all who wrote what stands in a plan: they do not approve it. */
export const planAuthors = reads<AuthorsAsked, readonly string[]>(async (reading, asked) => {
  const { organisation, plan } = asked
  const after = asked.after ?? (await lastApproved(reading, asked))
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
})

/** An approval is of the version its manager read: others may have written since, before it was kept. */
const lastApproved = async (reading: Reading, { organisation, plan }: AuthorsAsked): Promise<number> => {
  const rows = await reading
    .selectFrom('events')
    .select('happened')
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('kind', '=', 'plan-approved')
    .execute()
  return Math.max(0, ...rows.map(({ happened }) => (fromText(happened) as Approving).is.version))
}
