import type { Plan, TemplateId } from '../checker/index.ts'

/** Something in a file that has no place in a plan, or could not be understood: where it stands and what it says. */
export type Note = { readonly where: string; readonly text: string }

/** A plan as it was read, with everything that could not be placed: nothing is dropped in silence. */
export type PlanRead = { readonly plan: Plan; readonly notes: readonly Note[] }

/** A file that holds no plan: what is wrong, where, and what to do. */
export type NotRead = { readonly refused: readonly Note[] }

export type ReadOutcome = PlanRead | NotRead

/** What whoever reads knows already: the form, where the file does not say it. */
export type Hints = { readonly template?: TemplateId | undefined }

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
  readonly read?: (content: Content, hints?: Hints) => ReadOutcome | Promise<ReadOutcome>
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
