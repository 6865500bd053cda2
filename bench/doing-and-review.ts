import { startChild } from './child.ts'
import { median, percentile } from './figures.ts'
import type { Section } from './section.ts'
import { places } from './store-place.ts'
import type { Standing } from './workspace-house.ts'
import { askOnce, type Load, load, type Wish } from './workspace-load.ts'
import { CLIENTS, MILLISECONDS, ROUNDS } from './workspace-measure.ts'

const PLANS = 1_000

/** Enough to see what the slowest of a hundred waits. */
const PDFS = 60

/** The pages on which a plan is agreed, done and looked back on, each with the links of a plan that lead to it. */
const pages = {
  review: ['the review of a plan', /\/plans\/[\w-]+\/review(?=")/g],
  need: ['one need at its review', undefined],
  agreement: ['who agrees', /\/plans\/[\w-]+\/agreement(?=")/g],
  task: ['a task', /\/plans\/[\w-]+\/tasks\/[\w-]+(?=")/g],
  measure: ['what is counted, with its chart', /\/plans\/[\w-]+\/measures\/[\w-]+(?=")/g],
  record: ['the record of a review', /\/plans\/[\w-]+\/reviews\/[\w-]+(?=")/g],
} as const satisfies Readonly<Record<string, readonly [string, RegExp | undefined]>>

type Kind = keyof typeof pages
const kinds = Object.keys(pages) as Kind[]

type Found = Readonly<Record<Kind, readonly Wish[]>>

/** Whatever the pages of plans lead to, as whoever may open it asks for it. */
async function findPages({ address, workers }: Standing): Promise<Found> {
  const found: Record<Kind, Wish[]> = {
    review: [],
    need: [],
    agreement: [],
    task: [],
    measure: [],
    record: [],
  }
  for (const { session, plans } of workers)
    for (const { plan, need } of plans.slice(0, 6)) {
      const cookie = `bywhen-session=${session}`
      const wish = (path: string): Wish => ({ at: `${address}${path}`, cookie, comes: [200] })
      const page = await (await fetch(`${address}/plans/${plan}`, { headers: { cookie } })).text()
      for (const kind of kinds)
        for (const [path] of page.matchAll(pages[kind][1] ?? /(?!)/g)) found[kind].push(wish(path))
      if (page.includes(`/plans/${plan}/review"`))
        found.need.push(wish(`/plans/${plan}/review/needs/${need}`))
    }
  return found
}

/** The same pages again and again, none right after itself. */
const inTurn = (wishes: readonly Wish[]): (() => Wish | undefined) => {
  let turn = 0
  return () => wishes[turn++ % wishes.length]
}

/** What people wait for when they agree a plan, do it and look back on it. */
export const doingAndReview: Section = {
  name: 'review',
  title: `Agreeing, doing and reviewing, over the wire, ${PLANS.toLocaleString('en-GB')} plans in SQLite`,
  async measure(tell) {
    const place = await (places[0] as (typeof places)[number])(PLANS)
    const child = startChild('./workspace-house.ts')
    try {
      const found = await findPages(await child.ask<Standing>({ open: place.where }))
      const asked = kinds.filter(kind => found[kind].length > 0)
      const rounds: (Load & { kind: Kind })[] = []
      for (const kind of asked) await load(CLIENTS, MILLISECONDS / 2, inTurn(found[kind]))
      for (let round = 1; round <= ROUNDS; round += 1)
        for (const kind of asked) {
          tell(`round ${round}: ${pages[kind][0]}`)
          rounds.push({ kind, ...(await load(CLIENTS, MILLISECONDS, inTurn(found[kind]))) })
        }
      tell(`${PDFS} records as PDF`)
      const asPdf = inTurn(found.record.map(wish => ({ ...wish, at: `${wish.at}/files/review.pdf` })))
      const pdfs: number[] = []
      for (let turn = 0; turn < PDFS; turn += 1) {
        const wish = asPdf()
        if (wish) pdfs.push(await askOnce(wish))
      }
      const rows = asked.map(kind => {
        const its = rounds.filter(round => round.kind === kind)
        return { kind, rate: median(its.map(({ rate }) => rate)), waits: its.flatMap(({ waits }) => waits) }
      })
      return {
        how: `The real server in a process of its own, ${CLIENTS} connections, rounds of ${MILLISECONDS / 1000} s that take turns. Every page is signed in for and its look recorded. Records as PDF are asked for one after another.`,
        comparison: {
          columns: ['', 'a second', 'p50 ms', 'p95 ms'],
          rows: rows.map(({ kind, rate, waits }) => [
            ...[pages[kind][0], rate, percentile(waits, 0.5), percentile(waits, 0.95)],
          ]),
        },
        figures: [
          ...rows.map(({ kind, waits }) => ({
            what: `${pages[kind][0]}, p95`,
            measured: percentile(waits, 0.95),
            unit: 'ms',
            aim: { atMost: 25 },
          })),
          ...(pdfs.length === 0
            ? []
            : [
                {
                  what: 'the record of a review as PDF, p95',
                  measured: percentile(pdfs, 0.95),
                  unit: 'ms',
                  aim: { atMost: 300 },
                },
              ]),
        ],
      }
    } finally {
      child.end()
      await place.remove()
    }
  },
}
