import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { type Html, html } from '../../views/html.ts'

/** That it is done, and the way back in. */
export const signedOutView = (_: object, __: readonly Refusal[], frame: Frame): Html =>
  framed({
    ...{ title: 'You are signed out', frame },
    main: html`<p class="govuk-body">Here, and where you sign in. If others use this machine, close the browser too.</p>
      <p class="govuk-body"><a class="govuk-link" href="/sign-in">Sign in again</a></p>`,
  })
