import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { openBeside, openDatabase } from '../database.ts'
import { lockFolder } from '../lock.ts'
import { StoreProblem } from '../problem.ts'
import { fileIn } from '../sqlite-file.ts'
import { checkFile } from './check-file.ts'
import type { Stage } from './staging.ts'
import { sync } from './sync.ts'
import { type HowMuch, howMuchIsKept } from './what-is-kept.ts'

type Use<Answer> = (stage: Stage) => Promise<Answer>

/** Makes the new file in a folder beside the old one; the old one is replaced in a single step of the disk. */
export const stageFile =
  ({ dataDir }: { readonly dataDir: string }, copyOf: string | undefined, refuse: (kept: HowMuch) => void) =>
  async <Answer>(use: Use<Answer>): Promise<Answer> => {
    const lock = lockFolder(dataDir)
    const folder = join(dataDir, 'arriving')
    const clear = () => rmSync(folder, { recursive: true, force: true })
    try {
      const kept = await keptIn(dataDir)
      refuse(kept)
      // What a run left behind that did not end.
      clear()
      mkdirSync(folder, { mode: 0o700 })
      if (copyOf !== undefined) {
        copyFileSync(copyOf, fileIn(folder))
        checkFile(fileIn(folder))
      }
      const database = await openDatabase({ dataDir: folder })
      // Whatever is lost before it is whole is made anew, so nothing waits for the disk until then.
      await sql`pragma synchronous = off`.execute(database.kysely)
      const close = closeOnce(database.close)
      const settle = async (name: string) => {
        await sql`pragma wal_checkpoint(truncate)`.execute(database.kysely)
        await close()
        await sync(fileIn(folder))
        const aside = kept === 'nothing' ? undefined : await putAside(dataDir, name)
        removeLog(dataDir)
        renameSync(fileIn(folder), fileIn(dataDir))
        await sync(dataDir)
        return aside
      }
      try {
        return await use({ database, settle })
      } finally {
        await close()
      }
    } finally {
      clear()
      lock.release()
    }
  }

const closeOnce = (close: () => Promise<void>) => {
  let closed: Promise<void> | undefined
  return () => (closed ??= close())
}

async function keptIn(dataDir: string): Promise<HowMuch> {
  if (!existsSync(fileIn(dataDir))) return 'nothing'
  const database = await openBeside({ dataDir })
  try {
    return await database.read(reading => howMuchIsKept(reading, database.differences))
  } finally {
    await database.close()
  }
}

/** Gives the old file a second name: it is in its place until the very moment the new one is. */
async function putAside(dataDir: string, name: string): Promise<string> {
  takeInLog(dataDir)
  const aside = join(dataDir, `bywhen-${name}.sqlite`)
  try {
    linkSync(fileIn(dataDir), aside)
  } catch {
    // Not every disk knows second names.
    copyFileSync(fileIn(dataDir), aside)
    await sync(aside)
  }
  return aside
}

/** Puts into the file what stands in the log beside it, which would otherwise be lost to it, and mistaken for the new file’s. */
function takeInLog(dataDir: string): void {
  const file = new DatabaseSync(fileIn(dataDir))
  try {
    const [done] = file.prepare('pragma wal_checkpoint(truncate)').all()
    if (done?.busy === 1) throw new StoreProblem('held', { message: inUse })
  } finally {
    file.close()
  }
}

const inUse =
  'Another program is reading the plans just now, perhaps to back them up. Nothing was changed. Try again when it is done.'

function removeLog(dataDir: string): void {
  for (const ending of ['-wal', '-shm']) rmSync(fileIn(dataDir) + ending, { force: true })
}
