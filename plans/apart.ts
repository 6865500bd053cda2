import type { Person } from '../checker/index.ts'
import type { Id } from './parts/bodies.ts'
import { type PartRecord, type PlanRecord, partOfKind } from './record.ts'

/**
 * Whether a task or a goal is about what one of these people does: it is given to them, or its words name them. Somebody
 * whom a safety hold keeps apart from them is never asked to sign for it.
 */
export const isDoingOf = (
  record: Pick<PlanRecord, 'parts'>,
  part: PartRecord,
  people: readonly Id[],
): boolean => {
  if (part.kind === 'task' && assigned(part as PartRecord<'task'>).some(id => people.includes(id)))
    return true
  if (part.kind !== 'task' && part.kind !== 'goal') return false
  const { text } = part.is as { readonly text: string }
  const who = part.kind === 'task' ? typedNames(part as PartRecord<'task'>) : ''
  return people.some(id => namesOf(record, id).some(name => says(`${text} ${who}`, name)))
}

const assigned = ({ is }: PartRecord<'task'>): readonly Id[] =>
  (is.assigned ?? []).flatMap(({ people = [] }) => people)

const typedNames = ({ is }: PartRecord<'task'>): string =>
  (is.assigned ?? []).map(({ who = '' }) => who).join(' ')

/** Somebody whom the plan does not list is told by a name of theirs in place of an id. */
const namesOf = (record: Pick<PlanRecord, 'parts'>, id: Id): readonly string[] => {
  const person = partOfKind(record, 'person', id)?.is
  return person ? waysToCall(person) : [id]
}

/** What somebody is called in a sentence: their name, their first name, and what the child calls them. */
export const waysToCall = ({ name, relation = '' }: Pick<Person, 'name' | 'relation'>): readonly string[] =>
  [name.trim(), name.trim().split(/\s+/)[0] ?? '', ...bothWays(relation.trim())].filter(
    each => each.length > 1,
  )

const bothWays = (word: string): readonly string[] => [
  word.toLowerCase(),
  `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
]

const says = (text: string, name: string): boolean => ` ${plain(text)} `.includes(` ${plain(name)} `)

/** Small letters stay small: “Can” is a father here, and “can” is not. What the child calls somebody is written both ways. */
const plain = (text: string): string =>
  text
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
