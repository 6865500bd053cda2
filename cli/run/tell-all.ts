import { Counting, type Summary } from '../../checker/index.ts'
import { CrewProblem } from '../../server/crew.ts'
import { addUp, newTally, type Tally } from '../../server/report/report.ts'
import type { WritingId } from '../writing/index.ts'
import type { Telling } from '../writing/writer.ts'
import type { Went } from './check-all.ts'
import type { ToCheck } from './files-in.ts'
import { type Hands, shareOut } from './hands.ts'
import type { Journal } from './journal.ts'
import type { ReadWith } from './read-and-check.ts'
import { type FileKept, filesKept } from './results.ts'
import { type Told, type ToTell, tellFiles } from './tell-files.ts'

/** A run whose files are checked, and who may help to tell what was found; few are told sooner without. */
export type ToTellOf = {
  readonly files: readonly ToCheck[]
  readonly journal: Journal
  readonly went: Went
  readonly readWith: ReadWith
  readonly telling: Telling
  readonly hands: Hands | undefined
}

type Asking = Pick<ToTell, 'format' | 'isCounted'> & Pick<Telling, 'report'>

/** Tells what was found in a format, in the order of the files, on every core; `count` hears how much it was. */
export async function* tellAll(
  all: ToTellOf,
  format: WritingId,
  count: (summary: Summary) => void,
  report?: Telling['report'],
): AsyncGenerator<Uint8Array> {
  for await (const { bytes, summary } of toldOf(all, { format, ...(report && { report }) })) {
    count(summary)
    yield bytes
  }
}

/** How much was found in all, for whoever has to say it before anything else. */
export const sumUpAll = async (all: ToTellOf): Promise<Summary> => {
  const counting = new Counting()
  for await (const { summary } of toldOf(all, {})) counting.addUp(summary)
  return counting.summary
}

/** All plans counted for a report; `count` hears how much was found. */
export const countAll = async (all: ToTellOf, count: (summary: Summary) => void): Promise<Tally> => {
  const tally = newTally()
  for await (const told of toldOf(all, { isCounted: true })) {
    count(told.summary)
    if (told.tally) addUp(tally, told.tally)
  }
  return tally
}

async function* toldOf(all: ToTellOf, asking: Asking): AsyncGenerator<Told> {
  const { hands, went, readWith } = all
  const shared = shareOut(hands ? went.caseload.shared : [])
  const alone = (toTell: ToTell): Promise<Told> => tellFiles(toTell, went.caseload, readWith)
  const tell = async (toTell: ToTell): Promise<Told> => {
    if (!hands) return alone(toTell)
    try {
      return await hands.tell({ ...toTell, shared })
    } catch (error) {
      // A thread has bounds, and what it was told to tell was read within them: here it has all the time it needs.
      if (error instanceof CrewProblem) return alone(toTell)
      throw error
    }
  }
  // In their order, and never more at once than keeps everybody busy.
  const coming: Promise<Told>[] = []
  const most = 2 * (hands?.most ?? 1)
  for (const some of parted(all, asking)) {
    const telling = tell(some)
    // What goes wrong is heard when its turn comes, if it ever does.
    telling.catch(() => undefined)
    coming.push(telling)
    if (coming.length >= most) yield (await coming.shift()) as Told
  }
  for (const each of coming) yield await each
}

// What is written of larger parts leaves holes behind in the memory of the machine, and a long run would grow by them.
const mostWritten = { files: 32, bytes: 256 * 1024 }
const mostCounted = { files: 256, bytes: 8 * 1024 * 1024 }

/** The files in parts of a size that a thread tells in a moment. */
function* parted(
  { files, journal, went, telling }: ToTellOf,
  { report, ...asking }: Asking,
): Generator<ToTell> {
  const most = asking.format ? mostWritten : mostCounted
  const only = report?.how === 'in full' ? report.shown : undefined
  const toTell = { ...asking, telling: { ...telling, ...(report && { report }) } }
  let some: FileKept[] = []
  let bytes = 0
  for (const file of filesKept(files, journal, went, only)) {
    some.push(file)
    bytes += file.kept.length
    if (some.length < most.files && bytes <= most.bytes) continue
    yield { ...toTell, files: some }
    some = []
    bytes = 0
  }
  if (some.length > 0) yield { ...toTell, files: some }
}
