import { hasEnded } from '../../../checker/index.ts'
import { type Id, nameOf, type PartKind, partOf } from '../../../plans/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { nameOfBox, readPlace, UNDER } from '../write/typed.ts'
import type { PlanModel } from './model.ts'
import { momentInWords } from './words.ts'

type Waiting = readonly [page: string, text: string]

const pages: Readonly<Partial<Record<PartKind, Waiting>>> = {
  plan: ['details', 'the facts of the plan'],
  about: ['details', 'the facts of the plan'],
  person: ['people', 'the people of the plan'],
  worry: ['worries', 'the worries and strengths'],
  strength: ['worries', 'the worries and strengths'],
  consequences: ['consequences', 'what happens if'],
  need: ['needs/new', 'a new need'],
}

/** Says that there are words of theirs which are not in the plan yet, and where they wait; nobody else is told. */
export function unsavedView(model: PlanModel): Html {
  const { id, drafts, today } = model
  const last = drafts
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  const waiting = new Map(drafts.flatMap(({ place }) => whereItWaits(model, place)))
  if (last === undefined || waiting.size === 0) return nothing
  if (hasEnded(model.plan))
    return html`<div class="govuk-inset-text">
    <p class="govuk-body">You typed something in this plan that was never saved, ${momentInWords(last, today)}. The plan has ended without it. Nobody else sees it, and it is here again if a manager reopens the plan.</p>
  </div>`
  return html`<div class="govuk-inset-text">
    <p class="govuk-body">You typed something that is not in the plan yet, ${momentInWords(last, today)}. Nobody else sees it until you save it.</p>
    <ul class="govuk-list">${[...waiting].map(([page, text]) => html`<li><a class="govuk-link" href="/plans/${id}/${page}">Go on with <bdi>${text}</bdi></a></li>`)}</ul>
  </div>`
}

/** The page on which a box that was typed into stands. */
function whereItWaits({ record, drafts }: PlanModel, place: string): readonly Waiting[] {
  const box = readPlace(place)
  if (!box) return []
  const on = drafts.find(each => each.place === nameOfBox(box.kind, box.part, UNDER))?.text
  const need = [box.part, partOf(record, box.part)?.under, on].find(id => isNeed(id))
  if (need !== undefined) return [[`needs/${need}`, nameOf(record, need)]]
  if (box.kind === 'review')
    return [box.part === 'end' ? ['end', 'the end of the plan'] : ['review', 'the review']]
  const page = pages[box.kind]
  return page ? [page] : []

  function isNeed(id: Id | undefined): id is Id {
    return id !== undefined && partOf(record, id)?.kind === 'need'
  }
}
