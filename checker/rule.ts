import type { Caseload } from './caseload.ts'
import type { Field } from './field.ts'
import type { Fix, Letter, Part, Severity, Source } from './finding.ts'
import type { Phrases } from './lexicon/phrases.ts'
import type { Plan } from './plan.ts'
import type { Statement } from './reading/statement.ts'
import type { Limits, Template } from './templates/template.ts'

/** What a person reads about a finding, as whole sentences. `{name}` is a gap that the mark fills. */
export type Words = { readonly wrong: string; readonly matters: string; readonly instead: string }

/** Where a rule points: a span of the text (UTF-16 units) and which of its words to say. */
export type Mark<Name extends string = string> = {
  readonly start: number
  readonly end: number
  readonly words: Name
  readonly with?: Readonly<Record<string, string>>
  readonly fix?: Fix
}

/** The facts a rule states about itself; the catalogue, the settings and the tests are read from them. */
export type RuleFacts<Name extends string = string> = {
  readonly id: string
  readonly letter: Letter
  readonly severity: Severity
  readonly sources: readonly Source[]
  /** In a sentence: when it is raised. */
  readonly raisedWhen: string
  /** In a sentence: when it is left alone. */
  readonly leftAlone: string
  readonly words: Readonly<Record<Name, Words>>
}

/** A rule that judges one field's text. */
export type StatementRule<Name extends string = string> = RuleFacts<Name> & {
  readonly kind: 'statement'
  readonly fields: readonly Field[]
  /** Phrase lists this rule looks for; all rules' lists are found in one pass. */
  readonly phrases?: readonly Phrases[]
  /** Points at all it finds, in its own order; most texts have nothing for it, and cost nothing then. */
  readonly mark: (statement: Statement, point: (mark: Mark<Name>) => void) => void
}

/** Where a plan rule points: a part of the plan, and which of its words to say. */
export type PlanMark<Name extends string = string> = {
  readonly at: Part
  readonly words: Name
  readonly field?: Field
  readonly with?: Readonly<Record<string, string>>
  /** When the mark is less or more than the rule's own severity. */
  readonly severity?: Severity
  readonly fix?: Fix
}

/** What a plan rule may know beside the plan. */
export type PlanContext = {
  readonly today: string
  readonly limits: Limits
  readonly template: Template
  /** What all the plans looked at ask of each person, this plan among them. */
  readonly caseload?: Caseload
}

/** A rule that judges how the parts of a plan stand together. */
export type PlanRule<Name extends string = string> = RuleFacts<Name> & {
  readonly kind: 'plan'
  readonly mark: (plan: Plan, context: PlanContext) => Iterable<PlanMark<Name>>
}

export type Rule = StatementRule | PlanRule

/** A statement rule; a mark whose words the rule does not have does not compile. */
export const statementRule = <Name extends string>(rule: Omit<StatementRule<Name>, 'kind'>): StatementRule =>
  ({ ...rule, kind: 'statement' }) as unknown as StatementRule

/** A plan rule; a mark whose words the rule does not have does not compile. */
export const planRule = <Name extends string>(rule: Omit<PlanRule<Name>, 'kind'>): PlanRule =>
  ({ ...rule, kind: 'plan' }) as unknown as PlanRule

/** One statement as an example: field, text with the marked words in brackets, and what it is read with. */
export type StatementExample = readonly [
  field: Field,
  text: string,
  context?: { readonly child?: string; readonly toChild?: boolean; readonly people?: readonly string[] },
]

/**
 * What a statement rule raises, at exactly the bracketed words, and what it leaves alone; the guidance's own cases come
 * first. A text with no brackets that is raised is raised as a whole. `rewrite` is the before-and-after of its page.
 */
export type StatementExamples = {
  readonly raises: readonly StatementExample[]
  readonly leaves: readonly StatementExample[]
  readonly rewrite: {
    readonly field: Field
    readonly from: string
    readonly to: string
    readonly child?: string
    readonly toChild?: boolean
  }
}
