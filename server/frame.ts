import type { SignedIn } from '../store/index.ts'
import type { Refusal } from './page.ts'
import { MARK } from './sign-in/own-form.ts'
import { backLink } from './views/components/back-link.ts'
import { breadcrumbs } from './views/components/breadcrumbs.ts'
import { errorSummary } from './views/components/error-summary.ts'
import { notificationBanner } from './views/components/notification-banner.ts'
import { type Html, html, nothing } from './views/html.ts'
import type { Kept } from './views/kept.ts'
import { page, type TextSize } from './views/layout.ts'
import { type PlaceId, placesFor } from './views/places.ts'

/** What every page for people who sign in is given to be framed with. */
export type Frame = {
  /** What its forms carry. */
  readonly mark: string
  /** Who is signed in, wholly. */
  readonly who: SignedIn | undefined
  readonly kept: Kept
  /** How large they want its words. */
  readonly size?: TextSize | undefined
}

type Link = { readonly href: string; readonly text: string }

type Framed = {
  readonly title: string
  readonly main: Html
  readonly frame: Frame
  readonly refused?: readonly Refusal[]
  readonly back?: Link | undefined
  /** The way here from the place the page belongs to; the page itself is not in it. */
  readonly crumbs?: readonly Link[] | undefined
  /** What has just been done, in one sentence. */
  readonly done?: string | undefined
  readonly nav?: PlaceId | undefined
  readonly isPlaceItself?: boolean | undefined
  readonly wide?: boolean | undefined
  readonly script?: string | undefined
  /** The page puts its own heading, where the title is not all it says. */
  readonly ownHeading?: true | undefined
}

/** A page for people who sign in: what has to be put right first, then the heading and the rest. */
export const framed = (own: Framed): Html => {
  const { title, main, frame, refused = [], back, crumbs, done, ownHeading } = own
  const { who } = frame
  return page({
    ...(who && { places: placesFor(who.roles) }),
    nav: own.nav,
    isPlaceItself: own.isPlaceItself ?? true,
    wide: own.wide,
    script: own.script,
    holdsWords: asksForWords(main),
    kept: frame.kept,
    size: frame.size,
    title: refused.length > 0 ? `Error: ${title}` : title,
    before: html`${who ? signedInBar(who, frame) : nothing}${back ? backLink(back) : nothing}${crumbs ? breadcrumbs({ items: crumbs }) : nothing}`,
    main: html`${refused.length > 0 ? problems(refused) : nothing}
      ${done && refused.length === 0 ? notificationBanner({ type: 'success', text: done }) : nothing}
      ${ownHeading ? nothing : html`<h1 class="govuk-heading-l">${title}</h1>`}
      ${main}`,
  })
}

/** Whether somebody writes sentences on a page, which a lost connection must not take from them. */
export const asksForWords = (main: Html): boolean => String(main).includes('<textarea')

/** What has to be put right, each leading to its box. */
export const problems = (refused: readonly Refusal[]): Html =>
  errorSummary({
    titleText: 'There is a problem',
    // Whoever goes by keyboard or by ear begins with what is wrong, without a script.
    attributes: { tabindex: '-1', autofocus: 'autofocus' },
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
        <a class="govuk-link" href="/settings">Settings</a> &nbsp;
        ${roles.includes('administrator') ? html`<a class="govuk-link" href="/accounts">Accounts</a> &nbsp;` : nothing}
        <button class="govuk-link bywhen-link-button">Sign out</button></span>
      </p>`,
      '/sign-out',
    )}
  </nav>`

/** A form of ours: what it carries shows that it is. Sent to the page’s own address unless another is named. */
export const form = (
  { mark }: Pick<Frame, 'mark'>,
  inside: Html,
  action?: string,
  files?: 'with-files',
): Html =>
  html`<form method="post"${action ? html` action="${action}"` : nothing}${files ? html` enctype="multipart/form-data"` : nothing} novalidate>
    <input type="hidden" name="${MARK}" value="${mark}">
    ${inside}
  </form>`

/** What is wrong with a field, where its box stands. */
export const wrong = (refused: readonly Refusal[], field: string): { readonly text: string } | undefined => {
  const found = refused.find(each => each.field === field)
  return found && { text: found.text }
}
