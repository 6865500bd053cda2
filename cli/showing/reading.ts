import { type TemplateId, templateOf } from '../../checker/index.ts'
import type { ColumnRead, Note } from '../../formats/index.ts'
import { plainText, wrapped } from './width.ts'

/** What found no place in a plan, and where it stands in the file. */
export const noteLines = (notes: readonly Note[], places: number): readonly string[] =>
  notes.length === 0
    ? []
    : [
        'What found no place in the plan:',
        ...notes
          .flatMap(({ where, text }) => wrapped(plainText(`${where}: ${text}`), places - 2))
          .map(line => `  ${line}`),
        '',
      ]

/**
 * How columns were read that are not headed as the form heads them, in the words that --columns takes, so that whoever
 * knows better can say so.
 */
export const columnLines = (
  columns: readonly ColumnRead[],
  template: TemplateId,
  places: number,
): readonly string[] => {
  const own = new Set(
    templateOf(template).columns.map(({ heading, fields }) => `${fields.join(' ')} ${heading}`),
  )
  const strange = columns.filter(({ heading, role }) => !own.has(`${role} ${heading}`))
  const read = strange.flatMap(({ heading, role }) => (role === undefined ? [] : [`“${heading}” as ${role}`]))
  const unknown = strange.flatMap(({ heading, role }) => (role === undefined ? [`“${heading}”`] : []))
  const said = [
    ...(read.length > 0 ? [`read ${read.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`not understood ${unknown.join(', ')}`] : []),
  ]
  return said.length === 0
    ? []
    : [...wrapped(plainText(`Columns (see --columns): ${said.join('; ')}.`), places), '']
}
