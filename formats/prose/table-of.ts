import { templateOf } from '../../checker/index.ts'
import { chosen } from '../columns.ts'
import type { Asked } from '../heading-rows.ts'
import { type Role, readHeadings } from '../headings.ts'
import type { KnownRow, KnownTable } from '../known-table.ts'
import { escaped } from '../markdown-words.ts'
import { plainly } from '../values.ts'
import { type Item, isRole, type Said } from './items.ts'
import { uncounted } from './labels.ts'

type Column = { readonly heading: string; readonly role: Role | undefined; readonly guessed: boolean }

const keyOf = ({ label }: Said): string => plainly(uncounted(label))

/** The labels of a text as the columns of a table, in the order they come. */
export const columnsOf = (items: readonly Item[], asked: Asked): ReadonlyMap<string, Column> => {
  const columns = new Map<string, Column>()
  for (const item of items) {
    if (item.kind !== 'said' || columns.has(keyOf(item))) continue
    const heading = uncounted(item.label) || item.label
    const role = chosen(asked.columns, heading, columns.size) ?? item.role
    columns.set(keyOf(item), { heading, role, guessed: item.guessed === true })
  }
  return columns
}

const isShort = new Set<Role | undefined>(['who', 'by', 'who by', 'done', 'done-on'])

/** Puts together what belongs together: a row begins where a label comes again, or where another need begins. */
const rowsOf = (said: readonly Said[], columns: ReadonlyMap<string, Column>): readonly KnownRow[] => {
  const keys = [...columns.keys()]
  const roleOf = (each: Said): Role | undefined => columns.get(keyOf(each))?.role
  const begins = said.find(each => /^(?:need|task)/.test(roleOf(each) ?? ''))
  const needsLead = begins !== undefined && isRole(roleOf(begins), 'need')
  const rows: { number: number; numbers: number[]; cells: string[]; roles: Set<string> }[] = []
  for (const each of said) {
    const role = roleOf(each)
    const key = keyOf(each)
    const row = rows.at(-1)
    const isNew = !row || row.roles.has(role ?? key) || (needsLead && isRole(role, 'need'))
    const into = isNew
      ? { number: each.at, numbers: [], cells: keys.map(() => ''), roles: new Set<string>() }
      : row
    if (isNew) rows.push(into)
    into.cells[keys.indexOf(key)] = escaped(isShort.has(role) ? each.words.replace(/\.$/, '') : each.words)
    into.numbers[keys.indexOf(key)] = each.at
    into.roles.add(role ?? key)
  }
  return rows.map(({ roles: _, ...row }) => ({ ...row, covered: new Set() }))
}

/** What was said as a table: a column for each label, and a row for what belongs together. */
export const toTable = (
  said: readonly Said[],
  columns: ReadonlyMap<string, Column>,
  asked: Asked,
): KnownTable => {
  const all = [...columns.values()]
  const headings = all.map(({ heading }) => heading)
  const labels = all.flatMap(({ heading, guessed }) => (guessed ? [] : [heading]))
  return {
    kind: 'plan-table',
    isText: true,
    template: asked.template
      ? templateOf(asked.template)
      : (readHeadings(labels)?.template ?? templateOf('liberi')),
    headings,
    roles: all.map(({ role }) => role),
    guessed: new Set(all.flatMap(({ guessed }, at) => (guessed ? [at] : []))),
    rows: rowsOf(said, columns),
  }
}
