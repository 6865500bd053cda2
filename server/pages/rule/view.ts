import { type Field, type Rule, sources } from '../../../checker/index.ts'
import type { Refusal } from '../../page.ts'
import { breadcrumbs } from '../../views/components/breadcrumbs.ts'
import { tileOf } from '../../views/components/letters.ts'
import { pagination } from '../../views/components/pagination.ts'
import { markedText } from '../../views/components/plan-field.ts'
import { rewrite } from '../../views/components/rewrite.ts'
import { letterTile } from '../../views/components/smart-badge.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Kept } from '../../views/kept.ts'
import { page } from '../../views/layout.ts'
import { fieldNames } from '../field-names.ts'
import { severityInWords } from '../severity-in-words.ts'
import { type Left, type Raised, type ShownRule, sentences } from './shown.ts'
import { titleOf } from './title.ts'

type RuleModel = ShownRule & {
  readonly rule: Rule
  readonly previous?: Rule | undefined
  readonly next?: Rule | undefined
}

/** One rule in full, in the order somebody asks: why, when, when not, what instead, and who says so. */
export function ruleView(
  { rule, raised, left, rewrite: written, previous, next }: RuleModel,
  _: readonly Refusal[],
  kept: Kept,
): Html {
  const tile = tileOf(rule.letter)
  return page({
    kept,
    title: `${titleOf(rule.id)} – Rules`,
    nav: 'rules',
    isPlaceItself: false,
    before: breadcrumbs({ items: [{ text: 'Rules', href: '/rules' }, { text: titleOf(rule.id) }] }),
    main: html`<h1 class="govuk-heading-l">${titleOf(rule.id)}</h1>
      <p class="govuk-body bywhen-lettered">${letterTile(tile, rule.severity, tile.isRound)} <span><strong>${tile.name}.</strong> ${severityInWords[rule.severity].whole}</span></p>
      <h2 class="govuk-heading-m">Why it matters</h2>
      ${listed(sentences(rule, 'matters', raised))}
      <h2 class="govuk-heading-m">When it is raised</h2>
      <p class="govuk-body">${rule.raisedWhen}</p>
      <h2 class="govuk-heading-m">When it is left alone</h2>
      <p class="govuk-body">${rule.leftAlone}</p>
      <h2 class="govuk-heading-m">${rule.kind === 'plan' ? 'What to do' : 'What to write instead'}</h2>
      ${listed(sentences(rule, 'instead', raised))}
      ${written ? rewrite(written) : nothing}
      <h2 class="govuk-heading-m">Raised, for example</h2>
      <ul class="bywhen-entries">${raised.map(raisedExample)}</ul>
      <h2 class="govuk-heading-m">Left alone, for example</h2>
      <ul class="bywhen-entries">${left.map(leftExample)}</ul>
      <h2 class="govuk-heading-m">Who says so</h2>
      <ul class="govuk-list govuk-list--bullet">${rule.sources.map(tag => html`<li>${sources[tag].title}, ${sources[tag].by}</li>`)}</ul>
      ${pagination({ landmarkLabel: 'Other rules', previous: neighbour(previous), next: neighbour(next) })}`,
  })
}

const neighbour = (rule: Rule | undefined) =>
  rule && { href: `/rules/${rule.id}`, labelText: titleOf(rule.id) }

const listed = (said: readonly string[]): Html =>
  said.length === 1
    ? html`<p class="govuk-body">${said[0]}</p>`
    : html`<ul class="govuk-list govuk-list--bullet">${said.map(sentence => html`<li>${sentence}</li>`)}</ul>`

const raisedExample = ({ text, field, marks, findings }: Raised): Html => html`<li>
  <div>${fieldName(field)}<p>${markedText(text, marks)}</p></div>
  <div>${findings.map(({ wrong }) => html`<p class="bywhen-aside bywhen-aside--note">${wrong}</p>`)}</div>
</li>`

const leftExample = ({ text, field }: Left): Html =>
  html`<li><div>${fieldName(field)}<p>${text}</p></div></li>`

const fieldName = (field: Field | undefined): Html =>
  field ? html`<span class="bywhen-aside">${fieldNames[field]}</span>` : nothing
