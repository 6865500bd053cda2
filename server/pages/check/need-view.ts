import type { Need, Plan } from '../../../checker/plan.ts'
import { templateOf } from '../../../checker/templates/index.ts'
import { details } from '../../views/components/details.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { subjectName } from './act.ts'
import { boxView, doing } from './box-view.ts'

/** Boxes beside one another, as many as there is room for. */
export const boxRow = (...boxes: readonly Html[]): Html => html`<div class="bywhen-row">${boxes}</div>`

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)

/** What a need holds beside its row of the form: how it will be seen, how much it weighs, how far its tasks have come. */
export function needMore(plan: Plan, place: number): Html {
  const need = plan.needs[place]
  if (!need) return nothing
  const at = `needs/${place}`
  const about = `need ${place + 1}`
  const worries = (plan.worries ?? []).filter(({ text }) => text.trim() !== '')
  return details({
    id: `${at}/more`,
    classes: 'bywhen-more',
    summaryHtml: html`More about this need<span class="govuk-visually-hidden"> (${about})</span>: how we will know, what is counted, how far it is`,
    html: html`${(templateOf(plan.template).asks.goal ? goals(need) : []).map(goal =>
      boxRow(
        boxView(plan, `${at}/goals/${goal}/evidencedBy`, { about }),
        boxView(plan, `${at}/goals/${goal}/evidencedWho`, { about }),
        boxView(plan, `${at}/goals/${goal}/met`, { about }),
      ),
    )}
    ${boxRow(boxView(plan, `${at}/impact`, { about }), boxView(plan, `${at}/met`, { about, label: 'This need was met on' }))}
    ${boxView(plan, `${at}/answers`, { options: worries.map(({ id, text }) => [id, short(text)] as const) })}
    ${(need.measures ?? []).map((measure, index) => measureView(plan, `${at}/measures/${index}`, measure.stages?.length ?? 0, `${about}, measure ${index + 1}`))}
    <div class="bywhen-buttons">${doing('Count something', `add ${at}/measures`, about)}</div>
    ${(need.tasks ?? []).map((task, index) => taskView(plan, `${at}/tasks/${index}`, task, `${about}, task ${index + 1}`))}`,
  })
}

const goals = (need: Need): readonly number[] => [...Array(Math.max(1, need.goals?.length ?? 0)).keys()]

const stageRow = (plan: Plan, path: string, last: 'target' | 'text', about: string): Html =>
  boxRow(
    boxView(plan, `${path}/by`, { about }),
    boxView(plan, `${path}/${last}`, { about }),
    html`<div class="bywhen-buttons">${doing('Take out', `remove ${path}`, about)}</div>`,
  )

function measureView(plan: Plan, path: string, stages: number, about: string): Html {
  return html`<fieldset class="govuk-fieldset bywhen-part">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">What is counted</legend>
    ${boxRow(
      boxView(plan, `${path}/what`, { about }),
      boxView(plan, `${path}/unit`, { about }),
      boxView(plan, `${path}/baseline`, { about }),
      boxView(plan, `${path}/target`, { about }),
      boxView(plan, `${path}/source`, { about }),
    )}
    ${[...Array(stages).keys()].map(stage => stageRow(plan, `${path}/stages/${stage}`, 'target', `${about}, stage ${stage + 1}`))}
    <div class="bywhen-buttons">${doing('Add a stage', `add ${path}/stages`, about)}${doing('Take this out', `remove ${path}`, about)}</div>
  </fieldset>`
}

/** How far a task has come, and the steps on its way. */
function taskView(plan: Plan, path: string, task: NonNullable<Need['tasks']>[number], about: string): Html {
  const asked = plan.template === 'ehm-review'
  return html`<fieldset class="govuk-fieldset bywhen-part">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Task${task.text.trim() ? html`: ${short(task.text)}` : html` for ${subjectName(plan)}`}</legend>
    ${asked ? nothing : boxRow(boxView(plan, `${path}/state`, { about }), boxView(plan, `${path}/doneOn`, { about }))}
    ${boxView(plan, `${path}/because`, { about })}
    ${
      asked
        ? boxView(plan, `${path}/evidence/0/source`, { about })
        : boxRow(
            boxView(plan, `${path}/evidence/0/text`, { about }),
            boxView(plan, `${path}/evidence/0/source`, { about }),
          )
    }
    ${(task.stages ?? []).map((_, stage) => stageRow(plan, `${path}/stages/${stage}`, 'text', `${about}, stage ${stage + 1}`))}
    <div class="bywhen-buttons">${doing('Add a stage', `add ${path}/stages`, about)}</div>
  </fieldset>`
}
