import { type Goal, sayDay } from '../../../checker/index.ts'
import { isSaid } from '../../../plans/index.ts'
import { type Frame, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { details } from '../../views/components/details.ts'
import { input } from '../../views/components/input.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { placeName } from '../plan/places.ts'
import { typed } from '../plan/words.ts'
import { planCrumb } from '../plan-crumb.ts'
import { type Drawing, does, formOf } from './drawing.ts'
import { evidenceBoxes } from './evidence-boxes.ts'
import { evidenceList } from './evidence-view.ts'
import type { NeedMetModel } from './need-met-page.ts'

type Drawn = Drawing<NeedMetModel>

const said = ({ done, child }: NeedMetModel): string | undefined =>
  done === 'met'
    ? `This need is met. That is something to be glad of, with ${child}.`
    : done === 'reached'
      ? 'This goal is reached. Tell everybody who had a hand in it.'
      : done === 'evidence'
        ? 'Kept with the goal.'
        : done === 'again'
          ? 'It is open again, with the reason.'
          : undefined

/** The goals of a need, what shows that they are reached, and whether that is all that was needed. */
export function needMetView(model: NeedMetModel, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, need, place } = model
  const drawing: Drawn = { model, refused, frame }
  const goals = need.goals ?? []
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false, done: said(model) },
    title: 'Is this need met?',
    crumbs: [
      planCrumb(plan, model.child),
      { href: `/plans/${plan}#${placeName('need', need.id)}`, text: `Need ${place}` },
    ],
    main: html`<p class="govuk-body-l">${typed(need.text)}</p>
      ${goals.map((goal, at) => goalView(drawing, goal, at))}
      ${wholeNeed(drawing, goals)}`,
  })
}

const met = (on: string, what: string): Html =>
  html`<p class="bywhen-state">${tag({ text: what, classes: 'govuk-tag--green' })} on ${sayDay(on)}</p>`

function goalView(drawing: Drawn, goal: Goal, at: number): Html {
  const { plan, record, mayRecord } = drawing.model
  const all = goal.evidence ?? []
  return html`<section aria-labelledby="goal-${at}"><h2 class="govuk-heading-m" id="goal-${at}">Goal ${at + 1}</h2>
    <p class="govuk-body">${typed(goal.text)}</p>
    ${goal.evidencedBy ? html`<p class="bywhen-line bywhen-from">How we will know: ${typed(goal.evidencedBy)}</p>` : nothing}
    ${goal.met ? met(goal.met, 'Reached') : nothing}
    ${all.length > 0 ? evidenceList(plan, record, all) : nothing}
    ${goal.met ? nothing : restsOn(drawing, goal)}
    ${mayRecord ? (goal.met ? again(drawing, goal.id) : goalForms(drawing, goal)) : nothing}
  </section>`
}

/** Says beforehand why a goal cannot be closed yet: on what people say of themselves alone it never is [G5]. */
function restsOn({ model: { need } }: Drawn, { evidence = [] }: Goal): Html {
  const isCounted = (need.measures ?? []).some(({ readings = [] }) => readings.length > 0)
  if (isCounted || evidence.some(each => each.source !== undefined && !isSaid(each))) return nothing
  const why =
    evidence.length === 0
      ? 'Nothing shows yet that it is reached. Add what was recorded or seen, and by whom.'
      : 'So far this rests only on what people say of themselves. It is welcome, and it is not enough to close a goal: add something that was recorded, or seen by somebody else.'
  return html`<p class="govuk-inset-text">${why}</p>`
}

function goalForms(drawing: Drawn, { id }: Goal): Html {
  const { typed: sent, whole, child } = drawing.model
  const box = `reached-${id}-on`
  const people = whole.people ?? []
  const asked = { prefix: `goal-${id}`, typed: sent, refused: drawing.refused, people, child } as const
  return html`${details({
    summaryText: 'Add evidence for this goal',
    open: sent.get('do') === `evidence ${id}`,
    html: formOf(
      drawing,
      html`${evidenceBoxes({ ...asked, dayLabel: 'On which day was this?' })}${does(`evidence ${id}`, 'Add this')}`,
      'with-files',
    ),
  })}
  ${formOf(
    drawing,
    html`${input({
      ...{ id: box, name: box, value: sent.get(box) ?? '', errorMessage: wrong(drawing.refused, box) },
      label: { text: 'Reached on' },
      classes: 'govuk-input--width-20',
    })}${does(`reached ${id}`, 'This goal is reached')}`,
  )}`
}

const again = (drawing: Drawn, part: string): Html => {
  const box = `again-${part}`
  return details({
    summaryText: 'It is not so any more',
    open: drawing.model.typed.get('do')?.startsWith('again') ?? false,
    html: formOf(
      drawing,
      html`${input({
        ...{ id: box, name: box, value: drawing.model.typed.get(box) ?? '' },
        ...{ label: { text: 'What has changed?' }, errorMessage: wrong(drawing.refused, box) },
      })}${does(`again ${part}`, 'Open it again')}`,
    ),
  })
}

function wholeNeed(drawing: Drawn, goals: readonly Goal[]): Html {
  const { model, refused } = drawing
  const { need, mayRecord, plan, child } = model
  const heading = html`<h2 class="govuk-heading-m" id="whole-need">The need as a whole</h2>`
  if (need.met) return html`${heading}${met(need.met, 'Met')}${mayRecord ? again(drawing, need.id) : nothing}`
  const open = goals.filter(goal => goal.met === undefined).length
  if (goals.length === 0)
    return html`${heading}<p class="govuk-body">It has no goal yet, so nobody can tell whether it is met. <a class="govuk-link" href="/plans/${plan}/needs/${need.id}">Write the goal</a> first.</p>`
  if (open > 0)
    return html`${heading}<p class="govuk-body">${open === 1 ? 'One goal is' : `${open} goals are`} not reached yet. The need is met when all of them are: a finished list of tasks is not yet a better life for ${child}.</p>`
  if (!mayRecord) return html`${heading}<p class="govuk-body">All its goals are reached.</p>`
  return html`${heading}<p class="govuk-body">All its goals are reached.</p>
    ${formOf(
      drawing,
      html`${input({
        ...{ id: 'need-on', name: 'need-on', value: model.typed.get('need-on') ?? '' },
        ...{ label: { text: 'Met since' }, errorMessage: wrong(refused, 'need-on') },
        classes: 'govuk-input--width-20',
      })}${does('met', 'The need is met', '')}`,
    )}`
}
