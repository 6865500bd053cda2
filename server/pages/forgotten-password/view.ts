import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html } from '../../views/html.ts'

type Forgotten = { readonly hasMail: boolean; readonly address: string; readonly asked: boolean }

const back = { href: '/sign-in', text: 'Back to sign in' }

/** Asks for the address, and then says what will happen without saying whether it does. */
export const forgottenView = (model: Forgotten, refused: readonly Refusal[], frame: Frame): Html => {
  if (!model.hasMail)
    return framed({
      ...{ title: 'Ask for a new password', frame, back },
      main: html`<p class="govuk-body">This Bywhen sends no mail. Ask your administrator: they can make a link for you, by which you choose another password.</p>`,
    })
  if (model.asked)
    return framed({
      ...{ title: 'Look at your mail', frame, back },
      main: html`<p class="govuk-body">If there is an account for <strong>${model.address}</strong>, a mail with a link is on its way. The link works once, within an hour.</p>
        <p class="govuk-body">Nothing there after some minutes? Look among unwanted mail, see that the address is the one your work gave you, or ask your administrator. After a few mails there is a pause of an hour.</p>`,
    })
  return framed({
    ...{ title: 'Choose another password', frame, refused, back },
    main: form(
      frame,
      html`${input({
        ...{ id: 'address', name: 'address', value: model.address, type: 'email', autocomplete: 'username' },
        ...{ spellcheck: false, autocapitalize: 'none', classes: 'govuk-input--width-30' },
        label: { text: 'The e-mail address that you sign in with' },
        hint: { text: 'We send a link to it. Until you use the link, your password stays as it is.' },
        errorMessage: wrong(refused, 'address'),
      })}
      ${button({ text: 'Send the link', preventDoubleClick: true })}`,
    ),
  })
}
