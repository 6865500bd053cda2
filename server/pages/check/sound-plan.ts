import type { Plan } from '../../../checker/plan.ts'
import { templates } from '../../../checker/templates/index.ts'
import { hasMoreParts, MOST_PARTS } from './plan-size.ts'

/** A plan that was brought may grow while somebody writes in it. */
const MOST_KEPT = MOST_PARTS * 2

const lists = new Set(
  'needs factors tasks assigned goals measures evidence stages readings people worries strengths reviews views understanding agreements draftsSeen challenges'.split(
    ' ',
  ),
)
const idLists = new Set('answers tookPart days'.split(' '))
const entries = new Set('about consequences repeat directions'.split(' '))
const numbers = new Set('impact baseline target value'.split(' '))
const flags = new Set('nonVerbal putAway'.split(' '))

/** What every entry of a list has to have, so that it can be shown and read. */
const must: Readonly<Record<string, readonly string[]>> = {
  needs: ['id', 'text'],
  factors: ['id', 'text'],
  tasks: ['id', 'text'],
  goals: ['id', 'text'],
  evidence: ['id', 'text'],
  worries: ['id', 'text'],
  strengths: ['id', 'text'],
  people: ['id', 'name', 'is'],
  measures: ['id', 'what'],
  reviews: ['id', 'on'],
  stages: ['by'],
  views: ['person'],
  understanding: ['person'],
  agreements: ['person', 'answer'],
  draftsSeen: ['person', 'on'],
  challenges: ['id', 'text', 'by'],
  about: ['is', 'name'],
}

const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isSound(key: string, value: unknown, inside: string): boolean {
  if (idLists.has(key) || (key === 'people' && inside === 'assigned'))
    return Array.isArray(value) && value.every(each => typeof each === 'string')
  if (lists.has(key)) return Array.isArray(value) && value.every(each => isSoundEntry(each, key))
  if (entries.has(key)) return isSoundEntry(value, key)
  if (numbers.has(key)) return typeof value === 'number'
  return flags.has(key) ? typeof value === 'boolean' : typeof value === 'string'
}

const isSoundEntry = (value: unknown, name: string): boolean =>
  isEntry(value) &&
  (must[name] ?? []).every(key => key in value) &&
  Object.entries(value).every(([key, held]) => isSound(key, held, name))

/** An entry of a list from outside, where it has the shape of one. */
export const isSoundPart = (value: unknown, list: string): boolean =>
  !hasMoreParts(value, MOST_KEPT) && isSoundEntry(value, list)

/** A plan from outside, where it has the shape of one; nothing where it has not. */
export const soundPlan = (value: unknown): Plan | undefined =>
  isEntry(value) &&
  !hasMoreParts(value, MOST_KEPT) &&
  templates.some(({ id }) => id === value.template) &&
  'about' in value &&
  'needs' in value &&
  isSoundEntry(value, 'plan')
    ? (value as unknown as Plan)
    : undefined
