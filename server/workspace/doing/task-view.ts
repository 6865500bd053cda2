import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { details } from '../../views/components/details.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { placeName } from '../plan/places.ts'
import { planCrumb } from '../plan-crumb.ts'
import { daysView } from './days-view.ts'
import { type Drawing, does, formOf } from './drawing.ts'
import { evidenceBoxes } from './evidence-boxes.ts'
import { evidenceView } from './evidence-view.ts'
import { nextView } from './next-view.ts'
import { stagesView } from './stages-view.ts'
import { stuckBoxes } from './stuck-boxes.ts'
import type { TaskModel } from './task-model.ts'
import { taskHead, wellDone } from './task-words.ts'

const said: Readonly<Record<string, string>> = {
  start: 'Kept: it has begun.',
  stuck: 'Kept, with the reason.',
  evidence: 'Kept with the task.',
  stage: 'Kept: this stage is reached.',
  days: 'The days are kept.',
  away: 'It is put away. It stays in the plan, and can be put back in view.',
  back: 'It is back in view.',
  next: 'The next task is in the plan.',
}

/** A task, and what can be said of how it goes. */
export function taskView(model: TaskModel, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, task, done = '', need, place, standing, may } = model
  const drawing: Drawing = { model, refused, frame }
  const isDone = standing.state === 'done'
  const isOver = isDone || standing.state === 'not-needed'
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false },
    title: isDone ? 'A task that is done' : 'How a task is going',
    done: done === 'done' && isDone ? wellDone(model) : Object.hasOwn(said, done) ? said[done] : undefined,
    crumbs: [
      planCrumb(plan, model.child),
      { href: `/plans/${plan}#${placeName('task', task.id)}`, text: `Need ${place}` },
    ],
    main: html`${taskHead(model)}
      ${isDone && need.met === undefined && may.record ? nextView(drawing) : nothing}
      ${may.record && !isOver ? underWay(drawing) : nothing}
      ${daysView(drawing)}${stagesView(drawing)}
      ${may.record && !isOver ? doneForm(drawing) : nothing}
      ${evidenceView(drawing)}
      ${may.record && isOver ? over(drawing) : nothing}`,
  })
}

/** What is said of a task that somebody still has to do. */
function underWay(drawing: Drawing): Html {
  const { state } = drawing.model.standing
  return html`${state === 'blocked' ? formOf(drawing, does('start', 'It goes on again')) : nothing}
    ${state === 'not-started' ? formOf(drawing, does('start', 'It has begun')) : nothing}
    ${stuckForm(drawing)}`
}

/** What can be done with one that is done, or let go. */
function over(drawing: Drawing): Html {
  const { putAway } = drawing.model.standing
  return html`<h2 class="govuk-heading-m">In view, or put away</h2>
    <p class="govuk-body">${putAway ? 'The family had it put away. It is kept, and can come back into view.' : 'Some like to see what they have done; for others it is too much on the page. Ask the family. It is kept either way.'}</p>
    ${formOf(drawing, putAway ? does('back', 'Put it back in view') : does('away', 'Put it away'))}
    <h2 class="govuk-heading-m">It is not over after all</h2>
    ${formOf(drawing, does('start', 'Take it up again'))}`
}

const stuckForm = (drawing: Drawing): Html =>
  details({
    summaryText: 'It is stuck, or not needed any more',
    open: drawing.model.typed.get('do') === 'stuck',
    html: formOf(drawing, html`${stuckBoxes(drawing)}${does('stuck', 'Keep this')}`),
  })

const doneForm = (drawing: Drawing): Html => {
  const { model, refused } = drawing
  const { typed, child, whole } = model
  const people = whole.people ?? []
  return html`<section aria-labelledby="it-is-done"><h2 class="govuk-heading-m" id="it-is-done">It is done</h2>
    ${formOf(
      drawing,
      html`${evidenceBoxes({ prefix: 'done', typed, refused, people, child, dayLabel: 'On which day was it done?' })}
        ${does('done', 'It is done', '')}`,
      'with-files',
    )}</section>`
}
