import type { OpenedPlan, Present } from '../../../store/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { timeInWords } from '../../views/time-in-words.ts'
import type { Place } from './exchange.ts'

type Page = {
  /** The version it was shown with. */
  readonly saw: number
  /** Whether it has boxes at a place. */
  readonly isShown: (place: Place) => boolean
}

/** Who else is on the plan and how near, and whether somebody has saved a newer version since the page was shown. */
export function hereView(
  others: readonly Present[],
  { record: { last }, version }: OpenedPlan,
  { saw, isShown }: Page,
): Html {
  const isNear = ({ place }: Present): boolean => place !== null && isShown(place)
  const [near, far] = [others.filter(isNear), others.filter(each => !isNear(each))]
  return html`${who(near, 'writing on this page too')}${who(far, 'in this plan too')}${
    version > saw && last
      ? html`<p class="govuk-body-s bywhen-here__newer">${last.by.name} saved this plan at ${timeInWords(last.at)}, after you opened it. When you save, the words of both are put together, or you are asked.</p>`
      : nothing
  }`
}

function who(people: readonly Present[], where: string): Html {
  if (people.length === 0) return nothing
  const names = new Intl.ListFormat('en-GB').format(people.map(({ name }) => name))
  return html`<p class="govuk-body-s bywhen-here__names"><strong>${names}</strong> ${people.length === 1 ? 'is' : 'are'} ${where}.</p>`
}
