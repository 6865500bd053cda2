import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { type Seeded, seed, type Where } from '../store/index.ts'
import { fileIn } from '../store/sqlite-file.ts'
import { startDatabase } from '../test/running/database.ts'
import { heldBy } from './memory.ts'
import { organisation, today } from './store-asks.ts'

/** A database of the bench's own, with invented plans in it. */
export type Place = {
  readonly engine: string
  readonly where: Where
  readonly seeded: Seeded
  /** What it takes on the disk, in bytes. */
  size(): Promise<number>
  /** What the database server holds in memory, in bytes; nothing where there is no server. */
  held(): number
  /** A folder on the same disk that goes with it. */
  readonly folder: string
  remove(): Promise<void>
}

/** What a folder of plans takes on the disk, in bytes. */
const sizeOf = (dataDir: string): number =>
  readdirSync(dataDir).reduce((bytes, name) => bytes + statSync(join(dataDir, name)).size, 0)

const seedIn = (where: Where, plans: number): Promise<Seeded> =>
  seed({ where, plans, organisation, seed: 1, today, besideOthers: false, tell: () => {} })

async function inFile(plans: number): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
  const dataDir = join(folder, 'data')
  return {
    engine: 'SQLite',
    where: { dataDir },
    seeded: await seedIn({ dataDir }, plans),
    size: async () => sizeOf(dataDir),
    held: () => 0,
    folder,
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

async function askServer(databaseUrl: string, text: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return Number((await client.query(text)).rows[0]?.answer)
  } finally {
    await client.end()
  }
}

function onServer(databaseUrl: string): Pick<Place, 'engine' | 'where' | 'size' | 'held'> {
  const data = join(new URL(databaseUrl).searchParams.get('host') ?? '', 'data')
  return {
    engine: 'PostgreSQL',
    where: { databaseUrl },
    size: () => askServer(databaseUrl, 'select pg_database_size(current_database()) as answer'),
    held: () => heldBy(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])),
  }
}

async function inServer(plans: number): Promise<Place> {
  const database = await startDatabase()
  if ('missing' in database) throw new Error(database.missing)
  const { url: databaseUrl, stop } = database
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
  const seeded = await seedIn({ databaseUrl }, plans)
  // A server does this by itself a while after so many rows have come; the bench does not wait for it.
  await askServer(databaseUrl, 'analyze')
  return {
    ...onServer(databaseUrl),
    seeded,
    folder,
    async remove() {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Both databases that plans may be kept in, each with so many plans. */
export const places: readonly ((plans: number) => Promise<Place>)[] = [inFile, inServer]

const howMany = {
  plans: 'select count(*) as answer from plans',
  families: 'select count(*) as answer from families',
}

/** A place that was seeded before, named as `--place` names it; it is left as it is, but for what is saved in it. */
async function standing(named: string): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
  const remove = async () => rmSync(folder, { recursive: true })
  if (named.includes('://')) {
    const count = (what: string) => askServer(named, what)
    const seeded = { plans: await count(howMany.plans), families: await count(howMany.families), events: 0 }
    return { ...onServer(named), seeded, folder, remove }
  }
  const file = new DatabaseSync(fileIn(named), { readOnly: true })
  const count = (what: string) => Number(file.prepare(what).get()?.answer)
  const seeded = { plans: count(howMany.plans), families: count(howMany.families), events: 0 }
  file.close()
  return {
    engine: 'SQLite',
    where: { dataDir: named },
    seeded,
    size: async () => sizeOf(named),
    held: () => 0,
    folder,
    remove,
  }
}

/**
 * All places of one engine at once, fewest plans first, so that they may be asked in turns; then those of the other.
 * They are made with so many plans, or stand already.
 */
export async function onEachEngine<Measured>(
  { sizes, named, tell }: ToPlace,
  measure: (places: readonly Place[]) => Promise<readonly Measured[]>,
): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const makePlace of places) {
    const made: Place[] = []
    try {
      for (const plans of named.length > 0 ? [] : sizes) {
        tell(`making up ${plans.toLocaleString('en-GB')} plans`)
        made.push(await makePlace(plans))
      }
      for (const name of named.filter(name => name.includes('://') === (makePlace === inServer)))
        made.push(await standing(name))
      if (made.length > 0) all.push(...(await measure(made)))
    } finally {
      for (const place of made) await place.remove()
    }
  }
  return all
}

type ToPlace = {
  readonly sizes: readonly number[]
  /** Folders and addresses of databases with invented plans in them. */
  readonly named: readonly string[]
  tell(progress: string): void
}
