import type { Stage } from '../../../checker/index.ts'
import { wrong } from '../../frame.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { stageInWords } from '../plan/task-view.ts'
import { type Drawing, does, formOf } from './drawing.ts'

/** The stages of a task, each with the day it was reached. */
export const stagesView = (drawing: Drawing): Html => {
  const { stages = [] } = drawing.model.task
  if (stages.length === 0) return nothing
  return html`<section aria-labelledby="stages"><h2 class="govuk-heading-m" id="stages">Stages</h2>
    ${stages.map((stage, at) => stageView(drawing, stage, at))}</section>`
}

function stageView(drawing: Drawing, stage: Stage, at: number): Html {
  const { may, typed } = drawing.model
  const box = `stage-${at}-on`
  const asks =
    may.record && stage.done === undefined
      ? formOf(
          drawing,
          html`<input type="hidden" name="stage" value="${at}">
            ${input({
              ...{
                id: box,
                name: box,
                value: typed.get(box) ?? '',
                errorMessage: wrong(drawing.refused, box),
              },
              label: { html: html`Reached on<span class="govuk-visually-hidden"> (stage ${at + 1})</span>` },
              classes: 'govuk-input--width-20',
            })}
            ${does('stage', 'It is reached')}`,
        )
      : nothing
  return html`<p class="govuk-body">${stageInWords(stage)}</p>${asks}`
}
