import type { ViewTold } from '../../../plans/telling/index.ts'
import { type Html, html, nothing } from '../html.ts'

const saidOn = (on: string | undefined): Html =>
  on === undefined ? nothing : html` <span class="bywhen-told__aside">${on}</span>`

/** What was said and seen; on the page of whoever said it, they are “you”. */
export const viewsInWords = (views: readonly ViewTold[], you: boolean): Html =>
  html`<div class="bywhen-told__views">${views.map(view => viewInWords(view, you))}</div>`

/** Somebody’s own words; or what was seen, for a child who does not speak yet, which is never passed off as their words. */
const viewInWords = ({ by, how, text = '', on }: ViewTold, you: boolean): Html => {
  if (how === 'chose-not-to-say')
    return html`<p>${you ? 'You chose not to say.' : `${by} chose not to say.`}${saidOn(on)}</p>`
  if (how === 'observed')
    return html`<figure class="bywhen-told__view">
      <figcaption>${you ? 'What we saw you do' : `What we saw ${by} do`}${saidOn(on)}</figcaption>
      <p>${text}</p>
    </figure>`
  return html`<figure class="bywhen-told__view">
    <figcaption>${you ? 'You said' : `${by} said`}${saidOn(on)}</figcaption>
    <blockquote class="bywhen-told__quote"><p>${inQuotes(text)}</p></blockquote>
  </figure>`
}

/** Quotation marks round what was said, unless the writer has put them there. */
const inQuotes = (text: string): string => (/^["“‘'].*["”’']$/s.test(text.trim()) ? text : `“${text}”`)
