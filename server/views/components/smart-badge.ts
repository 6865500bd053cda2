import { type Html, html } from '../html.ts'
import { smartTiles, type Tile } from './letters.ts'
import { classNames, type Some } from './options.ts'

/** How one letter stands: how many notes it has (0 is clear), or that nothing of it has been checked. */
export type LetterState = number | 'unchecked'

type SmartBadgeOptions = Some<{ size: 'large'; label: string }> & {
  /** In the order S, M, A, R, T. */
  readonly states: readonly [LetterState, LetterState, LetterState, LetterState, LetterState]
}

/** The state in words, for whoever does not see the tile. */
export function stateInWords(state: LetterState): string {
  if (state === 'unchecked') return 'not checked yet'
  if (state === 0) return 'nothing to note'
  return state === 1 ? '1 note' : `${state} notes`
}

/** One letter as a tile; its words stand beside it or are hidden in the badge. */
export function letterTile(tile: Pick<Tile, 'tile'>, kind: string, isRound = false): Html {
  const names = classNames('bywhen-tile', `bywhen-tile--${kind}`, isRound && 'bywhen-tile--round')
  return html`<span class="${names}" aria-hidden="true">${tile.tile}</span>`
}

/** What a tile’s state is called in the style sheet. */
export const kindOf = (state: LetterState): string =>
  state === 'unchecked' ? 'unchecked' : state === 0 ? 'clear' : 'found'

/** S M A R T at a glance; it means the same wherever it stands, and reads the same without its colours. */
export const smartBadge = ({ states, size, label = 'SMART' }: SmartBadgeOptions): Html =>
  html`<ul class="${classNames('bywhen-badge', size && `bywhen-badge--${size}`)}" aria-label="${label}">
    ${smartTiles.map((tile, index) => {
      const state = states[index] ?? 'unchecked'
      const sign = state === 'unchecked' ? '–' : state === 0 ? '✓' : state
      return html`<li>
        ${letterTile(tile, kindOf(state))}
        <span class="bywhen-badge__sign" aria-hidden="true">${sign}</span>
        <span class="govuk-visually-hidden">${tile.name}: ${stateInWords(state)}</span>
      </li>`
    })}
  </ul>`
