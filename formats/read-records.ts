import { childOf, kindOf, parentOf } from './flat.ts'
import type { PlainTable } from './known-table.ts'
import type { Making } from './making.ts'
import { readValue } from './markdown-cells.ts'
import { cut } from './markdown-words.ts'
import { isCalled } from './parts-called.ts'
import { partMeant } from './points.ts'
import type { Line, Section } from './section.ts'
import type { Stretch } from './stretches.ts'
import { plainly } from './values.ts'

type Told = Record<string, unknown>

const tell = (making: Making, line: Line, typed: string, told: Told, where: string): void => {
  if (typed === '') return
  const value = line.as.read(typed, making.people)
  if (value === undefined) making.note(`${where}, ${line.label}`, typed)
  else told[line.key] = value
}

/** Which part a row tells of: one that is there already, or a new one after its like. */
const place = (
  making: Making,
  section: Section,
  named: string | undefined,
  counted: Map<string, number>,
): string | undefined => {
  const [kind = ''] = section.kinds
  if (section.self) {
    const id = named === undefined ? undefined : partMeant(named, kind)
    return id !== undefined && making.parts.has(id) ? id : undefined
  }
  const parent = section.parent
    ? partMeant(named ?? '', section.kinds.length === 1 ? parentOf(kind) : undefined)
    : ''
  if (parent === undefined || (parent !== '' && !making.parts.has(parent))) return undefined
  const letter = kind.slice(kind.lastIndexOf('-') + 1)
  let number = (counted.get(parent) ?? 0) + 1
  // What the table told already is another strength, not this one.
  if (!section.parent) while (making.parts.has(childOf(parent, letter, number))) number += 1
  const id = childOf(parent, letter, number)
  if (!section.kinds.includes(kindOf(id))) return undefined
  counted.set(parent, number)
  return id
}

const keep = (making: Making, section: Section, id: string, told: Told): boolean => {
  if (making.parts.has(id)) {
    making.tell(id, told)
    return true
  }
  const whole = { ...section.needs, ...roleOrRelation(told) }
  const is = kindOf(id) === 'p' ? whatTheyAre(making, whole) : {}
  if (section.self || Object.values(whole).includes(undefined)) return false
  const letter = /([a-z])\d+$/.exec(id)?.[1] ?? ''
  making.add(parentOf(id), letter, { ...is, ...whole })
  return true
}

const parents = /^(step ?|my |your )?(mum|mam|mom|mummy|mother|dad|daddy|father|parent)$/

/** A list that asks everybody for their role has Mum say that she is the mum. */
const roleOrRelation = (told: Told): Told => {
  const { role, ...others } = told
  return told.is === undefined && told.relation === undefined && parents.test(plainly(String(role ?? '')))
    ? { ...others, relation: role }
    : told
}

/** What a person is to the plan where nobody says: from what the child calls them, or from their job. */
const whatTheyAre = (making: Making, { name, relation, role, organisation }: Told): Told => {
  if (name === making.parts.get('b1')?.name) return { is: 'child' }
  if (parents.test(plainly(String(relation ?? '')))) return { is: 'parent' }
  return { is: role !== undefined || organisation !== undefined ? 'professional' : 'relative' }
}

const readTable = (
  making: Making,
  section: Section,
  { headings, rows }: PlainTable,
  counted: Map<string, number>,
): void => {
  const lead = section.numbered ?? section.self ?? section.parent
  const titles = headings.map(readValue)
  const leads = titles.findIndex(title => lead !== undefined && plainly(title) === plainly(lead))
  rows.forEach((row, at) => {
    const where = `${section.heading}, row ${at + 1}`
    const values = row.map(readValue)
    const id = place(making, section, leads === -1 ? undefined : values[leads], counted)
    const told: Told = {}
    values.forEach((typed, column) => {
      if (column === leads) return
      const line = section.lines.find(each => isCalled(each, titles[column] ?? ''))
      if (line) tell(making, line, typed, told, where)
      else making.note(`${where}, ${titles[column] ?? 'beyond the last column'}`, typed)
    })
    if (values.every(typed => typed === '')) return
    if (id === undefined || !keep(making, section, id, told))
      making.note(where, values.filter(typed => typed !== '').join(' · '))
  })
}

/** A point of a list: "Mum: I want him safe" where a person is asked for first, or the words themselves. */
const readPoint = (
  making: Making,
  section: Section,
  words: string,
  at: number,
  counted: Map<string, number>,
): void => {
  const where = `${section.heading}, line ${at + 1}`
  const [first, second] = section.lines
  const [before = '', after] = cut(words, /:(?=\s)/y, 2)
  const id = section.self || section.parent ? undefined : place(making, section, undefined, counted)
  const told: Told = {}
  if (first?.key === 'person' && second && after !== undefined) {
    tell(making, first, readValue(before), told, where)
    tell(making, second, readValue(after), told, where)
  } else if (first && first.key !== 'person') tell(making, first, readValue(words), told, where)
  if (id === undefined || !keep(making, section, id, told)) making.note(where, readValue(words))
}

/** Reads a section that lists parts of one kind, as a table or as a list. */
export const readRecords = (making: Making, section: Section, pieces: Stretch['pieces']): void => {
  const counted = new Map<string, number>()
  pieces.forEach((piece, at) => {
    if (piece.kind === 'table') readTable(making, section, piece, counted)
    else if (piece.kind !== 'plan-table') readPoint(making, section, piece.words, at, counted)
  })
}
