import { type Html, html, nothing, raw } from '../html.ts'
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

type Action = Words &
  Some<{ visuallyHiddenText: string; classes: string; attributes: Attributes }> & { readonly href: string }

type Actions = Some<{ classes: string; items: readonly Action[] }>

type Title = Words & Some<{ headingLevel: 1 | 2 | 3 | 4 | 5 | 6; classes: string }>

type Row = Some<{ classes: string; actions: Actions }> & {
  readonly key: Words & Some<{ classes: string }>
  readonly value: Words & Some<{ classes: string }>
}

type SummaryListOptions = Dress &
  Some<{ card: Dress & Some<{ title: Title; actions: Actions }> }> & {
    readonly rows: readonly Perhaps<Row>[]
  }

/** Facts about one thing, each with its name and what can be done about it. */
export function summaryList(options: SummaryListOptions): Html {
  const rows = entriesOf(options.rows).map(([row]) => row)
  const anyActions = rows.some(row => row.actions?.items?.length)
  const list = html`<dl class="${classNames('govuk-summary-list', options.classes)}"${attributes(options.attributes)}>
    ${rows.map(row => fact(row, anyActions, options.card?.title))}
  </dl>`
  return options.card ? card(options.card, list) : list
}

const fact = (row: Row, anyActions: boolean, title: Title | undefined): Html =>
  html`<div class="${classNames(
    'govuk-summary-list__row',
    anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
    row.classes,
  )}">
    <dt class="${classNames('govuk-summary-list__key', row.key.classes)}">${wordsOf(row.key)}</dt>
    <dd class="${classNames('govuk-summary-list__value', row.value.classes)}">${wordsOf(row.value)}</dd>
    ${
      row.actions?.items?.length
        ? html`<dd class="${classNames('govuk-summary-list__actions', row.actions.classes)}">${
            row.actions.items.length === 1
              ? row.actions.items.map(item => link(item, title))
              : html`<ul class="govuk-summary-list__actions-list">${row.actions.items.map(
                  item => html`<li class="govuk-summary-list__actions-list-item">${link(item, title)}</li>`,
                )}</ul>`
          }</dd>`
        : nothing
    }
  </div>`

function link(action: Action, title: Title | undefined): Html {
  const hidden = html`${action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}${title ? html` (${wordsOf(title)})` : nothing}`
  return html`<a class="${classNames('govuk-link', action.classes)}" href="${action.href}"${attributes(action.attributes)}>${wordsOf(action)}${
    action.visuallyHiddenText || title ? html`<span class="govuk-visually-hidden">${hidden}</span>` : nothing
  }</a>`
}

function card(options: NonNullable<SummaryListOptions['card']>, list: Html): Html {
  const { title, actions } = options
  const heading = raw(`h${title?.headingLevel ?? 2}`)
  const names = classNames('govuk-summary-card__actions', actions?.classes)
  const items = actions?.items ?? []
  const links =
    items.length < 2
      ? items.map(item => html`<div class="${names}">${link(item, title)}</div>`)
      : html`<ul class="${names}">${items.map(
          item => html`<li class="govuk-summary-card__action">${link(item, title)}</li>`,
        )}</ul>`
  return html`<div class="${classNames('govuk-summary-card', options.classes)}"${attributes(options.attributes)}>
    <div class="govuk-summary-card__title-wrapper">
      ${title ? html`<${heading} class="${classNames('govuk-summary-card__title', title.classes)}">${wordsOf(title)}</${heading}>` : nothing}
      ${links}
    </div>
    <div class="govuk-summary-card__content">${list}</div>
  </div>`
}
