import type { Field } from './field.ts'

/** The letters and words a finding stands under: SMART, and what the guidance asks beside it. */
export const letters = [
  'Specific',
  'Measurable',
  'Achievable',
  'Agreed',
  'Realistic',
  'Timely',
  'Positive',
  'Child',
  'Plain',
  'Relevant',
  'Honest',
] as const
export type Letter = (typeof letters)[number]

/** `fix`: the guidance says do not. `improve`: the guidance says do. `advice`: good practice. */
export type Severity = 'fix' | 'improve' | 'advice'

/** The guidance documents a rule stands on. */
export type Source = 'G1' | 'G2' | 'G3' | 'G4' | 'G5'

/** A part of the plan, named by its kind and its id; `plan` stands for the whole. */
export type Part = {
  readonly part:
    | 'plan'
    | 'need'
    | 'factor'
    | 'task'
    | 'goal'
    | 'measure'
    | 'evidence'
    | 'worry'
    | 'person'
    | 'review'
    | 'agreement'
    | 'consequences'
    | 'stage'
  readonly id?: string
  /** The need it hangs on, when it hangs on one. */
  readonly need?: string
  /** Which person-and-date pair of a task, counted from 0. */
  readonly pair?: number
}

/** One press that mends: words to put in place of the marked ones, or a choice for the writer to make. */
export type Fix =
  | { readonly kind: 'replace'; readonly label: string; readonly with: string }
  | { readonly kind: 'choose'; readonly label: string; readonly from: readonly string[] }

/** Something in a plan that is not yet SMART, explained. `start` and `end` are UTF-16 units of the untouched text. */
export type Finding = {
  readonly rule: string
  readonly letter: Letter
  readonly severity: Severity
  readonly field?: Field
  readonly at: Part
  readonly start: number
  readonly end: number
  /** The words at that place; empty for a finding about a part that has no text. */
  readonly text: string
  readonly wrong: string
  readonly matters: string
  readonly instead: string
  readonly sources: readonly Source[]
  readonly fix?: Fix
}

/** Which severity comes first: the smaller number weighs more. */
export const weightOf: Readonly<Record<Severity, number>> = { fix: 0, improve: 1, advice: 2 }

/** Puts the findings a writer should see first at the top: by severity, then where they stand in the text. */
export const mostImportantFirst = (a: Finding, b: Finding): number =>
  weightOf[a.severity] - weightOf[b.severity] || a.start - b.start || a.end - b.end
