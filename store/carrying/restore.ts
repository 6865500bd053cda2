import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { Readable } from 'node:stream'
import { type Database, openFileBeside } from '../database.ts'
import { migrate } from '../migrate.ts'
import { openObjects } from '../objects/objects.ts'
import { storeIn } from '../open-here.ts'
import type { Where } from '../store.ts'
import { sayFault, sayFileFault, sayLookFault, type Verified, verify } from '../verify.ts'
import { checkFile } from './check-file.ts'
import { NotTaken } from './not-taken.ts'
import { readExport } from './read-export.ts'
import { sendOut } from './send-out.ts'
import { stage } from './staging.ts'
import { takeIn } from './take-in.ts'

/** How far it has come: so many rows taken in, or so many plans looked through. */
export type Progress = { readonly what: 'rows' | 'plans'; readonly done: number; readonly of?: number }

export type ToRestore = {
  readonly where: Where
  /** Whether the work that is there now may give way. It is kept beside what takes its place. */
  readonly replace: boolean
  /** Whether it is taken even where plans in it are not as they were recorded. */
  readonly withFaults: boolean
  readonly now: Date
  tell(so: Progress): void
}

export type Restored = Verified & { readonly aside: string | undefined }

/** Puts a backup in the place of what is kept now: a copy of the database, or an export, whichever the file is. */
export async function restore(path: string, asked: ToRestore): Promise<Restored> {
  if (!isDatabase(path)) return importFrom(createReadStream(path), asked)
  if ('dataDir' in asked.where) return replaceWith(asked, async () => {}, path)
  checkFile(path)
  const objects = asked.where.objects && openObjects(asked.where.objects)
  const backup = await openFileBeside(path)
  try {
    return await backup.readSteadily(reading =>
      importFrom(Readable.from(sendOut(reading, backup.differences, objects)).map(Buffer.from), asked),
    )
  } finally {
    await backup.close()
  }
}

/** Puts what an export holds in the place of what is kept now: all of it, or nothing. */
export const importFrom = (arriving: AsyncIterable<Uint8Array>, asked: ToRestore): Promise<Restored> =>
  replaceWith(asked, async database => {
    const tell = ({ rows, of }: { rows: number; of: number }) => asked.tell({ what: 'rows', done: rows, of })
    await takeIn(readExport(arriving), database, tell)
  })

async function replaceWith(
  asked: ToRestore,
  fill: (database: Database) => Promise<void>,
  copyOf?: string,
): Promise<Restored> {
  const staging = { ...asked, ...(copyOf !== undefined && { copyOf }) }
  const { answer, aside } = await stage(staging, async database => {
    await fill(database)
    await migrate(database.kysely, database.differences)
    return check(database, asked)
  })
  return { ...answer, aside }
}

async function check(database: Database, { where, withFaults, tell }: ToRestore): Promise<Verified> {
  const verified = await verify(storeIn(database, where), ({ plans }) => tell({ what: 'plans', done: plans }))
  const faults = [
    ...verified.faults.map(sayFault),
    ...verified.lookFaults.map(sayLookFault),
    ...verified.fileFaults.map(sayFileFault),
  ]
  if (faults.length === 0 || withFaults) return verified
  throw new NotTaken(
    [
      ...faults.slice(0, MOST),
      ...(faults.length > MOST ? [`… and ${faults.length - MOST} more.`] : []),
      howEver,
    ].join('\n'),
  )
}

/** More than anybody reads at once. */
const MOST = 20

const howEver =
  'Use another backup, or give --with-faults to take this one all the same: “./bywhen verify” will name these plans again.'

/** The words that every SQLite file begins with. */
const first = 'SQLite format 3\0'

function isDatabase(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(first.length)
    readSync(file, bytes)
    return bytes.toString('latin1') === first
  } finally {
    closeSync(file)
  }
}
