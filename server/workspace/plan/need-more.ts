import { type Need, sayDay, type Task } from '../../../checker/index.ts'
import { nameOf } from '../../../plans/index.ts'
import { details } from '../../views/components/details.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { measureView } from './measure-view.ts'
import type { PlanModel } from './model.ts'
import { factorsView, goalView, pairsOf } from './need-parts.ts'
import { placeName } from './places.ts'
import { evidenceInWords, facts, taskView } from './task-view.ts'
import { count } from './words.ts'

const impact = { 3: 'a great deal', 2: 'somewhat', 1: 'a little' } as const

type Fact = { readonly name: string; readonly value: Html }

/** What belongs to a need and its form has no box for: it stands right below, so that no form loses anything. */
export function needMore(model: PlanModel, need: Need): Html | undefined {
  const all = factsOf(model, need)
  const measures = need.measures ?? []
  const away = (need.tasks ?? []).filter(({ putAway }) => putAway === true)
  if (all.length === 0 && measures.length === 0 && away.length === 0) return undefined
  return html`<div class="bywhen-need-more">
    ${all.length > 0 ? html`<dl class="bywhen-need-facts">${all.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : nothing}
    ${measures.map(measure => measureView(model, measure))}
    ${away.length === 0 ? nothing : putAwayView(model, away)}
  </div>`
}

/** Finished tasks that the family would rather not see all the time: kept whole, and a press away. */
const putAwayView = (model: PlanModel, away: readonly Task[]): Html =>
  details({
    summaryText: `${count(away.length, 'finished task')} put away`,
    html: html`${away.map(
      task =>
        html`${taskView(model, task)}${facts([
          ...pairsOf(model, task).map(({ who, when }) => html`${[who, when].filter(Boolean).join(', ')}`),
          ...(model.face.asks.evidence && task.doneOn ? [html`Done on ${sayDay(task.doneOn)}`] : []),
          ...(model.face.asks.evidence ? evidenceInWords(model, task.evidence) : []),
        ])}`,
    )}`,
  })

function factsOf(model: PlanModel, need: Need): readonly Fact[] {
  const { asks } = model.face
  const { factors = [], goals = [], answers = [] } = need
  return [
    ...(asks.factors || factors.length === 0
      ? []
      : [{ name: 'What might get in the way', value: factorsView(model, factors) }]),
    ...(asks.goal || goals.length === 0
      ? []
      : [{ name: 'Goal', value: html`${goals.map(goal => goalView(model, goal))}` }]),
    ...(need.impact === undefined
      ? []
      : [{ name: 'How much it would hurt if this stayed unmet', value: html`${impact[need.impact]}` }]),
    ...(answers.length === 0 ? [] : [{ name: 'Which worries it answers', value: worries(model, answers) }]),
  ]
}

const worries = ({ record }: PlanModel, answers: readonly string[]): Html =>
  html`${answers.map(
    (id, at) =>
      html`${at > 0 ? '; ' : nothing}<a class="govuk-link" href="#${placeName('worry', id)}"><bdi>${nameOf(record, id)}</bdi></a>`,
  )}`
