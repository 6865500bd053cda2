import { type CompiledQuery, sql } from 'kysely'
import type { Instant } from '../plans/index.ts'
import { atOnce } from './at-once.ts'
import { plainText } from './plain-text.ts'
import { prepared } from './prepared.ts'
import type { Tables, Writing } from './tables.ts'

/** Whose words, in which plan. */
export type DraftsAsked = { readonly organisation: string; readonly account: string; readonly plan: string }

/** Words that are no longer wanted as drafts: those typed up to a moment. */
export type ToDrop = {
  readonly account: string
  readonly places: readonly string[]
  /** The last moment at which any of them was typed; what was typed later stays. */
  readonly upTo: Instant
}

/** Longer ones would not fit into every database's index. */
const LONGEST_PLACE = 200

/** Whether a page could have made this the name of a place. */
export const isPlace = (place: string): boolean =>
  place !== '' && place.length <= LONGEST_PLACE && place === plainText(place)

/**
 * Keeps what was typed, unless something typed later is there already: messages overtake each other. What was dropped
 * at the same moment stays dropped.
 */
export async function putDrafts(writing: Writing, rows: readonly Tables['drafts'][]): Promise<void> {
  if (rows.length > 0) await mergeDrafts(writing, { rows: inOrder(rows) })
}

// In one order for everybody, so that two transactions never wait for each other crosswise.
const inOrder = (rows: readonly Tables['drafts'][]): readonly Tables['drafts'][] =>
  rows.toSorted((one, other) => (one.place < other.place ? -1 : 1))

const mergeDrafts = prepared((writing: Writing, { rows }: { readonly rows: readonly Tables['drafts'][] }) =>
  writing
    .insertInto('drafts')
    .values(rows)
    .onConflict(same =>
      same
        .columns(['organisation', 'account', 'plan', 'place'])
        .doUpdateSet(row => ({
          words: row.ref('excluded.words'),
          saw: row.ref('excluded.saw'),
          at: row.ref('excluded.at'),
          begun: sql<string>`case when drafts.words is null then excluded.begun else drafts.begun end`,
        }))
        .where(
          sql<boolean>`excluded.at > drafts.at or (excluded.at = drafts.at and drafts.words is not null)`,
        ),
    ),
)

/**
 * Takes the words of drafts away. Their places stay for a day: a message that was on its way meanwhile would otherwise
 * bring them back.
 */
export const dropWords = async (writing: Writing, asked: Dropping, drop: ToDrop): Promise<void> => {
  await atOnce(writing, dropsWords(writing, asked, drop))
}

type Dropping = Omit<DraftsAsked, 'account'>

/** The same as statements, to be asked at once with others. */
export function dropsWords(
  writing: Writing,
  { organisation, plan }: Dropping,
  { account, places, upTo }: ToDrop,
): readonly CompiledQuery<object>[] {
  const dropped = { organisation, account, plan, words: null, saw: 0, begun: upTo, at: upTo }
  const rows = [...new Set(places.filter(isPlace))].map(place => ({ ...dropped, place }))
  return [
    ...(rows.length > 0 ? [mergeDrafts.statement(writing, { rows: inOrder(rows) })] : []),
    forgetPlaces.statement(writing, { organisation, account, plan, before: dayBefore(upTo) }),
  ]
}

const forgetPlaces = prepared(
  (writing: Writing, { organisation, account, plan, before }: DraftsAsked & { readonly before: Instant }) =>
    writing
      .deleteFrom('drafts')
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .where('plan', '=', plan)
      .where('words', 'is', null)
      .where('at', '<', before),
)

const dayBefore = (at: Instant): Instant => new Date(Date.parse(at) - 24 * 60 * 60_000).toISOString()
