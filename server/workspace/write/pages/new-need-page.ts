import { isHere } from '../../../../plans/index.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { html } from '../../../views/html.ts'
import type { PlanVisit } from '../../visit.ts'
import type { After } from '../save.ts'
import { readPlace, type Typed, UNDER } from '../typed.ts'
import { writingPage } from '../writing-page.ts'
import { needBoxes, needRow, underNeeds } from './need-boxes.ts'

/** A need that is not in the plan yet, with everything that hangs on it. */
export const newNeedPage = writingPage({
  path: 'needs/new',
  scopeOf(_, __, typed) {
    const id = needIn(typed) ?? newId()
    return {
      shows: [],
      adds: [{ kind: 'need', under: 'plan', id }, ...underNeeds.map(kind => ({ kind, under: id }))],
    }
  },
  view: desk => ({
    title: `A new need for ${desk.child}’s plan`,
    says: html`<p class="govuk-body">Write what you know. The rest can come later; what you leave empty is not saved.</p>`,
    boxes: needBoxes(needRow(desk)),
  }),
  moreAt: ({ plan }: PlanVisit, after) =>
    `/plans/${encodeURIComponent(plan)}/needs/${encodeURIComponent(addedIn(after) ?? 'new')}`,
})

/** The need that is being written. */
function needIn(typed: Typed): string | undefined {
  for (const name of typed.keys()) {
    const place = readPlace(name)
    if (place?.kind === 'need' && place.field === UNDER) return place.part
  }
  return undefined
}

/** The need that was saved; nothing when all boxes were empty. */
function addedIn({ record, typed }: After): string | undefined {
  const id = needIn(typed)
  return id !== undefined && isHere(record, id) ? id : undefined
}
