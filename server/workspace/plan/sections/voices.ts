import { sayDay } from '../../../../checker/index.ts'
import { type PartRecord, type PlanRecord, partsHere, personName } from '../../../../plans/index.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { heldMark } from '../holds-view.ts'
import { newMark } from '../marks.ts'
import type { PlanModel } from '../model.ts'
import { typed } from '../words.ts'
import { listView, sectionView } from './section.ts'

const how = {
  said: 'said',
  observed: 'seen in how they are',
  'chose-not-to-say': 'chose not to say',
  'not-obtained': 'not asked yet',
} as const

/** What somebody said, with whose words they are and when. */
const quoted = (
  record: PlanRecord,
  person: string,
  words: string | undefined,
  more: readonly Html[],
): Html => {
  const from =
    more.length > 0
      ? html` <span class="bywhen-from">(${more.map((each, at) => [at ? ', ' : '', each])})</span>`
      : nothing
  const name = html`<strong><bdi>${personName(record, person)}</bdi></strong>`
  return html`${name}${words?.trim() ? html`: <q class="bywhen-quote">${typed(words)}</q>` : nothing}${from}`
}

const onDay = (on: string | undefined): readonly Html[] => (on ? [html`${sayDay(on)}`] : [])

/** Said to staff alone: nobody else has it on any page of theirs. */
const confided = (privateTo: readonly string[] | undefined): Html =>
  privateTo ? html` <strong class="bywhen-held">Said in confidence</strong>` : nothing

const viewOf = (model: PlanModel, { id, is }: PartRecord<'view'>): Html =>
  html`<li>${quoted(model.record, is.person, is.text, [...(is.how ? [html`${how[is.how]}`] : []), ...onDay(is.on)])}${heldMark(model, is.person, 'views')}${confided(is.privateTo)}${newMark(model, id)}</li>`

const meaningOf = (model: PlanModel, { id, is }: PartRecord<'understanding'>): Html =>
  html`<li>${quoted(model.record, is.person, is.words, [
    ...(is.askedBy ? [html`asked by <bdi>${personName(model.record, is.askedBy)}</bdi>`] : []),
    ...onDay(is.on),
  ])}${heldMark(model, is.person, 'views')}${confided(is.privateTo)}${newMark(model, id)}</li>`

/** What people think of the plan, and what they say it means: in their own words, never in ours. */
export const voicesView = (model: PlanModel): Html =>
  html`${sectionView(model, {
    id: 'views',
    heading: 'What people think',
    askedAt: ['views', 'Write down what somebody thinks'],
    empty: 'What the child, the parents and others think of the plan goes here, in their own words.',
    holds: listView(partsHere(model.record, 'view').map(each => viewOf(model, each))),
  })}
  ${sectionView(model, {
    id: 'understanding',
    heading: 'What the plan means to people',
    askedAt: ['understanding', 'Write down what it means to somebody'],
    empty:
      'What each person says the plan means goes here. Having signed it is not the same as having understood it.',
    holds: listView(partsHere(model.record, 'understanding').map(each => meaningOf(model, each))),
  })}`
