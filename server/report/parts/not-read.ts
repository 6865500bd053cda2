import type { Note } from '../../../formats/index.ts'
import { table } from '../../views/components/table.ts'
import { html, nothing } from '../../views/html.ts'
import type { ReportOptions } from '../options.ts'
import type { Tally } from '../tally.ts'
import { count, number } from '../wording.ts'
import type { Section } from './section.ts'

/** What could not be read and why: no file is passed over in silence. */
export const notRead = ({ unread, firstUnread }: Tally, options: ReportOptions): Section => ({
  id: 'not-read',
  heading: 'What could not be read',
  inside: html`<p class="govuk-body">${count(unread, 'file')} could not be read. Nothing else in this report counts ${unread === 1 ? 'it' : 'them'}.${options.withNames ? '' : ' A file’s name often holds a child’s, so here each is told by its place among these; whoever ran the check was shown its name.'}</p>
    ${table({
      caption: 'Files that could not be read',
      captionClasses: 'govuk-table__caption--s',
      classes: 'bywhen-numbers',
      firstCellIsHeader: true,
      head: [{ text: 'File' }, { text: 'What was wrong, and what to do' }],
      rows: firstUnread.map(({ file, refused }, at) => [
        { text: options.withNames ? file : `File ${at + 1}${kindOf(file)}` },
        { text: refused.map(note => whyNot(note, file, options)).join(' ') },
      ]),
    })}
    ${unread > firstUnread.length ? html`<p class="govuk-body">And ${number(unread - firstUnread.length)} more.</p>` : nothing}`,
})

const kindOf = (file: string): string => {
  const [ending] = /\.(?:docx?|docm|xlsx?|csv|tsv|md|json|html?|txt|pdf|odt|rtf)$/i.exec(file) ?? []
  return ending ? ` (${ending.toLowerCase()})` : ''
}

/** What is quoted from a file that could not be read may be a name, and nobody can know. */
const whyNot = ({ where, text }: Note, file: string, { withNames }: ReportOptions): string => {
  const said = where === 'The file' || where === '' ? text : `${where}: ${text}`
  if (withNames) return said
  const named = [file, file.split(/[/\\]/).at(-1) ?? ''].filter(Boolean)
  const unnamed = named.reduce(
    (told, name) =>
      [`“${name}”`, `"${name}"`, name].reduce((all, each) => all.replaceAll(each, 'this file'), told),
    said,
  )
  return unnamed.replaceAll(/“[^”]*”?|"[^"]*"?/g, '“…”').replace(/^this file/, 'This file')
}
