import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { details } from '../../views/components/details.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html } from '../../views/html.ts'

/** One box for either kind of code: whoever has lost their phone has enough to think of. */
export const secondStepView = (
  { hasMail }: { readonly hasMail: boolean },
  refused: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{
      title: 'Type your code',
      frame,
      refused,
      back: { href: '/sign-out', text: 'Sign in as somebody else' },
    },
    main: html`${form(
      frame,
      html`${input({
        ...{
          id: 'code',
          name: 'code',
          autocomplete: 'one-time-code',
          spellcheck: false,
          classes: 'govuk-input--width-20',
        },
        label: { text: 'The six figures that your app shows for Bywhen' },
        hint: { text: 'Or one of your recovery codes, such as 3-KM7Q9-TD4FX' },
        errorMessage: wrong(refused, 'code'),
      })}
      ${button({ text: 'Go on', preventDoubleClick: true })}`,
    )}
    ${details({
      summaryText: 'I do not have my phone',
      html: html`<p class="govuk-body">Type one of the recovery codes that you printed or wrote down when you set up the app. Each works once.</p>
        <p class="govuk-body">If you have none left, ask your administrator to take the app away from your account; you then set up another when you sign in.${
          hasMail ? ' You are told by mail when that happens.' : ''
        }</p>`,
    })}`,
  })
