import { raw, html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is already safe to send. A plain string is never this, so words that somebody typed cannot pass for it. */
export type Html = HtmlEscapedString

/** What may stand in a template: words (escaped), numbers, safe markup, nothing, or a list of these. No promises: a view never waits. */
export type Child = string | number | boolean | null | undefined | Html | readonly Child[]

/** Markup from a template, with everything in it escaped that is not already safe. */
export const html = (strings: TemplateStringsArray, ...values: readonly Child[]): Html =>
  template(strings, ...values) as Html

/** Nothing at all, for the parts that a page leaves out. */
export const nothing: Html = raw('')

export { raw }
