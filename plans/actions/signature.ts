import type { By } from '../event.ts'
import type { Id } from '../parts/bodies.ts'
import { type PlanRecord, partsHere } from '../record.ts'
import { personName } from '../saying/names.ts'

/** As long as a line drawn by hand gets; what is longer is no signature. */
const LONGEST_LINE = 16_000
const line = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})*)+$/

/** What is wrong with a signature by itself: it has a name, and its line is a line. */
export const signatureFault = (value: unknown): string | undefined => {
  const { name, drawn } = value as { readonly name?: unknown; readonly drawn?: unknown }
  if (typeof name !== 'string' || name.trim() === '') return 'Type the name of whoever signs.'
  if (drawn === undefined) return undefined
  if (typeof drawn !== 'string' || drawn.length > LONGEST_LINE || !line.test(drawn))
    return 'This drawing could not be read. Clear it and sign again, or type the name alone.'
  return undefined
}

/** Nobody signs for anybody: a name that is somebody else’s, or that of whoever writes it down, stands under no answer. */
export const signsForAnother = (record: PlanRecord, person: Id, name: string, by: By): string | undefined => {
  const typed = plain(name)
  const isOf = (called: readonly (string | undefined)[]): boolean =>
    called.some(each => each !== undefined && plain(each) === typed)
  const all = partsHere(record, 'person')
  const them = all.find(({ id }) => id === person)
  if (isOf([them?.is.name, them?.is.relation])) return undefined
  const other = all.find(({ id, is }) => id !== person && isOf([is.name, is.relation]))
  if (!other && !(by.id !== person && isOf([by.name]))) return undefined
  const whose = other ? personName(record, other.id) : by.name
  return `This is the name of ${whose}, and the answer is ${personName(record, person)}’s. Nobody signs for anybody: leave it empty, or let them sign.`
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
