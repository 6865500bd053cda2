import type { ColumnChoices } from '../format.ts'
import type { Piece } from '../known-table.ts'
import { readValue } from '../markdown-cells.ts'
import { escaped } from '../markdown-words.ts'
import { isConsequences, sectionCalled } from '../parts-called.ts'
import { isTitle } from '../titles.ts'
import { plainly } from '../values.ts'
import { type SentenceRole, saidInSentence } from './doers.ts'
import { type Item, isAwaited, isTask, type Open, onlyOne } from './items.ts'
import { isFact, isOfWhole, type Labelled, readHeading, readLabels, saysNoMore, uncounted } from './labels.ts'
import { labelOfRole, paragraphCalled } from './paragraphs.ts'
import { isSalutation, sentenceRole, sentencesIn, writtenTo } from './sentences.ts'
import { strangeIn, strangeLabel } from './strange-labels.ts'

// A box of its own holds these in a plan; a heading over anything else is one of prose.
const prose = /^(?:goals|evidence|what might get in the way)$/

/** Goes through a text line by line, and keeps what is open: a label over a list, or one whose words go on. */
class Reading {
  readonly items: Item[] = []
  readonly #columns: ColumnChoices | undefined
  readonly #strange: ReadonlySet<string>
  readonly #sentences: boolean
  #open: Open | undefined
  #isElsewhere = false
  #isUsed = false
  #lead = ''
  #at = 0

  constructor(strange: ReadonlySet<string>, columns: ColumnChoices | undefined, sentences: boolean) {
    this.#strange = strange
    this.#columns = columns
    this.#sentences = sentences
  }

  read(piece: Piece, at: number): void {
    this.#at = at + 1
    if (piece.kind === 'table' || piece.kind === 'plan-table' || piece.kind === 'sheet') {
      this.end()
      this.#left(piece)
    } else if (this.#isSaidToHold(readValue(piece.words))) return
    else if (piece.kind === 'heading') this.#heading(piece)
    else if (this.#isElsewhere) this.#left(piece)
    else this.#line(piece)
  }

  /** What somebody says of a paragraph goes before all that it looks like. */
  #isSaidToHold(words: string): boolean {
    const role = this.#columns?.[paragraphCalled(this.#at)]
    if (role === undefined) return false
    this.end()
    this.#say({ label: labelOfRole(role), role, words })
    return true
  }

  #heading(piece: Extract<Piece, { kind: 'heading' }>): void {
    const words = readValue(piece.words)
    this.end()
    this.#isElsewhere =
      (sectionCalled(piece.words) !== undefined && !prose.test(plainly(words))) || isConsequences(piece.words)
    const isOver = this.#isElsewhere || (piece.level < 2 && isTitle(words))
    if (isOver || !this.#labelled(words)) {
      if (!isOver && this.#begin(words)) return
      this.items.push(
        isOver || piece.level < 2 ? { kind: 'left', piece } : { kind: 'over', words, at: this.#at, piece },
      )
    }
  }

  #line(piece: Extract<Piece, { kind: 'line' | 'point' }>): void {
    const words = readValue(piece.words)
    if (words === '' || this.#labelled(words)) return
    if (isSalutation(words) && this.#sentences) {
      this.end()
      const name = writtenTo(words)
      this.#left(name === undefined ? piece : { kind: 'line', words: escaped(`Name: ${name}`) })
    } else if (isFact(words)) {
      this.end()
      this.#left(piece)
    } else if (!this.#strangeLabel(words) && !(piece.kind === 'line' && this.#begin(words)))
      this.#unlabelled(piece, words)
  }

  /** A label that stands over what follows. */
  #begin(words: string): boolean {
    const heading = readHeading(words, this.#columns) ?? this.#whatNext(words)
    if (heading) this.#openUp(heading, true)
    return heading !== undefined
  }

  /** “What needs to happen?” asks for needs or for tasks: below what people worry about, for tasks. */
  #whatNext(words: string): Labelled | undefined {
    const isAsked = /^what (?:now )?(?:needs|has) to happen(?: next| now)?$/.test(plainly(words))
    const hasNeed = this.items.some(item => item.kind === 'said' && item.role === 'need')
    return isAsked && hasNeed ? { label: words, role: 'task', words: '' } : undefined
  }

  /** What stood open says no more; a label that says more than it is known by, and had nothing below it, is left over. */
  end(): void {
    const open = this.#open
    this.#open = undefined
    if (open?.over && !this.#isUsed && !saysNoMore(open.label))
      this.items.push({ kind: 'left', piece: { kind: 'line', words: escaped(open.label) } })
  }

  #openUp(labelled: Labelled, over: boolean): void {
    this.end()
    this.#isUsed = false
    this.#open = { ...labelled, over, counted: uncounted(labelled.label) !== labelled.label.trim() }
    this.#lead = ''
  }

  #labelled(words: string): boolean {
    const { before, labelled } = readLabels(words, this.#columns)
    const [first] = labelled
    if (!first || (isOfWhole(first.label) && !isAwaited(this.items, first.role))) return false
    if (before !== '') this.#unlabelled({ kind: 'line', words: escaped(before) }, before)
    for (const each of labelled) {
      this.end()
      if (each.words !== '') this.#say(each)
      this.#openUp(each, each.words === '')
    }
    return true
  }

  #strangeLabel(words: string): boolean {
    const [, label = '', value = ''] = strangeLabel.exec(words) ?? []
    if (!this.#strange.has(plainly(label))) return false
    const labelled: Labelled = { label, role: undefined, words: value.trim() }
    this.end()
    if (labelled.words !== '') this.#say(labelled)
    this.#openUp(labelled, labelled.words === '')
    return true
  }

  #unlabelled(piece: Extract<Piece, { kind: 'line' | 'point' }>, words: string): void {
    const open = this.#open
    const last = this.items.at(-1)
    const isNext = last?.kind === 'said' && last.label === open?.label
    if (!open || (onlyOne.has(open.role) ? this.#isUsed : !open.over && !isNext)) {
      this.end()
      this.#alone(piece, words)
      return
    }
    const isPoint = piece.kind === 'point'
    if (open.over && !(open.counted && isNext)) this.#say({ ...open, words })
    else if (isPoint && isNext && last.words.endsWith(':')) {
      this.#lead = last.words
      this.items[this.items.length - 1] = { ...last, words: `${last.words} ${words}` }
    } else if (isPoint && this.#lead !== '') this.#say({ ...open, words: `${this.#lead} ${words}` })
    else if (!isTask(open.role) && sentenceRole(words) === 'task') this.#sentence('task', words)
    else if (isPoint && open.role !== 'need') this.#say({ ...open, words })
    else if (isNext) this.items[this.items.length - 1] = { ...last, words: `${last.words}\n${words}` }
    else this.#alone(piece, words)
  }

  #alone(piece: Extract<Piece, { kind: 'line' | 'point' }>, words: string): void {
    if (!this.#sentences) {
      this.items.push({ kind: 'over', words, at: this.#at, piece })
      return
    }
    let before: ReturnType<typeof sentenceRole>
    for (const sentence of sentencesIn(words)) {
      const role = sentenceRole(sentence)
      const last = this.items.at(-1)
      if (role === undefined) this.#left({ kind: 'line', words: escaped(sentence) })
      else if (role === 'next-review')
        this.#left({ kind: 'line', words: escaped(`Next review: ${sentence}`) })
      else if (role === before && role !== 'task' && last?.kind === 'said')
        this.items[this.items.length - 1] = { ...last, words: `${last.words} ${sentence}` }
      else this.#sentence(role, sentence)
      before = role
    }
  }

  #sentence(role: SentenceRole, words: string): void {
    this.items.push(...saidInSentence(role, words, this.#at))
  }

  #say({ label, role, words }: Labelled): void {
    this.#isUsed = true
    this.items.push({ kind: 'said', label, role, words, at: this.#at })
  }

  #left(piece: Piece): void {
    this.items.push({ kind: 'left', piece })
  }
}

/** Reads a text for what has a place in a plan: what stands under labels and, where asked, what sentences say by themselves. */
export const readSaid = (
  pieces: readonly Piece[],
  columns: ColumnChoices | undefined,
  sentences: boolean,
): readonly Item[] => {
  const reading = new Reading(strangeIn(pieces), columns, sentences)
  for (const [at, piece] of pieces.entries()) reading.read(piece, at)
  reading.end()
  return reading.items
}
