import type { Plan, TemplateId } from '../checker/index.ts'
import type { Role } from './headings.ts'

/** Something in a file that has no place in a plan, or could not be understood: where it stands and what it says. */
export type Note = { readonly where: string; readonly text: string }

/** How one column of a table was understood; without a role it was not, and what stands in it is among the notes. */
export type ColumnRead = {
  readonly heading: string
  readonly role?: Role
  /** The first words under the heading, so that a person can tell whether it was understood rightly. */
  readonly sample: string
}

/** A plan as it was read, with everything that could not be placed: nothing is dropped in silence. */
export type PlanRead = {
  readonly plan: Plan
  readonly notes: readonly Note[]
  /** The columns of the plan's own table; none where it had no table. */
  readonly columns?: readonly ColumnRead[]
}

/** The plans that a file holds, in their order: most hold one. */
export type FileRead = { readonly plans: readonly [PlanRead, ...PlanRead[]] }

/** A file that holds no plan: what is wrong, where, and what to do. */
export type NotRead = { readonly refused: readonly Note[] }

export type ReadOutcome = PlanRead | NotRead
export type FileOutcome = FileRead | NotRead

/** What a person says of columns, by heading or by number counted from 1: what each holds, or that it is left out. */
export type ColumnChoices = Readonly<Record<string, Role | 'ignore'>>

/** What whoever reads knows already: the form, where the file does not say it, and what its columns hold. */
export type Hints = {
  readonly template?: TemplateId | undefined
  readonly columns?: ColumnChoices | undefined
}

/** A file of one plan. */
export const onlyPlan = (outcome: ReadOutcome): FileOutcome =>
  'refused' in outcome ? outcome : { plans: [outcome] }

/** A file as it came: bytes, or text that somebody pasted. */
export type Content = string | Uint8Array

/** One way to write a plan down. A format that only leaves the house has no `read`, one that only comes in no `write`. */
export type Format = {
  readonly id: string
  readonly label: string
  readonly mediaType: string
  /** With its dot; the first of `alsoNamed` and this that a file ends in tells its format. */
  readonly extension: string
  readonly alsoNamed?: readonly string[]
  readonly read?: (content: Content, hints?: Hints) => FileOutcome | Promise<FileOutcome>
  readonly write?: (plan: Plan) => Content | Promise<Content>
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The content as text with plain line ends, or nothing where the bytes are no text. */
export const asText = (content: Content): string | undefined => {
  try {
    const text = typeof content === 'string' ? content : decoder.decode(content)
    return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}

/** What to say of bytes that are no text. */
export const notText: NotRead = {
  refused: [
    { where: 'The file', text: 'It is not UTF-8 text. Save it as UTF-8, or choose another kind of file.' },
  ],
}
