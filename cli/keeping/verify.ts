import { sayFault, sayFileFault, sayLookFault, type Verified, verifyBeside } from '../../store/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
import { many } from '../showing/numbers.ts'
import { atPlace } from './place.ts'
import { secondsSince, telling } from './telling.ts'

/** `verify`. */
export async function verifyAll(given: Given, around: Surroundings): Promise<number | Refusal> {
  if (given.words.length > 0) return { refused: 'Everything is looked through; “verify” takes no words.' }
  const began = performance.now()
  const line = telling(around.stderr)
  return atPlace(around, async where => {
    const verified = await verifyBeside(where, ({ plans, events }) =>
      line.now(`Looking through: ${many(plans, 'plan')}, ${many(events, 'event')}`),
    ).finally(line.end)
    const faults = faultsIn(verified)
    for (const fault of faults) around.stdout.write(`${fault}\n`)
    around.stdout.write(`${inWords(verified, faults.length)} That took ${secondsSince(began)}.\n`)
    return faults.length > 0 ? 1 : 0
  })
}

const faultsIn = ({ faults, lookFaults, fileFaults, counts }: Verified): readonly string[] => [
  ...faults.map(sayFault),
  ...lookFaults.map(sayLookFault),
  ...fileFaults.map(sayFileFault),
  ...counts.map(
    ({ organisation, team, what, day, is, shouldBe }) =>
      `Team ${team} of ${organisation} is shown ${is} for “${what}${day && ` ${day}`}”, and has ${shouldBe}.`,
  ),
]

const inWords = ({ plans, events, files }: Verified, faults: number): string =>
  `${many(plans, 'plan')} with ${many(events, 'event')}${files > 0 ? ` and ${many(files, 'file')} of evidence` : ''}: ${faults === 0 ? 'all as recorded.' : `${many(faults, 'fault')}.`}`
