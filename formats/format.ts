import type { Plan, TemplateId } from '../checker/index.ts'
import type { Block } from './blocks.ts'
import type { Role } from './headings.ts'

/** Something in a file that has no place in a plan, or could not be understood: where it stands and what it says. */
export type Note = { readonly where: string; readonly text: string }

/** How one column of a table was understood; without a role it was not, and what stands in it is among the notes. */
export type ColumnRead = {
  readonly heading: string
  readonly role?: Role | 'ignore'
  /** Its heading says nothing; it was taken for what stands in it. */
  readonly guessed?: true
  /** It is no column, but a paragraph of a text. */
  readonly paragraph?: true
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

/**
 * How a file is to be read. `exact` was written here and says exactly what it means; `typed` was made by somebody who
 * wrote as people write; `pasted` is a piece of such a file, which may lack its headings.
 */
export type Manner = 'exact' | 'typed' | 'pasted'

/** A file taken apart but not yet understood: plain data, so that it can be understood anew without the file. */
export type Opened = {
  readonly blocks: readonly Block[]
  readonly manner: Manner
  /** What was in the file and is in none of its blocks: comments, pictures, a hidden sheet. */
  readonly notes: readonly Note[]
}

export type OpenOutcome = Opened | NotRead

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
  /** Takes a file apart; `readOpened` understands what comes of it. A format that needs no understanding has none. */
  readonly open?: (content: Content) => OpenOutcome | Promise<OpenOutcome>
  readonly read?: (content: Content, hints?: Hints) => FileOutcome | Promise<FileOutcome>
  readonly write?: (plan: Plan) => Content | Promise<Content>
}

/** The most bytes a file may have; whoever holds a larger one need not even load it. */
export const mostBytes = 50 * 1024 * 1024

/** A file that holds no plan, for a reason that concerns the whole of it. */
export const refuse = (text: string): NotRead => ({ refused: [{ where: 'The file', text }] })

/** What to say of a file that is larger than any plan. */
export const tooLarge: NotRead = refuse(
  'It is larger than 50 MB, more than any plan needs. Take out its pictures and attachments, or choose another file.',
)

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
export const notText: NotRead = refuse(
  'It is not UTF-8 text. Save it as UTF-8, or choose another kind of file.',
)
