import { existsSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { nothingYet, openBeside, versionOf } from '../database.ts'
import type { Differences } from '../dialects.ts'
import { migrations } from '../migrations/index.ts'
import { bringIn } from '../objects/bring-in.ts'
import type { FileFault } from '../objects/check-files.ts'
import { openObjects } from '../objects/objects.ts'
import { StoreProblem } from '../problem.ts'
import { fileIn } from '../sqlite-file.ts'
import type { Where } from '../store.ts'
import type { Reading } from '../tables.ts'
import { backUpFile } from './back-up-file.ts'
import { tooNew } from './check-file.ts'
import { NotTaken } from './not-taken.ts'
import { type SentOut, sendOut } from './send-out.ts'
import { spread } from './spread.ts'
import { writeWhole } from './write-whole.ts'

/** A copy: its size in bytes, and the files of evidence that are not in it since they are not there. */
export type BackedUp = { readonly size: number; readonly lost: readonly FileFault[] }

/** Copies everything into one file while others go on working. */
export async function backUp(where: Where, path: string): Promise<BackedUp> {
  const { lost } = 'dataDir' in where ? await copyFile(where, path) : await exportToFile(where, path)
  return { size: statSync(path).size, lost }
}

async function copyFile({ dataDir, objects }: Folder, path: string): Promise<Pick<BackedUp, 'lost'>> {
  const from = fileIn(dataDir)
  if (!existsSync(from)) throw new StoreProblem('cannot-open', { message: nothingYet })
  return writeWhole(path, async unfinished => {
    await backUpFile(from, unfinished)
    return { lost: await bringIn(unfinished, objects && openObjects(objects)) }
  })
}

type Folder = Extract<Where, { readonly dataDir: string }>

/** Writes everything to a file as JSON Lines, all of one moment. */
export const exportToFile = (where: Where, path: string): Promise<SentOut> =>
  writeWhole(path, async unfinished => {
    const file = await open(unfinished, 'w')
    try {
      return await spread(unfinished, exportTo(where, file.createWriteStream()))
    } finally {
      await file.close()
    }
  })

/** Writes everything as JSON Lines, no faster than it is taken. */
export async function exportTo(where: Where, to: NodeJS.WritableStream): Promise<SentOut> {
  const database = await openBeside(where)
  const { differences, readSteadily, close } = database
  let sent: SentOut | undefined
  let problem: unknown
  const send = async (reading: Reading) => {
    // What has been written cannot be taken back, so it is never begun again.
    if (sent || problem) return
    try {
      await refuseOthers(reading, differences)
      const lines = async function* () {
        sent = yield* sendOut(reading, differences, where.objects && openObjects(where.objects))
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
