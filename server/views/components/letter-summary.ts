import { type Html, html, nothing } from '../html.ts'
import { smartTiles, type Tile, voiceTiles } from './letters.ts'
import { kindOf, type LetterState, letterTile, stateInWords } from './smart-badge.ts'

type LetterSummaryOptions = {
  readonly heading: string
  /** In the order of the tiles: S, M, A, R, T. */
  readonly smart: readonly LetterState[]
  /** In the order of the round tiles: positive, to the child, plain words, honest. */
  readonly voice: readonly LetterState[]
  readonly id?: string
  /** How many notes each letter had before, and when that was: “you looked on 12 November”. */
  readonly before?: {
    readonly when: string
    readonly smart: readonly number[]
    readonly voice: readonly number[]
  }
}

type Entry = {
  readonly tile: Tile
  readonly state: LetterState | undefined
  readonly isRound?: true
  /** What became of it, in words. */
  readonly became: string | undefined
}

const entry = ({ tile, state = 'unchecked', isRound, became }: Entry): Html =>
  html`<li class="bywhen-summary__letter">
    ${letterTile(tile, kindOf(state), isRound)}
    <strong>${tile.name}</strong>
    <span>${tile.asks}</span>
    <span class="bywhen-summary__state bywhen-summary__state--${kindOf(state)}">${stateInWords(state)}${became ? html`<span class="bywhen-summary__became">${became}</span>` : nothing}</span>
  </li>`

/** How many notes fewer or more there are than there were. */
const becameOf = (
  state: LetterState | undefined,
  was: number | undefined,
  when: string,
): string | undefined => {
  if (was === undefined || typeof state !== 'number' || state === was) return undefined
  return `${Math.abs(was - state)} ${state < was ? 'fewer' : 'more'} than when ${when}`
}

/** The whole plan by letter: what to look at first, never a mark for the one who wrote it. */
export function letterSummary({ heading, smart, voice, before, id = 'letters' }: LetterSummaryOptions): Html {
  const became = (state: LetterState | undefined, was: number | undefined) =>
    before && becameOf(state, was, before.when)
  return html`<section class="bywhen-summary" id="${id}" aria-labelledby="${id}-heading">
    <h2 class="govuk-heading-m" id="${id}-heading">${heading}</h2>
    <ul class="bywhen-summary__list">${smartTiles.map((tile, at) => entry({ tile, state: smart[at], became: became(smart[at], before?.smart[at]) }))}</ul>
    <ul class="bywhen-summary__list">${voiceTiles.map((tile, at) => entry({ tile, state: voice[at], isRound: true, became: became(voice[at], before?.voice[at]) }))}</ul>
  </section>`
}
