import type { FoundName } from '../../../store/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { foundRow } from './found-row.ts'
import type { Search } from './search-page.ts'

/** A box for a name, and what was found; the page’s script finds while somebody types. */
export const searchView = (model: Search, refused: readonly Refusal[], frame: Frame): Html =>
  framed({
    ...{ title: 'Search', frame, refused, nav: 'search', script: '/assets/search.js' },
    main: html`<div id="search">${form(
      frame,
      html`${input({
        ...{ id: 'name', name: 'name', value: model.typed, autocomplete: 'off', spellcheck: false },
        label: { text: 'A name or a reference', classes: 'govuk-label--m' },
        hint: {
          text: 'The beginning is enough, in any order: of a child, a parent, a family or a plan. Accents, nicknames and slips are forgiven.',
        },
        errorMessage: wrong(refused, 'name'),
        attributes: { dir: 'auto', enterkeyhint: 'search' },
      })}
      ${button({ text: 'Search' })}`,
    )}</div>
    <div id="found">${foundView(model)}</div>
    <p class="govuk-visually-hidden" id="heard" role="status"></p>`,
  })

/** What was found: as it was asked for first, then what is only near to it. */
export function foundView({ typed, found }: Search): Html {
  if (found === undefined) return nothing
  if (found.length === 0) return nobody(typed)
  const exact = found.filter(({ near }) => !near)
  const near = found.filter(each => each.near)
  return html`<p class="govuk-body" data-count>${counted(found.length)}</p>
    ${list(exact)}
    ${near.length > 0 ? html`<h2 class="govuk-heading-s">${exact.length > 0 ? 'Also like it' : 'Nobody is called just that. Like it'}</h2>${list(near)}` : nothing}`
}

const counted = (many: number): string => (many === 1 ? '1 found' : `${many} found`)

const list = (some: readonly FoundName[]): Html =>
  some.length === 0 ? nothing : html`<ul class="bywhen-entries">${some.map(foundRow)}</ul>`

const nobody = (
  typed: string,
): Html => html`<p class="govuk-body" data-count>Nothing found for “<span dir="auto">${typed}</span>”.</p>
  <ul class="govuk-list govuk-list--bullet">
    <li>Try a part of the name, another spelling, or somebody else of the family.</li>
    <li>A family of another team is found only by a whole name as it is written there.</li>
    <li>If they are new to your service, <a class="govuk-link" href="/families/new">add the family</a>.</li>
  </ul>`
