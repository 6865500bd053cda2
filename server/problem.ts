/** Somewhere to go instead. */
export type Link = { readonly href: string; readonly text: string }

type ProblemOptions = {
  /** What was most likely meant. */
  readonly nearest?: Link | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** Why a page cannot be shown, when it is nobody's mistake of ours: thrown by a page or on the way to it, told as a plain page. */
export class HttpProblem extends Error {
  readonly status: ProblemStatus
  readonly nearest: Link | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(status: ProblemStatus, { nearest, headers = {}, cause }: ProblemOptions = {}) {
    super(`${status}`, { cause })
    this.status = status
    this.nearest = nearest
    this.headers = headers
  }
}

/** What can stand in the way of a page. */
export type ProblemStatus = 400 | 404 | 405 | 413 | 415 | 503

/** Nothing where something sent is about what is there no more, since it was taken out while somebody wrote: their words are given back. */
export function orNotFound(error: unknown): undefined {
  if (!(error instanceof HttpProblem) || error.status !== 404) throw error
}
