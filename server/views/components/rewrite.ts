import { type Html, html } from '../html.ts'
import { type MarkedWords, markedText } from './plan-field.ts'

type RewriteOptions = {
  readonly before: string
  readonly marks?: readonly MarkedWords[]
  readonly after: string
}

/** What was written and what says it better, side by side: the quickest way to see what a rule means. */
export const rewrite = ({ before, marks = [], after }: RewriteOptions): Html =>
  html`<dl class="bywhen-rewrite">
    <div><dt>Before</dt><dd>${markedText(before, marks)}</dd></div>
    <div class="bywhen-rewrite__after"><dt>After</dt><dd>${after}</dd></div>
  </dl>`
