import { StoreProblem } from './problem.ts'
import type { CommandName } from './store.ts'

/** What is asked of the store's thread; `close` ends it. */
export type Question = {
  readonly turn: number
  readonly name: CommandName | 'close'
  readonly asked?: unknown
}

/** What its thread answers; turn 0 says that it is open, or why it cannot be opened. */
export type Reply =
  | { readonly turn: number; readonly answer: unknown }
  | { readonly turn: number; readonly failed: Failure }

/** An error as it can be sent: between threads an error keeps its words, and loses what kind it is. */
export type Failure =
  | { readonly problem: Pick<StoreProblem, 'code' | 'kept' | 'message'>; readonly cause: unknown }
  | { readonly fault: unknown }

export function toFailure(error: unknown): Failure {
  if (!(error instanceof StoreProblem)) return { fault: error }
  const { code, kept, message, cause } = error
  return { problem: { code, kept, message }, cause }
}

export function toError(failure: Failure): unknown {
  if (!('problem' in failure)) return failure.fault
  const { code, kept, message } = failure.problem
  return new StoreProblem(code, { kept, message, cause: failure.cause })
}
