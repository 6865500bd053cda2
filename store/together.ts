import { StoreProblem } from './problem.ts'
import type { Writing } from './tables.ts'

type Change<Answer> = (writing: Writing) => Promise<Answer>

/** Keeps a change, all or nothing. */
export type Keep = <Answer>(change: Change<Answer>) => Promise<Answer>

type Waiting = {
  readonly change: Change<unknown>
  readonly done: (answer: unknown) => void
  readonly failed: (error: unknown) => void
}

/** No more at once than are kept in a moment: the first of them waits for the last. */
const MOST = 50

/**
 * Keeps what was asked for in the meantime in one go, in its order, so that many wait for the disk once and each is
 * told when it is there. Where one of them fails none is kept, and each is tried by itself.
 */
export function together(keep: Keep): Keep {
  const waiting: Waiting[] = []
  let isKeeping = false
  const keepSome = async (): Promise<void> => {
    await keepAll(keep, waiting.splice(0, MOST))
    isKeeping = false
    begin()
  }
  // What has come in by then is let in first, so that it goes along.
  const begin = (): void => {
    if (isKeeping || waiting.length === 0) return
    isKeeping = true
    setImmediate(() => void keepSome())
  }
  return change =>
    new Promise((done, failed) => {
      waiting.push({ change, done: done as Waiting['done'], failed })
      begin()
    })
}

async function keepAll(keep: Keep, all: readonly Waiting[]): Promise<void> {
  const [first] = all
  if (first && all.length === 1) return keepAlone(keep, first)
  try {
    const answers = await keep(async writing => {
      const found: unknown[] = []
      for (const { change } of all) found.push(await change(writing))
      return found
    })
    for (const [at, { done }] of all.entries()) done(answers[at])
  } catch (error) {
    // Whoever has waited long for somebody else's lock does not wait again for each of them.
    if (error instanceof StoreProblem && error.code === 'busy') for (const { failed } of all) failed(error)
    else for (const each of all) await keepAlone(keep, each, error)
  }
}

async function keepAlone(keep: Keep, { change, done, failed }: Waiting, before?: unknown): Promise<void> {
  try {
    done(await keep(change))
  } catch (error) {
    failed(asUncertainAs(before, error))
  }
}

/** What may have been kept the first time is not said to be lost the second time. */
function asUncertainAs(before: unknown, error: unknown): unknown {
  const isUnknown = before instanceof StoreProblem && before.kept === 'unknown'
  if (!isUnknown || !(error instanceof StoreProblem)) return error
  return new StoreProblem(error.code, { kept: 'unknown', cause: error.cause })
}
