import { type Frame, form } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'
import type { TaskModel } from './task-model.ts'

/** What each part of a page is drawn with. */
export type Drawing<Model = TaskModel> = {
  readonly model: Model
  readonly refused: readonly Refusal[]
  readonly frame: Frame
}

type Sees = Pick<TaskModel, 'key' | 'record'>

/** A form of a page that has several: which of them it is stands on its button. */
export const formOf = (
  { model: { key, record }, frame }: Drawing<Sees>,
  inside: Html,
  files?: 'with-files',
): Html =>
  form(
    frame,
    html`<input type="hidden" name="saw" value="${record.version}"><input type="hidden" name="key" value="${key}">${inside}`,
    undefined,
    files,
  )

/** The button of a form that asks for one thing. */
export const does = (what: string, text: string, classes = 'govuk-button--secondary'): Html =>
  button({ name: 'do', value: what, text, classes })
