import type { SignedIn } from '../../store/index.ts'
import type { Refusal } from '../page.ts'
import { backLink } from '../views/components/back-link.ts'
import { errorSummary } from '../views/components/error-summary.ts'
import { type Html, html, nothing } from '../views/html.ts'
import { page } from '../views/layout.ts'
import { MARK } from './own-form.ts'

/** What every page of the entrance is given to be framed with. */
export type Frame = {
  /** What its forms carry. */
  readonly mark: string
  /** Who is signed in, wholly. */
  readonly who: SignedIn | undefined
}

type Framed = {
  readonly title: string
  readonly main: Html
  readonly frame: Frame
  readonly refused?: readonly Refusal[]
  readonly back?: { readonly href: string; readonly text: string } | undefined
}

/** A page of the entrance: what has to be put right first, then the heading and the rest. */
export const framed = ({ title, main, frame, refused = [], back }: Framed): Html =>
  page({
    title: refused.length > 0 ? `Error: ${title}` : title,
    before: html`${frame.who ? signedInBar(frame.who, frame) : nothing}${back ? backLink(back) : nothing}`,
    main: html`${refused.length > 0 ? summary(refused) : nothing}
      <h1 class="govuk-heading-l">${title}</h1>
      ${main}`,
  })

const summary = (refused: readonly Refusal[]): Html =>
  errorSummary({
    titleText: 'There is a problem',
    errorList: refused.map(({ field, text }) => ({ text, href: field === '' ? undefined : `#${field}` })),
  })

/** Who is signed in, and the way out, on every page. */
const signedInBar = ({ name, roles }: SignedIn, frame: Frame): Html =>
  html`<nav class="bywhen-signed-in" aria-label="Your account">
    ${form(
      frame,
      html`<p class="bywhen-header__inside govuk-body-s">
        <span>Signed in as <strong>${name}</strong></span>
        <span><a class="govuk-link" href="/account">Your account</a> &nbsp;
        ${roles.includes('administrator') ? html`<a class="govuk-link" href="/accounts">Accounts</a> &nbsp;` : nothing}
        <button class="govuk-link bywhen-link-button">Sign out</button></span>
      </p>`,
      '/sign-out',
    )}
  </nav>`

/** A form of ours: what it carries shows that it is. Sent to the page’s own address unless another is named. */
export const form = ({ mark }: Pick<Frame, 'mark'>, inside: Html, action?: string): Html =>
  html`<form method="post"${action ? html` action="${action}"` : nothing} novalidate>
    <input type="hidden" name="${MARK}" value="${mark}">
    ${inside}
  </form>`

/** What is wrong with a field, where its box stands. */
export const wrong = (refused: readonly Refusal[], field: string): { readonly text: string } | undefined => {
  const found = refused.find(each => each.field === field)
  return found && { text: found.text }
}
