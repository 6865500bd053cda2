import type { Gone } from '../../../store/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { newPasswordBoxes } from '../../sign-in/password-boxes.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html } from '../../views/html.ts'
import { goneView } from '../choose-password/view.ts'

export type FirstAdministrator =
  | Gone
  | { readonly called: string; readonly name: string; readonly address: string }

/** Everything that has to be known before anybody else can be let in. */
export function firstAdministratorView(
  model: FirstAdministrator,
  refused: readonly Refusal[],
  frame: Frame,
): Html {
  if ('gone' in model) return goneView(model, frame)
  const wide = 'govuk-input--width-30'
  return framed({
    ...{ title: 'Set up Bywhen', frame, refused },
    main: html`<p class="govuk-body">You are the first here. You become the administrator: you invite the others and say what they may do. Administrators do not read plans.</p>
      ${form(
        frame,
        html`${input({
          ...{
            id: 'called',
            name: 'called',
            value: model.called,
            autocomplete: 'organization',
            classes: wide,
          },
          label: { text: 'What is your organisation called?' },
          errorMessage: wrong(refused, 'called'),
        })}
        ${input({
          ...{
            id: 'name',
            name: 'name',
            value: model.name,
            autocomplete: 'name',
            spellcheck: false,
            classes: wide,
          },
          label: { text: 'Your name' },
          errorMessage: wrong(refused, 'name'),
        })}
        ${input({
          ...{
            id: 'address',
            name: 'address',
            value: model.address,
            type: 'email',
            autocomplete: 'username',
          },
          ...{ spellcheck: false, autocapitalize: 'none', classes: wide },
          label: { text: 'Your e-mail address' },
          hint: { text: 'You sign in with it.' },
          errorMessage: wrong(refused, 'address'),
        })}
        ${newPasswordBoxes(refused)}
        ${button({ text: 'Make the account', preventDoubleClick: true })}`,
      )}`,
  })
}
