import type { Statement } from './statement.ts'

let readers = 0

/** A reader that reads each statement once, however many rules ask it. */
export const readOnce = <Made extends object | boolean>(
  read: (statement: Statement) => Made,
): ((statement: Statement) => Made) => {
  const reader = readers++
  return statement => {
    const known = statement.kept[reader] as Made | undefined
    if (known !== undefined) return known
    const made = read(statement)
    statement.kept[reader] = made
    return made
  }
}
