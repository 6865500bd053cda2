import type { Need } from '../../../checker/index.ts'
import { nameOf } from '../../../plans/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { measureView } from './measure-view.ts'
import type { PlanModel } from './model.ts'
import { factorsView, goalView } from './need-parts.ts'
import { placeName } from './places.ts'

const impact = { 3: 'a great deal', 2: 'somewhat', 1: 'a little' } as const

type Fact = { readonly name: string; readonly value: Html }

/** What belongs to a need and its form has no box for: it stands right below, so that no form loses anything. */
export function needMore(model: PlanModel, need: Need): Html | undefined {
  const all = factsOf(model, need)
  const measures = need.measures ?? []
  if (all.length === 0 && measures.length === 0) return undefined
  return html`<div class="bywhen-need-more">
    ${all.length > 0 ? html`<dl class="bywhen-need-facts">${all.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : nothing}
    ${measures.map(measure => measureView(model, measure))}
  </div>`
}

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
