import type { Note } from '../../../formats/format.ts'

const LONG = 60

/** Rows that say the same, told once: “rows 1, 3: Amber”. */
function rowsInWords(rows: readonly (readonly [row: string, text: string])[]): readonly string[] {
  const same = Map.groupBy(rows, ([, text]) => text)
  return [...same].map(
    ([text, all]) => `${all.length === 1 ? 'row' : 'rows'} ${all.map(([row]) => row).join(', ')}: ${text}`,
  )
}

/** What found no place, with all that stood in one column told together: a table of forty rows is no reason for forty lines. */
export function byColumn(notes: readonly Note[]): readonly Note[] {
  const told = notes.map(note => ({ note, cell: /^(.*), row (\d+), (.+)$/s.exec(note.where) }))
  const groups = Map.groupBy(told, ({ note, cell }) => (cell ? `${cell[1]}, ${cell[3]}` : note))
  return [...groups].flatMap(([where, all]): readonly Note[] => {
    if (typeof where !== 'string' || all.length === 1) return all.map(({ note }) => note)
    const lines = rowsInWords(all.map(({ note, cell }) => [cell?.[2] ?? '', note.text] as const))
    const isLong = lines.some(line => line.length > LONG || line.includes('\n'))
    return [{ where, text: isLong ? `\n${lines.join('\n')}` : lines.join(' · ') }]
  })
}
