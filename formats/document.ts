import { type Person, type Plan, templateOf } from '../checker/index.ts'
import { consequences, facts } from './facts.ts'
import { type Facts, kindOf, type Parts, parentOf } from './flat.ts'
import { layOutTable, type PlanTable } from './plan-table.ts'
import { namePart, peopleIn } from './points.ts'
import type { Line, Section } from './section.ts'
import { sections } from './sections.ts'
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

/** A plan laid flat, and its people, whom much of it names. */
type Flat = { readonly parts: Parts; readonly people: readonly Person[] }

/** Lays a plan out as a person reads it. What is empty is left out. */
export const layOut = (plan: Plan): PlanDocument => {
  const flat = flatOf(plan)
  const template = templateOf(plan.template)
  return {
    title: `Plan for ${plan.about.name.trim() || 'somebody without a name'}`,
    lines: facts.flatMap(({ of, ...line }) => layLine(line, flat.parts.get(of), flat)),
    table: layOutTable(flat.parts, template),
    sections: [
      ...layConsequences(flat),
      ...sections.flatMap(section => laySection(section, flat, section.shown?.(template) ?? [])),
    ],
  }
}

/** The table of a plan alone, in the words of its form. */
export const layPlanTable = (plan: Plan): PlanTable =>
  layOutTable(flatOf(plan).parts, templateOf(plan.template))

const flatOf = (plan: Plan): Flat => {
  const whole = layFlat(plan)
  const people = peopleIn(whole)
  return { parts: shortened(whole, people), people }
}

/** What the words say by themselves need not be said twice. */
const shortened = (parts: Parts, people: Flat['people']): Parts =>
  new Map(
    [...parts].map(([id, own]) => {
      const said: Facts =
        kindOf(id) === 'n-t-a'
          ? saysItself(own, people)
          : kindOf(id) === 'b'
            ? { person: listedAs(own, people) }
            : {}
      const same = (key: string) => JSON.stringify(said[key]) === JSON.stringify(own[key])
      return [id, Object.fromEntries(Object.entries(own).filter(([key]) => !(key in said && same(key))))]
    }),
  )

const write = ({ key, as }: Line, own: Facts | undefined, { people }: Flat): string => {
  const value = own?.[key]
  return value === undefined ? '' : as.write(value, people)
}

const layLine = (line: Line, own: Facts | undefined, flat: Flat): readonly LabelledLine[] => {
  const value = write(line, own, flat)
  return value === '' ? [] : [{ label: line.label, value }]
}

const layConsequences = (flat: Flat): readonly DocumentSection[] => {
  const lines = consequences.flatMap(line => layLine(line, flat.parts.get('q1'), flat))
  return lines.length === 0 ? [] : [{ heading: 'What happens if', lines }]
}

const laySection = (section: Section, flat: Flat, shown: readonly string[]): readonly DocumentSection[] => {
  const lines = section.lines.filter(({ key }) => !shown.includes(key))
  const says = ([, own]: readonly [string, Facts]) => lines.some(line => write(line, own, flat) !== '')
  const all = [...flat.parts].filter(([id]) => section.kinds.includes(kindOf(id)))
  // The so-manieth row of a parent is its so-manieth child, so where one child has something to say all have a row.
  const talking = new Set(all.filter(says).map(([id]) => parentOf(id)))
  const told = section.self ? all.filter(says) : all.filter(([id]) => talking.has(parentOf(id)))
  if (told.length === 0) return []
  const used = lines.filter(line => told.some(([, own]) => write(line, own, flat) !== ''))
  const lead = section.numbered ?? section.self ?? section.parent
  const leading = (id: string): readonly string[] =>
    lead === undefined ? [] : [section.parent ? namePart(parentOf(id)) : namePart(id)]
  return [
    {
      heading: section.heading,
      columns: [...(lead === undefined ? [] : [lead]), ...used.map(({ label }) => label)],
      rows: told.map(([id, own]) => [...leading(id), ...used.map(line => write(line, own, flat))]),
    },
  ]
}
