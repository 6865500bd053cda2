import type { Page } from '../page.ts'
import { readSentForm } from '../reading/read-sent-form.ts'
import { heldBy } from '../sign-in/cookies.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { isOurs, MARK } from '../sign-in/own-form.ts'
import { html } from '../views/html.ts'
import { guestFramed } from './frame.ts'
import { endVisit, OVER } from './guest-page.ts'

/** The way out for a guest: the session ends on the server, and the back button shows nothing again. */
export const finishPage = (entrance: Entrance): Page => ({
  ...{ path: '/guest/finish', methods: ['GET', 'HEAD', 'POST'], takesFiles: false, may: 'anyone' },
  async answer(c) {
    c.header('cache-control', 'no-store')
    if (c.req.method !== 'POST') return c.redirect('/guest', 303)
    const held = heldBy(c, entrance, 'session')
    const { fields } = await readSentForm(c, undefined)
    if (held && isOurs(c, entrance, held, fields.get(MARK))) await endVisit(c, entrance)
    return c.redirect(OVER, 303)
  },
})

/** Said when a guest has finished, or was away for too long. */
export const overPage = (_: Entrance): Page => ({
  ...{ path: OVER, methods: ['GET', 'HEAD'], takesFiles: false, may: 'anyone' },
  async answer(c) {
    c.header('cache-control', 'no-store')
    return c.html(
      guestFramed({
        ...{ title: 'This page is closed', frame: { kept: c.get('kept') } },
        main: html`<h1 class="govuk-heading-l">This page is closed</h1>
          <p class="govuk-body-l">Everything you did is kept. Nobody can go on with it on this screen.</p>
          <p class="govuk-body">If you want to come back, ask the person who gave you the link for another one.</p>`,
      }),
    )
  },
})
