import type { Happened } from '../keep-events.ts'
import { aPlan, begins, happens } from '../testing/stories.ts'

/**
 * A save as it can be made again from its key alone, by the program that is killed and by the one that looks afterwards.
 * Every save is two events, so that half of one would be seen.
 */
export type Save = {
  readonly key: string
  readonly plan: string
  /** The version it adds to; nought begins the plan. */
  readonly saw: number
}

/** What a family needs before a plan of its own can begin. */
export const familyOf = (plan: string) => ({ id: `family-of-${plan}`, name: 'Taylor' })

/** The two teams of every round: plans move from one to the other when their family does. */
export const teams = ['north', 'south'] as const

/** The events of a save; its key stands in the words of the first. */
export const eventsOf = ({ key, saw }: Save): readonly Happened[] =>
  saw === 0 ? beginning(key) : [wordsOf(key), turn(key)]

/** How many versions a save makes. */
export const VERSIONS = 2

const numberIn = (key: string): number => Number(/n(\d+)x$/.exec(key)?.[1] ?? 0)

const beginning = (key: string): readonly Happened[] => [
  begins(aPlan({ about: { is: 'child', name: `Emily ${key}` } })),
  turn(key),
]

// Some saves make the plan longer, so that small and large ones are both cut short.
function wordsOf(key: string): Happened {
  const text = `You need to hear Miss Obi from every seat, as was agreed in ${key} with everybody round the table. `
  if (numberIn(key) % 5 === 0)
    return happens({
      kind: 'task-added',
      part: `task-${key}`,
      under: 'hearing',
      place: numberIn(key) + 3,
      is: { text, assigned: [{ who: 'Mum', due: '2026-04-01' }] },
    })
  return happens({ kind: 'need-worded', part: 'hearing', set: { text: text.repeat(3) }, was: {} })
}

/** Moves a task on, so that the team's counts change with every save. */
function turn(key: string): Happened {
  const state = numberIn(key) % 2 === 0 ? 'done' : 'in-progress'
  return happens({ kind: 'task-changed', part: 'ring', set: { state }, was: {} })
}
