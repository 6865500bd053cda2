import type { Signature } from '../../../../plans/index.ts'
import { wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { input } from '../../../views/components/input.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { hidden } from '../../families/hidden.ts'

/** The script that lets somebody draw; without it a typed name is enough. */
export const SIGN_BY_HAND = '/assets/sign-by-hand.js'

type Signing = {
  readonly typed: URLSearchParams
  readonly label: string
  readonly hint: string
  readonly refused: readonly Refusal[]
}

/** Where somebody signs: a name that is typed, and room to draw it where the browser lets them. */
export const signing = ({ typed, label, hint, refused }: Signing): Html =>
  html`<div data-sign-by-hand>
    ${input({
      ...{ id: 'signature', name: 'signature', autocomplete: 'off', classes: 'govuk-input--width-20' },
      value: typed.get('signature') ?? '',
      label: { text: label, classes: 'govuk-label--s' },
      hint: { text: hint },
      attributes: { dir: 'auto' },
      errorMessage: wrong(refused, 'signature'),
    })}
    ${hidden('drawn', typed.get('drawn') ?? '')}${drawnBefore(typed.get('drawn') ?? '')}
  </div>`

/** A drawing that came back with the other words: the script draws it again in its room, and without one it stands here. */
const drawnBefore = (drawn: string): Html =>
  drawn === ''
    ? nothing
    : html`<div data-drawn-before><p class="govuk-hint">What was drawn is still here, and goes with the answer.</p>${lineOf(drawn, 'What was drawn')}</div>`

/** A signature as it was given: the line of their hand, and the name that was typed. */
export const signatureView = (signature: Signature | undefined): Html =>
  signature === undefined
    ? nothing
    : html`<span class="bywhen-line">Signed: <bdi>${signature.name}</bdi>${
        signature.drawn ? lineOf(signature.drawn, `Signature drawn by ${signature.name}`) : nothing
      }</span>`

const lineOf = (drawn: string, label: string): Html =>
  html`<svg class="bywhen-signature" viewBox="0 0 600 200" role="img" aria-label="${label}"><path d="${drawn}"/></svg>`
