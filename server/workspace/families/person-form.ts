import { type Day, type Person, sayDay } from '../../../checker/index.ts'
import { readTypedDay } from '../../../checker/typed-day/index.ts'
import type { Refusal } from '../../page.ts'
import { canBe } from './people-in-words.ts'

/** What there is to know of somebody, in the order of the page. */
export const personFields = [
  'name',
  'is',
  'relation',
  'role',
  'organisation',
  'contact',
  'born',
  'nonVerbal',
] as const

export type PersonField = (typeof personFields)[number]

/** A person as the boxes of the page hold them: words as typed, a tick as “yes”. */
export type PersonForm = Readonly<Record<PersonField, string>>

const MOST: Readonly<Partial<Record<PersonField, number>>> = { contact: 2_000 }

/** Reads the boxes, whatever was sent. `under` is what stands before their names. */
export const readPersonForm = (sent: URLSearchParams, under = ''): PersonForm =>
  toForm(field =>
    (sent.get(`${under}${field}`) ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
      .slice(0, MOST[field] ?? 200),
  )

/** A person laid out in the boxes. */
export const formOf = (person: Partial<Person>): PersonForm =>
  toForm(field =>
    field === 'nonVerbal'
      ? person.nonVerbal
        ? 'yes'
        : ''
      : field === 'born'
        ? sayDay(person.born ?? '')
        : (person[field] ?? ''),
  )

const toForm = (value: (field: PersonField) => string): PersonForm =>
  Object.fromEntries(personFields.map(field => [field, value(field)])) as PersonForm

/** The person that the boxes say, or what has to be put right first. */
export function toPerson(
  id: string,
  form: PersonForm,
  today: Day,
): { readonly person: Person } | { readonly refused: readonly Refusal[] } {
  const { name, is, born, nonVerbal, ...rest } = form
  const day = born === '' ? undefined : birthday(born, today)
  const refused: Refusal[] = []
  if (name === '') refused.push({ field: 'name', text: 'Write their name, or what they are called' })
  if (!canBe(is)) refused.push({ field: 'is', text: 'Choose what they are to the child' })
  if (day && 'fault' in day) refused.push({ field: 'born', text: day.fault })
  if (refused.length > 0 || !canBe(is)) return { refused }
  const words = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''))
  return {
    person: {
      ...{ id, name, is, ...words },
      ...(day && 'day' in day && { born: day.day }),
      ...(nonVerbal === 'yes' && { nonVerbal: true }),
    },
  }
}

const OLDEST = 120

function birthday(typed: string, today: Day): { readonly day: Day } | { readonly fault: string } {
  const read = readTypedDay(typed, today)
  if (!('day' in read)) return { fault: 'Write the date of birth with its year, such as 4 May 2017' }
  const { day } = read
  if (day > today)
    return { fault: `${sayDay(day)} has not come yet. Leave the box empty for a baby who is not born` }
  if (Number(today.slice(0, 4)) - Number(day.slice(0, 4)) > OLDEST)
    return { fault: `${sayDay(day)} is more than ${OLDEST} years ago. Look at the year again` }
  return { day }
}
