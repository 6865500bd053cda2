import { keepExample } from './examples.ts'
import { keepFirst } from './keep-first.ts'
import { fullestFirst } from './plan-line.ts'
import { mostNamed, type Tally } from './tally.ts'

type Numbers = Record<string, number>

const addNumbers = (into: Numbers, more: Readonly<Numbers>): void => {
  for (const [name, number] of Object.entries(more)) into[name] = (into[name] ?? 0) + number
}

const addCounts = <Key>(into: Map<Key, number>, more: ReadonlyMap<Key, number>): void => {
  for (const [key, number] of more) into.set(key, (into.get(key) ?? 0) + number)
}

const addAll = <Key, Each extends Numbers>(into: Map<Key, Each>, more: ReadonlyMap<Key, Each>): void => {
  for (const [key, each] of more) {
    const known = into.get(key)
    if (known) addNumbers(known, each)
    else into.set(key, { ...each })
  }
}

/** Adds what was counted of other plans, which came after these: threads count some each, and all are one report. */
export function addUp(tally: Tally, later: Tally): void {
  for (const key of ['plans', 'needs', 'findings', 'spotless', 'unread', 'withNotes'] as const)
    tally[key] += later[key]
  addNumbers(tally.severities, later.severities)
  for (const key of ['tiles', 'rules'] as const) addAll(tally[key], later[key])
  addAll(tally.kinds, later.kinds)
  addAll(tally.templates, later.templates)
  for (const key of ['plansBy', 'needsBy'] as const) addCounts(tally[key], later[key])
  for (const [rule, examples] of later.examples) {
    const kept = tally.examples.get(rule) ?? []
    tally.examples.set(rule, kept)
    for (const example of examples) keepExample(kept, example)
  }
  for (const number of later.firstClear) keepFirst(tally.firstClear, number, (a, b) => a - b, mostNamed.clear)
  for (const line of later.fullest) keepFirst(tally.fullest, line, fullestFirst, tally.inFull)
  tally.firstUnread.push(...later.firstUnread.slice(0, mostNamed.unread - tally.firstUnread.length))
}
