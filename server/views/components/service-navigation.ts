import { type Html, html, nothing } from '../html.ts'
import {
  type Attributes,
  attributes,
  classNames,
  type Dress,
  entriesOf,
  type Perhaps,
  type Some,
  saysSomething,
  type Words,
  wordsOf,
} from './options.ts'

type Item = Words & Some<{ href: string; current: boolean; active: boolean; attributes: Attributes }>

type Slots = Some<{
  start: Html
  navigationStart: Html
  navigationEnd: Html
  end: Some<{ html: Html; align: 'inline' }>
}>

type ServiceNavigationOptions = Dress &
  Some<{
    ariaLabel: string
    menuButtonText: string
    menuButtonLabel: string
    navigationLabel: string
    navigationId: string
    navigationClasses: string
    collapseNavigationOnMobile: boolean
    serviceName: string
    serviceUrl: string
    navigation: readonly Perhaps<Item>[]
    slots: Slots
  }>

/** The name of what somebody is using, and the few places in it. */
export function serviceNavigation(options: ServiceNavigationOptions): Html {
  const { slots, serviceName } = options
  const end = slots?.end?.html
  const common = attributes({
    class: classNames('govuk-service-navigation', options.classes),
    'data-module': 'govuk-service-navigation',
    ...options.attributes,
  })
  const inside = html`<div class="${classNames('govuk-width-container', slots?.end?.align === 'inline' && 'govuk-service-navigation__inlining-container')}">
    ${slots?.start}
    <div class="govuk-service-navigation__container">
      ${serviceName ? named(serviceName, options.serviceUrl) : nothing}
      ${places(options)}
    </div>
    ${end}
  </div>`
  return serviceName || slots?.start || end
    ? html`<section aria-label="${options.ariaLabel ?? 'Service information'}"${common}>${inside}</section>`
    : html`<div${common}>${inside}</div>`
}

const named = (name: string, url: string | undefined): Html =>
  html`<span class="govuk-service-navigation__service-name">${
    url
      ? html`<a href="${url}" class="govuk-service-navigation__link">${name}</a>`
      : html`<span class="govuk-service-navigation__text">${name}</span>`
  }</span>`

function places(options: ServiceNavigationOptions): Html {
  const items = entriesOf(options.navigation).map(([item]) => item)
  const { slots } = options
  if (!items.length && !slots?.navigationStart && !slots?.navigationEnd) return nothing
  const id = options.navigationId || 'navigation'
  const menu = options.menuButtonText || 'Menu'
  const menuLabel = options.menuButtonLabel === menu ? undefined : options.menuButtonLabel || undefined
  const toggle = html`<button${attributes({
    type: 'button',
    class: 'govuk-service-navigation__toggle govuk-js-service-navigation-toggle',
    'aria-controls': id,
    'aria-label': menuLabel,
    hidden: true,
    'aria-hidden': 'true',
  })}>${menu}</button>`
  return html`<nav aria-label="${options.navigationLabel || menu}" class="${classNames('govuk-service-navigation__wrapper', options.navigationClasses)}">
    ${(options.collapseNavigationOnMobile ?? items.length > 1) ? toggle : nothing}
    <ul class="govuk-service-navigation__list" id="${id}">${slots?.navigationStart}${items.map(place)}${slots?.navigationEnd}</ul>
  </nav>`
}

function place(item: Item): Html {
  const here = item.active || item.current
  const current = attributes({ 'aria-current': here ? (item.current ? 'page' : 'true') : undefined })
  const said = here
    ? html`<strong class="govuk-service-navigation__active-fallback">${wordsOf(item)}</strong>`
    : wordsOf(item)
  const plain = saysSomething(item)
    ? html`<span class="govuk-service-navigation__text"${current}>${said}</span>`
    : nothing
  return html`<li class="${classNames('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}">${
    item.href
      ? html`<a class="govuk-service-navigation__link" href="${item.href}"${current}${attributes(item.attributes)}>${said}</a>`
      : plain
  }</li>`
}
