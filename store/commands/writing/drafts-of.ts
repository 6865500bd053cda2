import type { Instant } from '../../../plans/index.ts'
import { fromText } from '../../chain.ts'
import { reads } from '../../command.ts'
import type { DraftsAsked } from '../../drafts.ts'
import { prepared } from '../../prepared.ts'
import type { Reading } from '../../tables.ts'

/** Words somebody typed and has not saved, as they left them. */
export type Draft = {
  readonly place: string
  readonly text: string
  /** The version of the plan that was on the page when they typed. */
  readonly saw: number
  /** When they began to type here, and when they last did. */
  readonly begun: Instant
  readonly at: Instant
}

/** What somebody typed into a plan and has not saved, by place; what others typed is told to nobody else. */
export const draftsOf = reads<DraftsAsked, readonly Draft[]>(
  async (reading, { organisation, account, plan }) =>
    (await drafts(reading, { organisation, account, plan })).rows.map(toDraft),
)

/** A draft as it was found. */
export const toDraft = ({ words, ...row }: Row): Draft => ({ ...row, text: String(fromText(words ?? '""')) })

type Row = Omit<Draft, 'text'> & { readonly words: string | null }

/** The same for a command that asks for more besides. */
export const drafts = prepared((reading: Reading, { organisation, account, plan }: DraftsAsked) =>
  reading
    .selectFrom('drafts')
    .select(['place', 'words', 'saw', 'begun', 'at'])
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('plan', '=', plan)
    .where('words', 'is not', null)
    .orderBy('place'),
)
