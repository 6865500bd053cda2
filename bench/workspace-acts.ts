import type { Colleague, Standing } from './workspace-house.ts'
import type { Wish } from './workspace-load.ts'

/** What people at work wait for, in the order in which it is told. */
export const acts = ['hello', 'look', 'plan', 'save', 'worker', 'manager', 'search'] as const
export type Act = (typeof acts)[number]

export const actInWords: Readonly<Record<Act, string>> = {
  hello: 'a bare hello',
  look: 'a page with its look recorded',
  plan: 'a plan',
  save: 'save one field',
  worker: 'Today of a worker',
  manager: 'Today of a manager',
  search: 'search a name',
}

/** Evenly over all, and never the neighbour next. */
const spread = <Of>(all: readonly Of[], turn: number): Of => {
  const found = all[Math.floor(((turn * 0.6180339887) % 1) * all.length)]
  if (found === undefined) throw new Error('There is nothing to ask for')
  return found
}

/** What each client asks for next. Two clients never write in one plan, so that no save meets another. */
export function asking({
  address,
  bare,
  workers,
  managers,
}: Standing): (act: Act) => (client: number) => Wish {
  let turn = 0
  const versions = new Map<string, number>()
  const writing = workers.flatMap(worker => worker.plans.map(plan => ({ worker, ...plan })))
  const cookie = ({ session }: Colleague) => `bywhen-session=${session}`
  const get = (whose: readonly Colleague[], path: (one: Colleague) => string) => (): Wish => {
    turn += 1
    const one = spread(whose, turn)
    return { at: `${address}${path(one)}`, cookie: cookie(one), comes: [200] }
  }
  const withPlans = workers.filter(({ plans }) => plans.length > 0)
  const save = (client: number): Wish => {
    turn += 1
    const own = writing.filter((_, at) => at % 10 === client % 10)
    const { worker, plan, need, version } = spread(own, turn)
    const saw = versions.get(plan) ?? version
    versions.set(plan, saw + 1)
    const form = {
      ...{ 'form-mark': worker.mark, saw: `${saw}`, key: `bench-${process.pid}-${turn}` },
      [`need/${need}/text`]: `She needs to be at school on time, every day, ${turn} times.`,
    }
    return { at: `${address}/plans/${plan}/needs/${need}`, cookie: cookie(worker), form, comes: [303] }
  }
  const search = (): Wish => {
    turn += 1
    const one = spread(workers, turn)
    const form = { 'form-mark': one.mark, name: spread(one.names, turn * 7) }
    return { at: `${address}/search`, cookie: cookie(one), form, comes: [200] }
  }
  const wishes: Readonly<Record<Act, (client: number) => Wish>> = {
    hello: () => ({ at: `${bare}/`, comes: [200] }),
    look: get(workers, one => `/families/${spread(one.families, turn * 3)}/holds`),
    plan: get(withPlans, one => `/plans/${spread(one.plans, turn * 3).plan}`),
    save,
    worker: get(workers, () => '/today'),
    manager: get(managers, () => '/today'),
    search,
  }
  return act => wishes[act]
}
