import { DatabaseSync } from 'node:sqlite'
import { hashOf, toPieces } from '../evidence.ts'
import type { FileFault } from './check-files.ts'
import { withoutObjects } from './needed.ts'
import type { Objects } from './objects.ts'

type Row = {
  readonly organisation: string
  readonly plan: string
  readonly id: string
  readonly object: string
  readonly size: number
  readonly hash: string
}

/**
 * Puts into a copy of the database what lies in the store of objects, so that a backup is all of it. Says what is not
 * there to be put in. Objects that no file names are the original’s to remove, so the copy knows nothing of them.
 */
export async function bringIn(path: string, objects: Objects | undefined): Promise<readonly FileFault[]> {
  const file = new DatabaseSync(path)
  try {
    if (!file.prepare(`select 1 from sqlite_schema where name = 'loose_objects'`).get()) return []
    // All of it is put on the disk at once when it is whole.
    file.exec('pragma synchronous = off')
    file.exec('delete from loose_objects')
    const lost: FileFault[] = []
    const elsewhere = file.prepare(
      `select organisation, plan, id, object, size, hash from evidence_files where object is not null order by organisation, id`,
    )
    for (const row of elsewhere.all() as unknown as readonly Row[]) {
      if (!objects) throw withoutObjects()
      const bytes = await objects.get(row.object, row.size)
      if (bytes && hashOf(bytes) === row.hash) putIn(file, row, bytes)
      else {
        const { organisation, plan, id } = row
        lost.push({ organisation, plan, file: id, what: bytes ? 'changed' : 'missing' })
      }
    }
    return lost
  } finally {
    file.close()
  }
}

function putIn(file: DatabaseSync, { organisation, id }: Row, bytes: Uint8Array): void {
  file.exec('begin')
  const put = file.prepare(
    'insert into evidence_pieces (organisation, file, number, bytes) values (?, ?, ?, ?)',
  )
  for (const [number, piece] of toPieces(bytes).entries()) put.run(organisation, id, number, piece)
  file
    .prepare('update evidence_files set object = null where organisation = ? and id = ?')
    .run(organisation, id)
  file.exec('commit')
}
