import type { Instant } from '../../../plans/index.ts'
import { reads, readsSteadily } from '../../command.ts'
import { type EvidenceType, fromPieces, hashOf } from '../../evidence.ts'
import type { Reading } from '../../tables.ts'

export type FileAsked = { readonly organisation: string; readonly plan: string; readonly id: string }

/** What is known of a file without opening it. */
export type EvidenceFacts = {
  readonly type: EvidenceType
  readonly size: number
  readonly by: string
  readonly at: Instant
}

/** What is in a file, or that it is no longer what was brought. */
export type InFile = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly spoilt: true }

/** A file as it is written down, with what is in it or the object that holds that. */
export type FileAsKept = EvidenceFacts & (InFile | { readonly object: string; readonly hash: string })

/** What is known of a file of this plan. */
export const evidenceFacts = reads<FileAsked, (EvidenceFacts & Pick<Row, 'object'>) | undefined>(
  async (reading, asked) => {
    const row = await find(reading, asked)
    return row && { ...toFacts(row), object: row.object }
  },
)

/** A file of this plan as it is kept. */
export const fileAsKept = readsSteadily<FileAsked, FileAsKept | undefined>(async (reading, asked) => {
  const row = await find(reading, asked)
  if (!row) return undefined
  const { object, hash } = row
  return { ...toFacts(row), ...(object === null ? await inFile(reading, asked, hash) : { object, hash }) }
})

/** What lies in the database of a file. */
export async function inFile(
  reading: Reading,
  { organisation, id }: Omit<FileAsked, 'plan'>,
  hash: string,
): Promise<InFile> {
  const pieces = await reading
    .selectFrom('evidence_pieces')
    .select('bytes')
    .where('organisation', '=', organisation)
    .where('file', '=', id)
    .orderBy('number')
    .execute()
  const bytes = fromPieces(pieces.map(piece => piece.bytes))
  return hashOf(bytes) === hash ? { bytes } : { spoilt: true }
}

const find = (reading: Reading, { organisation, plan, id }: FileAsked) =>
  reading
    .selectFrom('evidence_files')
    .select(['type', 'size', 'by', 'at', 'hash', 'object'])
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('id', '=', id)
    .executeTakeFirst()

type Row = {
  readonly type: string
  readonly size: number
  readonly by: string
  readonly at: string
  /** Its name in the store of objects, where it lies there. */
  readonly object: string | null
}

const toFacts = ({ type, size, by, at }: Row): EvidenceFacts => ({ type: type as EvidenceType, size, by, at })
