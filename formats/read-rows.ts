import type { Role } from './headings.ts'
import type { Making } from './making.ts'
import { type Cell, doneWords } from './plan-table.ts'
import { day, plainly } from './values.ts'
import { splitWhoAndWhen } from './who-and-when.ts'

type Pair = { readonly who?: string; readonly by?: string }

/** A row of a plan's table by what its boxes hold. */
export type Row = ReadonlyMap<Role, Cell>

/** How to read: `pasted` tables have their tasks one below the other in a box, and say a need again in each row. */
export type Manner = { readonly pasted: boolean }

const words = (cell: Cell): readonly string[] =>
  cell.filter(({ label }) => label === undefined).map(({ text }) => text)
const labelled = (cell: Cell): readonly string[] =>
  cell.filter(({ label }) => label !== undefined).map(({ text }) => text)
const filled = ({ who, by }: { who?: string | undefined; by?: string | undefined }): Pair => ({
  ...(who && { who }),
  ...(by && { by }),
})

const pairsIn = (row: Row): readonly Pair[] => {
  const who = row.get('who') ?? []
  const by = row.get('by') ?? []
  const apart = Array.from({ length: Math.max(who.length, by.length) }, (_, at) =>
    filled({ who: who[at]?.text, by: by[at]?.text }),
  )
  const together = (row.get('who by') ?? []).map(({ label, text }) =>
    label === undefined ? splitWhoAndWhen(text) : filled({ who: label, by: text }),
  )
  return [...apart, ...together].filter(pair => Object.keys(pair).length > 0)
}

const same = (one: string, other: string): boolean =>
  (plainly(one) || one.trim()) === (plainly(other) || other.trim())
const stateIn = (said: string): string | undefined =>
  Object.entries(doneWords).find(([, known]) => known.some(each => same(each, said)))?.[0]

const tasksIn = (row: Row, pairs: readonly Pair[], { pasted }: Manner): readonly string[] => {
  const tasks = [...words(row.get('task') ?? []), ...words(row.get('task goal') ?? [])]
  const lines = tasks.length === 1 ? (tasks[0]?.split('\n') ?? []) : []
  return pasted && lines.length > 1 && lines.length === pairs.length ? lines : tasks
}

/** One person and date stand for every task of the box, as many as tasks one for each; anything else is the first's. */
const pairsOf = (pairs: readonly Pair[], at: number, tasks: number): readonly Pair[] => {
  if (tasks === 1 || pairs.length === 1) return pairs
  if (pairs.length === tasks) return pairs.slice(at, at + 1)
  return at === 0 ? pairs : []
}

const addTasks = (making: Making, need: string, row: Row, where: string, manner: Manner): void => {
  const pairs = pairsIn(row)
  const done = words(row.get('done') ?? []).join('\n')
  const doneOn = words(row.get('done-on') ?? []).join('\n')
  const evidence = words(row.get('evidence') ?? [])
  const said = tasksIn(row, pairs, manner)
  const state = stateIn(done)
  if (done !== '' && state === undefined) making.note(`${where}, whether it is done`, done)
  if (
    said.length === 0 &&
    pairs.length === 0 &&
    state === undefined &&
    doneOn === '' &&
    evidence.length === 0
  )
    return
  const tasks = said.length === 0 ? [''] : said
  if (tasks.length > 1 && pairs.length > 1 && pairs.length !== tasks.length)
    making.note(
      where,
      `It is not clear who does which of the ${tasks.length} tasks; all are given to the first.`,
    )
  tasks.forEach((text, at) => {
    const task = making.add(need, 't', {
      text,
      ...(state !== undefined && { state }),
      ...(doneOn !== '' && { doneOn: day.read(doneOn, []) }),
    })
    for (const pair of pairsOf(pairs, at, tasks.length)) making.add(task, 'a', pair)
    if (at === 0) for (const each of evidence) making.add(task, 'e', { text: each })
  })
}

/** Reads the rows of a plan's table: a row without a need says more about the need above it. */
export const readRows = (making: Making, rows: readonly Row[], named: string, manner: Manner): void => {
  let need: string | undefined
  let before: string | undefined
  rows.forEach((row, at) => {
    if ([...row.values()].every(cell => cell.length === 0)) return
    const shared = row.get('need goal') ?? []
    const needs = [...words(row.get('need') ?? []), ...words(shared)]
    const text = needs.join('\n')
    const again = manner.pasted && text === before
    if (need === undefined || (needs.length > 0 && !again)) need = making.add('', 'n', { text })
    if (needs.length > 0) before = text
    for (const each of words(row.get('factors') ?? [])) making.add(need, 'f', { text: each })
    addTasks(making, need, row, `${named}, row ${at + 1}`, manner)
    const goals = [
      ...words(row.get('goal') ?? []),
      ...labelled(shared),
      ...labelled(row.get('task goal') ?? []),
    ]
    for (const each of goals) making.add(need, 'g', { text: each })
  })
}
