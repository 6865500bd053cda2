import type { Making } from './making.ts'
import type { Cell } from './plan-table.ts'
import type { Row } from './read-rows.ts'

const asAbove =
  /^(?:(?:same )?as (?:above|before)|see above|same(?: as above)?|ditto|do\.|["”“″〃]|''|-["”]-|↑)[.]?$/i
const nothing = /^(?:n\/?a|n\.a\.|none|nil|not applicable|[-–—])[.]?$/i

// What is said of a task, and may be said of the one below it by a mark or by a merged box.
const roles = ['who', 'by', 'who by', 'done', 'done-on']

/** Whether a row was only closed, with “N/A” or a dash in each of its boxes. */
export const saysNothing = (making: Making, { boxes, where }: Row): boolean => {
  const said = [...boxes.values()].flatMap(cell => cell.map(({ text }) => text.trim())).filter(Boolean)
  if (!said.every(each => nothing.test(each))) return false
  making.note(where, said.join(' · '))
  return true
}

/** Keeps what the rows said so far, and lends it to a row that says "as above" or that a merged box covers. */
export const lendFromAbove = (making: Making): ((row: Row) => Row) => {
  const above = new Map<string, Cell>()
  return row => {
    const boxes = new Map(row.boxes)
    for (const role of roles) {
      const own = boxes.get(role)
      if (own === undefined) continue
      const before = above.get(role) ?? []
      const cell =
        own.length === 0 && row.covered.has(role)
          ? before
          : own.flatMap(entry => resolve(entry, role, row, before))
      boxes.set(role, cell)
      if (cell.length > 0) above.set(role, cell)
    }
    return { ...row, boxes }
  }

  function resolve(entry: Cell[number], role: string, row: Row, before: Cell): Cell {
    const said = entry.text.trim()
    const where = `${row.where}, ${row.names.get(role) ?? role}`
    if (role.startsWith('done')) return [entry]
    if (nothing.test(said)) {
      making.note(where, said)
      return []
    }
    if (!asAbove.test(said)) return [entry]
    making.note(
      where,
      before.length === 0
        ? said
        : `“${said}” was read as what stands above it: ${before.map(({ text }) => text).join(', ')}`,
    )
    return before
  }
}
