import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { actInWords, acts } from './store-asks.ts'
import { besideBare, storeAims } from './store-figures.ts'
import type { Measured } from './store-measure.ts'
import { runRound } from './store-round.ts'

const aPlace = (plans: number, p95: number, rates: readonly (readonly [number, number])[]): Measured => ({
  engine: 'SQLite',
  plans,
  rows: acts.flatMap(act =>
    rates.map(([ours, bare], at) => ({
      act,
      clients: at === 0 ? 1 : 10,
      ours: { rate: ours, p50: 1, p95: at === 0 ? p95 : 99, p99: 100 },
      bare: { rate: bare, p50: 1, p95: 1, p99: 1 },
    })),
  ),
  size: 5_000_000,
  memory: 100_000_000,
  served: 0,
  waited: { alone: 20, beside: 80, seconds: 2, bytes: 4_000_000 },
})

const places = [
  aPlace(1_000, 4, [[100, 150]]),
  aPlace(20_000, 5, [
    [100, 120],
    [100, 300],
  ]),
]

describe('what is told of the store', () => {
  const figures = storeAims(places)
  const measured = (what: string) => figures.find(figure => figure.what.startsWith(what))?.measured

  it('holds the slowest of all sizes and numbers of clients against the bare driver', () =>
    equal(measured(`SQLite, ${actInWords.open}: as long as the bare driver`), 3))
  it('holds the waits at the most plans against those at the fewest, for one client', () =>
    equal(measured(`SQLite, ${actInWords.save}: p95 at 20,000 plans, beside 1,000`), 1.25))
  it('tells the longest wait beside a backup, and says how much was copied', () =>
    equal(measured('SQLite, 20,000 plans: longest wait for a save beside a backup of 4 MB (2 s)'), 80))
  it('says nothing of the memory of a server where there is none', () =>
    deepEqual(
      figures.filter(({ what }) => what.includes('server')),
      [],
    ))
  it('has a row for every question, size and number of clients', () =>
    equal(besideBare(places).rows.length, acts.length * 3))
})

describe('a round of questions', () => {
  const turns = Array.from({ length: 6 }, () => [1, 2].map(asked => ({ name: 'openPlan', asked }) as const))
  const ask = async (clients: number, again: boolean) => {
    const asked: string[] = []
    const [busy, most] = [new Set<number>(), { clients: 0 }]
    const { waits } = await runRound(
      turns,
      { clients, milliseconds: again ? 60 : 10_000, again },
      async (turn, at, client) => {
        busy.add(client)
        most.clients = Math.max(most.clients, busy.size)
        await new Promise(done => setTimeout(done, 1))
        busy.delete(client)
        asked.push(`${turn} ${at}`)
      },
    )
    equal(waits.length, asked.length)
    return { asked, most: most.clients }
  }

  it('asks each question once where it may not be asked again, by so many clients at once', async () => {
    const { asked, most } = await ask(3, false)
    deepEqual(
      asked.toSorted(),
      turns.flatMap((_, turn) => [`${turn} 0`, `${turn} 1`]),
    )
    equal(most, 3)
  })
  it('begins again until the time is over where it may', async () => {
    const { asked } = await ask(1, true)
    equal(asked.length > turns.length * 2, true)
  })
})
