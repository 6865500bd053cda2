import { type Html, html } from '../../../views/html.ts'
import { readPlace, type Typed, UNDER } from '../typed.ts'

/** What was typed, carried on unseen to where it is sent from next. */
export const hiddenTyped = (typed: Typed): Html =>
  html`${[...typed].map(([name, text]) => {
    const place = readPlace(name)
    return place?.field === UNDER
      ? html`<input type="hidden" name="new" value="${place.kind}/${place.part}/${text}">`
      : html`<input type="hidden" name="${name}" value="${text}">`
  })}`
