import type { Context } from 'hono'
import { writtenIn } from '../sign-in/own-form.ts'
import { html, nothing } from '../views/html.ts'
import { guestFramed } from './frame.ts'

/** Why something was not kept, and what there is to do. */
const whyNot = {
  over: {
    status: 403,
    title: 'Your time here was over',
    because: 'This page closes by itself when nothing happens for a quarter of an hour.',
    next: html`<p class="govuk-body">Ask the person who gave you the link for another one.</p>`,
  },
  'another-link': {
    status: 403,
    title: 'This page belonged to another link',
    because: 'A link was opened on this screen since, and it closed the one that this page came from.',
    next: html`<p class="govuk-body">Ask the person who gave you the first link for another one. <a class="govuk-link" href="/guest">Go to the page that is open now</a></p>`,
  },
  'no-longer-asked': {
    status: 404,
    title: 'This is no longer yours to do',
    because: 'The people who work with you have changed the plan since you opened the page.',
    next: html`<p class="govuk-body">Tell them what you wanted to say, or <a class="govuk-link" href="/guest">go back to the plan</a>.</p>`,
  },
} as const

/**
 * Said to whoever sends something that the plan takes from them no more, because their time is over or what it was for has
 * gone; but their words are
 * given back to them, so that they need not think of them a second time.
 */
export function notKept(
  c: Context,
  fields: URLSearchParams,
  why: keyof typeof whyNot = 'over',
): Response | Promise<Response> {
  const { status, title, because, next } = whyNot[why]
  const words = writtenIn(fields)
  return c.html(
    guestFramed({
      ...{ title, frame: { kept: c.get('kept') } },
      main: html`<h1 class="govuk-heading-l">${title}</h1>
        <p class="govuk-body-l">${because} What you sent just now was not kept.</p>
        ${
          words.length === 0
            ? nothing
            : html`<p class="govuk-body">Here are your words. Copy them, so that you need not write them again:</p>
                ${words.map(value => html`<blockquote class="bywhen-own-words" dir="auto">${value}</blockquote>`)}
                ${why === 'over' ? html`<p class="govuk-body">Then close this page: nobody can come back to it.</p>` : nothing}`
        }
        ${next}`,
    }),
    status,
  )
}
