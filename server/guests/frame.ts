import { callSubject } from '../../checker/reading-plan/people.ts'
import { toPlan } from '../../plans/index.ts'
import { asksForWords, form, problems } from '../frame.ts'
import type { Refusal } from '../page.ts'
import { notificationBanner } from '../views/components/notification-banner.ts'
import { ofName } from '../views/for-family/part.ts'
import { type Html, html, nothing } from '../views/html.ts'
import type { Kept } from '../views/kept.ts'
import { page } from '../views/layout.ts'
import type { GuestVisit } from './guest-page.ts'

/** What a guest’s page is framed with. */
export type GuestFrame = {
  readonly mark: string
  readonly name: string
  /** Whose plan it is, where it is not their own: a teacher may come to two. */
  readonly of?: string
  readonly kept: Kept
}

type Framed = {
  readonly title: string
  readonly main: Html
  readonly frame: GuestFrame | Pick<GuestFrame, 'kept'>
  readonly refused?: readonly Refusal[]
  readonly done?: string | undefined
  readonly script?: string
}

/** A page for a guest: nothing leads anywhere else, and the way out is on every one of them. */
export const guestFramed = ({ title, main, frame, refused = [], done, script }: Framed): Html =>
  page({
    ...{
      title: refused.length > 0 ? `Error: ${title}` : title,
      places: [],
      script,
      holdsWords: asksForWords(main),
      kept: frame.kept,
    },
    before: 'mark' in frame ? bar(frame) : nothing,
    main: html`${refused.length > 0 ? problems(refused) : nothing}
    ${done && refused.length === 0 ? notificationBanner({ type: 'success', text: done }) : nothing}
    ${main}`,
  })

const bar = (frame: GuestFrame): Html =>
  html`<nav class="bywhen-signed-in" aria-label="You are here as">
    ${form(
      frame,
      html`<p class="bywhen-header__inside govuk-body-s">
        <span>This page is for <strong dir="auto">${frame.name}</strong>${frame.of ? html`, about <bdi>${ofName(frame.of)}</bdi> plan` : nothing}</span>
        <button class="govuk-link bywhen-link-button">I have finished</button>
      </p>`,
      '/guest/finish',
    )}
  </nav>`

/** What a page is framed with for whoever came. */
export function frameOf({ by, guest, record }: GuestVisit, mark: string, kept: Kept): GuestFrame {
  const { about } = toPlan(record)
  const of = about.person === guest.person ? '' : callSubject({ about })
  return { mark, name: by.name, kept, ...(of !== '' && { of }) }
}
