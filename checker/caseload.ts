import type { Day, Plan } from './plan.ts'
import { whoIs } from './reading-plan/carriers.ts'
import { carriedIn, daysByTask } from './reading-plan/load.ts'
import { type Stretch, stretchesOf, type TaskDays } from './reading-plan/stretches.ts'

/** What a plan asks of somebody whom other plans can mean too: of each task the days it falls due. Small enough to keep by the million. */
export type Asked = { readonly who: string; readonly tasks: TaskDays }

/** What a plan asks of everybody whom other plans can mean too. */
export const askedIn = (plan: Plan, today: Day): readonly Asked[] =>
  [...carriedIn(plan, today).values()].flatMap(({ carrier, loads }) => {
    const who = 'person' in carrier ? whoIs(carrier.person) : undefined
    return who === undefined ? [] : [{ who, tasks: daysByTask(loads) }]
  })

/** What many plans ask of each person together, for whom one plan alone may look like little [G1]. */
export class Caseload {
  readonly #tasks = new Map<string, (readonly Day[])[]>()
  /** Of whom more than one plan asks something. */
  readonly #shared = new Set<string>()
  readonly #stretches = new Map<string, readonly Stretch[]>()

  /** Adds what one more plan asks; all are to be in before any of them is judged. */
  add(asked: readonly Asked[]): void {
    for (const { who, tasks } of asked) {
      const known = this.#tasks.get(who)
      if (known) {
        known.push(...tasks)
        this.#shared.add(who)
      } else this.#tasks.set(who, [...tasks])
    }
    this.#stretches.clear()
  }

  /** What more than one plan asks of somebody: of everybody else, each plan tells all there is by itself. */
  get shared(): readonly Asked[] {
    return [...this.#shared].map(who => ({ who, tasks: this.#tasks.get(who) ?? [] }))
  }

  /** How full each stretch of so many days is for somebody; nothing for somebody of whom no plan asks anything. */
  stretches(who: string, days: number): readonly Stretch[] | undefined {
    const tasks = this.#tasks.get(who)
    if (!tasks) return undefined
    const name = `${days} ${who}`
    const known = this.#stretches.get(name) ?? stretchesOf(tasks, days)
    this.#stretches.set(name, known)
    return known
  }
}

/** What several plans ask of each person together. */
export const caseloadOf = (plans: readonly Plan[], today: Day): Caseload => {
  const caseload = new Caseload()
  for (const plan of plans) caseload.add(askedIn(plan, today))
  return caseload
}
