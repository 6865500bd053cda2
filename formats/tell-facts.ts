import type { PlanKind } from '../checker/index.ts'
import { tellDanger } from './danger.ts'
import { kindAlone, kindNamed, kindSaid, otherLabel, signs } from './fact-labels.ts'
import { facts } from './facts.ts'
import { type FactLine, toldIn } from './facts-in-line.ts'
import type { Making } from './making.ts'
import { isName, isSameName, isTitle, nameInTitle } from './titles.ts'
import { day, plainly, planKind } from './values.ts'
import { tellConsequence } from './what-happens-if.ts'
import { chosenIn, isNotChosen, tickedAlone } from './word/ticks.ts'
import { dayIn, impossibleDay } from './written-day.ts'

const nothing = /^(?:[_.\s–—-]*|n\/?a|none|nil)$/i

const inBrackets = /\s*\(([^()]*\d[^()]*)\)/g
const bornBeside = /[\s,;]+(?:d\.?o\.?b\.?|date of birth|born)[\s:.]+(\S.*)$/i
const surname = /^(?:surname|family name|last name)$/

const readAs = ({ key, as }: FactLine, value: string, making: Making): unknown => {
  if (key === 'name') return value.replace(bornBeside, '').replaceAll(inBrackets, '').trim()
  if (key === 'kind') return planKind.read(value, []) ?? kindNamed(value)
  if (as === day) return dayIn(value) ?? as.read(value, [])
  return as.read(value, making.people)
}

const saysSame = (known: unknown, read: unknown): boolean =>
  known === read || isSameName(String(known), String(read))

/** Keeps a fact that a line tells, unless an earlier one told it; what differs and what makes no sense is noted. */
const tellFact = (making: Making, fact: FactLine, label: string, value: string, where: string): void => {
  if (nothing.test(value)) return
  if (fact.key === 'meets') {
    tellMeets(making, fact, label, value)
    return
  }
  const read = readAs(fact, value, making)
  const known = making.parts.get(fact.of)?.[fact.key]
  if (read === undefined || (known !== undefined && known !== '' && !saysSame(known, read))) {
    making.note(where, `${label}: ${value}`)
    return
  }
  const isShorter = typeof known === 'string' && known.length > String(read).length
  if (!isShorter) making.tell(fact.of, { [fact.key]: read })
  if (fact.key === 'name') tellBracket(making, value, where)
  if (fact.as !== day) return
  const impossible = impossibleDay(value)
  if (impossible !== undefined)
    making.note(
      `${where}, ${label}`,
      `“${impossible}” is no day of the calendar. It is kept as it was typed.`,
    )
  else if (read !== value && value.length > 30) making.note(where, `${label}: ${value}`)
}

/** Core groups and visits may each have a line of their own; its label then says which it is. */
const tellMeets = (making: Making, fact: FactLine, label: string, value: string): void => {
  const known = making.parts.get(fact.of)?.meets
  const said = /^how often/i.test(label.trim()) ? value : `${label}: ${value}`
  const lines = typeof known === 'string' ? known.split('\n') : []
  if (!lines.includes(said)) making.tell(fact.of, { meets: [...lines, said].join('\n') })
}

const meeting = facts.find(({ key }) => key === 'meeting')

/** On the form of a review the day of the review is the day it was held, not that of the next. */
const meantHere = (making: Making, fact: FactLine, label: string): FactLine =>
  making.isOfReview && fact.key === 'nextReview' && /^date of (?:the |this )?review/i.test(label) && meeting
    ? meeting
    : fact

/** “Emily Hart (born 1/2/2016)”: the day that stands behind a name is that of their birth. */
const tellBracket = (making: Making, name: string, where: string): void => {
  const beside = bornBeside.exec(name)?.[1] ?? ''
  const [words = beside, ...others] = [...name.matchAll(inBrackets)].map(([, inside = '']) => inside)
  if (others.length > 0) {
    making.note(where, name)
    return
  }
  const born = dayIn(words)
  const known = making.parts.get('b1')?.born
  if (born !== undefined && known === undefined) making.tell('b1', { born })
  else if (known === undefined || known !== born) making.note(where, words)
}

/** A surname after a first name, as forms ask for them; gives back whether it was one. */
const tellSurname = (making: Making, label: string, value: string): boolean => {
  const first = making.parts.get('b1')?.name
  if (!surname.test(plainly(label)) || value === '' || typeof first !== 'string' || first === '') return false
  if (!first.includes(' ')) making.tell('b1', { name: `${first} ${value}` })
  return first.split(' ').includes(value) || !first.includes(' ')
}

/** Reads a line above a plan's table, or below it, as services write them. What it says besides is noted. */
export const tellFacts = (making: Making, line: string, where: string): void => {
  if (tellDanger(making, line)) return
  const { before, told } = toldIn(line)
  if (
    signs.test(line) &&
    told.length > 0 &&
    (before === '' || signs.test(before)) &&
    told.every(({ value }) => value === '' || nothing.test(value))
  )
    return
  if (told.length === 0 || signs.test(line)) {
    tellTitle(making, line, where)
    return
  }
  const [first, ...others] = told
  const isBegun = first !== undefined && first.fact === undefined && before !== '' && !isTitle(before)
  const known = String(making.parts.get('b1')?.name ?? '')
  const isNamed = first?.fact?.key === 'born' && isName(before) && (known === '' || isSameName(known, before))
  if (isNamed && known === '') making.tell('b1', { name: before })
  if (!isNamed && !isBegun) tellTitle(making, before, where)
  const whole = isBegun ? [{ ...first, label: `${before} ${first.label}` }, ...others] : told
  for (const { label, value: typed, fact } of whole) {
    const value = chosenIn(typed)
    // A box of the form that nobody has filled in says nothing.
    if (!fact && nothing.test(value) && otherLabel.test(plainly(label))) continue
    if (fact) tellFact(making, meantHere(making, fact, label), label, value, where)
    else if (!tellSurname(making, label, value) && !tellConsequence(making, label, value))
      making.note(where, value === '' ? `${label}:` : `${label}: ${value}`)
  }
}

/** What a title says: the kind of plan, and whose it is. What is no title is noted. */
export const tellTitle = (making: Making, typed: string, where: string): void => {
  const words = chosenIn(typed)
  if (words.trim() === '') return
  const chosen = kindAlone(tickedAlone(words) ?? (words === typed ? '' : words))
  if (chosen && [undefined, chosen].includes(making.parts.get('')?.kind as PlanKind | undefined)) {
    making.tell('', { kind: chosen })
    return
  }
  if (isNotChosen(words) || !isTitle(words)) {
    making.note(where, words)
    return
  }
  if (/\breview\b/i.test(words)) making.isOfReview = true
  const kind = kindSaid(words)
  if (kind && making.parts.get('')?.kind === undefined) making.tell('', { kind })
  const name = nameInTitle(words)
  const known = making.parts.get('b1')?.name
  if (name && (known === undefined || known === '')) making.tell('b1', { name })
  const said = plainly(words).split(' ').length
  if (!kind && !name && said > 4) making.note(where, words)
}
