import { isHere, nameOf, type PlanEvent, parts } from '../../../plans/index.ts'
import { fieldOf } from '../../../plans/parts/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { momentInWords } from '../plan/words.ts'
import { planCrumb } from '../plan-crumb.ts'
import { compareForm } from './compare-form.ts'
import type { Compared, Wordings } from './compare-page.ts'
import { differing, type Stretch } from './differing.ts'

/** What is different between two versions: first in sentences, then text beside text. */
export function compareView(model: Compared, _: readonly Refusal[], frame: Frame): Html {
  const { id, versions, said, wordings, sittings, latest, today } = model
  const [from, to] = versions
  return framed({
    ...{ title: `What changed from version ${from} to version ${to}`, frame, nav: 'families' },
    isPlaceItself: false,
    crumbs: [planCrumb(id, latest), { href: `/plans/${id}/history`, text: 'What happened to this plan' }],
    main: html`
      ${
        said.length === 0
          ? html`<p class="govuk-body">Nothing: the plan said the same in both.</p>`
          : html`<ul class="govuk-list govuk-list--bullet">${said.map(({ text }) => html`<li dir="auto">${text}</li>`)}</ul>`
      }
      ${wordings.length > 0 ? html`<h2 class="govuk-heading-m">Word for word</h2>${wordings.map(each => wordingView(model, each))}` : nothing}
      <h2 class="govuk-heading-m">Compare others</h2>
      ${compareForm({ id, today, sittings, from, to })}`,
  })
}

const whichVersion = (id: string, event: PlanEvent | undefined, today: string): Html =>
  event
    ? html`<a class="govuk-link" href="/plans/${id}/versions/${event.version}">Version ${event.version}</a>, ${momentInWords(event.at, today)}`
    : nothing

function wordingView(model: Compared, wording: Wordings): Html {
  const { id, from, to, today } = model
  const { before, after } = wording
  const cut = differing(before ?? '', after ?? '')
  const both = before !== undefined && after !== undefined
  return html`<section class="bywhen-clash" aria-label="${whatIs(model, wording)}">
    <h3 class="govuk-heading-s" dir="auto">${whatIs(model, wording)}</h3>
    <dl class="bywhen-clash__both">
      <div><dt>${whichVersion(id, from, today)}</dt><dd dir="auto">${before === undefined ? empty(wording) : stretches(cut.before, both, 'del')}</dd></div>
      <div><dt>${whichVersion(id, to, today)}</dt><dd dir="auto">${after === undefined ? empty(wording) : stretches(cut.after, both, 'ins')}</dd></div>
    </dl>
    ${putBack(model, wording)}
  </section>`
}

const empty = ({ field }: Wordings): Html =>
  html`<span class="bywhen-empty">${field === 'text' ? 'It was not in the plan' : 'Nothing was written here'}</span>`

/** Where one text took the place of another, the words that differ are marked; colour is never all that marks them. */
const stretches = (all: readonly Stretch[], isMarked: boolean, as: 'del' | 'ins'): Html =>
  html`<span class="bywhen-typed">${all.map(({ text, differs }) => {
    if (!differs || !isMarked) return text
    return as === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
  })}</span>`

const whatIs = ({ earlier, later }: Compared, { part, kind, field }: Wordings): string => {
  const name = nameOf(isHere(later, part) ? later : earlier, part)
  const called = fieldOf(kind, field)?.called.replace('{part}', name) ?? parts[kind].called
  return `${called.slice(0, 1).toUpperCase()}${called.slice(1)}`
}

/** The earlier words can come back, where there still is something that says them. */
const putBack = ({ id, versions, latest, mayWrite }: Compared, { part, field, before }: Wordings): Html =>
  mayWrite && before !== undefined && isHere(latest, part)
    ? html`<p class="govuk-body-s"><a class="govuk-link" href="/plans/${id}/versions/${versions[0]}/words/${part}/${field}">Put the earlier words back<span class="govuk-visually-hidden">: ${nameOf(latest, part)}</span></a></p>`
    : nothing
