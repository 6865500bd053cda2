import type { Day, Plan } from '../../../checker/plan.ts'
import type { Hints } from '../../../formats/format.ts'
import { readOpened } from '../../../formats/read-opened.ts'
import { openPasted } from '../../../formats/text.ts'
import { type Brought, broughtFrom, PASTED } from './brought.ts'
import { blankPlan, type Desk } from './desk.ts'
import { bring, fileOnDesk } from './files.ts'

/** A desk with what was pasted laid out on it, or a sentence that says why it cannot be. */
export type LaidOut = Desk | { readonly refused: string }

/** More words than any plan has: reading them would make everybody wait. */
export const MOST_PASTED = 200_000

/** A paste takes the place of the paste before, where that still lies on the desk. */
export const withoutPaste = (desk: Desk): Desk => {
  const { files = [], at, plan } = desk
  if (!at || fileOnDesk(desk)?.name !== PASTED) return desk
  return { ...desk, files: files.toSpliced(at.file, 1), at: undefined, plan: blankPlan(plan.template) }
}

/** Lays a plan out that was pasted as a file of ours, with everything that other programs wrote in it. */
export const layOutPlan = (desk: Desk, plan: Plan, today: Day): Desk =>
  bring(withoutPaste(desk), [broughtFrom({ name: PASTED }, { plans: [{ plan, notes: [] }] }, today)], today)

/** What is read of a paste and how, or why it is not read at all. */
export function pasteToRead({
  plan,
  pasted = '',
}: Desk):
  | { readonly name: string; readonly text: string; readonly hints: Hints }
  | { readonly refused: string } {
  if (pasted.length > MOST_PASTED)
    return { refused: 'That is more than we can lay out in one go. Paste one plan at a time.' }
  if (pasted.trim() === '')
    return { refused: 'There is nothing in the box to lay out. Paste a plan into it first.' }
  const hints = /[\t|]/.test(pasted) ? {} : { template: plan.template }
  return { name: PASTED, text: pasted.replaceAll(/\r\n?/g, '\n'), hints }
}

/** A desk with what came of reading a paste. */
export function layOutBrought(desk: Desk, brought: Brought, today: Day): LaidOut {
  const [first] = brought.refused
  return first ? { refused: first.text } : { ...bring(withoutPaste(desk), [brought], today), pasted: '' }
}

/**
 * Pasted words as a plan: a table by its headings, a plan in Markdown, a letter or a text with labels, and plain lines as
 * needs in the form asked for. What finds no box is shown with where it stood.
 */
export function layOut(desk: Desk, pasted: string, today: Day): LaidOut {
  const paste = pasteToRead({ ...desk, pasted })
  if ('refused' in paste) return paste
  const { name, text, hints } = paste
  const opened = openPasted(text, hints)
  if ('refused' in opened) return { refused: opened.refused[0]?.text ?? '' }
  return layOutBrought(desk, broughtFrom({ name, opened, hints }, readOpened(opened, hints), today), today)
}
