import type { Field } from '../field.ts'
import type { Severity, Source } from '../finding.ts'
import type { TemplateId } from '../plan.ts'

/** Numbers the plan rules count by; an organisation may set its own. Days are calendar days. */
export type Limits = {
  /** Unfinished tasks one person may carry inside `overloadDays`. */
  readonly overloadTasks: number
  readonly overloadDays: number
  /** Unfinished tasks the plan as a whole may hold inside `overloadDays`. */
  readonly overloadPlanTasks: number
  readonly quickWinDays: number
  /** Days an active plan may stand unchanged. */
  readonly driftDays: number
  readonly reviewAdviceDays: number
  readonly reviewMonths: number
  /** From about this age a child is asked to agree and to say what the plan means. */
  readonly askedFromAge: number
}

/** What an organisation or a template may change about rules; never what a rule means. */
export type Settings = {
  readonly off?: readonly string[]
  readonly severity?: Readonly<Record<string, Severity>>
  readonly limits?: Partial<Limits>
}

/** One column of a template: the form's exact heading and the fields its box holds. */
export type Column = {
  readonly heading: string
  /** Other headings this column is printed with, so that a pasted table is known by them too. */
  readonly alsoPrinted?: readonly string[]
  /** A box that holds who and when together names both. */
  readonly fields: readonly Field[] | readonly ['done'] | readonly ['done-on']
  readonly kind: 'text' | 'date' | 'yes-no' | 'who-and-when'
}

/** A form that services use, as data: pages, files and rules all read it. */
export type Template = {
  readonly id: TemplateId
  readonly label: string
  readonly source: Source
  /** In a sentence: what it is and who uses it. */
  readonly about: string
  /** True when the plan speaks to the child. */
  readonly toChild: boolean
  readonly columns: readonly Column[]
  /** What this form has a place for, beside need, task, who and by. */
  readonly asks: { readonly factors: boolean; readonly goal: boolean; readonly evidence: boolean }
  readonly settings?: Settings
}
