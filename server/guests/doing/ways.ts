import { type Html, html, nothing } from '../../views/html.ts'
import type { GuestVisit } from '../guest-page.ts'
import { ownTasks } from './own-tasks.ts'

/** Leads to each of their own tasks, to say how it went; nothing where they have none to do. */
export function ownTaskWays(visit: GuestVisit): Html {
  const open = ownTasks(visit).filter(({ told }) => told.state !== 'done')
  const isOver = visit.record.parts.plan?.is && 'ended' in visit.record.parts.plan.is
  if (isOver || open.length === 0) return nothing
  return html`<nav class="bywhen-told bywhen-screen-only" aria-label="How your tasks went">
    <h2 class="bywhen-told__title">Say how it went</h2>
    <ul class="bywhen-told__ways" role="list">${open.map(({ task }) => html`<li><a class="govuk-link" href="/guest/tasks/${task.id}" dir="auto">${task.text}</a></li>`)}</ul>
  </nav>`
}
