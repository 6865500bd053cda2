import { sql } from 'kysely'
import { readsSteadily } from '../../command.ts'
import { fromPieces, hashOf } from '../../evidence.ts'

/** The last file of the page before; the next page begins after it. */
export type FilesPlace = { readonly organisation: string; readonly id: string }

/** A file that is no longer, byte for byte, what was brought. */
export type FileFault = { readonly organisation: string; readonly plan: string; readonly file: string }

export type FilesChecked = {
  readonly files: number
  readonly faults: readonly FileFault[]
  readonly next: FilesPlace | undefined
}

/** Files may be long, so a page is short. */
const PAGE = 5

/** Checks some files of evidence of all organisations: whether each is what was brought. */
export const checkEvidence = readsSteadily<{ readonly after?: FilesPlace | undefined }, FilesChecked>(
  async (reading, { after }) => {
    const files = await reading
      .selectFrom('evidence_files')
      .select(['organisation', 'id', 'plan', 'hash'])
      .$if(after !== undefined, query =>
        query.where(sql<boolean>`(organisation, id) > (${after?.organisation}, ${after?.id})`),
      )
      .orderBy('organisation')
      .orderBy('id')
      .limit(PAGE)
      .execute()
    const faults: FileFault[] = []
    for (const { organisation, id, plan, hash } of files) {
      const pieces = await reading
        .selectFrom('evidence_pieces')
        .select('bytes')
        .where('organisation', '=', organisation)
        .where('file', '=', id)
        .orderBy('number')
        .execute()
      if (hashOf(fromPieces(pieces.map(({ bytes }) => bytes))) !== hash)
        faults.push({ organisation, plan, file: id })
    }
    const last = files.length === PAGE ? files.at(-1) : undefined
    return { files: files.length, faults, next: last && { organisation: last.organisation, id: last.id } }
  },
)
