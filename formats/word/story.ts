import type { Block } from '../blocks.ts'
import type { Note } from '../format.ts'
import { blocksOfItems, type GridBox, type GridRow, type Item } from './grid.ts'
import { Inline, type Settings } from './inline.ts'
import { asideMark, drawnMark } from './marks.ts'
import { Refused, refusals } from './refusals.ts'
import { type Attributes, isOn, numberOf, readXml, saidBy } from './xml.ts'

/** A page, a box of a table, or a box that floats on the page: each holds paragraphs and tables. */
type Holder = { readonly items: Item[]; span: number; goesOn: boolean; dropped: boolean }
type Row = {
  readonly boxes: GridBox[]
  before: number
  isHeading: boolean
  dropped: boolean
  inProperties: boolean
}
type Table = { readonly rows: GridRow[] }
type Choices = { taken: boolean; before: number }

/** What a part of a file says: its blocks, and what has no place among them. */
export type Told = {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  /** Whether some of its paragraphs are of our own styles. */
  readonly isOwn: boolean
}

const mostRows = 20_000
const newHolder = (): Holder => ({ items: [], span: 1, goesOn: false, dropped: false })

// What says how things look, how they were before a change, or how else a word is read aloud.
const leftOut = new Set(['w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:rt', 'w:rubyPr'])

/** Puts paragraphs and tables together as they stand on the page, all changes accepted. */
class Story {
  readonly page = newHolder()
  readonly inline: Inline
  pictures = 0
  #isDrawn = false
  parts = 0
  readonly #holders: Holder[] = [this.page]
  readonly #tables: Table[] = []
  readonly #rows: Row[] = []
  readonly #choices: Choices[] = []
  #count = 0

  constructor(settings: Settings) {
    this.inline = new Inline(settings)
  }

  open(name: string, attributes: Attributes): boolean {
    if (leftOut.has(name) || name.endsWith('Change')) return false
    const row = this.#rows.at(-1)
    if (row?.inProperties) return describeRow(row, name, attributes)
    switch (name) {
      case 'w:tbl':
        this.#tables.push({ rows: [] })
        return true
      case 'w:tr':
        this.#count += 1
        if (this.#count > mostRows) throw new Refused(refusals.tooMuch)
        this.#rows.push({ boxes: [], before: 0, isHeading: false, dropped: false, inProperties: false })
        return true
      case 'w:trPr':
        if (row) row.inProperties = true
        return true
      case 'w:tc':
      case 'w:txbxContent':
        this.#holders.push(newHolder())
        return true
      case 'w:gridSpan':
      case 'w:vMerge':
      case 'w:hMerge':
      case 'w:cellDel':
        describeBox(this.#holders.at(-1) ?? newHolder(), name, attributes)
        return true
      case 'mc:AlternateContent':
        this.#choices.push({ taken: false, before: this.#said() })
        return true
      case 'mc:Choice':
      case 'mc:Fallback':
        return !this.#choices.at(-1)?.taken
      case 'w:altChunk':
      case 'w:subDoc':
        this.parts += 1
        return true
      case 'wp:docPr':
        this.#isDrawn = saidBy(attributes, 'name') === drawnMark
        return true
      case 'blip':
        if (!this.#isDrawn) this.pictures += 1
        return true
      case 'imagedata':
        this.pictures += 1
        return true
      default:
        return this.inline.open(name, attributes)
    }
  }

  close(name: string): void {
    const choices = this.#choices.at(-1)
    const row = this.#rows.at(-1)
    if (name === 'w:p') this.#add(this.inline.finish())
    else if (name === 'w:trPr' && row) row.inProperties = false
    else if (name === 'w:tc') this.#closeBox()
    else if (name === 'w:txbxContent') this.#closeFloating()
    else if (name === 'w:tr') {
      const made = this.#rows.pop()
      if (made && !made.dropped) this.#tables.at(-1)?.rows.push(made)
    } else if (name === 'w:tbl') {
      const table = this.#tables.pop()
      if (table && table.rows.length > 0) this.#holders.at(-1)?.items.push({ table })
    } else if (name === 'mc:AlternateContent') this.#choices.pop()
    else if (name === 'mc:Choice' && choices) choices.taken = this.#said() > choices.before
    else this.inline.close(name)
  }

  #said(): number {
    return this.inline.letters + this.pictures
  }

  #add(paragraph: ReturnType<Inline['finish']>): void {
    if (paragraph && paragraph.style !== asideMark) this.#holders.at(-1)?.items.push({ paragraph })
  }

  #closeBox(): void {
    this.#add(this.inline.left())
    const { items, span, goesOn, dropped } = this.#holders.pop() ?? newHolder()
    this.#rows.at(-1)?.boxes.push({ items: dropped ? [] : items, span, goesOn })
  }

  /** What floats on the page stands where it is anchored. */
  #closeFloating(): void {
    const { items } = this.#holders.pop() ?? newHolder()
    this.#holders.at(-1)?.items.push(...items)
  }
}

const describeRow = (row: Row, name: string, attributes: Attributes): boolean => {
  if (name === 'w:gridBefore') row.before = numberOf(attributes, 'val')
  else if (name === 'w:tblHeader') row.isHeading = isOn(attributes)
  else if (name === 'w:del') row.dropped = true
  return true
}

const describeBox = (box: Holder, name: string, attributes: Attributes): void => {
  if (name === 'w:gridSpan') box.span = numberOf(attributes, 'val')
  else if (name === 'w:vMerge') box.goesOn = saidBy(attributes, 'val') !== 'restart'
  else if (name === 'w:cellDel') box.dropped = true
}

const notesOf = ({ inline, pictures, parts }: Story): readonly Note[] => {
  const hidden = inline.hidden.join('').trim()
  const many = pictures === 1 ? 'There is a picture' : `There are ${pictures} pictures`
  return [
    ...(hidden === '' ? [] : [{ where: 'Hidden text', text: hidden }]),
    ...(pictures === 0
      ? []
      : [{ where: 'Pictures', text: `${many} in it. Words in a picture are not read.` }]),
    ...(parts === 0
      ? []
      : [{ where: 'The file', text: 'A part of it is another file put into it, which is not read.' }]),
  ]
}

/** Reads a part of a Word file: its page, a header, or its notes. */
export const readStory = (xml: string, settings: Settings): Told => {
  const story = new Story(settings)
  readXml(xml, {
    open: (name, attributes) => story.open(name, attributes),
    close: name => story.close(name),
    text: words => story.inline.text(words),
  })
  return { blocks: blocksOfItems(story.page.items), notes: notesOf(story), isOwn: story.inline.isOwn }
}
