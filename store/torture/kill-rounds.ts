import { setTimeout as wait } from 'node:timers/promises'
import type { Where } from '../store.ts'
import { holdAllAgainst, reopenAndHold } from './hold-against.ts'
import { noRounds, type Outcome, together } from './outcome.ts'
import { nameOf, type Rounds } from './rounds.ts'
import type { Told } from './told.ts'
import { startWriter } from './writer.ts'

export type Killing = Rounds & {
  /** A program is killed after none to so many of its saves were acknowledged, at any point of the next. */
  readonly saves: number
  /** The server that is killed with the program, and started again. */
  readonly server?: { kill(): Promise<void>; start(): Promise<void> } | undefined
}

/** About as long as a save takes, in milliseconds. */
const A_SAVE = 15

/** Kills a program under load at a random moment, looks at what it has left, and does so again on what has grown so far. */
export async function killRounds(where: Where, { rounds, saves, server, tell }: Killing): Promise<Outcome> {
  let outcome = noRounds
  const rounded = new Map<string, Told>()
  let writer = startWriter()
  for (let round = 1; round <= rounds; round++) {
    const organisation = nameOf(round)
    await writer.begin(where, organisation)
    await writer.keeps(Math.floor(Math.random() * (saves + 1)))
    await wait(Math.random() * A_SAVE)
    await Promise.all([server?.kill(), writer.kill()])
    const { told } = writer
    rounded.set(organisation, told)
    // The next one loads while this one's work is looked at.
    if (round < rounds) writer = startWriter()
    outcome = together(outcome, await reopenAndHold(where, organisation, told, () => server?.start()))
    tell(round)
  }
  return together(outcome, await holdAllAgainst(where, rounded))
}
