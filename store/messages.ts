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

/** A way to another thread. */
export type Sending<One> = {
  say(one: One): void
  /** Sends what has been said so far, and waits for no more. */
  now(): void
}

/** More than this at once would have the other thread wait while this one goes on, and this one wait afterwards. */
const FEW = 3

/**
 * Sends what is said at about one time as one message: to wake another thread takes longer than to read what it is
 * told, so what else has come in by then goes along, a few at a time. What cannot be sent is told to `unsent`, and keeps nothing else from being sent.
 */
export function sending<One>(
  send: (all: readonly One[]) => void,
  unsent: (one: One, error: unknown) => void,
): Sending<One> {
  let said: One[] = []
  const now = () => {
    const all = said
    said = []
    if (all.length === 0) return
    try {
      send(all)
    } catch {
      for (const one of all) sendAlone(one)
    }
  }
  const sendAlone = (one: One) => {
    try {
      send([one])
    } catch (error) {
      unsent(one, error)
    }
  }
  return {
    say(one) {
      const many = said.push(one)
      if (many === 1) setImmediate(now)
      if (many === FEW) now()
    },
    now,
  }
}
