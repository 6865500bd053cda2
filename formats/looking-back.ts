import type { Day } from '../checker/index.ts'
import type { Making } from './making.ts'
import { type Row, saidIn } from './read-rows.ts'
import { dayIn, withoutDays, writtenDay } from './written-day.ts'

/** What a review found, with its day where it was told, or how things go otherwise. */
export type LookedBack = { readonly on?: Day; readonly words: string }

const opens =
  /^(?<label>(?:(?:core group|conference|network|family|team|child in need|cin|cp) (?:meeting )?)?(?:reviews?|reviewed|progress|updates?|(?:progress|outcomes?|decisions?|comments?|notes?|updates?) (?:at|of|from|since|on) (?:the |last |this |our )*review)\b[^:\n]{0,60}?)(?::|\s[–—-](?=\s)|$)(?<words>[\s\S]*)$/i
const saysWhich =
  /^(?:at|by|of|on|in|from|since|the|last|this|our|first|second|third|core|group|meeting|conference|panel|network|family|team|child|need|cin|cp|review|reviewed|reviews|progress|outcomes?|decisions?|comments?|notes?|updates?|made|so|far|no)$/i

const isOfReview = /\b(?:review|core group|conference)/i

/** “Review 12/06/2026: Mum has set a bedtime”; and not “Review date: 12/06/2026”, which is yet to come. */
export const lookedBackIn = (line: string): LookedBack | undefined => {
  const { label = '', words = '' } = opens.exec(line.trim())?.groups ?? {}
  if (label === '' || writtenDay(words) !== undefined) return undefined
  const which = withoutDays(label).match(/[\p{L}]+/gu) ?? []
  if (!which.every(word => saysWhich.test(word))) return undefined
  const on = isOfReview.test(label) ? dayIn(label) : undefined
  return { ...(on && { on }), words: words.trim() }
}

/** A row across the table that looks back: “Review 12/06/2026” and, in the same box or the next, what was found. */
const lookedBack = (row: Row): LookedBack | undefined => {
  const [first, second, ...others] = saidIn(row)
  const found = first === undefined || others.length > 0 ? undefined : lookedBackIn(first)
  if (found === undefined || second === undefined) return found
  return found.words === '' ? { ...found, words: second } : undefined
}

/** Takes a row that looks back for a review of its day, or notes it where it names none; says whether it was one. */
export const tellReview = (making: Making, row: Row): boolean => {
  const found = lookedBack(row)
  if (!found) return false
  const { on, words } = found
  const known = [...making.parts].find(([id, part]) => /^r\d+$/.test(id) && part.on === on)
  if (on === undefined || words === '')
    making.note(row.where, [...row.boxes.values()].flatMap(cell => cell.map(({ text }) => text)).join(' '))
  else if (known) making.tell(known[0], { decisions: `${known[1].decisions}\n${words}` })
  else making.add('', 'r', { on, decisions: words })
  return true
}
