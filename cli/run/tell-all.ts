import { Counting, type Summary } from '../../checker/index.ts'
import { CrewProblem } from '../../server/crew.ts'
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

/** Tells what was found in a format, in the order of the files, on every core; `count` hears how much it was. */
export async function* tellAll(
  all: ToTellOf,
  format: WritingId | undefined,
  count: (summary: Summary) => void,
): AsyncGenerator<Uint8Array> {
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
  const first = async (): Promise<Uint8Array> => {
    const told = await coming.shift()
    if (!told) return new Uint8Array()
    count(told.summary)
    return told.bytes
  }
  for (const some of parted(all, format)) {
    const telling = tell(some)
    // What goes wrong is heard when its turn comes, if it ever does.
    telling.catch(() => undefined)
    coming.push(telling)
    if (coming.length >= most) yield await first()
  }
  while (coming.length > 0) yield await first()
}

/** How much was found in all, for whoever has to say it before anything else. */
export const countAll = async (all: ToTellOf): Promise<Summary> => {
  const counting = new Counting()
  for await (const _ of tellAll(all, undefined, summary => counting.addUp(summary)));
  return counting.summary
}

const mostFiles = 32
// What is told of larger ones leaves holes behind in the memory of the machine, and a long run would grow by them.
const mostBytes = 256 * 1024

/** The files in parts of a size that a thread tells in a moment. */
function* parted(
  { files, journal, went, telling }: ToTellOf,
  format: WritingId | undefined,
): Generator<ToTell> {
  let some: FileKept[] = []
  let bytes = 0
  for (const file of filesKept(files, journal, went)) {
    some.push(file)
    bytes += file.kept.length
    if (some.length < mostFiles && bytes <= mostBytes) continue
    yield { format, telling, files: some }
    some = []
    bytes = 0
  }
  if (some.length > 0) yield { format, telling, files: some }
}
