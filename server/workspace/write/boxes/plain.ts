import { isRealDay, sayDay } from '../../../../checker/index.ts'
import type { Leaning } from '../../../../checker/typed-day/index.ts'
import { type PartRecord, partsHere } from '../../../../plans/index.ts'
import { dayTyped } from '../day-typed.ts'
import { type Around, Fault, type Holding, single } from './holding.ts'

/** Words, names, and whatever else is one text and stays as it is typed. */
export const text = single(String, typed => typed)

const dayLeaning = (leaning: Leaning): Holding =>
  single(
    value => (isRealDay(String(value)) ? sayDay(String(value)) : String(value)),
    (typed, { today }) => {
      const read = dayTyped(typed, today, leaning)
      return 'day' in read ? read.day : new Fault(read.says)
    },
  )

/** A day, which is typed as people say it and shown as it was understood. */
export const day = dayLeaning('ahead')

/** A day that has been: a date of birth. */
export const dayGoneBy = dayLeaning('back')

/** A figure, with the signs that people put round it. */
export const figure = single(String, typed => {
  const plain = typed
    .trim()
    .replace(/^£\s*/, '')
    .replace(/\s*%$/, '')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
  const value = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(value) ? value : new Fault('Give a figure, such as 58.')
})

/** High, medium or low. */
export const rank = single(String, typed =>
  ['1', '2', '3'].includes(typed) ? Number(typed) : new Fault('Choose high, medium or low.'),
)

/** A tick. */
export const tick = single(
  value => (value === true ? 'yes' : ''),
  () => true,
)

/** Somebody by name, who may be one of the people of the plan. */
export const somebody = single(
  (value, around) => personCalled(around, String(value))?.is.name ?? String(value),
  (typed, around) => personMeant(around, typed)?.id ?? typed,
)

/** A person of the plan by their id. */
const personCalled = ({ record }: Around, id: string): PartRecord<'person'> | undefined =>
  partsHere(record, 'person').find(person => person.id === id)

/** The person of the plan whose name, or what the child calls them, was typed just so; nobody when two are called alike. */
export function personMeant({ record }: Around, typed: string): PartRecord<'person'> | undefined {
  const said = folded(typed)
  const people = partsHere(record, 'person')
  const named = people.filter(({ is }) => folded(is.name) === said)
  const meant = named.length > 0 ? named : people.filter(({ is }) => folded(is.relation ?? '') === said)
  return meant.length === 1 && said !== '' ? meant[0] : undefined
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
