import type { Day } from '../../../checker/plan.ts'
import type { Desk, Place } from './desk.ts'
import { openSheet, shelve, takeAllOut, takeOut } from './files.ts'

/** The place among the files that a button names: `2/0`. */
function placeIn(path: string): Place {
  const [file = -1, sheet = 0] = path.split('/').map(Number)
  return { file, sheet }
}

/** What is done with the files that were brought, by what the button says; the page’s script does the same. */
export const filing: Readonly<Record<string, (desk: Desk, path: string, today: Day) => Desk>> = {
  list: (desk, _, today) => ({ ...shelve(desk, today), goTo: 'files' }),
  open: (desk, path, today) => openSheet(desk, placeIn(path), today),
  out: (desk, path, today) => takeOut(desk, placeIn(path).file, today),
  ask: (desk, path, today) => ({ ...shelve(desk, today), asked: placeIn(path).file, goTo: 'reading' }),
  'all-out': desk => takeAllOut(desk),
}
