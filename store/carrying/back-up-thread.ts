import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { sqlite } from '../dialects.ts'
import { type Failure, toFailure } from '../messages.ts'
import { StoreProblem } from '../problem.ts'
import { checkFile } from './check-file.ts'
import { NotTaken } from './not-taken.ts'

/** What the thread says when there is no copy: why it is not taken for one, or what went wrong. */
export type NoCopy = { readonly notTaken: string } | Failure

/** Makes the copy and looks through it. Started by back-up-file.ts alone. */
const { from, to } = workerData as { readonly from: string; readonly to: string }

function copy(): void {
  const file = new DatabaseSync(from, { timeout: 5_000 })
  try {
    file.prepare('vacuum into ?').run(to)
  } finally {
    file.close()
  }
  checkFile(to)
}

function toNoCopy(error: unknown): NoCopy {
  if (error instanceof NotTaken) return { notTaken: error.message }
  const code = sqlite.codeOf(error)
  return toFailure(code ? new StoreProblem(code, { cause: error }) : error)
}

try {
  copy()
} catch (error) {
  parentPort?.postMessage(toNoCopy(error))
}
