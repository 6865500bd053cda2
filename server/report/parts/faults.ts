import { type Rule, rules, sources } from '../../../checker/index.ts'
import { fieldNames } from '../../pages/field-names.ts'
import { titleOf } from '../../pages/rule/title.ts'
import { severityInWords } from '../../pages/severity-in-words.ts'
import { details } from '../../views/components/details.ts'
import { tileOf } from '../../views/components/letters.ts'
import { markedText } from '../../views/components/plan-field.ts'
import { rewrite as rewriteView } from '../../views/components/rewrite.ts'
import { letterTile } from '../../views/components/smart-badge.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { chosen, type Example } from '../examples.ts'
import { type Explained, explained } from '../explained.ts'
import { type ReportOptions, tellingOf } from '../options.ts'
import { mostCommon, type RuleFound } from '../ranks.ts'
import type { Tally } from '../tally.ts'
import { count, number } from '../wording.ts'
import { excerpt } from './excerpt.ts'
import type { Section } from './section.ts'

/** Rules that are told in full at once; the rest are a press away. */
const AT_ONCE = 10

/** What was found most, why it matters, what to write instead, and how it looks in these plans. */
export function faults(tally: Tally, options: ReportOptions): Section {
  const found = mostCommon(tally)
  const rest = found.slice(AT_ONCE)
  const tell = (each: RuleFound) => fault(each, tally, options)
  return {
    id: 'faults',
    heading: tally.plans === 1 ? 'What was found, and why it matters' : 'The most common faults',
    inside: html`${found.slice(0, AT_ONCE).map(tell)}${
      rest.length === 0
        ? nothing
        : details({
            classes: 'bywhen-rest',
            summaryText: `${count(rest.length, 'more rule')} that found something`,
            html: html`${rest.map(tell)}`,
          })
    }`,
  }
}

const fault = ({ id, count: found }: RuleFound, tally: Tally, options: ReportOptions): Html => {
  const rule = rules.find(each => each.id === id)
  if (!rule) return nothing
  const tile = tileOf(rule.letter)
  const { matters, instead, rewrite } = explained(rule)
  const examples = chosen(tally.examples.get(id) ?? [])
  return html`<article class="bywhen-fault" aria-labelledby="rule-${id}">
    <h3 class="govuk-heading-m bywhen-lettered" id="rule-${id}" tabindex="-1">${letterTile(tile, rule.severity, tile.isRound)} <span>${titleOf(id)}</span></h3>
    <p class="bywhen-aside">${tile.name}. ${severityInWords[rule.severity].short}. ${howMuch(found, tally)}</p>
    <div class="bywhen-why">
      <div><h4 class="govuk-heading-s">Why it matters</h4>${said(matters)}</div>
      <div><h4 class="govuk-heading-s">${rule.kind === 'plan' ? 'What to do' : 'What to write instead'}</h4>${said(instead)}</div>
    </div>
    ${examples.length > 0 ? html`<h4 class="govuk-heading-s">In ${tally.plans === 1 ? 'this plan' : 'these plans'}</h4><ul class="bywhen-entries">${examples.map(each => exampleView(each, options))}</ul>` : nothing}
    ${details({ summaryText: `More on “${titleOf(id)}”`, html: more(rule, rewrite) })}
  </article>`
}

const howMuch = ({ plans, findings }: RuleFound['count'], tally: Tally): string =>
  tally.plans === 1
    ? `Found ${count(findings, 'time')}.`
    : `In ${number(plans)} of ${number(tally.plans)} plans, ${count(findings, 'time')} in all.`

const said = (sentences: readonly string[]): Html =>
  sentences.length === 1
    ? html`<p class="govuk-body">${sentences[0]}</p>`
    : html`<ul class="govuk-list govuk-list--bullet">${sentences.map(each => html`<li>${each}</li>`)}</ul>`

const exampleView = ({ number, finding, text, field, names }: Example, options: ReportOptions): Html => {
  const tell = tellingOf(options)(names)
  const where = html`<span class="bywhen-aside">Plan ${number}${field ? `, ${fieldNames[field].toLowerCase()}` : ''}</span>`
  if (text === undefined) return html`<li><div>${where}<p>${tell(finding.wrong).text}</p></div></li>`
  const told = tell(text)
  const { text: words, mark } = excerpt(told.text, { ...told.moved(finding), severity: finding.severity })
  return html`<li><div>${where}<p class="bywhen-words">${markedText(words, [mark])}</p></div>
    <p class="bywhen-aside bywhen-aside--note">${tell(finding.wrong, text).text}</p></li>`
}

const more = (
  { raisedWhen, leftAlone, sources: tags }: Rule,
  rewrite: Explained['rewrite'],
): Html => html`${rewrite ? rewriteView(rewrite) : nothing}
  <p class="govuk-body"><strong>When it is raised.</strong> ${raisedWhen}</p>
  <p class="govuk-body"><strong>When it is left alone.</strong> ${leftAlone}</p>
  <p class="govuk-body"><strong>Who says so.</strong> ${tags.map((tag, at) => `${at ? '; ' : ''}${sources[tag].title}, ${sources[tag].by}`).join('')}.</p>`
