import { sql } from 'kysely'
import { reads, readsSteadily } from '../../command.ts'
import type { Reading } from '../../tables.ts'
import { type FileAsked, inFile } from './evidence-file.ts'

/** The last file of the page before; the next page begins after it. */
export type FilesPlace = { readonly organisation: string; readonly id: string }

/** A file, and whether it is still what was brought, or the object to look at for that. */
export type FileToCheck = FileAsked &
  ({ readonly isWhole: boolean } | { readonly object: string; readonly hash: string; readonly size: number })

type From = { readonly after?: FilesPlace | undefined }

/** Files may be long, so a page is short. */
const PAGE = 5

/** Some files of all organisations, to look whether each is what was brought. */
export const filesAfter = readsSteadily<
  From,
  { readonly files: readonly FileToCheck[]; readonly next: FilesPlace | undefined }
>(async (reading, from) => {
  const rows = await rowsAfter(reading, from, PAGE).execute()
  const files: FileToCheck[] = []
  for (const { organisation, plan, id, hash, size, object } of rows) {
    const file = { organisation, plan, id }
    const how =
      object === null ? { isWhole: 'bytes' in (await inFile(reading, file, hash)) } : { object, hash, size }
    files.push({ ...file, ...how })
  }
  return { files, next: rows.length === PAGE ? placeOf(rows.at(-1)) : undefined }
})

/** Whether any file lies in a store of objects. */
export const areFilesElsewhere = reads<void, boolean>(async reading => {
  const first = await reading
    .selectFrom('evidence_files')
    .select('id')
    .where('object', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return first !== undefined
})

/** Some files that lie in the database itself. */
export const filesHere = reads<From & { readonly most: number }, readonly FileAsked[]>(
  async (reading, { most, ...from }) => {
    const rows = await rowsAfter(reading, from, most).where('object', 'is', null).execute()
    return rows.map(({ organisation, plan, id }) => ({ organisation, plan, id }))
  },
)

const rowsAfter = (reading: Reading, { after }: From, most: number) =>
  reading
    .selectFrom('evidence_files')
    .select(['organisation', 'id', 'plan', 'hash', 'size', 'object'])
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(organisation, id) > (${after?.organisation}, ${after?.id})`),
    )
    .orderBy('organisation')
    .orderBy('id')
    .limit(most)

const placeOf = (row: FilesPlace | undefined): FilesPlace | undefined =>
  row && { organisation: row.organisation, id: row.id }
