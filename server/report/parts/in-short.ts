import { titleOf } from '../../pages/rule/title.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { mostCommon } from '../ranks.ts'
import type { Tally } from '../tally.ts'
import { tileByLetter } from '../tiles.ts'
import { count, number } from '../wording.ts'

/** What the report says, in a few sentences, before any number of it: what is well, then where to begin. */
export const inShort = (tally: Tally): Html => html`<p class="govuk-body-l">${said(tally)}</p>`

const said = (tally: Tally): Html => {
  const { plans, findings } = tally
  const them = plans === 1 ? 'it' : 'them'
  if (plans === 0) return html`There was nothing to check. See below what could not be read, and why.`
  if (findings === 0)
    return html`Nothing was found in ${plans === 1 ? 'it' : 'any of them'}. Read ${them} with the ${plans === 1 ? 'family' : 'families'}, and see what they say.`
  return plans === 1 ? ofOne(tally) : ofMany(tally)
}

const begin = (tally: Tally): Html => {
  const [rule] = mostCommon(tally)
  if (!rule) return nothing
  const link = html` Begin with <a class="govuk-link" href="#rule-${rule.id}">${titleOf(rule.id)}</a>`
  return tally.plans === 1 ? html`${link}.` : html`${link}: it is in ${count(rule.count.plans, 'plan')}.`
}

const ofOne = (tally: Tally): Html => {
  const { fix, improve, advice } = tally.severities
  const lighter = improve + advice
  return html`${fix === 0 ? 'Nothing in it has to change.' : `It has ${count(fix, 'thing')} to change.`}
    ${lighter > 0 ? `${count(lighter, 'more thing')} could be stronger or ${lighter === 1 ? 'is' : 'are'} worth a thought.` : nothing}
    ${begin(tally)}`
}

const ofMany = (tally: Tally): Html => {
  const { plans, plansBy, spotless, severities } = tally
  const clear = plansBy.get(0) ?? 0
  const well =
    clear === 0
      ? html`Every plan has something to change.`
      : html`<strong>${number(clear)} of the ${number(plans)} plans ${clear === 1 ? 'has' : 'have'} nothing to change</strong>${spotless > 0 ? `, and in ${number(spotless)} of these nothing was found at all` : ''}.`
  return html`${well} ${clear < plans ? toChange(tally, plans - clear, severities.fix) : nothing} ${begin(tally)}`
}

const toChange = (tally: Tally, others: number, things: number): Html => {
  const [widest] = [...tally.tiles].toSorted(
    ([, a], [, b]) => b.toChange - a.toChange || b.findings - a.findings,
  )
  const there =
    others === tally.plans ? 'There' : `In the other${others === 1 ? '' : ` ${number(others)}`} there`
  return html`${there} ${things === 1 ? 'is' : 'are'} ${count(things, 'thing')} to change${
    widest
      ? html`, most widely under <strong>${tileByLetter(widest[0]).name}</strong> (${count(widest[1].toChange, 'plan')})`
      : nothing
  }.`
}
