import { DatabaseSync } from 'node:sqlite'
import { migrations } from '../migrations/index.ts'
import { NotTaken } from './not-taken.ts'

/** Refuses a file that is no whole database of Bywhen, or one that a newer Bywhen has kept. */
export function checkFile(path: string): void {
  let file: DatabaseSync | undefined
  try {
    file = new DatabaseSync(path, { readOnly: true })
    const [check] = file.prepare('pragma quick_check(1)').all()
    if (check?.quick_check !== 'ok') throw new NotTaken(damaged)
    if (file.prepare('pragma foreign_key_check').all().length > 0) throw new NotTaken(unrelated)
    const version = versionIn(file)
    if (version === undefined) throw new NotTaken('This is a database of another program.')
    if (version > migrations.length) throw new NotTaken(tooNew(version))
  } catch (error) {
    throw error instanceof NotTaken ? error : new NotTaken(damaged)
  } finally {
    file?.close()
  }
}

function versionIn(file: DatabaseSync): number | undefined {
  const known = file.prepare(`select 1 from sqlite_schema where name = 'database_version'`).get()
  if (!known) return undefined
  const row = file.prepare('select version from database_version').get()
  return typeof row?.version === 'number' ? row.version : undefined
}

const damaged = 'The file is damaged or torn. Use another backup.'
const unrelated = 'The file does not fit together: some of its rows speak of others that are not there.'

/** Why a database or an export is refused that a newer program has kept. */
export const tooNew = (version: number): string =>
  `This was kept by a newer Bywhen: it is at version ${version}, and this one knows versions up to ${migrations.length}. Use that one, or a newer one still.`
