import type { Day, Plan, TemplateId } from '../../../checker/plan.ts'
import type { Note } from '../../../formats/format.ts'
import type { Brought } from './brought.ts'
import type { Json } from './path.ts'

/** Something taken out of a list, so that it can be put back where it was. */
export type Removed = {
  readonly list: string
  readonly at: number
  readonly item: Json
  readonly what: string
}

/** One plan among the files: which file, and the so-manieth plan of it, both counted from 0. */
export type Place = { readonly file: number; readonly sheet: number }

/** How things stood before something was taken out or read anew, so that it can be undone. */
export type Before = Pick<Desk, 'plan' | 'leftOver' | 'files' | 'at' | 'asOf'>

/** A plan put aside, the day it is read on where that is not today, and where among the files it came from. */
export type Aside = { readonly plan: Plan; readonly asOf?: Day | undefined; readonly at?: Place | undefined }

/** What lies on the desk: one plan, and what was just done to it. */
export type Desk = {
  readonly plan: Plan
  /** The day it is read on, where that is not today: an example has a day of its own. */
  readonly asOf?: Day | undefined
  readonly removed?: Removed | undefined
  /** Words that came with the plan and found no box: where they stood, and what they are. */
  readonly leftOver?: readonly Note[] | undefined
  /** What was brought, each with the plans in it. */
  readonly files?: readonly Brought[] | undefined
  /** Which of those plans lies on the desk. */
  readonly at?: Place | undefined
  /** A file in which no plan was recognised, and whose columns are asked about. */
  readonly asked?: number | undefined
  readonly before?: Before | undefined
  /** What stands in the box to paste in. */
  readonly pasted?: string | undefined
  /** The writer’s own plan, put aside while they look at an example. */
  readonly own?: Aside | undefined
  /** What was just done, in a sentence. */
  readonly said?: string | undefined
  /** Where the writer should find themselves next: the path of a box. */
  readonly goTo?: string | undefined
}

/** A plan to begin with: one need, one task, and somebody it is about. */
export const blankPlan = (template: TemplateId = 'liberi'): Plan => ({
  template,
  about: { is: 'child', name: '', person: 'child' },
  needs: [{ id: 'n1', text: '', tasks: [{ id: 't1', text: '' }] }],
})

/** A desk with nothing on it yet. */
export const emptyDesk: Desk = { plan: blankPlan() }

/** A plan as the desk can hold it: it has a need to write in, and whom it is about has an id that a new name does not change. */
export function opened(plan: Plan): Plan {
  const subject = plan.about.person ?? plan.people?.find(({ name }) => name === plan.about.name)?.id
  const needs = plan.needs.length > 0 ? plan.needs : blankPlan().needs
  return { ...plan, about: { ...plan.about, person: subject ?? (plan.about.name.trim() || 'child') }, needs }
}

/** Whether nothing that anybody wrote stands in a part of a plan; ids do not count. */
export const saysNothing = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(saysNothing)
  if (typeof value !== 'object' || value === null) return value === undefined
  return Object.entries(value).every(([key, held]) => key === 'id' || saysNothing(held))
}

/** Whether nobody has written anything in it yet. */
export function isBlankPlan(plan: Plan): boolean {
  const { template: _, about, needs, ...more } = plan
  return about.name.trim() === '' && saysNothing(needs) && saysNothing(more)
}
