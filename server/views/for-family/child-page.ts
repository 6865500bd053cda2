import type { Person, Plan } from '../../../checker/index.ts'
import { callName } from '../../../checker/reading-plan/people.ts'
import { childrenOf, type FamilyTelling, type TaskTold, tellFamily } from '../../../plans/telling/index.ts'
import { type Html, html, nothing } from '../html.ts'
import { beforeYouTurn, type ForFamilyOptions, standingNote, waysOn } from './frame.ts'
import { goingWell } from './going-well.ts'
import { part } from './part.ts'
import { goalsList, helpersList, whenWeMeet } from './parts.ts'
import { taskCard } from './task-card.ts'
import { viewsInWords } from './views.ts'

/** The children of a plan who have a page in it; an adult’s plan has none. */
export const childrenWithPages = (plan: Plan): readonly Person[] => childrenOf(plan)

/** The title of a child’s page. */
export const childTitle = ({ name }: Pick<Person, 'name'>): string =>
  `${callName({ name })}, this is your plan`

/**
 * The plan as a child of nine reads it: by first name, one card at a time, what they do before what others do. What
 * might happen if things go wrong is for grown-ups to tell, and is not here.
 */
export function childPage(
  plan: Plan,
  { today, rounds, isTurned = false, also, child }: ForFamilyOptions & { readonly child: string },
): Html {
  const told = tellFamily(plan, today, { child, rounds })
  const tasks = told.needs.filter(({ isMet }) => !isMet).flatMap(need => [...need.tasks])
  const goals = told.needs
    .filter(({ isMet }) => !isMet)
    .flatMap(need => need.goals.filter(({ isMet }) => !isMet))
  return html`<article class="bywhen-told bywhen-told--child">
    ${isTurned ? beforeYouTurn : nothing}
    <header>
      <h1 class="bywhen-told__name">${told.called}, this is your plan</h1>
      ${standingNote(told, 'child')}
    </header>
    ${waysOn(also)}
    ${yourWords(told)}
    ${goingWell(told, { title: 'What is going well', thanks: 'Well done!' })}
    ${howFar(told)}
    ${cards(
      'you-do',
      'What you do',
      tasks.filter(({ isTheChilds }) => isTheChilds),
    )}
    ${cards(
      'others-do',
      'What other people do for you',
      tasks.filter(({ isTheChilds }) => !isTheChilds),
    )}
    ${tasks.length === 0 && told.standing !== 'ended' ? nothingYet : nothing}
    ${goals.length > 0 ? part({ id: 'different', title: 'What will be different', inside: goalsList(goals) }) : nothing}
    ${whenWeMeet(told)}
    ${told.helpers.length > 0 ? part({ id: 'ask', title: 'Who you can ask', inside: helpersList(told.helpers) }) : nothing}
  </article>`
}

const yourWords = ({ childViews }: FamilyTelling): Html =>
  part({
    id: 'your-words',
    title: 'What you think',
    inside: html`${childViews.length > 0 ? viewsInWords(childViews, true) : nothing}
      <p>You can tell us more at any time.</p>`,
  })

/** What is counted, where it has come nearer to where it is to be: what has not is for grown-ups to talk about first. */
export const closerIn = ({ needs }: FamilyTelling): readonly (readonly [what: string, said: string])[] =>
  needs
    .filter(({ isMet }) => !isMet)
    .flatMap(need => [...need.measures])
    .flatMap(({ what, began, latest, isCloser }) =>
      isCloser && latest ? [[what, `${latest.value} now. When we began it was ${began}.`]] : [],
    )

/** What stands above it, on a screen and on paper. */
export const howFarTitle = 'How far you have come'

function howFar(told: FamilyTelling): Html {
  const closer = closerIn(told)
  return closer.length === 0
    ? nothing
    : part({
        id: 'how-far',
        title: howFarTitle,
        inside: html`<ul class="bywhen-told__list">${closer.map(([what, said]) => html`<li><strong>${what}:</strong> ${said}</li>`)}</ul>`,
      })
}

const nothingYet = part({
  id: 'next',
  title: 'What comes next',
  inside: html`<p>There is nothing to do yet. It will come here.</p>`,
})

const cards = (id: string, title: string, tasks: readonly TaskTold[]): Html =>
  tasks.length === 0
    ? nothing
    : part({
        id,
        title,
        inside: html`<ol class="bywhen-told__tasks" role="list">${tasks.map((task, index) =>
          taskCard({
            task,
            forChild: true,
            ...(tasks.length > 1 && { place: `${index + 1} of ${tasks.length}` }),
          }),
        )}</ol>`,
      })
