import type { By } from '../../../plans/index.ts'
import { fromText } from '../../chain.ts'
import { reads } from '../../command.ts'
import type { Reading } from '../../tables.ts'

export type AuthorsAsked = {
  readonly organisation: string
  readonly plan: string
  /** Only what came after this version; where none is given, after the one that was last approved. */
  readonly after?: number | undefined
}

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

const lastApproved = async (reading: Reading, { organisation, plan }: AuthorsAsked): Promise<number> => {
  const row = await reading
    .selectFrom('events')
    .select('version')
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('kind', '=', 'plan-approved')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version ?? 0
}
