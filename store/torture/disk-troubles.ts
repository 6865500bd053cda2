import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ProblemCode } from '../problem.ts'
import { type Disk, during, fail, fill, makeDisk } from './disk.ts'
import { type OnDisk, reopenOnDisk } from './on-disk.ts'
import { outage, somebodyIsTold } from './outage.ts'
import { noRounds, type Outcome, together } from './outcome.ts'
import { nameOf, type Rounds } from './rounds.ts'
import type { Failed, Told } from './told.ts'
import { startWriter } from './writer.ts'

const MEGABYTES = 120

/** What is left of a disk that is nearly full, in bytes. */
const LEFT = 300_000

/** Lets the disk become full while people save, and makes room again; the program is not started again for it. */
export function diskFull(folder: string, engine: OnDisk, rounds: Rounds): Promise<Outcome> {
  return onNewDisks(folder, engine, rounds, (disk, organisation) =>
    during(disk, async () => {
      const { where, start, comeBack, end } = engine.at(disk)
      await start()
      let room = () => {}
      try {
        const { outcome, failed } = await outage(where, organisation, {
          lose: async () => {
            room = fill(disk, LEFT).makeRoom
          },
          wait: somebodyIsTold,
          regain: async () => {
            room()
            await comeBack()
          },
        })
        return together(outcome, saidOtherwise(failed, ['disk-full', ...engine.alsoSays]))
      } finally {
        await end()
      }
    }),
  )
}

/** Lets the disk fail for good while people save; it is put back, and the program is started again. */
export function diskFails(folder: string, engine: OnDisk, rounds: Rounds): Promise<Outcome> {
  return onNewDisks(folder, engine, rounds, async (disk, organisation) => {
    const told = await during(disk, () => saveUntilItFails(engine, disk, organisation))
    const held = await during(disk, () => reopenOnDisk(engine, disk, organisation, told))
    return together(held, saidOtherwise(told.failed, ['disk-failed', 'damaged', ...engine.alsoSays]))
  })
}

async function saveUntilItFails(engine: OnDisk, disk: Disk, organisation: string): Promise<Told> {
  const { where, start, end } = engine.at(disk)
  await start()
  const writer = startWriter()
  try {
    await writer.begin(where, organisation)
    await wait(200 + Math.random() * 2000)
    fail(disk)
    await somebodyIsTold(writer.told)
    return writer.told
  } finally {
    await writer.kill()
    await end()
  }
}

async function onNewDisks(
  folder: string,
  engine: OnDisk,
  { rounds, tell }: Rounds,
  act: (disk: Disk, organisation: string) => Promise<Outcome>,
): Promise<Outcome> {
  mkdirSync(folder)
  let outcome = noRounds
  for (let round = 1; round <= rounds; round++) {
    const disk = { image: join(folder, `${round}.disk`), at: join(folder, `${round}`) }
    makeDisk(disk, MEGABYTES)
    await during(disk, async () => engine.make(disk))
    outcome = together(outcome, await act(disk, nameOf(round)))
    rmSync(disk.image)
    tell(round)
  }
  return outcome
}

/** Somebody who was told of another trouble than the one there was does the wrong thing about it. */
function saidOtherwise(failed: readonly Failed[], expected: readonly ProblemCode[]): Outcome {
  const wrong = failed.filter(({ code }) => !expected.some(each => each === code))
  return { ...noRounds, damaged: wrong.length, wrong: wrong.map(({ says }) => `Somebody was told: ${says}`) }
}
