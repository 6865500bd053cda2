import { startChild } from './child.ts'
import { median, percentile } from './figures.ts'
import type { Figure, Section } from './section.ts'
import { onEachEngine, type Place } from './store-place.ts'
import type { Standing } from './workspace-house.ts'
import { askOnce, type Load, load, type Wish } from './workspace-load.ts'
import { CLIENTS, MILLISECONDS, ROUNDS } from './workspace-measure.ts'

const sizes = { short: [1_000], whole: [1_000, 100_000, 1_000_000] }

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

type Row = { readonly what: string; readonly rate: number; readonly waits: readonly number[] }

type Seen = {
  readonly engine: string
  readonly plans: number
  readonly rows: readonly Row[]
  readonly pdfs: readonly number[]
}

async function lookAt(place: Place, tell: (what: string) => void): Promise<Seen> {
  const child = startChild('./workspace-house.ts')
  try {
    const found = await findPages(await child.ask<Standing>({ open: place.where }))
    const asked = kinds.filter(kind => found[kind].length > 0)
    const rounds: (Load & { kind: Kind })[] = []
    for (const kind of asked) await load(CLIENTS, MILLISECONDS / 2, inTurn(found[kind]))
    for (let round = 1; round <= ROUNDS; round += 1)
      for (const kind of asked) {
        tell(`${place.engine}, round ${round}: ${pages[kind][0]}`)
        rounds.push({ kind, ...(await load(CLIENTS, MILLISECONDS, inTurn(found[kind]))) })
      }
    tell(`${place.engine}: ${PDFS} records as PDF`)
    const asPdf = inTurn(found.record.map(wish => ({ ...wish, at: `${wish.at}/files/review.pdf` })))
    const pdfs: number[] = []
    for (let turn = 0; turn < PDFS; turn += 1) {
      const wish = asPdf()
      if (wish) pdfs.push(await askOnce(wish))
    }
    const rows = asked.map(kind => {
      const its = rounds.filter(round => round.kind === kind)
      const waits = its.flatMap(each => each.waits)
      return { what: pages[kind][0], rate: median(its.map(({ rate }) => rate)), waits }
    })
    return { engine: place.engine, plans: place.seeded.plans, rows, pdfs }
  } finally {
    child.end()
  }
}

/** What people wait for when they agree a plan, do it and look back on it. */
export const doingAndReview: Section = {
  name: 'review',
  title: 'Agreeing, doing and reviewing, over the wire, in SQLite and PostgreSQL',
  async measure(tell, { whole, places }) {
    const toPlace = { sizes: whole ? sizes.whole : sizes.short, named: places, tell }
    const all = await onEachEngine(toPlace, async made => {
      const seen: Seen[] = []
      for (const place of made) seen.push(await lookAt(place, tell))
      return seen
    })
    return {
      how: `The real server in a process of its own, ${CLIENTS} connections, rounds of ${MILLISECONDS / 1000} s that take turns. Every page is signed in for and its look recorded. Records as PDF are asked for one after another.`,
      comparison: {
        columns: ['', 'plans', 'what', 'a second', 'p50 ms', 'p95 ms'],
        rows: all.flatMap(({ engine, plans, rows }) =>
          rows.map(({ what, rate, waits }) => [
            ...[engine, plans, what, rate, percentile(waits, 0.5), percentile(waits, 0.95)],
          ]),
        ),
      },
      figures: [
        ...all.flatMap(figuresOf),
        ...[...Map.groupBy(all, ({ engine }) => engine).values()].flatMap(withMany),
      ],
    }
  },
}

const at = ({ engine, plans }: Seen): string => `${engine}, ${plans.toLocaleString('en-GB')} plans`

const figuresOf = (seen: Seen): readonly Figure[] => [
  ...seen.rows.map(({ what, waits }) => ({
    what: `${at(seen)}: ${what}, p95`,
    measured: percentile(waits, 0.95),
    unit: 'ms',
    aim: { atMost: 25 },
  })),
  ...(seen.pdfs.length === 0
    ? []
    : [
        {
          what: `${at(seen)}: the record of a review as PDF, p95`,
          measured: percentile(seen.pdfs, 0.95),
          unit: 'ms',
          aim: { atMost: 300 },
        },
      ]),
]

/** What the most plans make anybody wait, beside the fewest. */
const withMany = (all: readonly Seen[]): readonly Figure[] => {
  const [fewest, most] = [all[0], all.at(-1)]
  if (!fewest || !most || most.plans === fewest.plans) return []
  return most.rows.flatMap(({ what, waits }) => {
    const few = fewest.rows.find(row => row.what === what)
    return few === undefined
      ? []
      : [
          {
            what: `${at(most)} beside ${fewest.plans.toLocaleString('en-GB')}: ${what}, p95`,
            measured: percentile(waits, 0.95) / percentile(few.waits, 0.95),
            unit: 'times',
            aim: { atMost: 1.5 },
          },
        ]
  })
}
