import { setTimeout as wait } from 'node:timers/promises'
import type { Where } from '../store.ts'
import { reopenAndHold } from './hold-against.ts'
import { noRounds, type Outcome, together } from './outcome.ts'
import { nameOf, type Rounds } from './rounds.ts'
import { startWriter } from './writer.ts'

/** Kills a program while it makes a new database. It acknowledges little; what counts is that the next one opens it. */
export async function killWhileOpening(
  makeRoom: (round: number) => Promise<Where>,
  { rounds, tell }: Rounds,
): Promise<Outcome> {
  let outcome = noRounds
  const whole = await timeToOpen(await makeRoom(0))
  for (let round = 1; round <= rounds; round++) {
    const where = await makeRoom(round)
    const writer = startWriter()
    await writer.ready
    // Whether it comes to its end is not asked: it is killed while it tries.
    writer.begin(where, nameOf(round)).catch(() => {})
    await wait(Math.random() * whole * 1.3)
    await writer.kill()
    outcome = together(outcome, await reopenAndHold(where, nameOf(round), writer.told))
    tell(round)
  }
  return outcome
}

/** How long it takes here, from its first step to the last, when nobody kills it. */
async function timeToOpen(where: Where): Promise<number> {
  const writer = startWriter()
  await writer.ready
  const began = performance.now()
  await writer.begin(where, nameOf(0))
  await writer.keeps(1)
  await writer.kill()
  return performance.now() - began
}
