import { writes } from '../../command.ts'
import type { Writing } from '../../tables.ts'

/** What is counted: a fingerprint that names nobody, how many there may be, and for how long they count. */
export type Counted = { readonly key: string; readonly most: number; readonly seconds: number }

export type ToCount = {
  readonly organisation: string
  readonly of: readonly Counted[]
  readonly now: string
}

/** Whether it may be tried; if not, from when on, and what there was too much of. */
export type Tried =
  | { readonly may: true }
  | { readonly may: false; readonly from: string; readonly key: string }

/**
 * Counts a try before it is made, so that many at once are counted like many in a row. One that may not be made is not
 * counted: whoever hammers on does not make the others wait any longer.
 */
export const countAttempt = writes<ToCount, Tried>(async (writing, { organisation, of, now }) => {
  await writing
    .deleteFrom('attempts')
    .where('organisation', '=', organisation)
    .where('until', '<=', now)
    .execute()
  const counted: string[] = []
  // Always in one order: two that count the same keys never wait for each other.
  for (const each of [...of].sort((one, other) => (one.key < other.key ? -1 : 1))) {
    const from = await countOne(writing, organisation, each, now)
    if (from) {
      await takeBack(writing, organisation, counted)
      return { may: false, from, key: each.key }
    }
    counted.push(each.key)
  }
  return { may: true }
})

/** Counts one more, or says from when on there may be one. */
async function countOne(
  writing: Writing,
  organisation: string,
  { key, most, seconds }: Counted,
  now: string,
): Promise<string | undefined> {
  const until = new Date(Date.parse(now) + seconds * 1000).toISOString()
  const row = await writing
    .insertInto('attempts')
    .values({ organisation, key, count: 1, until })
    .onConflict(same =>
      same
        .columns(['organisation', 'key'])
        .doUpdateSet(each => ({ count: each('attempts.count', '+', 1) }))
        .where('attempts.count', '<', most),
    )
    .returning('count')
    .executeTakeFirst()
  if (row) return undefined
  const full = await writing
    .selectFrom('attempts')
    .select('until')
    .where('organisation', '=', organisation)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return full.until
}

async function takeBack(writing: Writing, organisation: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await writing
    .updateTable('attempts')
    .set(each => ({ count: each('count', '-', 1) }))
    .where('organisation', '=', organisation)
    .where('key', 'in', keys)
    .where('count', '>', 0)
    .execute()
}

export type ToForgive = {
  readonly organisation: string
  /** What is forgotten altogether. */
  readonly clear: readonly string[]
  /** What is counted as one less: the others who were counted there stay counted. */
  readonly less: readonly string[]
}

/** Forgets tries that turned out to be right. */
export const forgiveAttempts = writes<ToForgive, void>(async (writing, { organisation, clear, less }) => {
  if (clear.length > 0)
    await writing
      .deleteFrom('attempts')
      .where('organisation', '=', organisation)
      .where('key', 'in', clear)
      .execute()
  await takeBack(writing, organisation, less)
})
