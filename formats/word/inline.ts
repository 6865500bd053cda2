import { Controls } from './controls.ts'
import { isOwnParagraph, type RunMark, runMarkOf } from './marks.ts'
import { Refused, refusals } from './refusals.ts'
import type { ListPlace, Style, Styles } from './styles.ts'
import { letterOf, signsTyped } from './symbols.ts'
import type { Paragraph, Piece } from './words.ts'
import { type Attributes, isOn, numberOf, saidBy } from './xml.ts'

/** What a file says of its styles and lists. */
export type Settings = { readonly styles: Styles; readonly unmarked: ReadonlySet<string> }

type Open = {
  inProperties: boolean
  style: string | undefined
  outline?: number
  list?: string
  level?: number
  /** Its end was taken out, so that it goes on in the next. */
  goesOn: boolean
  readonly pieces: Piece[]
}

type Run = { style: string | undefined; hidden: boolean | undefined; font?: string | undefined }

const mostLetters = 5_000_000

/** Reads paragraphs: their words as a person sees them, and what their styles make of them. */
export class Inline {
  /** Words that are in the file and that nobody sees. */
  readonly hidden: string[] = []
  /** How many letters were read so far. */
  letters = 0
  #own = false
  readonly #settings: Settings
  readonly #controls = new Controls()
  readonly #paragraphs: Open[] = []
  #run: Run = { style: undefined, hidden: undefined }
  #reading: 'words' | 'code' | undefined
  #carried: Piece[] = []

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Whether there were paragraphs of our own among them. */
  get isOwn(): boolean {
    return this.#own
  }

  open(name: string, attributes: Attributes): boolean {
    const paragraph = this.#paragraphs.at(-1)
    const known = this.#controls.open(name, attributes)
    if (known !== undefined) return known
    if (paragraph?.inProperties) return describe(paragraph, name, attributes)
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ inProperties: false, style: undefined, goesOn: false, pieces: this.#carried })
        this.#carried = []
        return true
      case 'w:pPr':
        if (paragraph) paragraph.inProperties = true
        return true
      case 'w:r':
        this.#run = { style: undefined, hidden: undefined }
        return true
      case 'w:rStyle':
        this.#run.style = saidBy(attributes, 'val')
        return true
      case 'w:rFonts':
        this.#run.font = saidBy(attributes, 'ascii') ?? saidBy(attributes, 'hAnsi')
        return true
      case 'w:vanish':
        this.#run.hidden = isOn(attributes)
        return true
      case 'w:t':
      case 'm:t':
        this.#reading = 'words'
        return true
      case 'w:instrText':
        this.#reading = 'code'
        return true
      case 'w:fldChar':
        this.#add(this.#controls.turn(saidBy(attributes, 'fldCharType')))
        return true
      case 'w:del':
      case 'w:moveFrom':
        return false
      default:
        this.#say(letterOf(name, attributes))
        return true
    }
  }

  close(name: string): void {
    if (name === 'w:t' || name === 'm:t' || name === 'w:instrText') this.#reading = undefined
    else if (name === 'w:pPr') this.#tellParagraph({ inProperties: false })
    else this.#add(this.#controls.close(name))
  }

  text(words: string): void {
    // Where a word might be broken is nothing that anybody sees.
    if (this.#reading === 'words')
      this.#say(signsTyped(this.#run.font, words.replaceAll(/[\t\n\r]/g, ' ').replaceAll('\u00AD', '')))
    else if (this.#reading === 'code') this.#controls.instruct(words)
  }

  /** Ends a paragraph; nothing, where it goes on in the next. */
  finish(): Paragraph | undefined {
    this.#add(this.#controls.shown())
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return undefined
    if (paragraph.goesOn) {
      this.#carried = paragraph.pieces
      return undefined
    }
    return this.#settle(paragraph)
  }

  /** What went on in a next paragraph where there is none. */
  left(): Paragraph | undefined {
    const pieces = this.#carried
    this.#carried = []
    return pieces.length === 0 ? undefined : { style: undefined, heading: 0, list: undefined, pieces }
  }

  #tellParagraph(more: Partial<Open>): void {
    Object.assign(this.#paragraphs.at(-1) ?? {}, more)
  }

  #styleOf(id: string | undefined): Style | undefined {
    return id === undefined ? undefined : this.#settings.styles.byId.get(id)
  }

  #settle({ style: id, outline, list, level, pieces }: Open): Paragraph {
    const style = this.#styleOf(id) ?? this.#settings.styles.usual
    const name = this.#styleOf(id)?.name ?? id
    this.#own ||= isOwnParagraph(name)
    const heading = outline === undefined ? (style?.heading ?? 0) : outline > 8 ? 0 : outline + 1
    const place: ListPlace = {
      list: list ?? style?.list?.list ?? '0',
      level: level ?? (list === undefined ? (style?.list?.level ?? 0) : 0),
    }
    const isList = place.list !== '0' && !this.#settings.unmarked.has(`${place.list} ${place.level}`)
    return { style: name, heading, list: isList ? place : undefined, pieces }
  }

  #say(words: string): void {
    if (words === '') return
    const mark = this.#mark()
    if (mark !== 'letters' && this.#isHidden()) this.hidden.push(words)
    else this.#add(this.#controls.said(words), mark)
  }

  #isHidden(): boolean {
    return (
      this.#run.hidden ??
      this.#styleOf(this.#run.style)?.hidden ??
      this.#styleOf(this.#paragraphs.at(-1)?.style)?.hidden ??
      false
    )
  }

  #mark(): RunMark | undefined {
    const { style } = this.#run
    return style === undefined ? undefined : runMarkOf(this.#styleOf(style)?.name ?? style)
  }

  #add(words: string, mark?: RunMark): void {
    if (words === '') return
    this.letters += words.length
    if (this.letters > mostLetters) throw new Refused(refusals.tooMuch)
    this.#paragraphs.at(-1)?.pieces.push({ words, mark })
  }
}

/** What the properties of a paragraph say; those of its mark say only whether it still stands. */
const describe = (paragraph: Open, name: string, attributes: Attributes): boolean => {
  if (name === 'w:pStyle') paragraph.style = saidBy(attributes, 'val')
  else if (name === 'w:outlineLvl') paragraph.outline = numberOf(attributes, 'val')
  else if (name === 'w:numId') paragraph.list = saidBy(attributes, 'val') ?? '0'
  else if (name === 'w:ilvl') paragraph.level = numberOf(attributes, 'val')
  else if (name === 'w:del' || name === 'w:moveFrom') paragraph.goesOn = true
  return !name.endsWith('Change') && name !== 'w:tabs'
}
