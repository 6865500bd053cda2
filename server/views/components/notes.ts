import { type Html, html, nothing } from '../html.ts'
import { attributes, type Some } from './options.ts'

type NotesOptions = {
  /** Findings as they are shown, the most important first. */
  readonly findings: readonly Html[]
  /** What they are about, for whoever hears them: “Notes on who will do this, need 1”. */
  readonly label: string
} & Some<{ id: string; atOnce: number }>

const entry = (finding: Html): Html => html`<li>${finding}</li>`

/** The notes on one field, a few at a time. A field with nothing to note says nothing. */
export function notes({ findings, label, id, atOnce = 3 }: NotesOptions): Html {
  const [first, rest] = [findings.slice(0, atOnce), findings.slice(atOnce)]
  if (!first.length)
    return id ? html`<ul${attributes({ class: 'bywhen-notes', id, hidden: true })}></ul>` : nothing
  const more = html`<li>
    <details class="bywhen-notes__more">
      <summary>${rest.length} more</summary>
      <ul class="bywhen-notes">${rest.map(entry)}</ul>
    </details>
  </li>`
  return html`<ul${attributes({ class: 'bywhen-notes', id, 'aria-label': label })}>${first.map(entry)}${rest.length ? more : nothing}</ul>`
}
