import type { Making } from './making.ts'
import { isName } from './titles.ts'
import { plainly } from './values.ts'

/** Somebody whom a key names: “KM = Karen Moss, health visitor”. */
export type Named = {
  readonly initials: string
  readonly name: string
  readonly role: string
  readonly said: string
}

const keyAlone = /^(?:key|initials|abbreviations|key (?:to|of|for) (?:initials|names|people))\s*:?$/i
const keyBefore = /^(?:key|initials)(?: (?:to|of|for) \p{L}+)?\s*:\s*/iu
const one =
  /^(\p{Lu}[\p{L}.]{1,4})(?:\s*[=:]\s*|\s+[–—-]\s+|\t+)([^,(=–—]{3,60}?)\s*(?:(?:,|\s[–—-]\s|\()\s*([^()]{2,80})\)?)?\.?$/u

const initialsOf = (words: string): string =>
  plainly(words)
    .split(' ')
    .map(word => word.charAt(0))
    .join('')

/** Whoever is named in a piece of a key; the letters are the first of the name's words, or of the job's. */
const namedIn = (piece: string): Named | undefined => {
  const [, typed = '', name = '', role = ''] = one.exec(piece.trim()) ?? []
  const initials = typed.replaceAll('.', '')
  const isOf = [name, role].map(initialsOf).includes(initials.toLowerCase())
  return isOf && isName(name) ? { initials, name, role: role.trim(), said: piece.trim() } : undefined
}

/** Keeps whom a line names by initials until all of the plan is read; gives back whether it is a line of such a key. */
export const tellInitials = (making: Making, line: string): boolean => {
  if (keyAlone.test(line.trim())) return true
  const pieces = line
    .replace(keyBefore, '')
    .split(/[;\n]|,(?=\s*\p{Lu}[\p{L}.]{1,4}\s*=)/u)
    .filter(piece => piece.trim() !== '')
  const named = pieces.map(namedIn)
  if (named.length === 0 || named.includes(undefined)) return false
  for (const each of named) if (each) making.key.set(each.initials, each)
  return true
}

const parent = /^(?:step ?|my |your )?(?:mum|mam|mummy|mother|dad|daddy|father|parent)$/i
const relative = /^(?:grand\w+|nan|nana|nanny|gran|aunt\w*|uncle|brother|sister|cousin|friend|neighbour)$/i

const addPerson = (making: Making, { name, role }: Named): void => {
  if (making.people.some(person => plainly(person.name) === plainly(name))) return
  const is = parent.test(role) ? 'parent' : relative.test(role) ? 'relative' : 'professional'
  const said = role === '' ? {} : is === 'professional' ? { role } : { relation: role }
  making.add('', 'p', { is, name, ...said })
}

/** Whoever does a task under initials that a key explains does it under the name; who does none is only noted. */
export const nameByInitials = (making: Making): void => {
  const used = new Set<string>()
  for (const [id, facts] of making.parts) {
    if (!/^n\d+-t\d+-a\d+$/.test(id) || typeof facts.who !== 'string') continue
    const who = facts.who.replaceAll(/(?<![\p{L}.])\p{Lu}[\p{L}.]{1,4}(?![\p{L}])/gu, letters => {
      const named = making.key.get(letters.replaceAll('.', ''))
      if (named) used.add(named.initials)
      return named?.name ?? letters
    })
    if (who !== facts.who) making.tell(id, { who })
  }
  for (const named of making.key.values())
    if (used.has(named.initials)) {
      addPerson(making, named)
      making.note('The key', `“${named.initials}” was read as ${named.name}.`)
    } else making.note('The key', named.said)
}
