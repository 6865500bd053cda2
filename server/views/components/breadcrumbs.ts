import { type Html, html } from '../html.ts'
import {
  type Attributes,
  attributes,
  classNames,
  type Dress,
  type Some,
  type Words,
  wordsOf,
} from './options.ts'

type Crumb = Words & Some<{ href: string; attributes: Attributes }>

type BreadcrumbsOptions = Dress &
  Some<{ collapseOnMobile: boolean; labelText: string }> & { readonly items: readonly Crumb[] }

const crumb = (item: Crumb): Html =>
  item.href
    ? html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${wordsOf(item)}</a></li>`
    : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${wordsOf(item)}</li>`

/** Where a page stands among the others. */
export const breadcrumbs = (options: BreadcrumbsOptions): Html =>
  html`<nav${attributes({
    class: classNames(
      'govuk-breadcrumbs',
      options.classes,
      options.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    ),
    ...options.attributes,
    'aria-label': options.labelText ?? 'Breadcrumb',
  })}><ol class="govuk-breadcrumbs__list">${options.items.map(crumb)}</ol></nav>`
