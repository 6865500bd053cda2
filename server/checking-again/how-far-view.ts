import type { Day } from '../../checker/index.ts'
import { type Html, html, nothing } from '../views/html.ts'
import { momentInWords } from '../workspace/plan/words.ts'
import type { HowFar } from './checking-again.ts'

/** How far lists have followed the rules, for whoever has just changed them. */
export function howFarView(howFar: HowFar, today: Day): Html {
  if (howFar === 'nothing-to-do') return nothing
  if (howFar !== 'begins' && howFar.hasEnded)
    return html`<p class="govuk-body" id="checking">${allOf(howFar.of)} checked by these rules, ${momentInWords(howFar.at, today)}. Lists such as Today show what was found.</p>`
  const far =
    howFar === 'begins'
      ? 'Checking again: it begins now.'
      : `Checking again: ${number(howFar.done)} of ${number(howFar.of)}.`
  return html`<div class="govuk-inset-text" id="checking">
    <p class="govuk-body"><strong>${far}</strong> Pages of plans follow new rules at once; lists such as Today follow plan by plan. Nobody has to wait for it.</p>
    <p class="govuk-body"><a class="govuk-link" href="/service#checking">See how far it is now</a></p>
  </div>`
}

const number = (of: number): string => new Intl.NumberFormat('en-GB').format(of)

const allOf = (many: number): string =>
  many === 1 ? 'The one plan that has not ended was' : `All ${number(many)} plans that have not ended were`
