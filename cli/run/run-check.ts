import { rules } from '../../checker/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Paint } from '../showing/paint.ts'
import type { Run } from '../writing/writer.ts'
import type { Writing } from '../writing-choice.ts'
import { checkAll, type Went } from './check-all.ts'
import { whyNotWritten, writeToFile, writeToStream } from './destination.ts'
import type { Listing } from './files-in.ts'
import type { Journal } from './journal.ts'
import { showProgress } from './progress.ts'
import type { ReadWith } from './read-and-check.ts'
import { resultsOf } from './results.ts'
import { hearStop, stoppedCode } from './stopping.ts'
import { count } from './tally.ts'
import { notWritten, stopped, stopping, unreadLines, written } from './telling.ts'

/** A run that is about to begin: what is checked, how, and where it goes. */
export type ToRun = {
  readonly listing: Listing
  readonly journal: Journal
  readonly readWith: ReadWith
  readonly writing: Writing
  readonly paint: Paint
  readonly withNames: boolean
}

const widest = 100

/** Checks, then writes. Ctrl-C ends the checking, and what is done by then is written all the same. */
export const runCheck = async (toRun: ToRun, around: Surroundings): Promise<number | Refusal> => {
  const { listing, journal, readWith, writing } = toRun
  const files = listing.toCheck
  const progress = showProgress(files.length, around.stderr)
  const stop = hearStop(() => {
    progress.end()
    around.stderr.write(stopping)
  })
  try {
    const going = { readWith, journal, stdin: around.stdin, stop: stop.signal, done: progress.done }
    const went = await checkAll(files, going).finally(progress.end)
    stop.last()
    const code = await write(toRun, went, around)
    if (went.done === files.length) journal.remove()
    else journal.close()
    return code
  } catch (error) {
    journal.close()
    return { refused: notWritten(whyNotWritten(error), writing.to) }
  } finally {
    stop.leave()
  }
}

const write = async (toRun: ToRun, went: Went, { stdout, stderr }: Surroundings): Promise<number> => {
  const { listing, journal, readWith, writing, paint, withNames } = toRun
  const { to, format } = writing
  const files = listing.toCheck.length
  if (went.done === 0) return tellStopped(went, files, writing, stderr)
  const results = () => resultsOf(listing.toCheck, journal, went, readWith)
  const tally = await count(results(), unread => stderr.write(unreadLines(unread)))
  const run: Run = {
    today: readWith.today,
    results,
    tally,
    files,
    done: went.done,
    passedOver: listing.passedOver,
    rules: rules.map(({ id }) => id).filter(id => !readWith.off.includes(id)),
    severity: readWith.severities.at(-1) ?? 'advice',
    withNames,
    places: Math.min(widest, Math.max(30, (to ? undefined : stdout.columns) ?? 80)),
    paint,
  }
  const pieces = (await format.writer())(run)
  if (to) await writeToFile(to, pieces)
  else await writeToStream(stdout, pieces)
  if (to) stderr.write(written(to.named, tally))
  if (went.done < files) return tellStopped(went, files, writing, stderr)
  if (tally.unread > 0) return 2
  return tally.summary.severities.fix > 0 ? 1 : 0
}

const tellStopped = (
  { done }: Went,
  files: number,
  { to }: Writing,
  stderr: NodeJS.WritableStream,
): number => {
  stderr.write(stopped(done, files, to?.unfinished !== undefined))
  return stoppedCode
}
