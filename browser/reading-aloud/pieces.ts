import { breaths } from './breaths.ts'

/** Some words to read, and what holds them, so that they can be shown as they are read. */
export type Piece = { readonly element: Element; readonly words: string }

/** What holds words of its own on these pages. */
const HOLDERS = 'h2, h3, p, li, dt, dd, figcaption'

/** All the words of a part of a page in the order they stand, once each; pictures and buttons are not read. */
export const piecesToRead = (part: Element): readonly Piece[] =>
  [...part.querySelectorAll(HOLDERS)]
    .filter(element => element.querySelector(HOLDERS) === null)
    .flatMap(element => breaths(element.textContent ?? '').map(words => ({ element, words })))
