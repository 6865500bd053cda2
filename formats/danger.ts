import type { Making } from './making.ts'
import { type Row, saidIn } from './read-rows.ts'

const danger = /^danger statements?(?:\s*\d{1,2})?\s*[:–—-]\s*(\S.*)$/is
const safety = /^safety goals?(?:\s*\d{1,2})?\s*[:–—-]\s*\S/i

/** Keeps a danger statement, which is a worry of the whole plan; gives back whether the words are one. */
export const tellDanger = (making: Making, words: string): boolean => {
  const [, text] = danger.exec(words.trim()) ?? []
  if (text === undefined) return false
  const isKnown = [...making.parts].some(([id, facts]) => /^w\d+$/.test(id) && facts.text === text)
  if (!isKnown) making.add('', 'w', { kind: 'danger', text })
  return true
}

const labelAlone = /^(?:danger statements?|safety goals?)(?:\s*\d{1,2})?\s*:?$/i

/** A row of a plan's table that says what the danger is, or what safety would look like, and begins no need. */
export const tellDangerRow = (making: Making, row: Row): boolean => {
  const [first = '', ...others] = saidIn(row)
  const isBeside = others.length === 1 && labelAlone.test(first)
  if (others.length > 0 && !isBeside) return false
  const words = isBeside ? `${first.replace(/\s*:$/, '')}: ${others[0]}` : first
  if (tellDanger(making, words)) return true
  if (!safety.test(words)) return false
  making.note(row.where, words)
  return true
}
