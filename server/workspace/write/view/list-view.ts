import type { Id } from '../../../../plans/index.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import type { WrittenKind } from '../boxes/fields.ts'
import { rowsOf } from '../desk.ts'
import type { Drawing } from './box-view.ts'
import { type Laid, partView } from './part-view.ts'

/** A list of parts of one kind as a page tells it. */
export type List = {
  readonly kind: WrittenKind
  readonly heading: string
  /** What one of them is called. */
  readonly one: string
  readonly laid: Laid
  /** How one stands that is not in the plan yet, where that is another way. */
  readonly whileNew?: Laid
}

/** The parts of one kind that hang on a part, an empty one after them, and a press that saves and brings the next. */
export function listView(drawing: Drawing, under: Id, { kind, heading, one, laid, whileNew }: List): Html {
  const rows = rowsOf(drawing.desk, kind, under)
  const another = one.toLowerCase()
  return html`<section class="bywhen-writing__list" aria-labelledby="${kind}-heading" data-list="${kind}">
    <h2 class="govuk-heading-m" id="${kind}-heading">${heading}</h2>
    ${rows.map((row, at) => {
      const isLast = at === rows.length - 1
      const called = isLast
        ? rows.length > 1
          ? `Another ${another}`
          : withArticle(another)
        : `${one} ${at + 1}`
      return html`${isLast ? html`<span id="more-${kind}"></span>` : nothing}${partView(drawing, row, called, (row.isNew && whileNew) || laid)}`
    })}
    ${button({
      text: `Save and add another ${another}`,
      ...{ name: 'then', value: `more ${kind}`, classes: 'govuk-button--secondary bywhen-button--small' },
    })}
  </section>`
}

const withArticle = (name: string): string => `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name}`
