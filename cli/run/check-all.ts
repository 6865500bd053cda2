import { stat } from 'node:fs/promises'
import { Caseload } from '../../checker/index.ts'
import { mostBytes, type NotRead, refuse, tooLarge } from '../../formats/format.ts'
import { CrewProblem, type CrewTrouble } from '../../server/crew.ts'
import type { ToCheck } from './files-in.ts'
import type { Hands } from './hands.ts'
import type { Journal, Version } from './journal.ts'
import { type Answer, type ReadWith, toAnswer, upToLimit } from './read-and-check.ts'
import { notDone } from './results.ts'
import { whyNot } from './why-not.ts'

/** How a run goes about it. */
export type Going = {
  readonly readWith: ReadWith
  readonly journal: Journal
  readonly hands: Hands
  readonly stdin: AsyncIterable<Uint8Array>
  /** Ends it early, with what is done by then. */
  readonly stop: AbortSignal
  /** Told of each file that is done; `before` when an earlier run had done it. */
  readonly done: (before: boolean) => void
}

/** What a run came to: which files are done and how many, and what all their plans ask of people. */
export type Went = {
  /** How many plans there are in each file; none in one that could not be read. */
  readonly plans: Int32Array
  readonly done: number
  readonly caseload: Caseload
}

const sentences = (seconds: number): Readonly<Record<CrewTrouble, string>> => ({
  'took-too-long': `It took longer than ${seconds} seconds to read, so it was left. Take out what is not the plan, and check it by itself.`,
  'too-much-memory':
    'It needs more memory than any plan may, so it was left. Take out what is not the plan, and check it by itself.',
  bug: 'Bywhen stumbled over it, and that is a fault of Bywhen. Please tell its makers, and check this plan by hand.',
  'could-not-begin':
    'Bywhen could not begin, so it was not read. See that this machine has memory to spare and that all of Bywhen is there, and check again.',
})

/** Reads and checks files on every core, and keeps what comes of each in the journal. */
export const checkAll = async (files: readonly ToCheck[], going: Going): Promise<Went> => {
  const { readWith, journal, hands, stop, done } = going
  const caseload = new Caseload()
  const plans = new Int32Array(files.length).fill(notDone)
  let inHand = 0
  let trouble: { readonly error: unknown } | undefined
  let go = () => {}
  const until = async (isSo: () => boolean) => {
    while (!isSo() && !stop.aborted && !trouble) await new Promise<void>(resolve => (go = resolve))
  }
  const heard = () => go()
  stop.addEventListener('abort', heard)

  const checkOne = async (toCheck: ToCheck, at: number): Promise<void> => {
    const version = await versionOf(toCheck)
    const before = 'refused' in version ? undefined : journal.kept(version)
    const answer = before ? undefined : await answerTo(toCheck, version)
    if (stop.aborted) return
    if (answer) journal.add('refused' in version ? unknown(toCheck) : version, answer)
    const known = before ?? answer
    caseload.add(known?.asked ?? [])
    plans[at] = known?.plans ?? 0
    done(before !== undefined)
  }
  const answerTo = async ({ file }: ToCheck, version: Version | NotRead): Promise<Answer> => {
    if ('refused' in version) return toAnswer(version, readWith.today)
    const content = file === '-' ? await upToLimit(going.stdin) : undefined
    if (content && 'refused' in content) return toAnswer(content, readWith.today)
    try {
      return await hands.check({ file, ...(content && { content }) })
    } catch (error) {
      if (!(error instanceof CrewProblem)) throw error
      return toAnswer(refuse(sentences(hands.seconds)[error.why]), readWith.today)
    }
  }

  try {
    for (const [at, toCheck] of files.entries()) {
      await until(() => inHand < 4 * hands.most)
      if (stop.aborted || trouble) break
      inHand += 1
      checkOne(toCheck, at)
        .catch(error => {
          trouble = { error }
        })
        .finally(() => {
          inHand -= 1
          go()
        })
    }
    await until(() => inHand === 0)
  } finally {
    stop.removeEventListener('abort', heard)
  }
  if (trouble) throw trouble.error
  return { plans, done: plans.reduce((all, of) => all + (of === notDone ? 0 : 1), 0), caseload }
}

const unknown = ({ file }: ToCheck): Version => ({ file, size: -1, modified: -1 })

const versionOf = async (toCheck: ToCheck): Promise<Version | NotRead> => {
  const { file, refused } = toCheck
  if (refused !== undefined) return refuse(refused)
  if (file === '-') return unknown(toCheck)
  try {
    const { size, mtimeMs } = await stat(file)
    return size > mostBytes ? tooLarge : { file, size, modified: mtimeMs }
  } catch (error) {
    return refuse(whyNot(error, 'file', file))
  }
}
