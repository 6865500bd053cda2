import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { type EvidenceType, hashOf, MOST_EVIDENCE_BYTES, toPieces } from '../../evidence.ts'
import { isPlan } from '../../is-plan.ts'
import type { Writing } from '../../tables.ts'
import { letGoUnnamed } from './let-go-unnamed.ts'

export type ToKeepEvidence = {
  readonly organisation: string
  readonly plan: string
  readonly id: string
  /** Whoever brings it. */
  readonly by: string
  readonly type: EvidenceType
  readonly bytes: Uint8Array
  readonly at: Instant
}

export type EvidenceKept = 'kept' | { readonly refused: 'no-such-plan' | 'too-large' | 'too-many' | 'taken' }

/** More than anybody brings to one plan in a day; whoever does fills the disk. */
const MOST_A_DAY = 60

/** Keeps a file until a piece of evidence names it. */
export const keepEvidenceFile = writes<ToKeepEvidence, EvidenceKept>(async (writing, asked) => {
  const { organisation, plan, id, by, type, bytes, at } = asked
  if (bytes.length === 0 || bytes.length > MOST_EVIDENCE_BYTES) return { refused: 'too-large' }
  if (!(await isPlan(writing, asked))) return { refused: 'no-such-plan' }
  const hash = hashOf(bytes)
  const known = await find(writing, asked)
  if (known) return known.hash === hash && known.plan === plan ? 'kept' : { refused: 'taken' }
  if ((await broughtToday(writing, asked)) >= MOST_A_DAY) return { refused: 'too-many' }
  await letGoUnnamed(writing, asked)
  await writing
    .insertInto('evidence_files')
    .values({ organisation, id, plan, by, type, size: bytes.length, hash, at, named: 0 })
    .execute()
  for (const [number, piece] of toPieces(bytes).entries())
    await writing
      .insertInto('evidence_pieces')
      .values({ organisation, file: id, number, bytes: piece })
      .execute()
  return 'kept'
})

const find = (writing: Writing, { organisation, id }: ToKeepEvidence) =>
  writing
    .selectFrom('evidence_files')
    .select(['hash', 'plan'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()

async function broughtToday(
  writing: Writing,
  { organisation, plan, by, at }: ToKeepEvidence,
): Promise<number> {
  const since = new Date(Date.parse(at) - 24 * 3_600_000).toISOString()
  const rows = await writing
    .selectFrom('evidence_files')
    .select('id')
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('by', '=', by)
    .where('at', '>', since)
    .limit(MOST_A_DAY)
    .execute()
  return rows.length
}
