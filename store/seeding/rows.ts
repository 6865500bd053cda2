import type { Person } from '../../checker/index.ts'
import type { By } from '../../plans/index.ts'
import { beginning, toText } from '../chain.ts'
import { addedBy, type Count } from '../counters.ts'
import type { Row } from '../dialects.ts'
import { fingerprint, toRows } from '../keep-events.ts'
import { sealLook } from '../looks.ts'
import { foldName, sortName, turnsOf, wordsOf } from '../names.ts'
import { factsOf, taskRowsOf } from '../plan-rows.ts'
import { project } from '../projecting.ts'
import { numbered } from '../reference.ts'
import type { TableName } from '../table-list.ts'
import type { InventedFamily } from './family.ts'
import type { Story } from './story.ts'

/** Rows to be added together, what they add to each team’s counts, and the words that people are found by. */
export type Load = {
  readonly organisation: string
  readonly rows: Map<TableName, Row[]>
  readonly counts: Map<string, Count[]>
  readonly words: Set<string>
}

export const emptyLoad = (organisation: string): Load => ({
  organisation,
  rows: new Map(),
  counts: new Map(),
  words: new Set(),
})

function add({ organisation, rows }: Load, table: TableName, row: Row): void {
  const known = rows.get(table)
  if (known) known.push({ organisation, ...row })
  else rows.set(table, [{ organisation, ...row }])
}

type Home = {
  readonly family: InventedFamily
  readonly team: string
  readonly at: string
  /** The number its reference is made of. */
  readonly number: number
  /** Who had its worker named on it; nobody where there is nothing left to do. */
  readonly namedBy: By | undefined
}

/** A family and its people, as they would be kept had somebody made them one by one. */
export function loadFamily(load: Load, { family, team, at, number, namedBy }: Home): void {
  const { id, name, worker } = family
  const called = numbered(number)
  add(load, 'families', { id, team, version: 1, name, sort: foldName(name), ...called })
  const signed = { version: 1, at, by: toText(worker.by) }
  add(load, 'changes', {
    is: 'family',
    id,
    ...signed,
    now: toText({ team, name, reference: called.reference }),
  })
  loadName(load, { is: 'family', id, family: id, name })
  for (const person of peopleOf(family)) {
    const sort = sortName(person.name)
    add(load, 'people', {
      id: person.id,
      family: id,
      version: 1,
      name: person.name,
      sort,
      person: toText(person),
    })
    add(load, 'changes', { is: 'person', id: person.id, ...signed, now: toText(person) })
    loadName(load, { is: 'person', id: person.id, family: id, name: person.name })
  }
  if (namedBy) loadWorker(load, { family: id, team, at, by: namedBy, account: worker.by.id })
}

type Naming = {
  readonly family: string
  readonly team: string
  readonly at: string
  readonly by: By
  readonly account: string
}

/** Somebody is named on the family, which is written down among the looks at it. */
function loadWorker(load: Load, { family, team, at, by, account }: Naming): void {
  const { organisation } = load
  add(load, 'family_workers', { family, account, person: null, since: at })
  const look = {
    ...{ family, number: 1, at, by: toText(by), seer: by.id, team, tie: 'team' },
    ...{ what: 'named-worker', plan: null, why: toText({ account, person: null }) },
  }
  const hash = sealLook(beginning, organisation, look)
  add(load, 'looks', { ...look, hash })
  add(load, 'look_chains', { family, number: look.number, hash })
}

/** Those who belong to the family; professionals belong to their own. */
const peopleOf = ({ children, adults, helpers }: InventedFamily): readonly Person[] =>
  [...new Set([...children, ...adults, ...Object.values(helpers)])].filter(({ is }) => is !== 'professional')

type Named = { readonly is: string; readonly id: string; readonly family: string; readonly name: string }

function loadName(load: Load, named: Named): void {
  const folded = foldName(named.name)
  for (const written of turnsOf(folded)) add(load, 'names', { written, ...named })
  for (const word of wordsOf(folded)) load.words.add(word)
}

/** A plan with its whole history, and everything that is derived from it. */
export function loadPlan(load: Load, plan: string, { family, team }: Home, { events, record }: Story): void {
  const { organisation } = load
  const rows = toRows({ organisation, plan }, beginning, events)
  const projected = project(record)
  const { hash = beginning, at = '' } = rows.at(-1) ?? {}
  const facts = { ...factsOf(projected), checked: null, fix: 0, improve: 0, advice: 0 }
  const version = rows.length
  const snapshot = JSON.stringify(record)
  add(load, 'plans', { id: plan, family: family.id, team, version, hash, changed: at, ...facts, snapshot })
  for (const row of rows) add(load, 'events', row)
  const key = `${plan}-invented`
  add(load, 'saves', { key, plan, version, asked: fingerprint({ organisation, plan, key, events }), at })
  const tasks = taskRowsOf(projected, plan, { family: family.id, team })
  for (const task of tasks) add(load, 'tasks', { ...task, family_name: task.open === 1 ? family.name : '' })
  loadName(load, { is: 'plan', id: plan, family: family.id, name: facts.title })
  load.counts.set(team, [...(load.counts.get(team) ?? []), ...addedBy({ ...facts, tasks })])
}
