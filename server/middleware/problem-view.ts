import type { Link, ProblemStatus } from '../problem.ts'
import { type Html, html, nothing } from '../views/html.ts'
import type { Kept } from '../views/kept.ts'
import { page } from '../views/layout.ts'

type Problem = {
  readonly status: ProblemStatus | 500
  readonly request: string
  readonly kept: Kept
  readonly nearest?: Link | undefined
}

/** What happened, and what to do about it. */
const SAID: Readonly<Record<Problem['status'], readonly [title: string, advice: string]>> = {
  400: ['That did not arrive whole', 'Go back, where your words still are, and send it again.'],
  404: [
    'There is no page here',
    'If you typed the address, check that it is right. If you pasted it, check that you copied all of it.',
  ],
  405: ['This page cannot be used that way', 'Go back and use the buttons and links on the page.'],
  413: ['That is too much at once', 'Go back, where your words still are, and check one plan at a time.'],
  415: ['That could not be read', 'Go back and use the form on the page.'],
  503: [
    'Too much is being asked for just now',
    'Nothing is wrong. Wait half a minute, then go back and try again.',
  ],
  500: ['Sorry, something went wrong', 'It is our mistake, not yours. Go back and try again in a minute.'],
}

/** A plain page for when the one that was asked for cannot be shown. */
export function problemView({ status, request, kept, nearest }: Problem): Html {
  const [title, advice] = SAID[status]
  return page({
    title,
    kept,
    main: html`<h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">${advice}</p>
      ${nearest ? html`<p class="govuk-body">Did you mean <a class="govuk-link" href="${nearest.href}">${nearest.text}</a>?</p>` : nothing}
      ${status === 500 ? html`<p class="govuk-body">If it happens again, tell whoever looks after Bywhen where you work, and give them this number: <strong>${request}</strong>. It says nothing about what you typed.</p>` : nothing}
      <p class="govuk-body"><a class="govuk-link" href="/">Go to the first page</a>, or <a class="govuk-link" href="/check">check a plan</a>.</p>`,
  })
}
