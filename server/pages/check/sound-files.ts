import { isRealDay } from '../../../checker/days.ts'
import { templates } from '../../../checker/templates/index.ts'
import { columnRoles } from '../../../formats/columns.ts'
import type { Note } from '../../../formats/format.ts'
import type { Brought } from './brought.ts'
import type { Before, Place } from './desk.ts'
import { soundPlan } from './sound-plan.ts'

type Entry = Readonly<Record<string, unknown>>

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is)

const isNote = (value: unknown): boolean => isEntry(value) && isText(value.where) && isText(value.text)
const isColumn = (value: unknown): boolean =>
  isEntry(value) &&
  isText(value.heading) &&
  isText(value.sample) &&
  (value.paragraph === undefined || value.paragraph === true) &&
  (value.role === undefined || isRole(value.role))

const isSpot = (value: unknown): boolean =>
  isListOf(value, isCount) && Array.isArray(value) && value.length === 2
const isRole = (value: unknown): boolean => columnRoles.some(({ role }) => role === value)

const isBlock = (value: unknown): boolean => {
  if (!isEntry(value)) return false
  if (value.kind === 'heading') return isText(value.words) && isCount(value.level)
  if (value.kind === 'table')
    return (
      isListOf(value.headings, isText) &&
      isListOf(value.rows, row => isListOf(row, isText)) &&
      (value.named === undefined || isText(value.named)) &&
      (value.covered === undefined || isListOf(value.covered, isSpot))
    )
  return (value.kind === 'point' || value.kind === 'line') && isText(value.words)
}

const isOpened = (value: unknown): boolean =>
  isEntry(value) &&
  isListOf(value.blocks, isBlock) &&
  isListOf(value.notes, isNote) &&
  ['exact', 'typed', 'pasted'].includes(String(value.manner))

const isHints = (value: unknown): boolean =>
  isEntry(value) &&
  (value.template === undefined || templates.some(({ id }) => id === value.template)) &&
  (value.columns === undefined || (isEntry(value.columns) && Object.values(value.columns).every(isRole)))

const isCounts = (value: unknown): boolean =>
  isEntry(value) && [value.fix, value.improve, value.advice].every(isCount)

const isSheet = (value: unknown): boolean =>
  isEntry(value) &&
  soundPlan(value.plan) !== undefined &&
  isListOf(value.leftOver, isNote) &&
  isListOf(value.columns, isColumn) &&
  isCounts(value.counts) &&
  (value.changed === undefined || typeof value.changed === 'boolean')

const isBrought = (value: unknown): boolean =>
  isEntry(value) &&
  isText(value.name) &&
  (value.opened === undefined || isOpened(value.opened)) &&
  isHints(value.hints) &&
  isListOf(value.sheets, isSheet) &&
  isListOf(value.refused, isNote)

/** Files from outside, where they have the shape of what was brought; none where they have not. */
export const soundFiles = (value: unknown): readonly Brought[] =>
  isListOf(value, isBrought) ? (value as readonly Brought[]) : []

/** Words that found no box, where that is what they are. */
export const soundNotes = (value: unknown): readonly Note[] =>
  isListOf(value, isNote) ? (value as readonly Note[]) : []

/** A place among the files, where there is one. */
export function soundPlace(value: unknown, files: readonly Brought[]): Place | undefined {
  if (!isEntry(value) || !isCount(value.file) || !isCount(value.sheet)) return undefined
  return files[value.file]?.sheets[value.sheet] ? { file: value.file, sheet: value.sheet } : undefined
}

/** How a desk stood before, where it has that shape. */
export function soundBefore(value: unknown): Before | undefined {
  const plan = isEntry(value) ? soundPlan(value.plan) : undefined
  if (!plan || !isEntry(value)) return undefined
  const files = soundFiles(value.files)
  return {
    plan,
    files,
    at: soundPlace(value.at, files),
    leftOver: soundNotes(value.leftOver),
    ...(isText(value.asOf) && isRealDay(value.asOf) && { asOf: value.asOf }),
  }
}
