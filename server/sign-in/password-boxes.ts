import { wrong } from '../frame.ts'
import type { Refusal } from '../page.ts'
import { input } from '../views/components/input.ts'
import { type Html, html } from '../views/html.ts'
import { passwordAdvice } from './choose-password.ts'

/** Where somebody chooses a password: twice, because they cannot see what they type. */
export const newPasswordBoxes = (
  refused: readonly Refusal[],
  label = 'Choose a password',
): Html => html`${input({
  ...{ id: 'password', name: 'password', type: 'password', autocomplete: 'new-password' },
  classes: 'govuk-input--width-30',
  label: { text: label },
  hint: { text: passwordAdvice },
  errorMessage: wrong(refused, 'password'),
})}
${input({
  ...{ id: 'again', name: 'again', type: 'password', autocomplete: 'new-password' },
  classes: 'govuk-input--width-30',
  label: { text: 'Type it once more' },
  errorMessage: wrong(refused, 'again'),
})}`

/** Where somebody who is signed in shows that it is still them. */
export const ownPasswordBox = (refused: readonly Refusal[], label = 'Your password'): Html =>
  input({
    ...{ id: 'own', name: 'own', type: 'password', autocomplete: 'current-password' },
    classes: 'govuk-input--width-30',
    label: { text: label },
    hint: { text: 'So that nobody changes this who finds your screen open.' },
    errorMessage: wrong(refused, 'own'),
  })

/** The two boxes as they were sent. */
export const readNewPassword = (sent: URLSearchParams) => ({
  password: sent.get('password') ?? '',
  again: sent.get('again') ?? '',
})
