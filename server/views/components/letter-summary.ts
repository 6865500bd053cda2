import { type Html, html } from '../html.ts'
import { smartTiles, type Tile, voiceTiles } from './letters.ts'
import { kindOf, type LetterState, letterTile, stateInWords } from './smart-badge.ts'

type LetterSummaryOptions = {
  readonly heading: string
  /** In the order of the tiles: S, M, A, R, T. */
  readonly smart: readonly LetterState[]
  /** In the order of the round tiles: positive, to the child, plain words, honest. */
  readonly voice: readonly LetterState[]
  readonly id?: string
}

const entry = (tile: Tile, state: LetterState = 'unchecked', isRound = false): Html =>
  html`<li class="bywhen-summary__letter">
    ${letterTile(tile, kindOf(state), isRound)}
    <strong>${tile.name}</strong>
    <span>${tile.asks}</span>
    <span class="bywhen-summary__state bywhen-summary__state--${kindOf(state)}">${stateInWords(state)}</span>
  </li>`

/** The whole plan by letter: what to look at first, never a mark for the one who wrote it. */
export const letterSummary = ({ heading, smart, voice, id = 'letters' }: LetterSummaryOptions): Html =>
  html`<section class="bywhen-summary" id="${id}" aria-labelledby="${id}-heading">
    <h2 class="govuk-heading-m" id="${id}-heading">${heading}</h2>
    <ul class="bywhen-summary__list">${smartTiles.map((tile, index) => entry(tile, smart[index]))}</ul>
    <ul class="bywhen-summary__list">${voiceTiles.map((tile, index) => entry(tile, voice[index], true))}</ul>
  </section>`
