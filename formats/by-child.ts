import type { KnownRow, KnownTable, Piece } from './known-table.ts'
import { saidOfPlan } from './lexicon/heading-words.ts'
import { readValue } from './markdown-cells.ts'

type Said = ReadonlyMap<string, string>

/** What a row says of the plan it belongs to: whose it is, and what else every row repeats. */
const saidIn = ({ roles }: KnownTable, { cells }: KnownRow): Said =>
  new Map(
    roles.flatMap((role, at) => {
      const label = role === undefined ? undefined : saidOfPlan[role]
      const words = cells[at] ?? ''
      return label === undefined || readValue(words) === '' ? [] : [[label, words] as const]
    }),
  )

type Group = { readonly said: Map<string, string>; readonly rows: KnownRow[] }

/** What differs from what an earlier row of the same plan said. */
const differing = (group: Group, said: Said): readonly string[] =>
  [...said]
    .filter(([label, words]) => group.said.has(label) && group.said.get(label) !== words)
    .map(([, words]) => words)

/** A table of several children's plans as a table for each child, led by the facts that its rows repeat. */
export const byChild = (table: KnownTable): readonly Piece[] => {
  if (!table.roles.some(role => role !== undefined && Object.hasOwn(saidOfPlan, role))) return [table]
  const groups = new Map<string, Group>()
  const odd: Piece[] = []
  let name = ''
  for (const row of table.rows) {
    const said = saidIn(table, row)
    name = said.get('Name') ?? name
    const group: Group = groups.get(name) ?? { said: new Map(), rows: [] }
    groups.set(name, group)
    for (const words of differing(group, said)) odd.push({ kind: 'line', words })
    for (const [label, words] of said) if (!group.said.has(label)) group.said.set(label, words)
    group.rows.push(row)
  }
  return [...groups.values()]
    .flatMap(({ said, rows }): readonly Piece[] => [
      ...[...said].map(([label, words]): Piece => ({ kind: 'line', words: `${label}: ${words}` })),
      { ...table, rows },
    ])
    .concat(odd)
}
