import { type Html, html } from '../html.ts'

type PartOptions = { readonly id: string; readonly title: string; readonly inside: Html }

/** One part of a page that is read to people: a heading, what stands under it, and a place to have it read aloud. */
export const part = ({ id, title, inside }: PartOptions): Html =>
  html`<section class="bywhen-told__part" id="${id}" aria-labelledby="${id}-title" data-read-aloud="${title}">
    <h2 class="bywhen-told__title" id="${id}-title">${title}</h2>
    ${inside}
  </section>`

/** A name with its ’s: "Tariq’s", "James’s", as people say it. */
export const ofName = (name: string): string => `${name}’s`
