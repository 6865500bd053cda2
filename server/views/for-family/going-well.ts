import type { FamilyTelling, GoalTold, NeedTold, TaskTold } from '../../../plans/telling/index.ts'
import { type Html, html, nothing } from '../html.ts'
import { part } from './part.ts'
import { picture } from './pictures.ts'

type Words = { readonly title: string; readonly thanks: string }

/** What works already, what has been done and what has come true: a plan that only says what is wrong is put away unread. */
export function goingWell({ strengths, needs }: FamilyTelling, { title, thanks }: Words): Html {
  const done = needs.flatMap(need => [...need.done])
  const met = needs.flatMap(({ goals }) => goals.filter(goal => goal.isMet))
  const over = needs.filter(({ isMet }) => isMet)
  if (strengths.length + done.length + met.length + over.length === 0) return nothing
  return part({
    id: 'going-well',
    title,
    inside: html`
      ${strengths.length > 0 ? html`<ul class="bywhen-told__list">${strengths.map(text => html`<li>${text}</li>`)}</ul>` : nothing}
      ${
        done.length + met.length + over.length > 0
          ? html`<ul class="bywhen-told__done" role="list">${over.map(needDone)}${met.map(goalDone)}${done.map(taskDone)}</ul>
            <p>${thanks}</p>`
          : nothing
      }`,
  })
}

const taskDone = ({ text, doneOn }: TaskTold): Html => entry('circle-check', 'Done', text, doneOn)
const goalDone = ({ text, metOn }: GoalTold): Html => entry('star', 'This has come true', text, metOn)
const needDone = ({ text, metOn }: NeedTold): Html => entry('star', 'We have got there', text, metOn)

const entry = (icon: string, said: string, text: string, on: string | undefined): Html =>
  html`<li>${picture(icon)}<div><strong>${said}${on ? ` on ${on}` : ''}:</strong> ${text}</div></li>`
