import { type Html, html, nothing } from '../html.ts'
import {
  attributes,
  classNames,
  type Dress,
  entriesOf,
  type Perhaps,
  type Some,
  type Words,
  wordsOf,
} from './options.ts'
import { type TagOptions, tag } from './tag.ts'

type Item = Some<{ hint: Words; href: string; classes: string }> & {
  readonly title: Words & Some<{ classes: string }>
  readonly status: Words & Some<{ tag: TagOptions; classes: string }>
}

type TaskListOptions = Dress & Some<{ idPrefix: string }> & { readonly items: readonly Perhaps<Item>[] }

/** Parts of one piece of work, and how far each has come. */
export const taskList = (options: TaskListOptions): Html =>
  html`<ul class="${classNames('govuk-task-list', options.classes)}"${attributes(options.attributes)}>
    ${entriesOf(options.items).map(([item, place]) => row(item, `${options.idPrefix || 'task-list'}-${place}`))}
  </ul>`

function row(item: Item, id: string): Html {
  const { title, status } = item
  const describedBy = classNames(item.hint && `${id}-hint`, `${id}-status`)
  const name = item.href
    ? html`<a class="${classNames('govuk-link govuk-task-list__link', title.classes)}" href="${item.href}" aria-describedby="${describedBy}">${wordsOf(title)}</a>`
    : html`<div${attributes({ class: title.classes })}>${wordsOf(title)}</div>`
  return html`<li class="${classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.classes)}">
    <div class="govuk-task-list__name-and-hint">
      ${name}
      ${item.hint ? html`<div id="${id}-hint" class="govuk-task-list__hint">${wordsOf(item.hint)}</div>` : nothing}
    </div>
    <div class="${classNames('govuk-task-list__status', status.classes)}" id="${id}-status">
      ${status.tag ? tag(status.tag) : wordsOf(status)}
    </div>
  </li>`
}
