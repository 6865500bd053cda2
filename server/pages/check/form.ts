import { isRealDay } from '../../../checker/days.ts'
import type { Day, Plan } from '../../../checker/plan.ts'
import { readJson } from '../../../formats/json.ts'

import { boxAt } from './boxes.ts'
import { blankPlan, type Desk, type LeftOver, opened, type Removed } from './desk.ts'
import { isListName, type Json } from './path.ts'
import { write } from './write.ts'

/** What was sent: the desk as it stands with all that was typed, and the button that was pressed. */
export type Sent = { readonly desk: (today: Day) => Desk; readonly button: string }

/** Reads what a browser without scripts sends. Whatever it is, it can be read, and what is no box of ours is let be. */
export const readSent = (sent: URLSearchParams): Sent => ({
  button: sent.get('do') ?? 'check',
  desk: today => {
    const asOf = sent.get('as-of')
    const removed = removedOf(jsonOf(sent.get('removed')))
    return {
      plan: written(keptPlan(sent.get('kept')), sent, today),
      ...(asOf && isRealDay(asOf) && { asOf }),
      ...(removed && { removed }),
      leftOver: leftOverOf(jsonOf(sent.get('left-over'))),
      pasted: sent.get('pasted') ?? '',
    }
  },
})

/** The plan that the page was sent with, before anything was typed. */
function keptPlan(kept: string | null): Plan {
  const read = kept === null ? undefined : readJson(kept)
  return read && 'plan' in read ? opened(read.plan) : blankPlan()
}

/** Every box written as it was sent; a box with several answers sends each of them. */
function written(plan: Plan, sent: URLSearchParams, today: Day): Plan {
  let now = plan
  for (const path of new Set(sent.keys())) {
    const kind = boxAt(path)?.kind
    if (!kind) continue
    const all = sent.getAll(path).map(each => each.replaceAll('\r\n', '\n'))
    const typed = kind === 'several' ? all.filter(Boolean).join('\n') : (all.at(-1) ?? '')
    now = write(now, path, typed, today)
  }
  return now
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function removedOf(value: unknown): Removed | undefined {
  if (!isEntry(value)) return undefined
  const { list, at, item, what } = value
  if (typeof list !== 'string' || typeof at !== 'number' || typeof what !== 'string' || !isEntry(item))
    return undefined
  return isListName(list.slice(list.lastIndexOf('/') + 1))
    ? { list, at, item: item as Json, what }
    : undefined
}

const leftOverOf = (value: unknown): readonly LeftOver[] =>
  (Array.isArray(value) ? value : []).flatMap((each: unknown) =>
    isEntry(each) && typeof each.where === 'string' && typeof each.text === 'string'
      ? [{ where: each.where, text: each.text }]
      : [],
  )
