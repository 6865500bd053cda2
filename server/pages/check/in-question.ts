import type { Opened } from '../../../formats/format.ts'
import type { Brought, Sheet } from './brought.ts'
import { columnsIn } from './columns-in.ts'
import { blankPlan, type Desk, type Place } from './desk.ts'
import { sheetAt } from './files.ts'

/** A file whose reading can be put right, and the plan of it that is looked at. */
type InQuestion = {
  readonly file: Brought
  readonly opened: Opened
  readonly sheet: Sheet
  readonly at: Place
}

/** The file whose reading is in question: the one that was asked about, else the one on the desk. */
export function inQuestion(desk: Desk): InQuestion | undefined {
  const { files = [], asked, at } = desk
  const file = files[asked ?? at?.file ?? -1]
  const opened = file?.opened
  if (!file || !opened) return undefined
  if (asked === undefined) {
    const sheet = sheetAt(desk, at)
    return at && sheet && { file, opened, sheet, at }
  }
  const sheet: Sheet = {
    plan: blankPlan(file.hints.template),
    leftOver: [],
    columns: columnsIn(opened),
    counts: { fix: 0, improve: 0, advice: 0 },
  }
  return { file, opened, sheet, at: { file: asked, sheet: 0 } }
}
