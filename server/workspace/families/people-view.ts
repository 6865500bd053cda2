import type { Person } from '../../../checker/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Family } from './family-page.ts'
import { shapes } from './network-picture.ts'
import { bornInWords, rings, whoTheyAre } from './people-in-words.ts'

/** Everybody of a family in the order of the picture: what they are to the child, and how to reach them. */
export const peopleView = (model: Family): readonly Html[] =>
  rings.map(({ id, name, of }) => {
    const some = model.opened.people
      .map(({ person }) => person)
      .filter(({ is }) => (of as readonly string[]).includes(is))
    return some.length === 0 && id !== 'child'
      ? nothing
      : html`<h3 class="govuk-heading-s bywhen-ring"><svg class="bywhen-network__dot--${id}" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">${shapes[id]}</svg> ${name}</h3>
        ${
          some.length === 0
            ? html`<p class="govuk-body">No child is written down yet.</p>`
            : html`<ul class="bywhen-entries">${some.map(person => personRow(person, model))}</ul>`
        }`
  })

function personRow(person: Person, { opened, holds, workers, may, today }: Family): Html {
  const { id, name, contact, born, nonVerbal } = person
  const reach = holds.filter(({ hidden, what }) => hidden === id && what.includes('addresses'))
  const keptFrom = reach.map(hold => nameOf(opened.people, hold.keptFrom))
  const worker = workers.find(each => each.person === id)
  return html`<li class="bywhen-entry" id="person-${id}">
    <h4 class="bywhen-entry__title"><bdi>${name}</bdi></h4>
    ${may['change-family'] ? html`<a class="govuk-link bywhen-entry__when" href="/families/${opened.family}/people/${id}">Change<span class="govuk-visually-hidden"> what is known of ${name}</span></a>` : nothing}
    <p class="bywhen-entry__more">
      ${[whoTheyAre(person), born && bornInWords(born, today), nonVerbal && 'Cannot say in words what they think', worker && `Works with the family${worker.isYou ? ': you' : ''}`].filter(Boolean).join('. ')}
      
      ${contact ? html`<br><span class="bywhen-anywhere" dir="auto">${contact}</span>` : nothing}
      ${keptFrom.map(from => html`<br><strong>Keep how to reach ${name} from ${from}.</strong>`)}
    </p>
  </li>`
}

const nameOf = (people: Family['opened']['people'], id: string): string =>
  people.find(({ person }) => person.id === id)?.person.name ?? 'somebody'
