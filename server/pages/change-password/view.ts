import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { newPasswordBoxes, ownPasswordBox } from '../../sign-in/password-boxes.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'

/** The old one first, so that whoever only found the screen open gets no further. */
export const changePasswordView = (
  { address }: { readonly address: string },
  refused: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{ title: 'Change your password', frame, refused, back: { href: '/account', text: 'Your account' } },
    main: html`<p class="govuk-body">For <strong>${address}</strong>. Wherever else you are signed in, you will be signed out.</p>
      ${form(
        frame,
        html`${ownPasswordBox(refused, 'The password you have now')}
        ${newPasswordBoxes(refused, 'The new password')}
        ${button({ text: 'Change it', preventDoubleClick: true })}`,
      )}`,
  })
