import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { providerButton } from '../../sign-in/oidc/provider-button.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { notificationBanner } from '../../views/components/notification-banner.ts'
import { type Html, html, nothing } from '../../views/html.ts'

type SignIn = {
  /** What was typed; the password never comes back. */
  readonly address: string
  /** What has just happened, by its short name in the address. */
  readonly news: string | null
  readonly hasMail: boolean
  readonly provider: Parameters<typeof providerButton>[0] | undefined
}

/** What has just happened, told where somebody comes in again. */
export const NEWS: Readonly<Record<string, string>> = {
  'signed-out': 'You are signed out. If others use this machine, close the browser too.',
  over: 'Your sign-in had run out. Nothing was changed; sign in again to go on.',
}

/** Two boxes and a button, in the order everybody expects. */
export const signInView = (
  { address, news, hasMail, provider }: SignIn,
  refused: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{ title: 'Sign in', frame, refused },
    main: html`${news !== null && NEWS[news] ? notificationBanner({ titleText: 'Important', text: NEWS[news] }) : nothing}
      ${provider ? html`${providerButton(provider)}<h2 class="govuk-heading-m">Or with a password</h2>` : nothing}
      ${form(
        frame,
        html`${input({
          ...{ id: 'address', name: 'address', value: address, type: 'email', autocomplete: 'username' },
          ...{ spellcheck: false, autocapitalize: 'none', classes: 'govuk-input--width-30' },
          label: { text: 'E-mail address' },
          errorMessage: wrong(refused, 'address'),
        })}
        ${input({
          ...{ id: 'password', name: 'password', type: 'password', autocomplete: 'current-password' },
          classes: 'govuk-input--width-30',
          label: { text: 'Password' },
          errorMessage: wrong(refused, 'password'),
        })}
        ${button({ text: 'Sign in', preventDoubleClick: true })}`,
      )}
      <p class="govuk-body">${
        hasMail
          ? html`<a class="govuk-link" href="/forgotten">I have forgotten my password</a>`
          : 'If you have forgotten your password, ask your administrator for a link to choose another.'
      }</p>
      <p class="govuk-body"><a class="govuk-link" href="/check">Check a plan without signing in</a></p>`,
  })
