import { accessSync, constants, createReadStream } from 'node:fs'
import {
  importFrom,
  NotTaken,
  type Progress,
  type Restored,
  restore,
  type ToRestore,
} from '../../store/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
import { many } from '../showing/numbers.ts'
import { atPlace } from './place.ts'
import { secondsSince, telling } from './telling.ts'

/** `restore FILE`. */
export const restoreFrom = (given: Given, around: Surroundings): Promise<number | Refusal> =>
  takeWith(given, around, restore, 'Name the backup, such as “./bywhen restore monday.backup”.')

/** `import FILE|-`. */
export const importAllFrom = (given: Given, around: Surroundings): Promise<number | Refusal> =>
  takeWith(
    given,
    around,
    (file, asked) => importFrom(file === '-' ? around.stdin : createReadStream(file), asked),
    'Name the export, such as “./bywhen import all.jsonl”; “-” reads from standard input.',
  )

async function takeWith(
  given: Given,
  around: Surroundings,
  take: (file: string, asked: ToRestore) => Promise<Restored>,
  nameIt: string,
): Promise<number | Refusal> {
  const [file, ...more] = given.words
  if (file === undefined || more.length > 0) return { refused: nameIt }
  const began = performance.now()
  const line = telling(around.stderr)
  return atPlace(around, async where => {
    // Before anything is made ready for it.
    if (file !== '-') accessSync(file, constants.R_OK)
    const asked = {
      where,
      replace: given.has('replace'),
      withFaults: given.has('with-faults'),
      now: new Date(),
      tell: (so: Progress) => line.now(progressInWords(so)),
    }
    const restored = await take(file, asked).catch(untouched).finally(line.end)
    around.stdout.write(`${inWords(restored)}\nThat took ${secondsSince(began)}.\n`)
    return 0
  })
}

const untouched = (error: unknown): never => {
  throw error instanceof NotTaken ? new NotTaken(`${error.message}\nNothing was taken in.`) : error
}

const progressInWords = ({ what, done, of }: Progress): string =>
  what === 'rows'
    ? `Taking in: ${done.toLocaleString('en-GB')} of ${many(of ?? done, 'row')}`
    : `Looking through: ${many(done, 'plan')}`

const inWords = ({ plans, events, faults, aside }: Restored): string =>
  [
    `Everything is in its place: ${many(plans, 'plan')} with ${many(events, 'event')}.`,
    ...(faults.length > 0 ? [`${many(faults.length, 'plan')} are not as they were recorded.`] : []),
    ...(aside ? [`What was there before is kept as ${aside}.`] : []),
  ].join('\n')
