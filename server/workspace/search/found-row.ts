import { sayDay } from '../../../checker/index.ts'
import type { FoundName } from '../../../store/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { isInWords } from '../families/people-in-words.ts'

/** One thing found, with enough beside its name that nobody opens the wrong family. */
export function foundRow({ is, id, family, name, elsewhere, home, person, plans }: FoundName): Html {
  const href = is === 'plan' ? `/plans/${id}` : `/families/${family}${is === 'person' ? `#person-${id}` : ''}`
  if (elsewhere)
    return html`<li class="bywhen-entry">
      <a class="govuk-link bywhen-entry__title" href="/families/${family}"><bdi>${name}</bdi></a>
      <span class="bywhen-entry__when">With another team</span>
      <p class="bywhen-entry__more">Opened by saying why. Your reason is written down, and its manager sees it.</p>
    </li>`
  const known = [
    is === 'plan' && 'Plan',
    is === 'family' && 'Family',
    person && isInWords[person.is],
    person?.born && `born ${sayDay(person.born)}`,
  ].filter(Boolean)
  const others = plans.filter(({ plan }) => plan !== id)
  return html`<li class="bywhen-entry">
    <a class="govuk-link bywhen-entry__title" href="${href}"><bdi>${name}</bdi></a>
    <span class="bywhen-entry__when">${home?.reference}</span>
    <p class="bywhen-entry__more">${known.join(', ')}${home && is !== 'family' ? html` in the family <a class="govuk-link" href="/families/${family}"><bdi>${home.name}</bdi></a>` : nothing}${
      others.length > 0
        ? html`. ${others.length === 1 ? 'Plan' : 'Plans'}: ${others.map(({ plan, title }, at) => html`${at > 0 ? ', ' : ''}<a class="govuk-link" href="/plans/${plan}"><bdi>${title}</bdi></a>`)}`
        : nothing
    }</p>
  </li>`
}
