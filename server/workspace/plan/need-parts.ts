import {
  type Assignment,
  type Factor,
  type Goal,
  type Need,
  sayDay,
  type Task,
} from '../../../checker/index.ts'
import { personName } from '../../../plans/index.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { newMark } from './marks.ts'
import type { PlanModel } from './model.ts'
import { placeName } from './places.ts'
import { evidenceInWords, facts, listed } from './task-view.ts'
import { typed } from './words.ts'

const met = (on: string | undefined): Html =>
  on
    ? html`<p class="bywhen-state">${tag({ text: 'Met', classes: 'govuk-tag--green' })} on ${sayDay(on)}</p>`
    : nothing

/** The need in its own words. */
export const needView = (model: PlanModel, { id, text, met: on }: Need): Html =>
  html`<div class="bywhen-said-part">${typed(text)}${newMark(model, id)}${met(on)}</div>`

const whoseGoal = {
  family: 'The family’s goal',
  network: 'The network’s goal',
  professional: 'The professionals’ goal',
} as const

/** A goal with how anybody will know that it came true. */
export const goalView = (model: PlanModel, goal: Goal): Html =>
  html`<div class="bywhen-said-part" id="${placeName('goal', goal.id)}">
    ${typed(goal.text)}${newMark(model, goal.id)}${met(goal.met)}
    ${facts([
      ...(goal.whose ? [html`${whoseGoal[goal.whose]}`] : []),
      ...(goal.evidencedBy ? [html`How we will know: ${typed(goal.evidencedBy)}`] : []),
      ...(goal.evidencedWho ? [html`Who will show it: ${typed(goal.evidencedWho)}`] : []),
      ...evidenceInWords(model, goal.evidence),
    ])}
  </div>`

const voiceOf = ({ voice }: Factor, { plan: { about } }: PlanModel): string => {
  if (voice === 'child') return about.is === 'child' && about.name.trim() ? about.name.trim() : 'The child'
  return voice === 'family' ? 'The family' : voice === 'professional' ? 'Professionals' : 'Nobody named'
}

/** What might get in the way, voice by voice: the child, the family and professionals are kept apart. */
export const factorsView = (model: PlanModel, factors: readonly Factor[]): Html => {
  const voices = (['child', 'family', 'professional', undefined] as const).flatMap(voice => {
    const own = factors.filter(factor => factor.voice === voice)
    return own[0] ? [{ voice: voiceOf(own[0], model), own, isSaid: voice !== undefined }] : []
  })
  return html`${voices.map(
    ({ voice, own, isSaid }) => html`<div class="bywhen-said-part">
      ${isSaid || voices.length > 1 ? html`<strong class="bywhen-voice"><bdi>${voice}</bdi>:</strong>` : nothing}
      ${own.map(
        ({ id, text, by }) =>
          html`<p class="bywhen-line" id="${placeName('factor', id)}">${typed(text)}${by ? html` <span class="bywhen-from">(<bdi>${personName(model.record, by)}</bdi>)</span>` : nothing}${newMark(model, id)}</p>`,
      )}
    </div>`,
  )}`
}

/** Who is to do it: as it was typed, or by the names of the people meant. */
export const whoInWords = ({ record }: PlanModel, { who, people = [] }: Assignment): string =>
  who?.trim() || listed(people.map(id => personName(record, id)))

/** By when: as it was typed, with the day that was understood where the words do not say it. */
export const whenInWords = ({ by, due }: Assignment): string => {
  const [typedBy, day] = [by?.trim() ?? '', due ? sayDay(due) : '']
  if (typedBy === '' || typedBy === day) return day
  if (day !== '' && typedBy.includes(day)) return typedBy
  return day === '' ? typedBy : `${typedBy} (${day})`
}

type Told = { readonly who: string; readonly when: string }

/** Who and when, pair by pair; a task that nobody has yet has one empty pair. */
export const pairsOf = (model: PlanModel, task: Task | undefined): readonly Told[] => {
  const pairs = task?.assigned ?? []
  const told = pairs.map(pair => ({ who: whoInWords(model, pair), when: whenInWords(pair) }))
  return told.length > 0 ? told : [{ who: '', when: '' }]
}
