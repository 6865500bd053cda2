import { join } from 'node:path'
import { startChild } from './child.ts'
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
  readonly waited: Waited
}

const rounds = 5
const milliseconds = 300
const manyClients = 10

const speedOf = (all: readonly Round[]): Speed => {
  const waits = all.flatMap(round => round.waits)
  const [p50 = 0, p95 = 0, p99 = 0] = [0.5, 0.95, 0.99].map(share => percentile(waits, share))
  const rate = median(all.map(round => (round.waits.length / round.milliseconds) * 1000))
  return { rate, p50, p95, p99 }
}

/** The store and the bare driver in processes of their own, over the same questions, in rounds that take turns. */
export async function measurePlace(place: Place, tell: (progress: string) => void): Promise<Measured> {
  const { engine, where, seeded } = place
  const [ours, bare] = [startChild('./store-ours.ts'), startChild('./store-bare.ts')]
  try {
    await ours.ask({ open: where, families: seeded.families } satisfies ToOurs)
    await bare.ask({ open: where, clients: manyClients } satisfies ToBare)
    const rows: Row[] = []
    for (const act of acts) {
      tell(`${engine}, ${seeded.plans.toLocaleString('en-GB')} plans: ${act}`)
      for (const clients of [1, manyClients]) {
        const found: Readonly<Record<'ours' | 'bare', Round[]>> = { ours: [], bare: [] }
        for (let round = 0; round <= rounds; round++)
          for (const [name, child] of [
            ['ours', ours],
            ['bare', bare],
          ] as const) {
            const turns = await ours.ask<readonly Turn[]>({ questions: act } satisfies ToOurs)
            const done = await child.ask<Round>({ act, turns, clients, milliseconds } satisfies ToBare &
              ToOurs)
            // The first only warms up.
            if (round > 0) found[name].push(done)
          }
        rows.push({ act, clients, ours: speedOf(found.ours), bare: speedOf(found.bare) })
      }
    }
    tell(`${engine}: a backup beside a writer`)
    const waited = await ours.ask<Waited>({ backUp: join(place.folder, 'backup'), where } satisfies ToOurs)
    const memory = await ours.ask<number>('memory' satisfies ToOurs)
    return {
      engine,
      plans: seeded.plans,
      rows,
      size: await place.size(),
      memory,
      served: place.held(),
      waited,
    }
  } finally {
    ours.end()
    bare.end()
  }
}
