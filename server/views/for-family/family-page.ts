import type { Plan } from '../../../checker/index.ts'
import { callSubject } from '../../../checker/reading-plan/people.ts'
import { dayWithWeekday } from '../../../checker/typed-day/index.ts'
import { type FamilyTelling, type NeedTold, tellFamily } from '../../../plans/telling/index.ts'
import { type Html, html, nothing } from '../html.ts'
import { beforeYouTurn, type ForFamilyOptions, standingNote, waysOn } from './frame.ts'
import { goingWell } from './going-well.ts'
import { ofName, part } from './part.ts'
import { goalsList, helpersList, measureInWords, whenWeMeet } from './parts.ts'
import { taskCard } from './task-card.ts'
import { viewsInWords } from './views.ts'

/** The title of the family’s page. */
export const familyTitle = (plan: Plan): string => `${ofName(callSubject(plan))} plan`

/**
 * The plan as its family reads it: the child’s own words first, then what goes well, then one thing at a time. It shows
 * the plan it is given, so it has to be given the reader’s own copy.
 */
export function familyPage(plan: Plan, { today, rounds, isTurned = false, also }: ForFamilyOptions): Html {
  const told = tellFamily(plan, today, { rounds })
  return html`<article class="bywhen-told">
    ${isTurned ? beforeYouTurn : nothing}
    <header>
      <h1 class="bywhen-told__name">${ofName(told.called)} plan</h1>
      <p class="bywhen-told__aside">As it stands on ${dayWithWeekday(today)}</p>
      ${standingNote(told, 'family')}
    </header>
    ${waysOn(also)}
    ${childsWords(told)}
    ${familysWords(told)}
    ${goingWell(told, { title: 'What is going well', thanks: 'Thank you to everybody who did this.' })}
    ${told.needs.filter(({ isMet }) => !isMet).map(needPart)}
    ${told.needs.length === 0 ? nothingYet : nothing}
    ${whenWeMeet(told)}
    ${consequences(told)}
    ${told.helpers.length > 0 ? part({ id: 'ask', title: 'Who you can ask', inside: helpersList(told.helpers) }) : nothing}
  </article>`
}

const childsWords = ({ childViews, called }: FamilyTelling): Html =>
  part({
    id: 'child-words',
    title: `What ${called} says`,
    inside:
      childViews.length > 0
        ? viewsInWords(childViews, false)
        : html`<p>Nothing is written here yet. It can be added at any time.</p>`,
  })

const familysWords = ({ otherViews }: FamilyTelling): Html =>
  otherViews.length === 0
    ? nothing
    : part({
        id: 'family-words',
        title: 'What others say',
        inside: viewsInWords(otherViews, false),
      })

const nothingYet = part({
  id: 'tasks',
  title: 'What happens next',
  inside: html`<p>There is nothing to do in this plan yet. It will stand here.</p>`,
})

function needPart({ text, tasks, goals, measures }: NeedTold, index: number, all: readonly NeedTold[]): Html {
  const ahead = goals.filter(({ isMet }) => !isMet)
  return part({
    id: `need-${index + 1}`,
    title: all.length > 1 ? `What needs to change: ${index + 1} of ${all.length}` : 'What needs to change',
    inside: html`<p>${text}</p>
      ${
        tasks.length > 0
          ? html`<h3 class="bywhen-told__subtitle">What happens next</h3>
            <ol class="bywhen-told__tasks" role="list">${tasks.map(task => taskCard({ task }))}</ol>`
          : nothing
      }
      ${ahead.length > 0 ? html`<h3 class="bywhen-told__subtitle">What will be different</h3>${goalsList(ahead)}` : nothing}
      ${measures.map(measureInWords)}`,
  })
}

/** What is asked about what comes of a plan, in the words of a family. */
export const consequenceQuestions = [
  ['endsWhen', 'When will this end?'],
  ['increasesWhen', 'When will more have to be done?'],
  ['bottomLine', 'What has to be in place, whatever happens?'],
  ['backup', 'What do we do if the plan does not work?'],
] as const

/** Nobody should be surprised by what comes of it: it is said before it happens. */
function consequences({ consequences: said }: FamilyTelling): Html {
  const answered = consequenceQuestions.filter(([name]) => said[name] !== undefined)
  if (answered.length === 0) return nothing
  return part({
    id: 'better-or-worse',
    title: 'If things get better, or worse',
    inside: html`<dl class="bywhen-told__answers">${answered.map(
      ([name, question]) => html`<div><dt>${question}</dt><dd>${said[name]}</dd></div>`,
    )}</dl>`,
  })
}
