import { londonDay } from '../../plans/index.ts'
import { type CheckedBy, type Checking, type Store, StoreProblem } from '../../store/index.ts'
import { Crew, CrewProblem } from '../crew.ts'
import { traceOf } from '../trace.ts'
import { readService, type Service } from '../workspace/settings/service.ts'
import type { Answer, Question } from './asks.ts'
import { areAsTheyCome, rulesKnownBy } from './rules-known-by.ts'

/** What follows when rules have changed or a day has gone by: the counts that lists show of plans nobody has saved since. */
export type CheckingAgain = {
  /** Looks now and every minute from now on; another server may have changed the rules, or been stopped in the middle. */
  readonly begin: () => void
  /** Looks whether anything has to be checked again, and sees to it; nobody waits for that. */
  readonly look: () => void
  /** How far the lists have followed these rules. */
  readonly howFar: (rules: Service['rules']) => Promise<HowFar>
  /** Done when nothing is under way. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What is told of it: nothing where there is no plan, or where the rules have always been as they are. */
export type HowFar = Checking | 'begins' | 'nothing-to-do'

type Given = {
  readonly organisation: string
  readonly store: Store
  readonly now: () => string
  readonly log: (line: string) => void
}

const EVERY = 60_000

/** Where somebody went on as lately as this, another server is at it. */
const JUST_NOW = 20_000

/** It takes one part of the time of one core, and leaves so many to everybody else. */
const RESTS = 2

/** How long one plan may take; one that takes longer keeps the counts it had until it is saved. */
const SECONDS = 20

/** Sees to it that counts follow: in a thread of its own, a few plans at a time, from where it was left. */
export function openCheckingAgain({ organisation, store, now, log }: Given): CheckingAgain {
  let clock: NodeJS.Timeout | undefined
  let underWay: Promise<void> | undefined
  let [isAskedAgain, isClosed] = [false, false]
  /** When this server went on last. */
  let mine = ''

  async function goOn(): Promise<void> {
    const service = await readService({ organisation, store })
    const by = { rules: rulesKnownBy(service.rules), day: londonDay(now()) }
    const last = await store.checking({ organisation })
    const isSame = last?.rules === by.rules && last.day === by.day
    if (isSame && (last.hasEnded || isOthers(last))) return
    const isDone = last === undefined && areAsTheyCome(service.rules)
    mine = now()
    const begun = await store.beginChecking({ organisation, ...by, at: mine, isDone })
    if (!begun.hasEnded) await checkAll(service, by)
  }

  const isOthers = ({ at }: Checking): boolean => at !== mine && Date.parse(now()) - Date.parse(at) < JUST_NOW

  async function checkAll(service: Service, by: CheckedBy): Promise<void> {
    const crew = new Crew<Question, Answer>({
      url: new URL('./hand.ts', import.meta.url),
      seconds: SECONDS,
      limits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    })
    try {
      while (!isClosed && !isAskedAgain) {
        const began = performance.now()
        const { after, plans } = await store.plansToCheck({ organisation })
        const counted = []
        for (const { plan, version, snapshot, disagreements: told } of plans) {
          const question = { snapshot, today: by.day, service: { rules: service.rules } }
          const { findings, disagreements } = (await count(crew, question)) ?? {}
          // Plans that were kept by an older program may say otherwise in lists.
          const other = disagreements === told ? undefined : disagreements
          counted.push({ plan, version, findings, disagreements: other })
        }
        mine = now()
        const kept = await store.countAgain({ organisation, ...by, after, plans: counted, at: mine })
        if ('refused' in kept || plans.length === 0) return
        await rest((performance.now() - began) * RESTS)
      }
    } finally {
      await crew.end()
    }
  }

  async function count(crew: Crew<Question, Answer>, question: Question): Promise<Answer | undefined> {
    try {
      return await crew.ask(question)
    } catch (error) {
      if (!(error instanceof CrewProblem) || error.why === 'could-not-begin') throw error
      log(JSON.stringify({ checkingAgain: error.why, ...(error.why === 'bug' && traceOf(error.cause)) }))
      return undefined
    }
  }

  async function run(): Promise<void> {
    try {
      do {
        isAskedAgain = false
        await goOn()
      } while (isAskedAgain && !isClosed)
    } catch (error) {
      // It goes on from where it was within a minute; the store says itself what ails it.
      if (!(error instanceof StoreProblem))
        log(JSON.stringify({ checkingAgain: 'failed', ...traceOf(error) }))
    }
  }

  const look = (): void => {
    if (isClosed) return
    isAskedAgain = underWay !== undefined
    underWay ??= run().finally(() => {
      underWay = undefined
    })
  }

  return {
    begin() {
      look()
      clock ??= setInterval(() => underWay ?? look(), EVERY).unref()
    },
    look,
    async howFar(rules) {
      const last = await store.checking({ organisation })
      if (last === undefined) return areAsTheyCome(rules) ? 'nothing-to-do' : 'begins'
      if (last.rules !== rulesKnownBy(rules)) return 'begins'
      return last.hasEnded && last.of === 0 ? 'nothing-to-do' : last
    },
    async settled() {
      await underWay
    },
    async close() {
      isClosed = true
      clearInterval(clock)
      await underWay
    },
  }
}

const rest = (time: number): Promise<void> => new Promise(done => void setTimeout(done, time))
