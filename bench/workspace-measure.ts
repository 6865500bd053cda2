import { startChild } from './child.ts'
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

/** Opens a house over a place and asks it as people at work do. */
export async function measure(place: Place, tell: (so: string) => void): Promise<Measured> {
  const { engine, where, seeded } = place
  const child = startChild('./workspace-house.ts')
  try {
    const standing = await child.ask<Standing>({ open: where })
    const wishFor = asking(standing)
    for (const act of acts) await load(CLIENTS, MILLISECONDS / 2, wishFor(act))
    const rounds: (Load & { act: Act; work: number })[] = []
    // They take turns, so that what else this machine does weighs on all of them alike.
    for (let round = 1; round <= ROUNDS; round += 1)
      for (const act of acts) {
        tell(`${engine}, ${seeded.plans} plans, round ${round}: ${actInWords[act]}`)
        const before = await child.ask<number>('work')
        const found = await load(CLIENTS, MILLISECONDS, wishFor(act))
        const work = ((await child.ask<number>('work')) - before) / found.waits.length
        rounds.push({ act, work, ...found })
      }
    const rows = acts.map(act => {
      const its = rounds.filter(round => round.act === act)
      return {
        ...{ act, rate: median(its.map(({ rate }) => rate)), work: median(its.map(({ work }) => work)) },
        waits: its.flatMap(({ waits }) => waits),
      }
    })
    tell(`${engine}, ${seeded.plans} plans: a storm at the door`)
    const calm = percentile((await load(2, SECONDS * 1000, wishFor('look'))).waits, 0.95)
    const stormed = await besideStorm(standing, () => load(2, SECONDS * 1000, wishFor('look')))
    const weight = await weighPlan(standing)
    return {
      ...{ engine, plans: seeded.plans, rows, calm, stormed, weight },
      memory: await child.ask<number>('memory'),
    }
  } finally {
    child.end()
  }
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
