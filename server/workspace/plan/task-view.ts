import {
  type Evidence,
  type Repeat,
  type Stage,
  sayDay,
  type Task,
  weekdays,
} from '../../../checker/index.ts'
import { daysOfTask, personName } from '../../../plans/index.ts'
import { tallyInWords } from '../../../plans/telling/index.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { sourceInWords } from '../doing/sources.ts'
import { newMark } from './marks.ts'
import type { PlanModel, TaskStanding } from './model.ts'
import { placeName } from './places.ts'
import { dayInWords, typed } from './words.ts'

/** A task: its words, how far it has come, and what this form has no box for. */
export const taskView = (model: PlanModel, task: Task): Html =>
  html`<div class="bywhen-said-part" id="${placeName('task', task.id)}">
    ${typed(task.text)}${newMark(model, task.id)}
    ${standing(model, task)}
    ${facts([
      ...(task.repeat ? [repeatInWords(task.repeat)] : []),
      ...tally(model, task),
      ...(task.starts ? [html`Starts on ${sayDay(task.starts)}`] : []),
      ...(task.stages ?? []).map(stage => stageInWords(stage)),
      ...nextInWords(model, task),
      ...(task.putAway ? [html`Put away, as the family chose`] : []),
      ...(model.face.asks.evidence ? [] : evidenceInWords(model, task.evidence)),
    ])}
    ${model.isEarlier ? nothing : html`<p class="bywhen-line bywhen-screen-only"><a class="govuk-link" href="/plans/${model.id}/tasks/${task.id}">How it is going<span class="govuk-visually-hidden">: ${task.text}</span></a></p>`}
  </div>`

/** A task that comes round says how often it was done. */
const tally = ({ record, today }: PlanModel, task: Task): readonly Html[] => {
  const days = daysOfTask(record, task.id, today)
  return days ? [html`So far: ${tallyInWords(task, days)}`] : []
}

/** Short facts under the words they belong to. */
export const facts = (all: readonly Html[]): Html =>
  all.length === 0 ? nothing : html`<ul class="bywhen-facts">${all.map(each => html`<li>${each}</li>`)}</ul>`

const state = (text: string, colour: 'green' | 'red' | 'grey' | 'yellow', more: Html = nothing): Html =>
  html`<p class="bywhen-state">${tag({ text, classes: `govuk-tag--${colour}` })} ${more}</p>`

/** Done, overdue, blocked: in words, and what was said of it. One that is simply still to come says nothing. */
function standing({ tasks, today, face }: PlanModel, { id }: Task): Html {
  const task = tasks.get(id)
  if (!task) return nothing
  return html`${task.overdue && task.due ? state('Overdue', 'red', html`It was to be done by ${dayInWords(task.due, today)}`) : nothing}
    ${states[task.state](task, face.asks.evidence)}`
}

const because = ({ because: said }: TaskStanding): Html => (said ? typed(said) : nothing)

/** In the form that asks for it, the boxes beside say that it is done. */
const states: Readonly<Record<TaskStanding['state'], (task: TaskStanding, isAsked: boolean) => Html>> = {
  'not-started': task => (task.because ? state('Not started', 'grey', because(task)) : nothing),
  'in-progress': (task, isAsked) =>
    isAsked && !task.because ? nothing : state('In progress', 'yellow', because(task)),
  blocked: task => state('Blocked', 'red', because(task)),
  'not-needed': task => state('Not needed', 'grey', because(task)),
  done: (task, isAsked) =>
    isAsked && !task.because
      ? nothing
      : state(
          'Done',
          'green',
          html`${task.doneOn ? html`on ${sayDay(task.doneOn)} ` : nothing}${because(task)}`,
        ),
}

/** Several things as one would say them. */
export const listed = (all: readonly string[]): string =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')

/** On which days something comes round, from when and until when. */
export const repeatInWords = ({ days: on, from, until, stepDown }: Repeat): Html => {
  const when = [
    on.length > 0 ? `Every ${listed(on.map(day => weekdays[day]))}` : 'It comes round',
    ...(from ? [`from ${sayDay(from)}`] : []),
    ...(until ? [`until ${sayDay(until)}`] : []),
  ]
  return html`${when.join(' ')}${stepDown ? html`. Then: ${typed(stepDown)}` : nothing}`
}

/** A step on the way: by when, what, and whether it has been reached. */
export const stageInWords = ({ by, text, target, done }: Stage): Html =>
  html`Stage, by ${sayDay(by)}: ${text === undefined ? nothing : typed(text)}${target === undefined ? nothing : ` ${target}`}${done ? `, reached on ${sayDay(done)}` : nothing}`

const nextInWords = ({ tasks, plan }: PlanModel, { next }: Task): readonly Html[] => {
  const after = next === undefined ? undefined : tasks.get(next)
  if (!after) return []
  const place = plan.needs.findIndex(({ id }) => id === after.need) + 1
  return [
    html`What comes next: <a class="govuk-link" href="#${placeName('task', after.id)}">${typed(after.text)}</a> (need ${place})`,
  ]
}

/** Evidence with where it comes from: who says so matters as much as what. */
export const evidenceInWords = (model: PlanModel, evidence: readonly Evidence[] = []): readonly Html[] =>
  evidence.map(({ id, text, source, on, by }) => {
    const from = [
      ...(source ? [sourceInWords[source]] : []),
      ...(by ? [html`<bdi>${personName(model.record, by)}</bdi>`] : []),
      ...(on ? [sayDay(on)] : []),
    ]
    return html`Evidence and impact: ${typed(text)}${from.length > 0 ? html` <span class="bywhen-from">(${from.map((each, at) => [at ? ', ' : '', each])})</span>` : nothing}${newMark(model, id)}`
  })
