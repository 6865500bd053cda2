import { type Plan, templateOf } from '../checker/index.ts'
import { type Facts, kindOf, type Parts, parentOf } from './flat.ts'
import { layOutTable, type PlanTable } from './plan-table.ts'
import { namePart, peopleIn } from './points.ts'
import { consequences, facts, type Line, type Section, sections } from './sections.ts'
import { layFlat, listedAs, saysItself } from './understand.ts'

/** A question or a name and what stands beside it. */
export type LabelledLine = { readonly label: string; readonly value: string }

/** A part of a plan on paper: lines, or a table of plain cells. */
export type DocumentSection = {
  readonly heading: string
  readonly lines?: readonly LabelledLine[]
  readonly columns?: readonly string[]
  readonly rows?: readonly (readonly string[])[]
}

/** A plan laid out once for every format that people read: its title, facts, table in the form's words, and the rest. */
export type PlanDocument = {
  readonly title: string
  readonly lines: readonly LabelledLine[]
  readonly table: PlanTable
  readonly sections: readonly DocumentSection[]
}

/** Lays a plan out as a person reads it. What is empty is left out. */
export const layOut = (plan: Plan): PlanDocument => {
  const parts = shortened(layFlat(plan))
  const template = templateOf(plan.template)
  return {
    title: `Plan for ${plan.about.name.trim() || 'somebody without a name'}`,
    lines: facts.flatMap(({ of, ...line }) => layLine(line, parts.get(of), parts)),
    table: layOutTable(parts, template),
    sections: [
      ...layConsequences(parts),
      ...sections.flatMap(section => laySection(section, parts, section.shown?.(template) ?? [])),
    ],
  }
}

/** What the words say by themselves need not be said twice. */
const shortened = (parts: Parts): Parts =>
  new Map(
    [...parts].map(([id, own]) => {
      const said: Facts =
        kindOf(id) === 'n-t-a'
          ? saysItself(own, parts)
          : kindOf(id) === 'b'
            ? { person: listedAs(own, parts) }
            : {}
      const same = (key: string) => JSON.stringify(said[key]) === JSON.stringify(own[key])
      return [id, Object.fromEntries(Object.entries(own).filter(([key]) => !(key in said && same(key))))]
    }),
  )

const write = ({ key, as }: Line, own: Facts | undefined, parts: Parts): string => {
  const value = own?.[key]
  return value === undefined ? '' : as.write(value, peopleIn(parts))
}

const layLine = (line: Line, own: Facts | undefined, parts: Parts): readonly LabelledLine[] => {
  const value = write(line, own, parts)
  return value === '' ? [] : [{ label: line.label, value }]
}

const layConsequences = (parts: Parts): readonly DocumentSection[] => {
  const lines = consequences.flatMap(line => layLine(line, parts.get('q1'), parts))
  return lines.length === 0 ? [] : [{ heading: 'What happens if', lines }]
}

const laySection = (section: Section, parts: Parts, shown: readonly string[]): readonly DocumentSection[] => {
  const lines = section.lines.filter(({ key }) => !shown.includes(key))
  const says = ([, own]: readonly [string, Facts]) => lines.some(line => write(line, own, parts) !== '')
  const all = [...parts].filter(([id]) => section.kinds.includes(kindOf(id)))
  // The so-manieth row of a parent is its so-manieth child, so where one child has something to say all have a row.
  const talking = new Set(all.filter(says).map(([id]) => parentOf(id)))
  const told = section.self ? all.filter(says) : all.filter(([id]) => talking.has(parentOf(id)))
  if (told.length === 0) return []
  const used = lines.filter(line => told.some(([, own]) => write(line, own, parts) !== ''))
  const lead = section.numbered ?? section.self ?? section.parent
  const leading = (id: string): readonly string[] =>
    lead === undefined ? [] : [section.parent ? namePart(parentOf(id)) : namePart(id)]
  return [
    {
      heading: section.heading,
      columns: [...(lead === undefined ? [] : [lead]), ...used.map(({ label }) => label)],
      rows: told.map(([id, own]) => [...leading(id), ...used.map(line => write(line, own, parts))]),
    },
  ]
}
