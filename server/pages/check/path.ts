import type { Plan } from '../../../checker/plan.ts'

/** What JSON can hold; a plan is nothing else. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

type Entry = { readonly [key: string]: Json }

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly Json[] => Array.isArray(value)

/** What a new entry of a list begins with, and what its id begins with where it has one. */
const beginnings: Readonly<Record<string, { readonly id?: string; readonly with: Entry }>> = {
  needs: { id: 'n', with: { text: '' } },
  factors: { id: 'f', with: { text: '' } },
  tasks: { id: 't', with: { text: '' } },
  assigned: { with: {} },
  goals: { id: 'g', with: { text: '' } },
  measures: { id: 'm', with: { what: '' } },
  evidence: { id: 'e', with: { text: '' } },
  stages: { with: { by: '' } },
  people: { id: 'p', with: { name: '', is: 'parent' } },
  worries: { id: 'w', with: { text: '' } },
  strengths: { id: 's', with: { text: '' } },
  reviews: { id: 'r', with: { on: '' } },
  views: { with: {} },
  understanding: { with: {} },
  agreements: { with: { answer: 'could-not-be-asked' } },
  draftsSeen: { with: { on: '' } },
}

/** Words that an entry is nothing without: emptied they stay, empty. */
const WORDED = new Set(['text', 'what', 'name', 'is', 'on', 'by', 'answer'])

/** The lists that entries can be added to or taken out of. */
export const isListName = (name: string): boolean => Object.hasOwn(beginnings, name)

/** A new entry of a list, with an id that nothing in the plan has. */
export function newEntry(plan: Plan, list: string): Entry {
  const { id, with: given } = beginnings[list] ?? { with: {} }
  if (id === undefined) return given
  const taken = new Set(JSON.stringify(plan).match(/"[a-z]+\d+"/g))
  let at = 1
  while (taken.has(`"${id}${at}"`)) at += 1
  return { id: `${id}${at}`, ...given }
}

function personOf(step: string): string {
  try {
    return decodeURIComponent(step.slice(1))
  } catch {
    // No page of ours writes such a path; whoever does means nobody.
    return step
  }
}

/** Where in a list a step points: a number, or the last word of a person on the whole plan. */
function placeIn(list: readonly Json[], step: string): number {
  if (!step.startsWith('@')) return Number(step)
  const at = list.findLastIndex(each => isEntry(each) && each.person === personOf(step) && !('part' in each))
  return at < 0 ? list.length : at
}

/** What stands at a path of a plan, where anything does. */
export function valueAt(plan: Plan, path: string): Json | undefined {
  let at: Json | undefined = plan as unknown as Json
  for (const step of path.split('/')) {
    if (isList(at)) at = at[placeIn(at, step)]
    else if (isEntry(at) && Object.hasOwn(at, step)) at = at[step]
    else return undefined
  }
  return at
}

/** The plan with something else at a path. Nothing beside the path changes, and what has no box stays as it was. */
export function withValue(plan: Plan, path: string, value: Json | undefined): Plan {
  return (changed(plan, plan as unknown as Json, path.split('/'), '', value) ?? plan) as unknown as Plan
}

function changed(
  plan: Plan,
  at: Json | undefined,
  steps: readonly string[],
  list: string,
  to: Json | undefined,
): Json | undefined {
  const [step = '', ...rest] = steps
  if (/^(?:\d+|@.*)$/.test(step) && isListName(list)) {
    const entries = isList(at) ? at : []
    const place = placeIn(entries, step)
    if (place > entries.length || (place === entries.length && to === undefined)) return at
    const before = entries[place] ?? {
      ...(step.startsWith('@') && { person: personOf(step) }),
      ...newEntry(plan, list),
    }
    const after = rest.length === 0 ? to : changed(plan, before, rest, '', to)
    return after === undefined ? entries.toSpliced(place, 1) : entries.toSpliced(place, 1, after)
  }
  if (at !== undefined && !isEntry(at)) return at
  const own = at !== undefined && Object.hasOwn(at, step) ? at[step] : undefined
  const after = rest.length === 0 ? to : changed(plan, own, rest, step, to)
  if (after !== undefined) return { ...at, [step]: after }
  const { [step]: _, ...left } = at ?? {}
  return WORDED.has(step) && rest.length === 0 && own !== undefined ? { ...left, [step]: '' } : left
}
