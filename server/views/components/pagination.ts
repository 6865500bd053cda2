import { type Child, type Html, html, nothing, raw } from '../html.ts'
import {
  type Attributes,
  attributes,
  classNames,
  type Dress,
  entriesOf,
  type Perhaps,
  type Some,
  type Words,
  wordsOf,
} from './options.ts'

type Neighbour = Words & Some<{ href: string; labelText: string; attributes: Attributes }>

type PageItem = Some<{
  number: string | number
  href: string
  current: boolean
  ellipsis: boolean
  visuallyHiddenText: string
  attributes: Attributes
}>

type PaginationOptions = Dress &
  Some<{
    items: readonly Perhaps<PageItem>[]
    previous: Neighbour
    next: Neighbour
    landmarkLabel: string
  }>

const arrow = (type: 'prev' | 'next', path: string): Html =>
  raw(
    `<svg class="govuk-pagination__icon govuk-pagination__icon--${type}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="${path}"></path></svg>`,
  )

const ARROWS = {
  prev: arrow(
    'prev',
    'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  ),
  next: arrow(
    'next',
    'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  ),
}

/** The way on and back through pages that belong together. */
export function pagination(options: PaginationOptions): Html {
  const block = !options.items && Boolean(options.next || options.previous)
  const pages = entriesOf(options.items).flatMap(([item]) => (item.ellipsis || item.href ? [page(item)] : []))
  return html`<nav${attributes({
    class: classNames('govuk-pagination', block && 'govuk-pagination--block', options.classes),
    'aria-label': options.landmarkLabel || 'Pagination',
    ...options.attributes,
  })}>
    ${neighbour('prev', options.previous, block, html`Previous<span class="govuk-visually-hidden"> page</span>`)}
    ${options.items ? html`<ul class="govuk-pagination__list">${pages}</ul>` : nothing}
    ${neighbour('next', options.next, block, html`Next<span class="govuk-visually-hidden"> page</span>`)}
  </nav>`
}

function neighbour(type: 'prev' | 'next', to: Neighbour | undefined, block: boolean, usual: Html): Child {
  if (!to?.href) return nothing
  const title = classNames(
    'govuk-pagination__link-title',
    block && !to.labelText && 'govuk-pagination__link-title--decorated',
  )
  return html`<div class="govuk-pagination__${type}">
    <a class="govuk-link govuk-pagination__link" href="${to.href}" rel="${type}"${attributes(to.attributes)}>
      ${block || type === 'prev' ? ARROWS[type] : nothing}
      <span class="${title}">${wordsOf(to) || usual}</span>
      ${
        to.labelText && block
          ? html`<span class="govuk-visually-hidden">:</span><span class="govuk-pagination__link-label">${to.labelText}</span>`
          : nothing
      }
      ${!block && type === 'next' ? ARROWS[type] : nothing}
    </a>
  </div>`
}

const page = (item: PageItem): Html =>
  html`<li class="${classNames(
    'govuk-pagination__item',
    item.current && 'govuk-pagination__item--current',
    item.ellipsis && 'govuk-pagination__item--ellipsis',
  )}">${
    item.ellipsis
      ? raw('&ctdot;')
      : html`<a${attributes({
          class: 'govuk-link govuk-pagination__link',
          href: item.href,
          'aria-label': item.visuallyHiddenText ?? `Page ${item.number}`,
          'aria-current': item.current ? 'page' : undefined,
          ...item.attributes,
        })}>${item.number}</a>`
  }</li>`
