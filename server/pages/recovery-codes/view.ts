import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { codesShown } from '../../sign-in/codes-shown.ts'
import { ownPasswordBox } from '../../sign-in/password-boxes.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'

export type RecoveryCodes =
  | { readonly left: number; readonly hasSecondFactor: boolean }
  | { readonly codes: readonly string[] }

const back = { href: '/account', text: 'Your account' }

/** Says what happens to the old codes before it makes new ones. */
export function recoveryCodesView(model: RecoveryCodes, refused: readonly Refusal[], frame: Frame): Html {
  if ('codes' in model)
    return framed({ ...{ title: 'Keep these codes', frame }, main: codesShown(model.codes, '/account') })
  if (!model.hasSecondFactor)
    return framed({
      ...{ title: 'Recovery codes', frame, back },
      main: html`<p class="govuk-body">They stand in for an app for codes, and you have none. <a class="govuk-link" href="/account/second-factor">Set one up</a>; you are given recovery codes with it.</p>`,
    })
  return framed({
    ...{ title: 'Make new recovery codes', frame, refused, back },
    main: html`<p class="govuk-body">You have ${model.left === 0 ? 'none' : model.left} left. Once new ones are made, the old ones no longer work.</p>
      ${form(frame, html`${ownPasswordBox(refused)}${button({ text: 'Make new codes', preventDoubleClick: true })}`)}`,
  })
}
