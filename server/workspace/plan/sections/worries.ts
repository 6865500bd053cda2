import type { Strength, Worry } from '../../../../checker/index.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { newMark } from '../marks.ts'
import type { PlanModel } from '../model.ts'
import { placeName } from '../places.ts'
import { typed } from '../words.ts'
import { listView, sectionView } from './section.ts'

const from = (words: string | undefined): Html =>
  words?.trim() ? html` <span class="bywhen-from">(from ${typed(words)})</span>` : nothing

const worryView = (model: PlanModel, { id, text, kind, from: where }: Worry): Html =>
  html`<li id="${placeName('worry', id)}">${kind === 'danger' ? html`<strong class="bywhen-voice">Danger:</strong> ` : nothing}${typed(text)}${from(where)}${newMark(model, id)}</li>`

const strengthView = (model: PlanModel, { id, text, from: where }: Strength): Html =>
  html`<li id="${placeName('strength', id)}">${typed(text)}${from(where)}${newMark(model, id)}</li>`

/** What the plan starts from: what we are worried about, and what works already. */
export const worriesAndStrengths = (model: PlanModel): Html =>
  html`<div class="bywhen-side-by-side">
    ${sectionView(model, {
      id: 'worries',
      heading: 'What we are worried about',
      writtenAt: 'worries',
      empty:
        'The worries that the assessment found go here, so that each need can say which of them it answers.',
      holds: listView((model.plan.worries ?? []).map(each => worryView(model, each))),
    })}
    ${sectionView(model, {
      id: 'strengths',
      heading: 'What works already',
      writtenAt: 'worries',
      empty: 'What the family does well already goes here, to build on.',
      holds: listView((model.plan.strengths ?? []).map(each => strengthView(model, each))),
    })}
  </div>`
