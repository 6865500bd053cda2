import { existsSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { nothingYet, openBeside, versionOf } from '../database.ts'
import type { Differences } from '../dialects.ts'
import { migrations } from '../migrations/index.ts'
import { StoreProblem } from '../problem.ts'
import { fileIn } from '../sqlite-file.ts'
import type { Where } from '../store.ts'
import type { Reading } from '../tables.ts'
import { backUpFile } from './back-up-file.ts'
import { tooNew } from './check-file.ts'
import type { Closing, Counts } from './lines.ts'
import { NotTaken } from './not-taken.ts'
import { sendOut } from './send-out.ts'
import { writeWhole } from './write-whole.ts'

/** What was sent out. */
export type Sent = Closing & { readonly counts: Counts }

/** Copies everything into one file while others go on working, and gives back its size in bytes. */
export async function backUp(where: Where, path: string): Promise<number> {
  if ('dataDir' in where) {
    const from = fileIn(where.dataDir)
    if (!existsSync(from)) throw new StoreProblem('cannot-open', { message: nothingYet })
    await writeWhole(path, unfinished => backUpFile(from, unfinished))
  } else await exportToFile(where, path)
  return statSync(path).size
}

/** Writes everything to a file as JSON Lines, all of one moment. */
export const exportToFile = (where: Where, path: string): Promise<Sent> =>
  writeWhole(path, async unfinished => {
    const file = await open(unfinished, 'w')
    try {
      return await exportTo(where, file.createWriteStream())
    } finally {
      await file.close()
    }
  })

/** Writes everything as JSON Lines, no faster than it is taken. */
export async function exportTo(where: Where, to: NodeJS.WritableStream): Promise<Sent> {
  const database = await openBeside(where)
  const { differences, readSteadily, close } = database
  let sent: Sent | undefined
  let problem: unknown
  const send = async (reading: Reading) => {
    // What has been written cannot be taken back, so it is never begun again.
    if (sent || problem) return
    try {
      await refuseOthers(reading, differences)
      const lines = async function* () {
        sent = yield* sendOut(reading, differences)
      }
      await pipeline(Readable.from(inPieces(lines())), to, { end: to !== process.stdout })
    } catch (error) {
      problem = error
    }
  }
  try {
    await readSteadily(send)
  } finally {
    await close()
  }
  if (sent && !problem) return sent
  const code = differences.codeOf(problem)
  throw code ? new StoreProblem(code, { cause: problem }) : problem
}

async function refuseOthers(reading: Reading, differences: Differences): Promise<void> {
  const version = await versionOf(reading, differences)
  if (version === 0) throw new StoreProblem('cannot-open', { message: nothingYet })
  if (version > migrations.length) throw new NotTaken(tooNew(version))
}

/** A line at a time would be many small writes. */
const PIECE = 65_536

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const line of lines) {
    piece += line
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}
