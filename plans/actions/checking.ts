import { isRealDay, twelveQuestions } from '../../checker/index.ts'
import type { AnyBody, PartKind } from '../parts/bodies.ts'
import type { Field } from '../parts/field.ts'
import { fieldOf } from '../parts/index.ts'
import { isHere, type PlanRecord, partOf } from '../record.ts'
import { pairsFault, repeatFault, stagesFault } from './checking-tasks.ts'
import type { Refusal } from './outcome.ts'
import { signatureFault } from './signature.ts'

/** Whether somebody wrote something there. */
export const isWritten = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** What is wrong with a body that somebody wants to add or change, field by field in the order the kind lists them. */
export const faultsIn = (record: PlanRecord, kind: PartKind, said: AnyBody): readonly Refusal[] =>
  Object.entries(said).flatMap(([name, value]) => {
    const field = fieldOf(kind, name)
    const text = field === undefined ? `There is no place for “${name}” here.` : faultOf(record, field, value)
    return text === undefined ? [] : [{ field: name, text }]
  })

const faultOf = (record: PlanRecord, field: Field, value: unknown): string | undefined => {
  const empty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  return empty ? field.needed : faultOfValue(record, field.holds, value)
}

/** A day that no calendar has, or a figure where a day should be. */
export const dayFault = (value: unknown): string | undefined =>
  isRealDay(value as string | undefined)
    ? undefined
    : `“${value}” is not a day in the calendar. Give a day such as 14 March 2026.`

const oneOf = (known: readonly string[], value: unknown): string | undefined =>
  known.includes(String(value)) ? undefined : 'Choose one of those offered.'

const kindHere = (record: PlanRecord, id: unknown, kinds: readonly PartKind[]): boolean => {
  const part = partOf(record, String(id))
  return part !== undefined && kinds.includes(part.kind) && isHere(record, part.id)
}

/** Somebody the plan names, or whom it is about. */
export const isPerson = (record: PlanRecord, id: unknown): boolean => {
  const about = partOf(record, 'about')?.is as
    | { readonly person?: string; readonly name?: string }
    | undefined
  return kindHere(record, id, ['person']) || (isWritten(id) && (id === about?.person || id === about?.name))
}

const eachOf = (value: unknown, holds: (id: unknown) => boolean, text: string): string | undefined =>
  Array.isArray(value) && value.every(holds) ? undefined : text

const notAPerson = 'Choose somebody from the people of the plan, or add them to it first.'

const faultOfValue = (record: PlanRecord, holds: Field['holds'], value: unknown): string | undefined => {
  if (typeof holds !== 'string') return oneOf(holds, value)
  switch (holds) {
    case 'words':
    case 'name':
    case 'somebody':
      return typeof value === 'string' ? undefined : 'Write this in words.'
    case 'day':
      return dayFault(value)
    case 'number':
      return Number.isFinite(value) ? undefined : 'Give a figure, such as 58.'
    case 'whole-number':
      return Number.isInteger(value) ? undefined : 'Give a whole number.'
    case 'one-to-three':
      return [1, 2, 3].includes(value as number) ? undefined : 'Choose high, medium or low.'
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'Choose yes or no.'
    case 'person':
      return isPerson(record, value) ? undefined : notAPerson
    case 'somebodies':
      return eachOf(value, isWritten, notAPerson)
    case 'people':
      return eachOf(value, id => isPerson(record, id), notAPerson)
    case 'worries':
      return eachOf(value, id => kindHere(record, id, ['worry']), 'Choose from the worries in this plan.')
    case 'part':
      return kindHere(record, value, ['need', 'task', 'goal'])
        ? undefined
        : 'Choose a need, a task or a goal of this plan.'
    case 'task':
      return kindHere(record, value, ['task']) ? undefined : 'Choose a task of this plan.'
    case 'pairs':
      return pairsFault(value, id => isPerson(record, id))
    case 'stages':
      return stagesFault(value)
    case 'repeat':
      return repeatFault(value)
    case 'directions':
      return directionsFault(record, value)
    case 'questions':
      return questionsFault(value)
    case 'found':
      return foundFault(record, value)
    case 'signature':
      return signatureFault(value)
    case 'ending':
    case 'carried-from':
      return undefined
  }
}

const directionsFault = (record: PlanRecord, value: unknown): string | undefined => {
  for (const [id, direction] of Object.entries(value as object)) {
    if (!kindHere(record, id, ['need', 'goal']))
      return 'Give a direction only for needs and goals of this plan.'
    const fault = oneOf(directions, direction)
    if (fault) return 'For each need and goal, choose improving, the same or worse.'
  }
  return undefined
}

const foundFault = (record: PlanRecord, value: unknown): string | undefined =>
  Object.entries(value as Readonly<Record<string, { readonly workedOut?: unknown } | undefined>>).every(
    ([id, found]) =>
      kindHere(record, id, ['need', 'goal']) &&
      (found?.workedOut === undefined || oneOf(directions, found.workedOut) === undefined),
  )
    ? undefined
    : 'Say what was found only of needs and goals of this plan.'

const directions = ['improving', 'same', 'worse']

const questionsFault = (value: unknown): string | undefined =>
  Object.entries(value as Readonly<Record<string, { readonly answer?: unknown } | undefined>>).every(
    ([id, given]) =>
      twelveQuestions.some(question => question.id === id) &&
      oneOf(['yes', 'in-part', 'no'], given?.answer) === undefined,
  )
    ? undefined
    : 'Answer each question with yes, in part or no.'
