import { type Html, html, nothing } from '../html.ts'
import { attributes, type Some } from './options.ts'

type NotesOptions = {
  /** Findings as they are shown, the most important first. */
  readonly findings: readonly Html[]
  /** What they are about, for whoever hears them: “Notes on who will do this, need 1”. */
  readonly label: string
} & Some<{
  id: string
  atOnce: number
  /** Findings that wait under a few words of their own until somebody asks for them. */
  folded: { readonly id: string; readonly text: string; readonly findings: readonly Html[] }
}>

const entry = (finding: Html): Html => html`<li>${finding}</li>`

/** The notes on one field, a few at a time. A field with nothing to note says nothing. */
export function notes({ findings, label, id, atOnce = 3, folded }: NotesOptions): Html {
  const [first, rest] = [findings.slice(0, atOnce), findings.slice(atOnce)]
  if (!first.length && !folded)
    return id ? html`<ul${attributes({ class: 'bywhen-notes', id, hidden: true })}></ul>` : nothing
  return html`<ul${attributes({ class: 'bywhen-notes', id, 'aria-label': label })}>${first.map(entry)}${
    rest.length ? foldedView(`${rest.length} more`, rest) : nothing
  }${folded ? foldedView(folded.text, folded.findings, folded.id) : nothing}</ul>`
}

const foldedView = (text: string, findings: readonly Html[], id?: string): Html => html`<li>
    <details${attributes({ class: 'bywhen-notes__more', id })}>
      <summary>${text}</summary>
      <ul class="bywhen-notes">${findings.map(entry)}</ul>
    </details>
  </li>`
