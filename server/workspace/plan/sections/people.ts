import type { Person } from '../../../../checker/index.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { bornInWords, whoTheyAre } from '../../families/people-in-words.ts'
import { heldMark } from '../holds-view.ts'
import { newMark } from '../marks.ts'
import type { PlanModel } from '../model.ts'
import { placeName } from '../places.ts'
import { listView, sectionView } from './section.ts'

function personView(model: PlanModel, person: Person): Html {
  const { id, name, contact, born, nonVerbal } = person
  const told = [
    whoTheyAre(person),
    born && bornInWords(born, model.today),
    nonVerbal && 'Cannot say in words what they think',
  ]
  return html`<li id="${placeName('person', id)}"><strong><bdi>${name}</bdi></strong>: <bdi>${told.filter(Boolean).join('. ')}</bdi>${newMark(model, id)}
    ${contact ? html`<span class="bywhen-line"><bdi>${contact}</bdi>${heldMark(model, id, 'addresses')}</span>` : nothing}</li>`
}

/** Who is in the plan, and how to reach them. */
export const peopleOfThePlan = (model: PlanModel): Html =>
  sectionView(model, {
    id: 'people',
    heading: 'People of the plan',
    writtenAt: 'people',
    empty:
      'The child, the family, friends who help and professionals go here, so that every task can name one of them.',
    holds: listView((model.plan.people ?? []).map(person => personView(model, person))),
  })
