import type { Plan } from '../../../checker/index.ts'
import { ENOUGH_WORDS, type ReadingAge, readingAgeOf } from '../../../checker/reading-age/index.ts'
import { startOfText } from '../../../checker/reading-plan/say.ts'
import { lastMade } from '../../../plans/index.ts'
import { type Html, html, nothing } from '../html.ts'

const AIM = { from: 9, to: 11 } as const
/** A sentence of this many words is the first to divide. */
const LONG = 25

/** Whether the family can read it, for the side of the page where the plan is written; it advises and blocks nothing. */
export const readingAge = (plan: Plan): Html => made(plan, '', () => view(readingAgeOf(plan)))

const made = lastMade<Plan, Html>()

function view(read: ReadingAge | undefined): Html {
  return html`<section class="bywhen-reading-age" aria-labelledby="reading-age">
    <h2 class="govuk-heading-s" id="reading-age">How easy it is to read</h2>
    ${read === undefined ? tooShort : told(read.age, read.longest)}
  </section>`
}

const tooShort = html`<p class="govuk-body-s">This can be told once the plan has ${ENOUGH_WORDS} words or more.</p>`

const told = (age: number, longest: { readonly text: string; readonly words: number }): Html => html`
  <p class="govuk-body-s"><strong>${ageInWords(age)}</strong> The family’s pages aim at ${AIM.from} to ${AIM.to}.</p>
  ${
    age <= AIM.to || longest.words < LONG
      ? nothing
      : html`<p class="govuk-body-s">The longest sentence has ${longest.words} words. Try making two of it: “${startOfText(longest.text, 8)}”</p>`
  }`

function ageInWords(age: number): string {
  if (age > 17) return 'Hard to read, for most adults too.'
  if (age > 15) return 'About what a grown-up reads.'
  return `About what ${age === 8 || age === 11 ? 'an' : 'a'} ${age}-year-old reads.`
}
