import { type Html, html, raw } from '../html.ts'

/** A clock whose hands are a tick: the day that was promised, and the promise kept. */
export const clock: Html = raw(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" stroke-width="3"/><path d="M10 14.5l5 5.5 8-10.5" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)

/** Our name as it stands at the top of every page. */
export const wordmark: Html = html`<span class="bywhen-wordmark">${clock}<span>Bywhen</span></span>`
