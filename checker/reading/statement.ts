import type { Field } from '../field.ts'
import type { Hit, PhraseFinder } from '../lexicon/phrase-finder.ts'
import type { Phrases } from '../lexicon/phrases.ts'
import { type KnownNames, markNames } from './names.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'
import { type WordClass, wordClasses } from './word-classes.ts'

/** What a statement is read with: whose plan it is and who is in it. */
export type StatementContext = {
  readonly field: Field
  readonly toChild: boolean
  readonly names: KnownNames
  readonly today: string | undefined
}

/** A stretch of a statement: `from` is its first token, `to` the one after its last; `start` and `end` are UTF-16 units. */
export type Span = {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** A phrase found in a statement, with the plain words its entry gives where it gives any. */
export type Found = Span & { readonly plain: string | undefined; readonly pattern: string }

const none: readonly Found[] = []
const noHits: readonly Hit[] = []
const isException = (hit: Hit): boolean => hit.entry.except

/** One field's text, read once: its tokens, its sentences, and every listed phrase in it. Readers build on it lazily. */
export class Statement {
  readonly text: string
  readonly field: Field
  readonly toChild: boolean
  readonly today: string | undefined
  readonly names: KnownNames
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Most words are in capitals, so that a capital tells nothing. */
  readonly loud: boolean
  /** What readers made of this statement, each in its own place; see {@link readOnce}. */
  readonly kept: unknown[] = []
  /** All that the machine found, exceptions included, in the order of where it begins. */
  readonly hits: readonly Hit[]
  /** The same by the numbers of the lists; and what is settled of it once somebody asks. */
  readonly #heard: (Hit[] | undefined)[]
  readonly #found: (readonly Found[] | undefined)[]

  constructor(text: string, finder: PhraseFinder, context: StatementContext) {
    this.text = text
    this.field = context.field
    this.toChild = context.toChild
    this.today = context.today
    this.names = context.names
    finder.prepare()
    const tokens = tokenise(text)
    this.tokens = tokens
    this.sentences = sentencesOf(text, tokens)
    let capitals = 0
    let words = 0
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      words++
      if (token.shape === 'caps') capitals++
    }
    this.loud = words > 3 && capitals > words * 0.7
    markNames(tokens, context.names, this.loud)
    const hits: Hit[] = []
    const heard = new Array<Hit[] | undefined>(finder.size)
    finder.scan(tokens, this.sentences, hit => {
      hits.push(hit)
      const known = heard[hit.list.number]
      if (known === undefined) heard[hit.list.number] = [hit]
      else known.push(hit)
    })
    this.hits = hits
    this.#heard = heard
    this.#found = new Array(finder.size)
  }

  /** Where the list's phrases stand: leftmost and longest, none overlapping another or one of the list's exceptions. */
  find(list: Phrases): readonly Found[] {
    const hits = this.#heard[list.number]
    if (hits === undefined) return none
    const known = this.#found[list.number]
    if (known !== undefined) return known
    const found = this.#settle(hits)
    this.#found[list.number] = found
    return found
  }

  /** True when any phrase of the list stands in the text. */
  has(list: Phrases): boolean {
    return this.find(list).length > 0
  }

  /** The span over tokens `from` to before `to`. */
  span(from: number, to: number): Span {
    const first = this.tokens[from]
    const last = this.tokens[to - 1]
    return { from, to, start: first?.start ?? 0, end: last?.end ?? this.text.length }
  }

  /** The span over the whole text, without the blanks round it. */
  get whole(): Span {
    return this.span(0, this.tokens.length)
  }

  /** The sentence that holds a token. */
  sentenceAt(token: number): Sentence {
    return this.sentences[this.tokens[token]?.sentence ?? 0] ?? { index: 0, from: 0, to: this.tokens.length }
  }

  /** True when the token is in the class. */
  is(token: number, name: WordClass): boolean {
    return ((this.tokens[token]?.bits ?? 0) & wordClasses[name]) !== 0
  }

  /** The word at a place, lower-cased; empty outside the text. */
  word(token: number): string {
    return this.tokens[token]?.norm ?? ''
  }

  /** The untouched words of a span. */
  textOf(span: Pick<Span, 'start' | 'end'>): string {
    return this.text.slice(span.start, span.end)
  }

  #settle(hits: readonly Hit[]): readonly Found[] {
    const exceptions = hits.some(isException) ? hits.filter(isException) : noHits
    const found: Found[] = []
    let free = 0
    for (const hit of hits) {
      if (hit.entry.except || hit.from < free) continue
      if (
        exceptions.some(
          but => but.from < hit.to && hit.from < but.to && but.to - but.from >= hit.to - hit.from,
        )
      )
        continue
      const { plain, pattern } = hit.entry
      const { from, to, start, end } = this.span(hit.from, hit.to)
      found.push({ from, to, start, end, plain, pattern })
      free = to
    }
    return found
  }
}
