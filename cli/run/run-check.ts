import { Counting, rules } from '../../checker/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import { isColoured, type Paint } from '../showing/paint.ts'
import type { Run } from '../writing/writer.ts'
import type { Writing } from '../writing-choice.ts'
import { checkAll, type Went } from './check-all.ts'
import { whyNotWritten, writeToFile, writeToStream } from './destination.ts'
import type { Listing } from './files-in.ts'
import { callHands, type Hands } from './hands.ts'
import type { Journal } from './journal.ts'
import { showProgress } from './progress.ts'
import type { ReadWith } from './read-and-check.ts'
import { filesDone } from './results.ts'
import { hearStop, stoppedCode } from './stopping.ts'
import type { Tally } from './tally.ts'
import { countAll, sumUpAll, type ToTellOf, tellAll } from './tell-all.ts'
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
// What was found in a few files is told sooner here than by threads.
const fewFiles = 100

/** Checks, then writes. Ctrl-C ends the checking, and what is done by then is written all the same. */
export const runCheck = async (toRun: ToRun, around: Surroundings): Promise<number | Refusal> => {
  const { listing, journal, readWith, writing } = toRun
  const files = listing.toCheck
  const progress = showProgress(files.length, around.stderr)
  const stop = hearStop(() => {
    progress.end()
    around.stderr.write(stopping)
  })
  let hands = callHands(files.length, readWith)
  try {
    const going = { readWith, journal, hands, stdin: around.stdin, stop: stop.signal, done: progress.done }
    const went = await checkAll(files, going).finally(progress.end)
    stop.last()
    if (went.done < files.length) {
      // They may be in the middle of a file that nobody waits for any more.
      await hands.end()
      hands = callHands(went.done, readWith)
    }
    const code = await write(toRun, went, went.done > fewFiles ? hands : undefined, around)
    if (went.done === files.length) journal.remove()
    else journal.close()
    return code
  } catch (error) {
    journal.close()
    return { refused: notWritten(whyNotWritten(error), writing.to) }
  } finally {
    stop.leave()
    await hands.end()
  }
}

const write = async (
  toRun: ToRun,
  went: Went,
  hands: Hands | undefined,
  { stdout, stderr }: Surroundings,
): Promise<number> => {
  const { listing, journal, readWith, writing, paint, withNames } = toRun
  const { to, format } = writing
  const { toCheck: files, passedOver } = listing
  if (went.done === 0) return tellStopped(went, files.length, writing, stderr)
  const answered = () => filesDone(files, journal, went)
  for (const each of answered()) if ('refused' in each) stderr.write(unreadLines(each))
  const places = Math.min(widest, Math.max(30, (to ? undefined : stdout.columns) ?? 80))
  const telling = { today: readWith.today, withNames, places, coloured: isColoured(paint) }
  const all: ToTellOf = { files, journal, went, readWith, telling, hands }
  const counted = new Counting()
  if (format.countsFirst) counted.addUp(await sumUpAll(all))
  const hear = counted.addUp.bind(counted)
  const heardBefore = () => undefined
  const run: Run = {
    ...telling,
    pieces: report => tellAll(all, format.id, format.countsFirst || report ? heardBefore : hear, report),
    counted: () => countAll(all, hear),
    answered,
    tally: tallyOf(went, counted),
    files: files.length,
    done: went.done,
    passedOver,
    rules: rules.map(({ id }) => id).filter(id => !readWith.off.includes(id)),
    severity: readWith.severities.at(-1) ?? 'advice',
    paint,
  }
  const pieces = (await format.writer())(run)
  if (to) await writeToFile(to, pieces)
  else await writeToStream(stdout, pieces)
  const { tally } = run
  if (to) stderr.write(written(to.named, tally))
  if (went.done < files.length) return tellStopped(went, files.length, writing, stderr)
  if (tally.unread > 0) return 2
  return tally.summary.severities.fix > 0 ? 1 : 0
}

const tallyOf = ({ plans }: Went, counted: Counting): Tally => ({
  plans: plans.reduce((all, of) => all + Math.max(0, of), 0),
  unread: plans.reduce((all, of) => all + (of === 0 ? 1 : 0), 0),
  get summary() {
    return counted.summary
  },
})

const tellStopped = (
  { done }: Went,
  files: number,
  { to }: Writing,
  stderr: NodeJS.WritableStream,
): number => {
  stderr.write(stopped(done, files, to?.unfinished !== undefined))
  return stoppedCode
}
