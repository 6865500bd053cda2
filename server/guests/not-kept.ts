import type { Context } from 'hono'
import { MARK } from '../sign-in/own-form.ts'
import { html, nothing } from '../views/html.ts'
import { guestFramed } from './frame.ts'

/** What a form carries that nobody typed. */
const ours = [MARK, 'saw', 'key', 'drawn']

/**
 * Said to whoever sends something after their time is over. The plan takes it from nobody then; but their words are
 * given back to them, so that they need not think of them a second time.
 */
export function notKept(c: Context, fields: URLSearchParams): Response | Promise<Response> {
  const words = [...fields].filter(([name, value]) => !ours.includes(name) && value.trim().includes(' '))
  return c.html(
    guestFramed({
      ...{ title: 'Your time here was over', frame: { kept: c.get('kept') } },
      main: html`<h1 class="govuk-heading-l">Your time here was over</h1>
        <p class="govuk-body-l">This page closes by itself when nothing happens for a quarter of an hour. What you sent just now was not kept.</p>
        ${
          words.length === 0
            ? nothing
            : html`<p class="govuk-body">Here are your words. Copy them, so that you need not write them again:</p>
                ${words.map(([, value]) => html`<blockquote class="bywhen-own-words" dir="auto">${value}</blockquote>`)}
                <p class="govuk-body">Then close this page: nobody can come back to it.</p>`
        }
        <p class="govuk-body">Ask the person who gave you the link for another one.</p>`,
    }),
    403,
  )
}
