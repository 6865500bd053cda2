import { demonstrationBanner } from './components/demonstration-banner.ts'
import { genericHeader } from './components/generic-header.ts'
import { classNames, type Some } from './components/options.ts'
import { serviceNavigation } from './components/service-navigation.ts'
import { skipLink } from './components/skip-link.ts'
import { wordmark } from './components/wordmark.ts'
import { type Html, html, nothing } from './html.ts'
import { type Kept, saidOfKept } from './kept.ts'
import { madeOnce } from './made-once.ts'
import { type Place, type PlaceId, placesForAnybody } from './places.ts'

/** How large the words of a page can be. */
export type TextSize = 'usual' | 'large' | 'largest'

type PageOptions = {
  readonly title: string
  readonly main: Html
  /** What is kept on the server that shows it. */
  readonly kept: Kept
} & Some<{
  lang: string
  /** How large its words are. */
  size: TextSize
  /** Where it leads on to; the places for anybody when none are named. */
  places: readonly Place[]
  /** The place the page belongs to, and whether it is that very page. */
  nav: PlaceId
  isPlaceItself: boolean
  /** The page of one script that the server has built. */
  script: string
  /** It has forms that people write in, who may lose their connection. */
  holdsWords: boolean
  /** A plan may be as wide as the desk; words keep their measure. */
  wide: boolean
  /** Back links and breadcrumbs, which stand before the main part. */
  before: Html
}>

const toMain = skipLink({ href: '#main-content', text: 'Skip to main content' })

type Bar = Pick<PageOptions, 'nav' | 'isPlaceItself'> & { readonly places: readonly Place[] }

/** Our name and the ways on, which are the same on all pages of a place for everybody who may go to the same places. */
const bar = madeOnce(
  ({ places, nav, isPlaceItself }: Bar): string =>
    `${nav} ${isPlaceItself} ${places.map(({ id }) => id).join()}`,
  ({ places, nav, isPlaceItself }) => html`<div class="bywhen-header__bar">
        <div class="bywhen-header__inside govuk-width-container">
          ${genericHeader({ logoHtml: wordmark, containerClasses: 'bywhen-header__name' })}
          ${serviceNavigation({
            navigationLabel: 'Bywhen',
            collapseNavigationOnMobile: false,
            navigation: places.map(({ id, href, text }) => ({
              href,
              text,
              current: id === nav && isPlaceItself !== false,
              active: id === nav,
            })),
          })}
        </div>
      </div>`,
)

const footer = (kept: Kept): Html => html`<footer class="govuk-template__footer bywhen-footer">
  <div class="govuk-width-container">
    <p>${saidOfKept[kept]}</p>
    <p>Bywhen is free to use, to change and to share, under the MIT licence.</p>
  </div>
</footer>`

/** A whole page: the same frame each time, no script or style of its own inside it, and readable with neither. */
export const page = ({
  title,
  main,
  kept,
  lang = 'en-GB',
  size = 'usual',
  places = placesForAnybody(kept),
  nav,
  isPlaceItself,
  script,
  holdsWords,
  wide,
  before,
}: PageOptions): Html =>
  html`<!DOCTYPE html>
<html lang="${lang}" class="${classNames('govuk-template', size !== 'usual' && `bywhen-text--${size}`)}">
  <head>
    <meta charset="utf-8">
    <title>${title} – Bywhen</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#1d242c" media="(prefers-color-scheme: dark)">
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="preload" href="/assets/fonts/atkinson-hyperlegible-latin-400.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="preload" href="/assets/fonts/atkinson-hyperlegible-latin-700.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="/assets/bywhen.css">
    ${script ? html`<script type="module" src="${script}"></script>` : nothing}
    ${holdsWords ? html`<script type="module" src="/assets/hold-words.js"></script>` : nothing}
  </head>
  <body class="${classNames('govuk-template__body bywhen-page', wide && 'bywhen-page--wide')}">
    ${toMain}
    <header class="govuk-template__header">
      ${bar({ places, nav, isPlaceItself })}
      ${kept === 'inventions' ? demonstrationBanner : nothing}
      ${before ? html`<div class="govuk-width-container">${before}</div>` : nothing}
    </header>
    <div class="govuk-width-container">
      <main class="govuk-main-wrapper" id="main-content">${main}</main>
    </div>
    ${footer(kept)}
  </body>
</html>`
