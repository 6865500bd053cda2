import type { Instant } from '../../../plans/index.ts'
import { type EvidenceType, hashOf, MOST_EVIDENCE_BYTES } from '../../evidence.ts'
import { isPlan } from '../../is-plan.ts'
import type { Writing } from '../../tables.ts'
import { letGoUnnamed } from './let-go-unnamed.ts'

/** A file that is to be evidence. */
export type ToKeepEvidence = {
  readonly organisation: string
  readonly plan: string
  readonly id: string
  /** Whoever brings it. */
  readonly by: string
  readonly type: EvidenceType
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly at: Instant
}

/** The same without what is in it, and with what tells whether it is still that. */
export type FileToKeep = Omit<ToKeepEvidence, 'bytes'> & { readonly size: number; readonly hash: string }

/** What is written down of a file. */
export const toWriteDown = ({ bytes, ...file }: ToKeepEvidence): FileToKeep => ({
  ...file,
  size: bytes.length,
  hash: hashOf(bytes),
})

export type EvidenceKept =
  | 'kept'
  | { readonly refused: 'no-such-plan' | 'too-large' | 'too-many' | 'taken' | 'away' }

/** More than anybody brings to one plan in a day; whoever does fills the disk. */
const MOST_A_DAY = 60

/** Whether a file may come in, or how it stands already. */
export async function admitFile(writing: Writing, asked: FileToKeep): Promise<'welcome' | EvidenceKept> {
  if (asked.size === 0 || asked.size > MOST_EVIDENCE_BYTES) return { refused: 'too-large' }
  if (!(await isPlan(writing, asked))) return { refused: 'no-such-plan' }
  const known = await standing(writing, asked)
  if (known) return known
  if ((await broughtToday(writing, asked)) >= MOST_A_DAY) return { refused: 'too-many' }
  await letGoUnnamed(writing, asked)
  return 'welcome'
}

/** How a file of this id stands: kept already, or another has its place. */
export async function standing(
  writing: Writing,
  { organisation, plan, id, hash }: FileToKeep,
): Promise<EvidenceKept | undefined> {
  const known = await writing
    .selectFrom('evidence_files')
    .select(['hash', 'plan'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  return known && (known.hash === hash && known.plan === plan ? 'kept' : { refused: 'taken' })
}

/** Writes down a file, and where it lies. */
export const recordFile = (
  writing: Writing,
  { organisation, id, plan, by, type, size, hash, at }: FileToKeep,
  object: string | null,
) =>
  writing
    .insertInto('evidence_files')
    .values({ organisation, id, plan, by, type, size, hash, at, named: 0, object })
    .execute()

async function broughtToday(writing: Writing, { organisation, plan, by, at }: FileToKeep): Promise<number> {
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
