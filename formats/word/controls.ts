import { isRealDay, sayDay } from '../../checker/index.ts'
import { namesOfDays } from '../written-day.ts'
import { type Attributes, isOn, numberOf, saidBy } from './xml.ts'

/** A content control: a box to tick, a day to pick, or words to fill in. */
type Control = {
  inProperties: boolean
  empty: boolean
  day?: string
  shown: string
  ticked?: boolean
  told: boolean
}

/** A field: its code is an instruction to the program, and what stands after it is what people see. */
type Field = {
  code: string
  phase: 'code' | 'result'
  /** A box to tick or a list to choose from, as older forms have them: what was chosen. */
  ticked?: boolean
  chosen?: number
  readonly entries: string[]
}

// What the program puts in by itself: pages' numbers, and lists of what stands elsewhere.
const notSaid = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|TOC|INDEX|TA|TOA|TC|XE|FILENAME|PRIVATE)\b/i

/** Where words stand that nobody typed: in the controls and the fields that are open. */
export class Controls {
  readonly #controls: Control[] = []
  readonly #fields: Field[] = []

  /** Takes what a tag says of a control or a field; undefined where it is about neither. */
  open(name: string, attributes: Attributes): boolean | undefined {
    const control = this.#controls.at(-1)
    const field = this.#fields.at(-1)
    switch (name) {
      case 'w:sdt':
        this.#controls.push({ inProperties: false, empty: false, shown: '', told: false })
        return true
      case 'w:sdtPr':
        if (control) control.inProperties = true
        return true
      case 'w:showingPlcHdr':
        if (control) control.empty = isOn(attributes)
        return true
      case 'w:date':
        if (control?.inProperties) control.day = saidBy(attributes, 'fullDate')?.slice(0, 10) ?? ''
        return true
      case 'w14:checkbox':
        if (control) control.ticked = false
        return true
      case 'w14:checked':
        if (control) control.ticked = isOn(attributes)
        return true
      case 'w:docPartObj':
      case 'w:placeholder':
        return false
      case 'w:fldSimple':
        this.#fields.push({ code: saidBy(attributes, 'instr') ?? '', phase: 'result', entries: [] })
        return true
      case 'w:checkBox':
        if (field) field.ticked = false
        return true
      case 'w:default':
      case 'w:checked':
        if (field?.ticked !== undefined) field.ticked = isOn(attributes)
        return true
      case 'w:ddList':
        if (field) field.chosen = 0
        return true
      case 'w:result':
        if (field?.chosen !== undefined) field.chosen = numberOf(attributes, 'val')
        return true
      case 'w:listEntry':
        if (field?.chosen !== undefined) field.entries.push(saidBy(attributes, 'val') ?? '')
        return true
      default:
        return control?.inProperties ? false : undefined
    }
  }

  /** Gives back what is left to say when a control ends. */
  close(name: string): string {
    const control = this.#controls.at(-1)
    if (name === 'w:sdtPr' && control) control.inProperties = false
    if (name === 'w:fldSimple') this.#fields.pop()
    if (name !== 'w:sdt') return ''
    const rest = this.shown()
    this.#controls.pop()
    return rest
  }

  /** A field's next stretch begins; gives back what was chosen in it when it ends. */
  turn(type: string | undefined): string {
    const field = this.#fields.at(-1)
    if (type === 'begin') this.#fields.push({ code: '', phase: 'code', entries: [] })
    else if (type === 'separate' && field) field.phase = 'result'
    else if (type === 'end') this.#fields.pop()
    if (type !== 'end' || !field) return ''
    if (field.ticked !== undefined) return field.ticked ? '☒' : '☐'
    return field.chosen === undefined ? '' : (field.entries[field.chosen] ?? '')
  }

  /** An instruction of a field. */
  instruct(words: string): void {
    const field = this.#fields.at(-1)
    if (field?.phase === 'code') field.code += words
  }

  /** What of these words a person sees as what somebody said. */
  said(words: string): string {
    if (this.#controls.some(({ empty }) => empty)) return ''
    if (this.#fields.some(isSilent)) return ''
    const control = this.#controls.findLast(({ ticked, day }) => ticked !== undefined || day !== undefined)
    if (!control) return words
    if (control.ticked === undefined) {
      control.shown += words
      return ''
    }
    if (control.told || words.trim() === '') return ''
    control.told = true
    return control.ticked ? '☒' : '☐'
  }

  /** The day that was picked, in words, or what was typed in its place: said when its paragraph or its control ends. */
  shown(): string {
    const control = this.#controls.findLast(({ shown }) => shown !== '')
    if (!control) return ''
    const { shown, day = '' } = control
    control.shown = ''
    // A picker may show its day in any way, by its weekday alone too; other words were typed in its place.
    return isRealDay(day) && (/\d/.test(shown) || namesOfDays.test(shown)) ? sayDay(day) : shown
  }
}

const isSilent = ({ phase, code, ticked, chosen }: Field): boolean =>
  phase === 'code' || ticked !== undefined || chosen !== undefined || notSaid.test(code)
