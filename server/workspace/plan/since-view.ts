import { insetText } from '../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { PlanModel } from './model.ts'
import { placeOnPage } from './places.ts'
import { sentence } from './words.ts'

/** So many sentences are read at once. */
const AT_ONCE = 6

/** What others did since somebody last looked, each sentence leading to what it is about; a first look says nothing. */
export function sinceView({ since, record }: PlanModel): Html {
  if (!since) return nothing
  const { said, when } = since
  const line = ({ part, text }: (typeof said)[number]): Html => {
    const place = placeOnPage(record, part)
    return html`<li dir="auto">${place ? html`<a class="govuk-link" href="#${place}">${text}</a>` : text}</li>`
  }
  const [first, rest] = [said.slice(0, AT_ONCE), said.slice(AT_ONCE)]
  return html`<section aria-labelledby="since">${insetText({
    html: html`<h2 class="govuk-heading-s" id="since">${sentence(`what changed since ${when}`).slice(0, -1)}</h2>
      <ul class="govuk-list govuk-list--bullet">${first.map(line)}</ul>
      ${rest.length > 0 ? html`<details class="bywhen-notes__more"><summary>${rest.length} more</summary><ul class="govuk-list govuk-list--bullet">${rest.map(line)}</ul></details>` : nothing}`,
  })}</section>`
}
