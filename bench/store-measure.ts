import { join } from 'node:path'
import { type Child, startChild } from './child.ts'
import { median, percentile } from './figures.ts'
import { type Act, acts, type Turn } from './store-asks.ts'
import type { ToBare } from './store-bare.ts'
import type { ToOurs, Waited } from './store-ours.ts'
import type { Place } from './store-place.ts'
import type { Round } from './store-round.ts'

/** How often a second it was done, and how long one took, in ms. */
export type Speed = {
  readonly rate: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export type Row = { readonly act: Act; readonly clients: number; readonly ours: Speed; readonly bare: Speed }

/** What was found of one database with so many plans in it. */
export type Measured = {
  readonly engine: string
  readonly plans: number
  readonly rows: readonly Row[]
  readonly size: number
  /** The most that the process with the store has held, and what the database server holds, in bytes. */
  readonly memory: number
  readonly served: number
  /** Nothing where there is too much to copy for the sake of it. */
  readonly waited: Waited | undefined
}

const rounds = 5
const milliseconds = 300
const manyClients = 10

/** A copy of more plans than this takes as much of the disk again, and many minutes. */
const MOST_COPIED = 150_000

const speedOf = (all: readonly Round[]): Speed => {
  const waits = all.flatMap(round => round.waits)
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map(share => percentile(waits, share))
  const rate = median(all.map(round => (round.waits.length / round.milliseconds) * 1000))
  return { rate, p50, p95, p99 }
}

/** A place with the store and the bare driver open in processes of their own. */
type Opened = { readonly place: Place; readonly ours: Child; readonly bare: Child; readonly rows: Row[] }

/** The store and the bare driver over the same questions, in rounds in which they and all places take turns. */
export async function measurePlaces(
  places: readonly Place[],
  tell: (progress: string) => void,
): Promise<readonly Measured[]> {
  const all: Opened[] = places.map(place => ({
    place,
    ours: startChild('./store-ours.ts'),
    bare: startChild('./store-bare.ts'),
    rows: [],
  }))
  try {
    for (const { place, ours, bare } of all) {
      tell(`opening ${inWords(place)}`)
      await ours.ask({ open: place.where, families: place.seeded.families } satisfies ToOurs)
      await bare.ask({ open: place.where, clients: manyClients } satisfies ToBare)
    }
    for (const act of acts)
      for (const clients of [1, manyClients]) {
        tell(`${places.map(inWords).join(' and ')}: ${act}`)
        const found = all.map(() => ({ ours: [] as Round[], bare: [] as Round[] }))
        for (let round = 0; round <= rounds; round++)
          for (const [at, opened] of all.entries()) {
            const done = await askBoth(opened, act, clients)
            // The first only warms up.
            if (round === 0) continue
            found[at]?.ours.push(done.ours)
            found[at]?.bare.push(done.bare)
          }
        for (const [at, { rows }] of all.entries())
          rows.push({
            act,
            clients,
            ours: speedOf(found[at]?.ours ?? []),
            bare: speedOf(found[at]?.bare ?? []),
          })
      }
    const measured: Measured[] = []
    for (const opened of all) measured.push(await conclude(opened, tell))
    return measured
  } finally {
    for (const { ours, bare } of all) {
      ours.end()
      bare.end()
    }
  }
}

const inWords = ({ engine, seeded }: Place): string =>
  `${engine}, ${seeded.plans.toLocaleString('en-GB')} plans`

async function askBoth({ ours, bare }: Opened, act: Act, clients: number) {
  const ask = async (child: Child): Promise<Round> => {
    const turns = await ours.ask<readonly Turn[]>({ questions: act } satisfies ToOurs)
    return child.ask({ act, turns, clients, milliseconds } satisfies ToBare & ToOurs)
  }
  return { ours: await ask(ours), bare: await ask(bare) }
}

async function conclude({ place, ours, rows }: Opened, tell: (progress: string) => void): Promise<Measured> {
  const { engine, where, seeded } = place
  tell(`${inWords(place)}: a backup beside a writer`)
  const waited =
    seeded.plans > MOST_COPIED
      ? undefined
      : await ours.ask<Waited>({ backUp: join(place.folder, 'backup'), where } satisfies ToOurs)
  const memory = await ours.ask<number>('memory' satisfies ToOurs)
  const size = await place.size()
  return { engine, plans: seeded.plans, rows, size, memory, served: place.held(), waited }
}
