import { londonDay } from '../../../plans/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { pagination } from '../../views/components/pagination.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { timeInWords } from '../../views/time-in-words.ts'
import { placeOnPage } from '../plan/places.ts'
import { count, momentInWords, sentence } from '../plan/words.ts'
import { planCrumb } from '../plan-crumb.ts'
import { compareForm } from './compare-form.ts'
import { BEFORE, type History, type Told } from './history-page.ts'

/** So many sentences of one sitting are read at once. */
const AT_ONCE = 6

/** What happened, sitting by sitting, each with the way to the plan as it stood then. */
export function historyView(model: History, _: readonly Refusal[], frame: Frame): Html {
  const { id, record, told, since, today, isFirstPage } = model
  const isNew = told.some(each => each.isNew)
  return framed({
    ...{ title: 'What happened to this plan', frame, nav: 'families', isPlaceItself: false },
    crumbs: [planCrumb(id, record)],
    main: html`
      ${since && isFirstPage ? html`<p class="govuk-body">${isNew ? `What others did since ${since} is marked as new.` : `Nobody else has changed it since ${since}.`}</p>` : nothing}
      ${waysBack(model)}
      <ol class="bywhen-history" role="list">${told.map(each => sittingView(model, each))}</ol>
      ${pagesView(model)}
      ${record.version > 1 ? html`<h2 class="govuk-heading-m">Compare two versions</h2>${compareForm({ id, today, sittings: told, from: told[1]?.last ?? 1, to: record.version })}` : nothing}`,
  })
}

/** How to get back what is gone. */
const waysBack = ({ id, mayWrite, removed }: History): Html =>
  html`<nav class="bywhen-ways" aria-label="Getting something back"><ul>
    ${mayWrite ? html`<li><a class="govuk-link" href="/plans/${id}/undo">Take back what you did last</a></li>` : nothing}
    <li><a class="govuk-link" href="/plans/${id}/removed">What was taken out${removed > 0 ? ` (${removed})` : nothing}</a></li>
  </ul></nav>`

function sittingView({ id, record, today, since }: History, told: Told): Html {
  const { by, first, last, began, ended, said, isNew } = told
  const [shown, rest] = [said.slice(0, AT_ONCE), said.slice(AT_ONCE)]
  const line = ({ part, text }: Told['said'][number]): Html => {
    const place = placeOnPage(record, part)
    return html`<li dir="auto">${place ? html`<a class="govuk-link" href="/plans/${id}#${place}">${text}</a>` : text}</li>`
  }
  const until = timeInWords(ended) === timeInWords(began) && londonDay(began) === londonDay(ended)
  const which = first === last ? `version ${last}` : `versions ${first} to ${last}`
  return html`<li class="bywhen-card" id="version-${last}">
    <h2 class="govuk-heading-s"><bdi>${by.name}</bdi>, ${momentInWords(began, today)}${until ? nothing : ` to ${timeInWords(ended)}`}
      ${isNew ? html` <strong class="bywhen-new">New since ${since}</strong>` : nothing}</h2>
    ${
      said.length === 0
        ? html`<p class="govuk-body">Nothing is left of it: it was changed and changed back.</p>`
        : html`<ul class="govuk-list govuk-list--bullet">${shown.map(line)}</ul>`
    }
    ${rest.length > 0 ? html`<details class="bywhen-notes__more"><summary>${sentence(`${count(rest.length, 'more change')}`).slice(0, -1)}</summary><ul class="govuk-list govuk-list--bullet">${rest.map(line)}</ul></details>` : nothing}
    <p class="govuk-body-s"><a class="govuk-link" href="/plans/${id}/versions/${last}">The plan as it stood then<span class="govuk-visually-hidden">, ${which}</span></a>
      ${first > 1 ? html` &nbsp; <a class="govuk-link" href="/plans/${id}/compare?from=${first - 1}&amp;to=${last}">Word for word<span class="govuk-visually-hidden">, ${which}</span></a>` : nothing}
      ${last < record.version ? html` &nbsp; <a class="govuk-link" href="/plans/${id}/compare?from=${last}&amp;to=${record.version}">Compare with now<span class="govuk-visually-hidden">, ${which}</span></a>` : nothing}</p>
  </li>`
}

const pagesView = ({ id, earlier, isFirstPage }: History): Html =>
  earlier === undefined && isFirstPage
    ? nothing
    : pagination({
        landmarkLabel: 'Pages of the history',
        ...(!isFirstPage && { previous: { href: `/plans/${id}/history`, text: 'The newest' } }),
        ...(earlier !== undefined && {
          next: { href: `/plans/${id}/history?${BEFORE}=${earlier}`, text: 'Earlier' },
        }),
      })
