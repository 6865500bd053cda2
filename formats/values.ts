import { isRealDay, kinds, type Person, sayDay, templates } from '../checker/index.ts'
import { namePart, namePerson, partMeant, personMeant } from './points.ts'
import { writtenDay } from './written-day.ts'

/** How one kind of fact is written for people, and read from what they write; nothing, where it makes no sense. */
export type Value = {
  readonly write: (value: unknown, people: readonly Person[]) => string
  readonly read: (text: string, people: readonly Person[]) => unknown
}

/** Words without what makes no difference between two ways to write them. */
export const plainly = (words: string): string =>
  // Most words are of plain letters, which are told at a look; of others every alphabet has its own.
  isAscii.test(words)
    ? words
        .toLowerCase()
        .replaceAll("'", '')
        .replaceAll(/[^a-z0-9%]+/g, ' ')
        .trim()
    : words
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[’‘']/g, '')
        .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
        .trim()

const isAscii = /^[\0-\x7f]*$/

/** Any words, as they are. */
export const text: Value = { write: String, read: typed => typed }

/** A day as people say it; what is no day of the calendar stays as it was typed, for the checker to name. */
export const day: Value = {
  write: value => (isRealDay(String(value)) ? sayDay(String(value)) : String(value)),
  read: typed => writtenDay(typed) ?? typed,
}

/** A number, with or without its percent sign. */
export const count: Value = {
  write: String,
  read: typed => {
    const number = Number(typed.trim().replace(/\s*%$/, ''))
    return typed.trim() === '' || !Number.isFinite(number) ? undefined : number
  },
}

/** Yes or no. */
export const yes: Value = {
  write: value => (value ? 'yes' : 'no'),
  read: typed =>
    /^(yes|y|true|✓|✔)$/i.test(typed.trim())
      ? true
      : /^(no|n|false)$/i.test(typed.trim())
        ? false
        : undefined,
}

/** One of a few, by its label; the first label is written, all are understood. */
export const choice = (
  labels: Readonly<Record<string, readonly string[]>>,
  toKey: (key: string) => unknown = key => key,
): Value => ({
  write: value => labels[String(value)]?.[0] ?? String(value),
  read: typed => {
    const found = Object.entries(labels).find(([key, known]) =>
      [key, ...known].some(label => plainly(label) === plainly(typed)),
    )
    return found && toKey(found[0])
  },
})

/** One of the plan's people; a name that nobody there has stays as it was typed. */
export const person: Value = {
  write: (value, people) => namePerson(people, String(value)),
  read: (typed, people) => personMeant(people, typed) ?? typed,
}

/** Several of the plan's people, each on a line. */
export const persons: Value = {
  write: (value, people) => (value as readonly string[]).map(id => namePerson(people, id)).join('\n'),
  read: (typed, people) =>
    typed
      .split('\n')
      .flatMap(line => (personMeant(people, line) ? [line] : line.split(/[,;]/)))
      .map(name => name.trim())
      .filter(name => name !== '')
      .map(name => personMeant(people, name) ?? name),
}

/** A part of the plan: "need 1", "task 1.2", or of the kind given a bare "1.2". */
export const part = (kind?: string): Value => ({
  write: value => namePart(String(value)),
  read: typed => partMeant(typed, kind) ?? typed,
})

/** Several parts of the plan, each on a line. */
export const partsOf = (kind: string): Value => ({
  write: value => (value as readonly string[]).map(namePart).join('\n'),
  read: typed =>
    typed
      .split(/[\n,;]/)
      .map(name => name.trim())
      .filter(name => name !== '')
      .map(name => partMeant(name, kind) ?? name),
})

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Days of the week. */
export const dayNames: Value = {
  write: value => (value as readonly string[]).join(', '),
  read: typed => {
    const named = typed.split(/[\s,;&]+|\band\b/i).filter(word => word !== '')
    const found = named.map(word => weekdays.find(each => word.toLowerCase().startsWith(each.toLowerCase())))
    return found.includes(undefined) || found.length === 0 ? undefined : found
  },
}

/** A kind of plan, by what services call it. */
export const planKind = choice(Object.fromEntries(kinds.map(({ id, label }) => [id, [label]])))

/** A form, by its label. */
export const form = choice(Object.fromEntries(templates.map(({ id, label }) => [id, [label]])))
