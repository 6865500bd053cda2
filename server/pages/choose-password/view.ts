import type { Gone } from '../../../store/index.ts'
import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { newPasswordBoxes } from '../../sign-in/password-boxes.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html, nothing } from '../../views/html.ts'

export type ChoosePassword =
  | Gone
  | {
      readonly kind: 'invitation' | 'reset'
      readonly name: string
      readonly address: string
      readonly organisation: string
    }

const GONE: Readonly<Record<Gone['gone'], string>> = {
  unknown: 'See that you copied all of it: it is long, and mail programs break it in two.',
  over: 'Its time is over.',
  used: 'It was used already, and each link works once. If you used it, sign in with the password you chose.',
  revoked: 'A newer link was made in its place, or it was taken back. If you have a newer one, use that.',
  'tried-out': 'A wrong code was given with it too often.',
}

/** Why a link leads nowhere, and what to do. */
export const goneView = ({ gone }: Gone, frame: Frame): Html =>
  framed({
    ...{ title: 'This link does not work', frame },
    main: html`<p class="govuk-body">${GONE[gone]}</p>
      <p class="govuk-body">Otherwise ask whoever gave it to you for another. <a class="govuk-link" href="/sign-in">Go to sign in</a></p>`,
  })

/** Shows whose account it is, and asks for a password. */
export function choosePasswordView(model: ChoosePassword, refused: readonly Refusal[], frame: Frame): Html {
  if ('gone' in model) return goneView(model, frame)
  const { kind, name, address, organisation } = model
  return framed({
    ...{
      title: kind === 'invitation' ? `Welcome to Bywhen, ${name}` : 'Choose another password',
      frame,
      refused,
    },
    main: html`${
      kind === 'invitation'
        ? html`<p class="govuk-body">${organisation} has made an account for you. From now on you sign in with <strong>${address}</strong> and a password that only you know.</p>`
        : html`<p class="govuk-body">For <strong>${address}</strong>. Wherever you are signed in just now, you will be signed out.</p>`
    }
    ${form(
      frame,
      html`${usernameFor(address)}${newPasswordBoxes(refused)}
      ${button({ text: kind === 'invitation' ? 'Join' : 'Use this password', preventDoubleClick: true })}`,
    )}`,
  })
}

/** Tells a password keeper which account the password is for. */
const usernameFor = (address: string): Html =>
  address === ''
    ? nothing
    : input({
        ...{ id: 'address', name: 'address', value: address, type: 'email', autocomplete: 'username' },
        ...{ formGroup: { classes: 'govuk-visually-hidden' }, attributes: { readonly: true, tabindex: -1 } },
        label: { text: 'E-mail address' },
      })
