import type { By } from '../event.ts'
import type { Id } from '../parts/bodies.ts'

/** Two people changed the same: what it was, what each made of it, and who the other was. Null is empty, or gone. */
export type Conflict = {
  readonly part: Id
  /** The field both changed; `(here)` when one of them took the part out, `(order of needs)` or `(order of tasks)` for their order. */
  readonly field: string
  readonly base: unknown
  readonly theirs: unknown
  readonly mine: unknown
  readonly by: By
  readonly version: number
  /** What to tell the second person. */
  readonly text: string
}

/** A text that now holds the words of both, to be shown to whoever saved second. */
export type Blend = {
  readonly part: Id
  readonly field: string
  readonly theirs: string
  readonly mine: string
  readonly now: string
}

/** What becomes of all that somebody did in one place: it goes in, it need not, or the words of both go in. */
export type Verdict = 'keep' | 'drop' | { readonly put: string }

/** Verdicts by place. */
export type Verdicts = {
  readonly of: (part: Id, field: string) => Verdict
  readonly conflicts: readonly Conflict[]
  readonly blended: readonly Blend[]
}
