import { type Html, html, nothing } from '../../views/html.ts'
import type { List, ListId, Row } from './whose-lists.ts'

/** What each list is called, and what is said where there is nothing in it. */
const said: Readonly<Record<ListId, { readonly name: string; readonly none: string }>> = {
  overdue: { name: 'Tasks whose day has gone by', none: 'No task is late.' },
  disagreements: {
    name: 'Somebody does not agree: say what it means',
    none: 'No disagreement waits to be thought through.',
  },
  soon: { name: 'Tasks due in the next seven days', none: 'No task is due in the next seven days.' },
  reviews: {
    name: 'Reviews overdue or due in the next four weeks',
    none: 'No review is due in the next four weeks.',
  },
  'put-right': { name: 'Plans with something to change', none: 'The check asks for no change in any plan.' },
  drafts: { name: 'Drafts', none: 'No plan is still a draft.' },
}

/** The lists of a day’s work; those with nothing in them are told together, at the end. `under` is whose they are, where a heading above says so. */
export function listsView(lists: readonly List[], at: string, under?: string): Html {
  const empty = lists.filter(({ rows }) => rows.length === 0)
  return html`${lists.filter(({ rows }) => rows.length > 0).map(list => listView(list, under))}
    ${empty.length > 0 ? html`<p class="govuk-body">${empty.map(({ id }) => said[id].none).join(' ')}</p>` : nothing}
    ${lists[0]?.isAlone ? html`<p class="govuk-body"><a class="govuk-link" href="${at}">Back to everything</a></p>` : nothing}`
}

function listView({ id, rows, next, isAlone }: List, under: string | undefined): Html {
  const { name } = said[id]
  const labelled = `${under ?? 'list'}-${id}`
  return html`<section aria-labelledby="${labelled}">
    ${under ? html`<h3 class="govuk-heading-m" id="${labelled}">${name}</h3>` : html`<h2 class="govuk-heading-m" id="${labelled}">${name}</h2>`}
    <ul class="bywhen-entries">${rows.map(rowView)}</ul>
    ${next ? html`<p class="govuk-body"><a class="govuk-link" href="${next}">${isAlone ? 'Show the next' : 'Show all'}<span class="govuk-visually-hidden">: ${name.toLowerCase()}</span></a></p>` : nothing}
  </section>`
}

/** One row, the whole of which leads on. */
export const rowView = ({
  href,
  title,
  kind,
  family,
  more,
  when,
  isLate,
}: Row): Html => html`<li class="bywhen-entry">
  <a class="govuk-link bywhen-entry__title bywhen-entry__link" href="${href}"><bdi>${title}</bdi>${kind ? html`<span class="govuk-visually-hidden">, ${kind}</span>` : nothing}</a>
  ${when ? html`<span class="bywhen-entry__when${isLate ? ' bywhen-entry__when--late' : ''}">${when}</span>` : nothing}
  <p class="bywhen-entry__more"><bdi>${family}</bdi>. ${more}</p>
</li>`
