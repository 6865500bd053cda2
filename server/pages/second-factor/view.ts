import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { codesShown } from '../../sign-in/codes-shown.ts'
import { ownPasswordBox } from '../../sign-in/password-boxes.ts'
import { addressOf, inGroups } from '../../sign-in/totp.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { pictureForPhone } from '../../views/components/picture-for-phone.ts'
import { type Html, html, nothing } from '../../views/html.ts'

export type SecondFactor =
  | {
      readonly secret: string
      /** The same, locked, for the form. */
      readonly offer: string
      readonly label: string
      readonly asksPassword: boolean
    }
  | { readonly codes: readonly string[]; readonly goOn: string }

/** The picture for the app, the same as letters for whoever cannot scan it, and the code that shows that it worked. */
export function secondFactorView(model: SecondFactor, refused: readonly Refusal[], frame: Frame): Html {
  if ('codes' in model)
    return framed({ ...{ title: 'Keep these codes', frame }, main: codesShown(model.codes, model.goOn) })
  const { secret, offer, label, asksPassword } = model
  const address = addressOf(secret, label)
  return framed({
    ...{ title: 'Set up an app for codes', frame, refused },
    ...(asksPassword && { back: { href: '/account', text: 'Your account' } }),
    main: html`<p class="govuk-body">Besides your password you sign in with a code from an app on your phone, so that a stolen password is of no use to anybody. Any app for such codes will do, such as the one your work uses already.</p>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>Open the app and choose to add an account.</li>
        <li>Point the phone at this picture.
          <div>${pictureForPhone(address, 'The picture for your app; the letters below it say the same')}</div>
          <p class="govuk-body">Reading this on the phone? <a class="govuk-link" href="${address}">Open the app from here</a>. Or type this into the app:</p>
          <p class="govuk-body"><strong class="bywhen-anywhere" translate="no">${inGroups(secret)}</strong></p></li>
        <li>Type the code that the app shows.</li>
      </ol>
      ${form(
        frame,
        html`<input type="hidden" name="offer" value="${offer}">
        ${input({
          ...{
            id: 'code',
            name: 'code',
            inputmode: 'numeric',
            autocomplete: 'one-time-code',
            spellcheck: false,
          },
          classes: 'govuk-input--width-10',
          label: { text: 'The six figures' },
          errorMessage: wrong(refused, 'code'),
        })}
        ${asksPassword ? ownPasswordBox(refused) : nothing}
        ${button({ text: 'Go on', preventDoubleClick: true })}`,
      )}`,
  })
}

/** Dark on light, whatever the colours of the page: apps read it no other way. */
