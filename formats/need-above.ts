import type { KnownRow, KnownTable } from './known-table.ts'
import { readValue } from './markdown-cells.ts'
import { escaped } from './markdown-words.ts'

const said =
  /^(?:(?<need>(?:area of )?need|priority|worry|concern|risk|issue)|goal|outcome|objective|aim)(?: (?:no\.? ?)?\d{1,2}\s*[:.)–—-]|\s*:|\s+[–—-])\s*(?<words>\S[\s\S]*)$/iu

// “Ada needs to sleep through the night.”, and not “Areas of need to address” or “Please list what she needs to do”.
const needs =
  /(?<!\b(?:of|the|in|no) )\bneeds? (?:to|help|support|more|a|an|the|his|her|their|your|my|some(?:body|one)|\p{L}+ing)\b/iu
const asks = /^(?:what|which|how|who|when|why|please|list|add|use|this|these)\b|[?:]\s*$/iu
const longest = 400

const saysANeed = (line: string): boolean => line.length <= longest && needs.test(line) && !asks.test(line)

type Led = { readonly role: 'need' | 'goal'; readonly words: string }

/** What a line says of the tasks below it: “Need 2: Ellie needs to sleep”. */
const ledBy = (line: string): Led | undefined => {
  const { need, words } = said.exec(line.trim())?.groups ?? {}
  if (words !== undefined) return { role: need === undefined ? 'goal' : 'need', words }
  return saysANeed(line.trim()) ? { role: 'need', words: line.trim() } : undefined
}

/** Whether a table has a box for the need, or for the goal. */
export const asksFor = ({ roles }: KnownTable, what: 'need' | 'goal' | 'task'): boolean =>
  roles.some(role => (role ?? '').split(' ').includes(what))

const canBeLed = (table: KnownTable, role: Led['role']): boolean =>
  !asksFor(table, 'need') && !asksFor(table, role)

/** A table with one more box, beyond its last, in some of its rows. */
const withBox = (table: KnownTable, rows: readonly (readonly [KnownRow, Led | undefined])[]): KnownTable => {
  const at = Math.max(table.roles.length, ...table.rows.map(({ cells }) => cells.length))
  const [, first] = rows.find(([, led]) => led !== undefined) ?? []
  const beside = <Each>(list: readonly Each[], empty: Each, last: Each): readonly Each[] => [
    ...list,
    ...Array<Each>(at - list.length).fill(empty),
    last,
  ]
  return {
    ...table,
    headings: beside(table.headings, '', ''),
    roles: beside(table.roles, undefined, first?.role),
    rows: rows.map(([row, led]) =>
      led ? { ...row, cells: beside(row.cells, '', escaped(led.words)) } : row,
    ),
  }
}

/** What the lines just above a table say of its tasks: the need, the goal, or one above the other. */
const leadsIn = (table: KnownTable, lines: readonly string[]): readonly Led[] => {
  const [line = '', above = ''] = lines.toReversed()
  const nearest = ledBy(line)
  if (!nearest || !canBeLed(table, nearest.role)) return []
  const other = said.test(above.trim()) ? ledBy(above) : undefined
  return other && other.role !== nearest.role && !asksFor(table, other.role) ? [other, nearest] : [nearest]
}

/** How many of the lines above a table are said of its tasks. */
export const linesOfTable = (table: KnownTable, lines: readonly string[]): number =>
  leadsIn(table, lines).length

/** A table of one need's tasks, with what the lines above it say of them. */
export const withNeedAbove = (table: KnownTable, lines: readonly string[]): KnownTable | undefined => {
  const leads = leadsIn(table, lines)
  if (leads.length === 0) return undefined
  return leads.reduce(
    (led, lead) =>
      withBox(
        led,
        led.rows.map((row, at) => [row, at === 0 ? lead : undefined]),
      ),
    table,
  )
}

/** A table whose rows say their needs in a column without a heading, or in one for numbers: “Need 1: Ellie needs to sleep”. */
export const withNeedsCounted = (table: KnownTable, isFree: (column: number) => boolean): KnownTable => {
  if (asksFor(table, 'need')) return table
  const mayCount = (role: string | undefined, at: number): boolean =>
    isFree(at) && (role === 'number' || (role === undefined && (table.headings[at] ?? '').trim() === ''))
  const saysNeeds = (at: number): boolean => {
    const filled = table.rows
      .map(({ cells }) => readValue(cells[at] ?? ''))
      .filter(words => words.trim() !== '')
    return filled.filter(words => ledBy(words)?.role === 'need').length > filled.length / 2
  }
  const at = table.roles.findIndex((role, column) => mayCount(role, column) && saysNeeds(column))
  if (at === -1) return table
  const own = (cell: string): string => {
    const led = ledBy(readValue(cell))
    return led?.role === 'need' ? escaped(led.words) : cell
  }
  return {
    ...table,
    roles: table.roles.with(at, 'need'),
    guessed: new Set([...table.guessed, at]),
    rows: table.rows.map(row => ({
      ...row,
      cells: row.cells.map((cell, column) => (column === at ? own(cell) : cell)),
    })),
  }
}

/** A table in which some rows say nothing but the need of those below them. */
export const withNeedsBetween = (table: KnownTable): KnownTable => {
  if (asksFor(table, 'need')) return withLabelsPlaced(table)
  const rows: [KnownRow, Led | undefined][] = []
  let lead: Led | undefined
  for (const row of table.rows) {
    const [only, ...others] = row.cells.map(readValue).filter(words => words.trim() !== '')
    const led = only !== undefined && others.length === 0 ? ledBy(only) : undefined
    const isLead = led !== undefined && canBeLed(table, led.role)
    if (isLead && lead === undefined) lead = led
    else {
      rows.push([row, lead])
      lead = isLead ? led : undefined
    }
  }
  return lead !== undefined || !rows.some(([, led]) => led !== undefined) ? table : withBox(table, rows)
}

/** A table with a column for needs in which some rows say “Need 2: …” or “Outcome: …” across all columns. */
const withLabelsPlaced = (table: KnownTable): KnownTable => {
  const placed = table.rows.map((row): readonly [KnownRow, Led | undefined] => {
    const [only, ...others] = row.cells.map(readValue).filter(words => words.trim() !== '')
    const led = only !== undefined && others.length === 0 && said.test(only.trim()) ? ledBy(only) : undefined
    if (!led) return [row, undefined]
    const of = table.roles.findIndex(role => role?.split(' ').includes(led.role))
    const cells = row.cells.map((_, at) => (at === of ? escaped(led.words) : ''))
    return [{ ...row, cells }, of === -1 ? led : undefined]
  })
  return placed.some(([, led]) => led)
    ? withBox(table, placed)
    : { ...table, rows: placed.map(([row]) => row) }
}
