import { type Html, html, nothing, raw } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words } from './options.ts'

type NotificationBannerOptions = Words &
  Dress &
  Some<{
    type: 'success'
    role: string
    titleText: string
    titleHtml: Html
    titleId: string
    titleHeadingLevel: 1 | 2 | 3 | 4 | 5 | 6
    disableAutoFocus: boolean
  }>

/** News about the page somebody is on: what has just been done, or what they need to know first. */
export function notificationBanner(options: NotificationBannerOptions): Html {
  const done = options.type === 'success'
  const titleId = options.titleId || 'govuk-notification-banner-title'
  const heading = raw(`h${options.titleHeadingLevel ?? 2}`)
  const title = options.titleHtml || options.titleText || (done ? 'Success' : 'Important')
  const plain = options.text
    ? html`<p class="govuk-notification-banner__heading">${options.text}</p>`
    : nothing
  return html`<div${attributes({
    class: classNames(
      'govuk-notification-banner',
      done && 'govuk-notification-banner--success',
      options.classes,
    ),
    role: options.role || (done ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': options.disableAutoFocus?.toString(),
    ...options.attributes,
  })}>
    <div class="govuk-notification-banner__header">
      <${heading} class="govuk-notification-banner__title" id="${titleId}">${title}</${heading}>
    </div>
    <div class="govuk-notification-banner__content">${options.html || plain}</div>
  </div>`
}
