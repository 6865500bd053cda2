import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Seeded, seed, type Where } from '../store/index.ts'
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

const seedIn = (where: Where, plans: number): Promise<Seeded> =>
  seed({ where, plans, organisation, seed: 1, today, besideOthers: false, tell: () => {} })

async function inFile(plans: number): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
  const dataDir = join(folder, 'data')
  return {
    engine: 'SQLite',
    where: { dataDir },
    seeded: await seedIn({ dataDir }, plans),
    size: async () =>
      readdirSync(dataDir).reduce((bytes, name) => bytes + statSync(join(dataDir, name)).size, 0),
    held: () => 0,
    folder,
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

async function inServer(plans: number): Promise<Place> {
  const database = await startDatabase()
  if ('missing' in database) throw new Error(database.missing)
  const { url: databaseUrl, stop } = database
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
  const data = join(new URL(databaseUrl).searchParams.get('host') ?? '', 'data')
  const ask = async (text: string): Promise<number> => {
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    try {
      return Number((await client.query(text)).rows[0]?.answer)
    } finally {
      await client.end()
    }
  }
  const seeded = await seedIn({ databaseUrl }, plans)
  // A server does this by itself a while after so many rows have come; the bench does not wait for it.
  await ask('analyze')
  return {
    engine: 'PostgreSQL',
    where: { databaseUrl },
    seeded,
    size: () => ask('select pg_database_size(current_database()) as answer'),
    held: () => heldBy(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])),
    folder,
    async remove() {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Both databases that plans may be kept in, each with so many plans. */
export const places: readonly ((plans: number) => Promise<Place>)[] = [inFile, inServer]
