import { type Frame, form, framed } from '../frame.ts'
import type { Refusal } from '../page.ts'
import { NEWS } from '../pages/sign-in/view.ts'
import { button } from '../views/components/button.ts'
import { notificationBanner } from '../views/components/notification-banner.ts'
import { type Html, html, nothing } from '../views/html.ts'
import type { SamplePerson } from './sample-people.ts'

export type AsWhom = {
  readonly people: readonly SamplePerson[]
  /** What has just happened, by its short name in the address. */
  readonly news: string | null
  /** Where the choice is sent, with the way on. */
  readonly action: string
}

/** The people of the demonstration, each a button; what they may see and do differs as it does at work. */
export const asWhomView = (
  { people, news, action }: AsWhom,
  refused: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{ title: 'Choose who to sign in as', frame, refused },
    main: html`${news !== null && NEWS[news] ? notificationBanner({ titleText: 'Important', text: NEWS[news] }) : nothing}
      <p class="govuk-body-l">This is a demonstration. The people who work here and the families they work with are invented, and no password is asked for.</p>
      ${form(frame, html`<ul class="govuk-list bywhen-people">${people.map(entry)}</ul>`, action)}
      <p class="govuk-body"><a class="govuk-link" href="/sign-in/password">Sign in with an account that you made here</a></p>
      <p class="govuk-body"><a class="govuk-link" href="/check">Check a plan without signing in</a></p>`,
  })

const entry = ({ account, name, called, sees }: SamplePerson): Html =>
  html`<li class="bywhen-people__one">
    ${button({ text: `Sign in as ${name}, ${called}`, name: 'account', value: account, classes: 'govuk-button--secondary' })}
    <p class="govuk-body">${sees}</p>
  </li>`
