import type { Refusal } from '../../page.ts'
import { type Frame, form, framed } from '../../sign-in/frame.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'

/** Asked once more only of those who came by an address; the button on every page signs out at once. */
export const signOutView = (_: object, refused: readonly Refusal[], frame: Frame): Html =>
  framed({
    ...{ title: 'Sign out', frame: { ...frame, who: undefined }, refused },
    main: html`<p class="govuk-body">Everything you saved stays saved.</p>
      ${form(frame, button({ text: 'Sign out' }), '/sign-out')}`,
  })
