import { type Child, startChild } from './child.ts'
import { median, percentile } from './figures.ts'
import type { Place } from './store-place.ts'
import { weigh } from './weigh.ts'
import { type Act, actInWords, acts, asking } from './workspace-acts.ts'
import type { Standing } from './workspace-house.ts'
import { askOnce, type Load, load } from './workspace-load.ts'

/** So many ask at once, so often in rounds of so long. */
export const [CLIENTS, ROUNDS, MILLISECONDS] = [10, 3, 1_500]

/** A storm of so many who try to come in, each second, for so long. */
export const [STORM, SECONDS] = [200, 5]

export type Row = {
  readonly act: Act
  readonly rate: number
  readonly waits: readonly number[]
  /** What one answer takes of the server’s processor, in ms: what else the machine does hardly changes it. */
  readonly work: number
}

/** What one house answered, over one database with so many plans. */
export type Measured = {
  readonly engine: string
  readonly plans: number
  readonly rows: readonly Row[]
  readonly memory: number
  readonly calm: number
  readonly stormed: number
  readonly weight: number
}

/** A house that is open over a place, with what is asked of it. */
type Opened = {
  readonly place: Place
  readonly child: Child
  readonly standing: Standing
  readonly wishFor: ReturnType<typeof asking>
  readonly rounds: (Load & { readonly act: Act; readonly work: number })[]
}

/** Opens a house over each place and asks them as people at work do. */
export async function measurePlaces(
  places: readonly Place[],
  tell: (so: string) => void,
): Promise<readonly Measured[]> {
  const children = places.map(() => startChild('./workspace-house.ts'))
  try {
    const all: Opened[] = []
    for (const [at, place] of places.entries()) {
      const child = children[at] as Child
      tell(`opening ${inWords(place)}`)
      const standing = await child.ask<Standing>({ open: place.where })
      all.push({ place, child, standing, wishFor: asking(standing), rounds: [] })
    }
    for (const { wishFor } of all) for (const act of acts) await load(CLIENTS, MILLISECONDS / 2, wishFor(act))
    // They take turns, so that what else this machine does weighs on all of them alike.
    for (let round = 1; round <= ROUNDS; round += 1)
      for (const act of acts)
        for (const opened of all) {
          tell(`${inWords(opened.place)}, round ${round}: ${actInWords[act]}`)
          opened.rounds.push(await oneRound(opened, act))
        }
    const measured: Measured[] = []
    for (const opened of all) measured.push(await conclude(opened, tell))
    return measured
  } finally {
    for (const child of children) child.end()
  }
}

const inWords = ({ engine, seeded }: Place): string => `${engine}, ${seeded.plans} plans`

async function oneRound({ child, wishFor }: Opened, act: Act): Promise<Opened['rounds'][number]> {
  const before = await child.ask<number>('work')
  const found = await load(CLIENTS, MILLISECONDS, wishFor(act))
  return { act, work: ((await child.ask<number>('work')) - before) / found.waits.length, ...found }
}

async function conclude(opened: Opened, tell: (so: string) => void): Promise<Measured> {
  const { place, child, standing, wishFor, rounds } = opened
  const rows = acts.map(act => {
    const its = rounds.filter(round => round.act === act)
    return {
      ...{ act, rate: median(its.map(({ rate }) => rate)), work: median(its.map(({ work }) => work)) },
      waits: its.flatMap(({ waits }) => waits),
    }
  })
  tell(`${inWords(place)}: a storm at the door`)
  const calm = percentile((await load(2, SECONDS * 1000, wishFor('look'))).waits, 0.95)
  const stormed = await besideStorm(standing, () => load(2, SECONDS * 1000, wishFor('look')))
  const weight = await weighPlan(standing)
  const memory = await child.ask<number>('memory')
  return { engine: place.engine, plans: place.seeded.plans, rows, calm, stormed, weight, memory }
}

/** Strangers try to come in, so many a second whether they are answered or not, while somebody else works; how long that one waits. */
async function besideStorm({ address, strangers }: Standing, work: () => Promise<Load>): Promise<number> {
  const tries: Promise<unknown>[] = []
  const timer = setInterval(() => {
    for (let each = 0; each < STORM / 20; each += 1) {
      const { browser, mark } = strangers[tries.length % strangers.length] ?? { browser: '', mark: '' }
      const form = {
        'form-mark': mark,
        address: `nobody-${tries.length}@example.org`,
        password: 'teapot gravel nineteen',
      }
      const wish = {
        at: `${address}/sign-in`,
        cookie: `bywhen-browser=${browser}`,
        form,
        comes: [422, 429, 503],
      }
      tries.push(askOnce(wish))
    }
  }, 50)
  try {
    return percentile((await work()).waits, 0.95)
  } finally {
    clearInterval(timer)
    await Promise.all(tries)
  }
}

/** The page of a plan and everything that it loads, in bytes. */
async function weighPlan({ address, workers }: Standing): Promise<number> {
  const worker = workers.find(({ plans }) => plans.length > 0)
  if (!worker) throw new Error('There is no plan to weigh')
  const files = await weigh(`${address}/plans/${worker.plans[0]?.plan}`, `bywhen-session=${worker.session}`)
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
