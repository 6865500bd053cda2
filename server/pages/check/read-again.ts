import type { Day } from '../../../checker/plan.ts'
import type { Hints, Opened } from '../../../formats/format.ts'
import type { Brought } from './brought.ts'
import { anewInWords, type Choices, hintsFrom } from './column-choices.ts'
import type { Desk } from './desk.ts'
import { broughtInWords, readAnew, shelve } from './files.ts'
import { inQuestion } from './in-question.ts'
import type { LaidOut } from './lay-out.ts'

/** A file to be read again, and what becomes of the desk once it has been. */
type ReadAgain = {
  readonly file: { readonly name: string; readonly opened: Opened; readonly hints: Hints }
  readonly laidOut: (anew: Brought) => LaidOut
}

/** The file in question as its reader says it is, or, where they say nothing, as it was read first. */
export function toReadAgain(desk: Desk, choices: Choices | undefined, today: Day): ReadAgain | undefined {
  const shelved = shelve(desk, today)
  const found = inQuestion(shelved)
  if (!found) return undefined
  const { file, opened, sheet, at } = found
  const hints = choices ? hintsFrom(file, sheet, choices) : {}
  return {
    file: { name: file.name, opened, hints },
    laidOut(anew) {
      const [why] = anew.refused
      if (why) return { refused: `${file.name}: ${why.text}` }
      const said = file.sheets.length > 0 ? anewInWords(file, anew, at.sheet) : broughtInWords([anew])
      return readAnew(shelved, at, anew, said)
    },
  }
}
