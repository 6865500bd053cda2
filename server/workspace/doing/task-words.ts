import { type Assignment, sayDay } from '../../../checker/index.ts'
import { personName } from '../../../plans/index.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { listed, repeatInWords } from '../plan/task-view.ts'
import { dayInWords, typed } from '../plan/words.ts'
import type { TaskModel } from './task-model.ts'

/** The task in its own words, what it is for, whose it is and how far it has come. */
export function taskHead(model: TaskModel): Html {
  const { task, need, standing, today } = model
  return html`<p class="govuk-body-l">${typed(task.text)}</p>
    <dl class="bywhen-plan-facts">
      <div><dt>For</dt><dd>${typed(need.text)}</dd></div>
      ${(task.assigned ?? []).map(pair => html`<div><dt>Who, by when</dt><dd>${pairInWords(model, pair)}</dd></div>`)}
      ${task.repeat ? html`<div><dt>How often</dt><dd>${repeatInWords(task.repeat)}</dd></div>` : nothing}
      <div><dt>How far it has come</dt><dd>${stateInWords(model)}</dd></div>
    </dl>
    ${standing.overdue && standing.due ? html`<p class="bywhen-state">${tag({ text: 'Overdue', classes: 'govuk-tag--red' })} It was to be done by ${dayInWords(standing.due, today)}.</p>` : nothing}`
}

const pairInWords = ({ record }: TaskModel, { who, people = [], by, due }: Assignment): Html => {
  const name = who?.trim() || listed(people.map(id => personName(record, id)))
  const when = by?.trim() || (due ? sayDay(due) : '')
  return html`<bdi>${name || 'Nobody is named yet'}</bdi>, ${when ? html`<bdi>${when}</bdi>` : 'no day yet'}`
}

const states = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  blocked: 'Blocked',
  'not-needed': 'Not needed',
  done: 'Done',
} as const

const stateInWords = ({ standing: { state, because, doneOn } }: TaskModel): Html =>
  html`${states[state]}${doneOn ? ` on ${sayDay(doneOn)}` : nothing}${because ? html`: ${typed(because)}` : nothing}`

/** What is said to a task that has just been done: it is somebody’s doing, and worth telling the child. */
export function wellDone({ standing, child, whole }: TaskModel): string {
  const who = listed(standing.people.map(({ name }) => name))
  const did = who ? `${who} did what was agreed` : 'This is done'
  return whole.about.is === 'child' && !standing.putAway
    ? `${did}. Well done! ${child} can see it too, on a page of their own.`
    : `${did}. Well done!`
}
