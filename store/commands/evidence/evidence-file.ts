import type { Instant } from '../../../plans/index.ts'
import { reads, readsSteadily } from '../../command.ts'
import { type EvidenceType, fromPieces, hashOf } from '../../evidence.ts'
import type { Reading } from '../../tables.ts'

type Asked = { readonly organisation: string; readonly plan: string; readonly id: string }

/** What is known of a file without opening it. */
export type EvidenceFacts = {
  readonly type: EvidenceType
  readonly size: number
  readonly by: string
  readonly at: Instant
}

/** A file, or that it is no longer what was brought. */
export type EvidenceFile = EvidenceFacts &
  ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly spoilt: true })

/** What is known of a file of this plan. */
export const evidenceFacts = reads<Asked, EvidenceFacts | undefined>(async (reading, asked) => {
  const row = await find(reading, asked)
  return row && toFacts(row)
})

/** A file of this plan, with what is in it. */
export const evidenceFile = readsSteadily<Asked, EvidenceFile | undefined>(async (reading, asked) => {
  const row = await find(reading, asked)
  if (!row) return undefined
  const pieces = await reading
    .selectFrom('evidence_pieces')
    .select('bytes')
    .where('organisation', '=', asked.organisation)
    .where('file', '=', asked.id)
    .orderBy('number')
    .execute()
  const bytes = fromPieces(pieces.map(piece => piece.bytes))
  return { ...toFacts(row), ...(hashOf(bytes) === row.hash ? { bytes } : { spoilt: true }) }
})

const find = (reading: Reading, { organisation, plan, id }: Asked) =>
  reading
    .selectFrom('evidence_files')
    .select(['type', 'size', 'by', 'at', 'hash'])
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('id', '=', id)
    .executeTakeFirst()

type Row = { readonly type: string; readonly size: number; readonly by: string; readonly at: string }

const toFacts = ({ type, size, by, at }: Row): EvidenceFacts => ({ type: type as EvidenceType, size, by, at })
