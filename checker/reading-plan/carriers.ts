import type { Assignment, Person, Plan } from '../plan.ts'
import { isBlank } from './parts.ts'
import { everybody, personNamed } from './people.ts'

/** Somebody named to do a task: one of the plan's people, or a name nobody has added to them yet. */
export type Carrier = { readonly person: Person } | { readonly name: string }

const FAMILY =
  /^(?:my |your |his |her |their )?(?:step)?(?:mother|father|mum|mam|mom|mummy|mammy|dad|daddy|da|nan|nana|nanny|nain|taid|gran|granny|grandma|grandad|grandpa|mamgu|tadcu)$/i
const NOBODY =
  /\b(?:tbc|tba|all|both|everyone|everybody|anyone|someone|parents?|grandparents?|family|families|carers?|professionals?|team|school|nursery|college|service|services|group|agency|agencies|worker|visitor|teacher|nurse|manager|midwife|officer|practitioner|doctor|gp|senco|police|housing|health|hospital|camhs|network)\b/i
const NAME = /\p{Lu}[\p{L}’'-]+/u

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const holds = (text: string, words: string): boolean => {
  const at = ` ${folded(text).replace(/[^\p{L}\p{N}’'-]+/gu, ' ')} `
  return words.trim() !== '' && at.includes(` ${folded(words).replace(/[^\p{L}\p{N}’'-]+/gu, ' ')} `)
}

const isMeant = (text: string, person: Person): boolean => {
  const first = person.name.split(/\s+/)[0] ?? person.name
  return (
    holds(text, person.name) ||
    (person.relation !== undefined && holds(text, person.relation)) ||
    (first.length > 2 &&
      !/^(?:mr|mrs|miss|ms|mx|dr|nanny|auntie|aunty|uncle)$/i.test(first) &&
      holds(text, first))
  )
}

/** A name without what is said beside it: a role in brackets, a team, what they will do. */
const bare = (piece: string): string =>
  piece.replace(/\(.*?\)/g, ' ').split(/,|\bfrom\b|\bat\b|\bthe\b|\bwill\b|\bto\b/)[0] ?? ''

const namesSomebody = (piece: string): boolean =>
  FAMILY.test(piece.trim()) || (NAME.test(bare(piece)) && !NOBODY.test(bare(piece)))

const pieces = (who: string): readonly string[] =>
  who.split(/\s*(?:\r?\n|;|\/|&|\+|\band\b|\bwith\b|,(?![^(]*\)))\s*/i).filter(piece => !isBlank(piece))

/** Who is to do it, from the ids given or else from the name typed. A job or a team is nobody here: that is another rule's. */
export const carriersOf = (plan: Plan, { people, who }: Assignment): readonly Carrier[] => {
  const given = (people ?? []).map(id => personNamed(plan, id)).filter(person => person !== undefined)
  if (given.length > 0) return given.map(person => ({ person }))
  if (who === undefined || isBlank(who)) return []
  const meant = everybody(plan).filter(person => isMeant(who, person))
  const unknown = pieces(who).filter(
    piece => namesSomebody(piece) && !meant.some(person => isMeant(piece, person)),
  )
  return [...meant.map(person => ({ person })), ...unknown.map(name => ({ name: name.trim() }))]
}

/** One word for one person, so that what they carry can be added up. */
export const carrierKey = (carrier: Carrier): string =>
  'person' in carrier ? `person ${carrier.person.id}` : `name ${folded(carrier.name)}`

// Such an id counts a plan's people, or repeats a name; it tells nothing outside that plan.
const isOnlyHere = ({ id, name }: Person): boolean => /^p\d+$/.test(id) || folded(id) === folded(name)

/**
 * One word for one person in whatever plan: a professional by name, anybody else by the record they have. Nothing for
 * somebody whom no other plan can mean for certain: two families’ mums are two, and a job is nobody.
 */
export const whoIs = (person: Person): string | undefined => {
  if (person.is === 'professional')
    return NOBODY.test(bare(person.name)) ? undefined : `name ${folded(person.name)}`
  return isOnlyHere(person) ? undefined : `${person.id} ${folded(person.name)}`
}
