import type { Person } from '../../../../checker/index.ts'
import { addPerson, type Bodies, partOf, restore } from '../../../../plans/index.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { doing } from '../../change-plan.ts'
import { listOf } from '../scope.ts'
import { type List, listView } from '../view/list-view.ts'
import { allOf } from '../view/part-view.ts'
import { withSaved, writingPage } from '../writing-page.ts'

const list: List = {
  kind: 'person',
  heading: 'The people of this plan',
  one: 'Person',
  laid: allOf('person'),
}

/** Whom the plan names. Whoever the family has already is taken by one press; whoever is new is written here. */
export const peoplePage = writingPage({
  path: 'people',
  scopeOf: record => listOf(record, 'person', 'plan'),
  view: desk => ({
    title: `The people of ${desk.child}’s plan`,
    boxes: drawing => html`${fromFamily(desk.toTake)}${listView(drawing, 'plan', list)}`,
  }),
  leadsTo: ({ plan }, { pressed, saved }) =>
    withSaved(`/plans/${encodeURIComponent(plan)}${pressed.startsWith('take ') ? '/people' : ''}`, saved),
  async also(visit, pressed, record) {
    const id = /^take (.+)$/.exec(pressed)?.[1]
    const opened = await visit.store.openFamily({
      organisation: visit.organisation,
      family: visit.family.family,
    })
    const person = opened?.people.find(each => each.person.id === id)?.person
    if (!person) return []
    if (partOf(record, person.id)?.kind === 'person') return [doing(restore, { part: person.id })]
    const { id: _, ...is } = person
    return [doing(addPerson, { id: person.id, is: is as Bodies['person'] })]
  },
})

/** The people of the family whom the plan does not name. */
function fromFamily(people: readonly Person[]): Html {
  if (people.length === 0) return nothing
  return html`<section class="bywhen-writing__list" aria-labelledby="family-heading">
    <h2 class="govuk-heading-m" id="family-heading">From the family</h2>
    <ul class="govuk-list">${people.map(
      ({ id, name, relation, role }) => html`<li class="bywhen-take">
        <span dir="auto">${name}${relation || role ? html`, ${relation ?? role}` : nothing}</span>
        ${button({
          html: html`Add to the plan<span class="govuk-visually-hidden">: ${name}</span>`,
          ...{ name: 'then', value: `take ${id}`, classes: 'govuk-button--secondary bywhen-button--small' },
        })}
      </li>`,
    )}</ul>
  </section>`
}
