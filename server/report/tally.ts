import type { PlanKind, Severity, TemplateId } from '../../checker/index.ts'
import { smartTiles, tileOf, voiceTiles } from '../views/components/letters.ts'
import type { Checked, CheckedPlan, Unread } from './checked-plan.ts'
import { type Example, keepExample } from './examples.ts'
import { keepFirst } from './keep-first.ts'
import { namesOf } from './names/names-of.ts'
import { fullestFirst, lineOf, type PlanLine } from './plan-line.ts'
import { textsFoundIn } from './texts-found.ts'

/** How many plans have something under a heading, how many of them something to change, and how much there is in all. */
export type Count = { plans: number; toChange: number; findings: number }

/** How the plans of one kind, or on one form, stand. */
export type Group = { plans: number; clear: number; toChange: number }

/** What a report counts while plans go by. It keeps numbers and a few examples, never the plans. */
export type Tally = {
  readonly inFull: number
  plans: number
  needs: number
  findings: number
  readonly severities: Record<Severity, number>
  readonly tiles: Map<string, Count>
  readonly rules: Map<string, Count>
  readonly examples: Map<string, Example[]>
  /** How many plans, and how many needs, have so much to change. */
  readonly plansBy: Map<number, number>
  readonly needsBy: Map<number, number>
  readonly kinds: Map<PlanKind | undefined, Group>
  readonly templates: Map<TemplateId, Group>
  /** Plans in which nothing at all was found. */
  spotless: number
  /** The first plans with nothing to change. */
  readonly firstClear: number[]
  /** The plans with most to change, which are shown in full. */
  readonly fullest: PlanLine[]
  unread: number
  readonly firstUnread: Unread[]
  /** Plans of which something could not be placed. */
  withNotes: number
}

/** How many are named of what there may be thousands of. */
export const mostNamed = { clear: 60, unread: 1000 } as const

/** An empty tally. `inFull` is how many plans are shown word for word: a report of thousands opens in no browser. */
export const newTally = ({ inFull = 200 }: { readonly inFull?: number } = {}): Tally => ({
  inFull,
  plans: 0,
  needs: 0,
  findings: 0,
  severities: { fix: 0, improve: 0, advice: 0 },
  tiles: new Map([...smartTiles, ...voiceTiles].map(({ tile }) => [tile, none()])),
  rules: new Map(),
  examples: new Map(),
  plansBy: new Map(),
  needsBy: new Map(),
  kinds: new Map(),
  templates: new Map(),
  spotless: 0,
  firstClear: [],
  fullest: [],
  unread: 0,
  firstUnread: [],
  withNotes: 0,
})

const none = (): Count => ({ plans: 0, toChange: 0, findings: 0 })

/** Counts one plan, or one file that could not be read. */
export function addTo(tally: Tally, checked: Checked): void {
  if ('refused' in checked) {
    tally.unread += 1
    if (tally.firstUnread.length < mostNamed.unread) tally.firstUnread.push(checked)
    return
  }
  const line = lineOf(checked)
  const toChange = line.severities.fix
  tally.plans += 1
  tally.needs += line.needs
  tally.findings += checked.findings.length
  for (const severity of ['fix', 'improve', 'advice'] as const)
    tally.severities[severity] += line.severities[severity]
  if (checked.findings.length === 0) tally.spotless += 1
  if (checked.notes.length > 0) tally.withNotes += 1
  if (toChange === 0) keepFirst(tally.firstClear, checked.number, (a, b) => a - b, mostNamed.clear)
  keepFirst(tally.fullest, line, fullestFirst, tally.inFull)
  addOne(tally.plansBy, toChange)
  addGroup(tally.kinds, line.kind, toChange)
  addGroup(tally.templates, line.template, toChange)
  addNeeds(tally, checked)
  addFindings(tally, checked)
}

const addOne = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const addGroup = <Key>(groups: Map<Key, Group>, key: Key, toChange: number): void => {
  const group = groups.get(key) ?? { plans: 0, clear: 0, toChange: 0 }
  group.plans += 1
  group.clear += toChange === 0 ? 1 : 0
  group.toChange += toChange
  groups.set(key, group)
}

const addNeeds = ({ needsBy }: Tally, { plan, findings }: CheckedPlan): void => {
  const byNeed = new Map(plan.needs.map(({ id }) => [id, 0]))
  for (const { severity, at } of findings) {
    const need = at.part === 'need' ? at.id : at.need
    if (severity === 'fix' && need !== undefined && byNeed.has(need)) addOne(byNeed, need)
  }
  for (const { id } of plan.needs) addOne(needsBy, byNeed.get(id) ?? 0)
}

const addFindings = ({ tiles, rules, examples }: Tally, checked: CheckedPlan): void => {
  const { number, plan } = checked
  const names = namesOf(plan)
  const textAt = textsFoundIn(plan)
  const seen = new Map<Count, boolean>()
  for (const finding of checked.findings) {
    const tile = tiles.get(tileOf(finding.letter).tile)
    const rule = rules.get(finding.rule) ?? none()
    rules.set(finding.rule, rule)
    for (const count of tile ? [tile, rule] : [rule]) {
      count.findings += 1
      seen.set(count, (seen.get(count) ?? false) || finding.severity === 'fix')
    }
    const kept = examples.get(finding.rule) ?? []
    examples.set(finding.rule, kept)
    const text = textAt(finding)
    keepExample(kept, { number, finding, names, ...(text && { text: text.text, field: text.field }) })
  }
  for (const [count, hasToChange] of seen) {
    count.plans += 1
    if (hasToChange) count.toChange += 1
  }
}
