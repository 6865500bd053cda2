import { writes } from '../../command.ts'
import { toPieces } from '../../evidence.ts'
import { admitFile, type EvidenceKept, recordFile, type ToKeepEvidence, toWriteDown } from './admit-file.ts'

/** Keeps a file in the database itself, until a piece of evidence names it. */
export const keepFileHere = writes<ToKeepEvidence, EvidenceKept>(async (writing, asked) => {
  const file = toWriteDown(asked)
  const admitted = await admitFile(writing, file)
  if (admitted !== 'welcome') return admitted
  await recordFile(writing, file, null)
  const { organisation, id, bytes } = asked
  for (const [number, piece] of toPieces(bytes).entries())
    await writing
      .insertInto('evidence_pieces')
      .values({ organisation, file: id, number, bytes: piece })
      .execute()
  return 'kept'
})
