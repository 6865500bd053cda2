import { type Html, html } from '../../views/html.ts'

/** Something a form carries along and nobody fills in. */
export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`
