import type { FamilyTelling, Rounds } from '../../../plans/telling/index.ts'
import { details } from '../components/details.ts'
import { type Html, html, nothing } from '../html.ts'

/** Another page to go to, such as the child’s own, or a place further down. */
export type Also = { readonly href: string; readonly text: string }

/** What a page for a family can be given beside the plan. `isTurned`: a worker is about to show it on their own screen. */
export type ForFamilyOptions = {
  readonly today: string
  /** How the tasks that come round have gone. */
  readonly rounds?: Rounds
  readonly isTurned?: boolean
  readonly also?: readonly Also[]
}

/** Whoever turns a screen round shows all that is on it. It closes with a press, and is never on paper. */
export const beforeYouTurn: Html = details({
  summaryText: 'Before you turn the screen round',
  open: true,
  classes: 'bywhen-screen-only',
  html: html`Close other families’ pages, your email and your messages. Then close this note.`,
})

/** The ways on from the page, on the screen only. */
export const waysOn = (also: readonly Also[] = []): Html =>
  also.length === 0
    ? nothing
    : html`<nav class="bywhen-screen-only" aria-label="Ways on">
        <ul class="bywhen-told__ways" role="list">${also.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>
      </nav>`

const notes = {
  draft: {
    family: 'This is a draft. Nothing in it is agreed yet, and it can still change.',
    child: 'This plan is not finished. It can still change.',
  },
  ended: { family: 'This plan has ended.', child: 'This plan has ended.' },
} as const

/** That a plan is not agreed yet, or is over: said before anything else. */
export const standingNote = ({ standing }: FamilyTelling, reader: 'family' | 'child'): Html =>
  standing === 'active' ? nothing : html`<p class="bywhen-told__note">${notes[standing][reader]}</p>`
