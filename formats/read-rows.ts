import { addDays, sayDay } from '../checker/index.ts'
import type { Manner } from './format.ts'
import { lendFromAbove } from './from-above.ts'
import type { Role } from './headings.ts'
import type { Making } from './making.ts'
import { exactPairs, type Pair, typedPairs } from './pairs.ts'
import { type Cell, doneWords } from './plan-table.ts'
import { tellApart } from './rows-apart.ts'
import { isSomebodys, typedTasks } from './tasks-in.ts'
import { day, plainly } from './values.ts'
import { impossibleDay } from './written-day.ts'

/** A row of a plan's table by what its boxes hold: which of them a box above covers, and what their columns are called. */
export type Row = {
  readonly where: string
  readonly boxes: ReadonlyMap<Role, Cell>
  readonly covered: ReadonlySet<Role>
  readonly names: ReadonlyMap<Role, string>
}

/** The words of a box, without what stands in it under labels. */
export const words = (cell: Cell = []): readonly string[] =>
  cell.filter(({ label }) => label === undefined).map(({ text }) => text)
/** What the boxes of a row say that say anything, each in one piece. */
export const saidIn = ({ boxes }: Pick<Row, 'boxes'>): readonly string[] =>
  [...boxes.values()].filter(cell => cell.length > 0).map(cell => cell.map(({ text }) => text).join('\n'))

const labelled = (cell: Cell = []): readonly string[] =>
  cell.filter(({ label }) => label !== undefined).map(({ text }) => text)

const same = (one: string, other: string): boolean =>
  (plainly(one) || one.trim()) === (plainly(other) || other.trim())
const stateIn = (said: string): string | undefined =>
  Object.entries(doneWords).find(([, known]) => known.some(each => same(each, said)))?.[0]

/** One person and date stand for every task of the box, as many as tasks one for each; anything else is the first's. */
const pairsOf = (pairs: readonly Pair[], at: number, tasks: number): readonly Pair[] => {
  if (tasks === 1 || pairs.length === 1) return pairs
  if (pairs.length === tasks) return pairs.slice(at, at + 1)
  return at === 0 ? pairs : []
}

/** Everything that a row says of its tasks. */
type OfTasks = {
  readonly said: readonly string[]
  readonly pairs: readonly Pair[]
  readonly state: string | undefined
  readonly doneOn: string
  readonly evidence: readonly string[]
}

const ofTasks = (making: Making, row: Row, manner: Manner): OfTasks => {
  const typed = typedTasks(row, manner)
  const said = typed.map(({ text }) => text)
  const beside =
    manner === 'exact'
      ? exactPairs(row)
      : typedPairs(row, said.length).map(pair => uncounted(making, row, pair))
  const pairs =
    beside.length === 0 && typed.some(isSomebodys) ? typed.map(({ text: _, ...pair }) => pair) : beside
  const done = words(row.boxes.get('done')).join('\n')
  const state = done === '' ? undefined : stateIn(done)
  if (done !== '' && state === undefined) making.note(`${row.where}, ${row.names.get('done')}`, done)
  if (manner !== 'exact') noteImpossible(making, row, pairs)
  return {
    said,
    pairs,
    state,
    doneOn: words(row.boxes.get('done-on')).join('\n'),
    evidence: words(row.boxes.get('evidence')),
  }
}

// How Excel counts days from 1900, and what such a number is between 2000 and 2099.
const [excelDayOne, firstCounted, lastCounted] = ['1899-12-30', 36_526, 73_050]

/** A day that a spreadsheet gave away as the number it counts it by. */
const uncounted = (making: Making, row: Row, pair: Pair): Pair => {
  const number = /^\d{5}$/.test(pair.by ?? '') ? Number(pair.by) : 0
  if (number < firstCounted || number > lastCounted) return pair
  const by = sayDay(addDays(excelDayOne, number))
  making.note(
    `${row.where}, ${row.names.get('by') ?? 'when'}`,
    `“${pair.by}” was read as ${by}, as spreadsheets count days`,
  )
  return { ...pair, by }
}

const noteImpossible = (making: Making, row: Row, pairs: readonly Pair[]): void => {
  for (const { by = '' } of pairs) {
    const found = impossibleDay(by)
    const name = row.names.get('by') ?? row.names.get('who by') ?? ''
    if (found !== undefined)
      making.note(
        `${row.where}, ${name}`,
        `“${found}” is no day of the calendar. It is kept as it was typed.`,
      )
  }
}

const doneFacts = ({ state, doneOn }: OfTasks) => ({
  ...(state !== undefined && { state }),
  ...(doneOn !== '' && { doneOn: day.read(doneOn, []) }),
})

/** Adds the tasks of a row, or says more about the last task where the row names none. Gives back the last of them. */
const addTasks = (
  making: Making,
  need: string,
  row: Row,
  manner: Manner,
  last: string | undefined,
): string | undefined => {
  const own = ofTasks(making, row, manner)
  const { said, pairs, evidence } = own
  const saysMore = pairs.length > 0 || evidence.length > 0 || Object.keys(doneFacts(own)).length > 0
  if (said.length === 0 && !saysMore) return last
  if (said.length === 0 && last !== undefined && manner !== 'exact') {
    for (const pair of pairs) making.add(last, 'a', pair)
    for (const text of evidence) making.add(last, 'e', { text })
    making.tell(last, doneFacts(own))
    return last
  }
  const tasks = said.length === 0 ? [''] : said
  if (tasks.length > 1 && pairs.length > 1 && pairs.length !== tasks.length)
    making.note(
      row.where,
      `It is not clear who does which of the ${tasks.length} tasks; all are given to the first.`,
    )
  const added = tasks.map((text, at) => {
    const task = making.add(need, 't', { text, ...doneFacts(own) })
    for (const pair of pairsOf(pairs, at, tasks.length)) if (isSomebodys(pair)) making.add(task, 'a', pair)
    if (at === 0) for (const each of evidence) making.add(task, 'e', { text: each })
    return task
  })
  return added.at(-1)
}

const goalsIn = ({ boxes }: Row): readonly string[] => [
  ...words(boxes.get('goal')),
  ...labelled(boxes.get('need goal')),
  ...labelled(boxes.get('task goal')),
]

/** Strengths are the whole plan's, and begin no need. */
const saysOnlyStrengths = ({ boxes }: Row): boolean =>
  [...boxes].every(([role, cell]) => (role === 'strengths') === cell.length > 0)

/**
 * Reads the rows of a plan's table: a row without a need says more about the need above it, be it in a table above.
 * Gives back the last need.
 */
export const readRows = (
  making: Making,
  rows: readonly Row[],
  manner: Manner,
  under?: string,
): string | undefined => {
  const isTyped = manner !== 'exact'
  const lend = lendFromAbove(making)
  const saysNeeds = rows.some(({ boxes }) => boxes.has('need') || boxes.has('need goal'))
  let need = under
  let before: string | undefined
  let task: string | undefined
  let goals: readonly string[] = []
  for (const typed of rows) {
    if ([...typed.boxes.values()].every(cell => cell.length === 0)) continue
    if (isTyped && tellApart(making, typed)) continue
    const row = isTyped ? lend(typed) : typed
    if (isTyped && saysOnlyStrengths(row)) {
      for (const each of words(row.boxes.get('strengths'))) making.add('', 's', { text: each })
      continue
    }
    const needs = [...words(row.boxes.get('need')), ...words(row.boxes.get('need goal'))]
    const own = goalsIn(row)
    // Where no column asks for needs, those who share a goal share their need.
    const text = isTyped && !saysNeeds ? own.join('\n') : needs.join('\n')
    const begins = text !== '' || needs.length > 0
    if (need === undefined || (begins && !(isTyped && text === before))) {
      need = making.add('', 'n', { text: needs.join('\n') })
      task = undefined
      goals = []
    }
    if (begins) before = text
    for (const each of words(row.boxes.get('factors'))) making.add(need, 'f', { text: each })
    for (const each of words(row.boxes.get('strengths'))) making.add('', 's', { text: each })
    task = addTasks(making, need, row, manner, task)
    for (const each of own) if (!(isTyped && goals.includes(each))) making.add(need, 'g', { text: each })
    goals = [...goals, ...own]
  }
  return need
}
