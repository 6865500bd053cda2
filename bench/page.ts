import { setTimeout as wait } from 'node:timers/promises'
import type { Figure, Section } from './section.ts'
import { whileServing } from './server.ts'
import { type Weighed, weigh } from './weigh.ts'

const sums: readonly (readonly [what: string, counts: (file: Weighed) => boolean, atMost?: number])[] = [
  ['page', ({ kind }) => kind === 'page'],
  ['styles', ({ kind }) => kind === 'styles'],
  ['scripts before it can be used', ({ kind, later }) => kind === 'scripts' && !later, 45],
  ['everything but fonts before it can be used', ({ kind, later }) => kind !== 'fonts' && !later, 60],
  ['scripts, all it ever loads', ({ kind }) => kind === 'scripts', 45],
  ['everything but fonts, all it ever loads', ({ kind }) => kind !== 'fonts', 60],
  ['fonts', ({ kind }) => kind === 'fonts', 40],
]

const figuresOf = (files: readonly Weighed[]): readonly Figure[] =>
  sums.map(([what, counts, atMost]) => ({
    what,
    measured: total(files.filter(counts)) / 1000,
    unit: 'KB',
    ...(atMost !== undefined && { aim: { atMost } }),
  }))

const total = (files: readonly Weighed[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** The server packs its files harder once it has opened; what is weighed is what everybody gets from then on. */
const weighWhenPacked = async (page: string): Promise<readonly Weighed[]> => {
  const first = await weigh(page)
  let before = first
  for (let tries = 0; tries < 20; tries++) {
    await wait(1_500)
    const now = await weigh(page)
    if (total(now) < total(first) && total(now) === total(before)) return now
    before = now
  }
  return before
}

/** What somebody on a slow phone waits for before they can check a plan. */
export const page: Section = {
  name: 'page',
  title: 'Bytes of everything /check loads, brotli',
  async measure(tell) {
    tell('starting the server and weighing the page')
    const files = await whileServing(address => weighWhenPacked(`${address}/check`))
    return {
      how: `${files.length} requests to the real server; bodies as they cross the wire, and every font face that the styles name. Before it can be used: all but the checker, which the page fetches by itself when it is idle or somebody begins, in a thread of its own. 1 KB is 1,000 bytes.`,
      comparison: {
        columns: ['file', 'kind', 'when', 'brotli', 'bytes'],
        rows: files.map(({ address, kind, brotli, bytes, later }) => [
          new URL(address).pathname,
          kind,
          later ? 'once it can be used' : 'first',
          brotli ? 'yes' : 'no',
          bytes,
        ]),
      },
      figures: figuresOf(files),
    }
  },
}
