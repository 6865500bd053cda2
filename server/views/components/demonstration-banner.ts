import { type Html, html } from '../html.ts'
import { phaseBanner } from './phase-banner.ts'

/** On every page of a demonstration: that nobody here is real, that nobody real belongs here, and the way to be somebody else. */
export const demonstrationBanner: Html = phaseBanner({
  classes: 'bywhen-demonstration',
  tag: { text: 'Demonstration' },
  html: html`Every person and every plan here is invented. Keep real families out of it.
    <a class="govuk-link" href="/sign-in">Choose who to sign in as</a>`,
})
