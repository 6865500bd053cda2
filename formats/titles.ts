import { kindSaid } from './fact-labels.ts'
import { plainly } from './values.ts'

const mostLetters = 160
const joins = '(?:de|da|van|von|der|la|le|bin|al|ap|of|o)'
const name = new RegExp(`^\\p{Lu}[\\p{L}'’.-]*(?: (?:${joins} )?(?:\\p{Lu}[\\p{L}'’.-]*|and|&)){0,5}$`, 'u')
const notAName =
  /\b(?:plan|plans|review|meeting|date|child|children|young|protection|need|needs|help|care|family|sheet|data|table|page|draft|copy|final|action|actions|version|details|report|form|notes|information|initial|updated?|january|february|march|april|june|july|august|september|october|november|december)\b/i

/** Whether words can be somebody's name: capital letters, and none of the words of plans. */
export const isName = (words: string): boolean =>
  words.length <= 60 && name.test(words) && !notAName.test(words) && !/^(?:the|a|an)\b/i.test(words)

/** Whether two names are one person's: "Emily" and "Emily Hart". */
export const isSameName = (one: string, other: string): boolean => {
  const [a, b] = [plainly(one), plainly(other)]
  return a === b || `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)
}

/** Whether a line stands over a plan as its title: a few words that say what kind of plan it is, or that it is one. */
export const isTitle = (words: string): boolean =>
  words.length <= mostLetters &&
  /\bplans?\b/i.test(words) &&
  !/[.?!]\s*$/.test(words) &&
  words.split(/\s+/).length <= 14 &&
  (kindSaid(words) !== undefined ||
    nameInTitle(words) !== undefined ||
    /^(?:[\w’'-]+ ){0,4}plan$/i.test(words.trim()))

const patterns = [
  /\bplans? (?:for|of) (.+?)(?:\s*[(,:–—|].*)?$/i,
  /^(.+?)['’]s? (?:[\w-]+ ){0,5}plan\b/i,
  /\bplan(?:\s*:\s*|\s+[–—|-]\s+)(.+?)(?:\s*[(,:–—|].*)?$/i,
  /^(.+?)(?:\s*:\s*|\s+[–—|-]\s+)(?:[\w'’-]+ ){0,6}plan$/i,
]

/** Whose plan a title says it is. */
export const nameInTitle = (title: string): string | undefined =>
  title.length > mostLetters
    ? undefined
    : patterns.map(pattern => pattern.exec(title.trim())?.[1]?.trim()).find(found => found && isName(found))
