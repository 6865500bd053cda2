import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { copy, copyInFlight, type Disk, during, makeDisk } from './disk.ts'
import { type OnDisk, reopenOnDisk } from './on-disk.ts'
import { noRounds, type Outcome, together } from './outcome.ts'
import { nameOf, type Rounds } from './rounds.ts'
import type { Told } from './told.ts'
import { startWriter } from './writer.ts'

/** How long people save before the power goes, in milliseconds. */
const within = [500, 5500] as const

const MEGABYTES = 400

/** Takes the power away while people save: what had not been pushed to the disk by that moment is gone. */
export async function powerLoss(folder: string, engine: OnDisk, { rounds, tell }: Rounds): Promise<Outcome> {
  mkdirSync(folder)
  const diskOf = (name: string): Disk => ({ image: join(folder, `${name}.disk`), at: join(folder, name) })
  const [empty, live, found] = [diskOf('empty'), diskOf('live'), diskOf('found')] as const
  makeDisk(empty, MEGABYTES)
  await during(empty, async () => engine.make(empty))
  let outcome = noRounds
  let forgotten = 0
  for (let round = 1; round <= rounds; round++) {
    copy(empty.image, live.image)
    const organisation = nameOf(round)
    const told = await during(live, () => saveUntilDark(engine, live, found, organisation))
    const held = await during(found, () => {
      if (!hasUnflushed(found)) forgotten++
      return reopenOnDisk(engine, found, organisation, told)
    })
    outcome = together(outcome, held)
    tell(round)
  }
  if (forgotten < rounds)
    throw new Error('A disk was found with what had never been flushed to it: so this shows nothing.')
  return outcome
}

async function saveUntilDark(engine: OnDisk, live: Disk, found: Disk, organisation: string): Promise<Told> {
  const { where, start, stand, end } = engine.at(live)
  await start()
  const writer = startWriter()
  try {
    await writer.begin(where, organisation)
    await wait(within[0] + Math.random() * (within[1] - within[0]))
    writeFileSync(unflushed(live), 'x'.repeat(LENGTH))
    await stand()
    writer.pause()
    copyInFlight(live, found)
    return writer.told
  } finally {
    await writer.kill()
    await end()
  }
}

/** A file that nobody flushes: a disk that is found with it has not lost its power. */
const unflushed = ({ at }: Disk): string => join(at, 'unflushed')
const LENGTH = 100_000
const hasUnflushed = (disk: Disk): boolean =>
  existsSync(unflushed(disk)) && statSync(unflushed(disk)).size === LENGTH
