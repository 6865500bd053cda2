import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'

export type SignOut = {
  /** Where they sign in, once they are signed out here. */
  readonly goesOnTo?: string
}

/** Asked once more only of those who came by an address; the button on every page signs out at once. */
export const signOutView = ({ goesOnTo }: SignOut, refused: readonly Refusal[], frame: Frame): Html =>
  goesOnTo
    ? signedOutHere(goesOnTo, frame)
    : framed({
        ...{ title: 'Sign out', frame: { ...frame, who: undefined }, refused },
        main: html`<p class="govuk-body">Everything you saved stays saved.</p>
      ${form(frame, button({ text: 'Sign out' }), '/sign-out')}`,
      })

/** Seen for a moment, or for as long as their service does not answer. */
const signedOutHere = (goesOnTo: string, frame: Frame): Html =>
  framed({
    ...{ title: 'You are signed out of Bywhen', frame: { ...frame, who: undefined } },
    main: html`<p class="govuk-body">Next you are signed out where you sign in, so that nobody else can come in from this machine.</p>
      ${button({ text: 'Go on', href: goesOnTo })}`,
  })
