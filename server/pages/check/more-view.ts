import type { Person, Plan } from '../../../checker/plan.ts'
import { everybody } from '../../../checker/reading-plan/people.ts'
import { details } from '../../views/components/details.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { boxView, doing, personAt } from './box-view.ts'
import { boxRow } from './need-view.ts'

const places = (list: readonly unknown[] | undefined): readonly number[] => [...(list ?? []).keys()]

const section = (id: string, name: string, inside: Html): Html =>
  details({ id: `more/${id}`, classes: 'bywhen-section', summaryText: name, html: inside })

const outButton = (path: string, about: string): Html =>
  html`<div class="bywhen-buttons">${doing('Take out', `remove ${path}`, about)}</div>`
const addButton = (text: string, list: string): Html =>
  html`<div class="bywhen-buttons">${doing(text, `add ${list}`)}</div>`

const people = (plan: Plan): Html => html`
  <p class="govuk-body">Everybody the plan names. Notes then know who is meant, and offer them where a task has nobody.</p>
  ${places(plan.people).map(at => {
    const path = `people/${at}`
    const about = `person ${at + 1}`
    return html`<div class="bywhen-part">${boxRow(
      boxView(plan, `${path}/name`, { about }),
      boxView(plan, `${path}/is`, { about }),
      boxView(plan, `${path}/relation`, { about }),
      boxView(plan, `${path}/role`, { about }),
      boxView(plan, `${path}/organisation`, { about }),
      boxView(plan, `${path}/born`, { about }),
    )}
    ${boxView(plan, `${path}/nonVerbal`, { about })}${outButton(path, about)}</div>`
  })}
  ${addButton('Add a person', 'people')}`

const worries = (plan: Plan): Html => html`
  ${(plan.worries?.length ? places(plan.worries) : [0]).map(at => {
    const path = `worries/${at}`
    const about = `worry ${at + 1}`
    return html`<div class="bywhen-part">${boxView(plan, `${path}/text`, { about })}${boxRow(
      boxView(plan, `${path}/kind`, { about }),
      boxView(plan, `${path}/from`, { about }),
    )}${plan.worries?.length ? outButton(path, about) : nothing}</div>`
  })}
  ${addButton('Add a worry', 'worries')}
  ${places(plan.strengths).map(at => {
    const about = `strength ${at + 1}`
    return html`<div class="bywhen-part">${boxView(plan, `strengths/${at}/text`, { about })}${outButton(`strengths/${at}`, about)}</div>`
  })}
  ${addButton('Add something that goes well', 'strengths')}`

/** What one person thinks, understands and has agreed to. */
function voice(plan: Plan, each: Person): Html {
  const who = `@${encodeURIComponent(each.id)}`
  const isSubject = each.id === plan.about.person
  const person = personAt(plan, `views/${who}`)
  const inFamily = each.is === 'child' || each.is === 'parent' || each.is === 'carer' || isSubject
  const box = (path: string) => boxView(plan, path, { about: person })
  return html`<fieldset class="govuk-fieldset bywhen-part">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${person.charAt(0).toUpperCase()}${person.slice(1)}</legend>
    ${inFamily ? html`${box(`views/${who}/text`)}${boxRow(box(`views/${who}/how`), box(`views/${who}/on`))}` : nothing}
    ${inFamily ? boxRow(box(`understanding/${who}/words`), box(`understanding/${who}/on`)) : nothing}
    ${boxRow(box(`agreements/${who}/answer`), box(`agreements/${who}/on`))}
    ${boxRow(box(`agreements/${who}/because`), box(`agreements/${who}/meansForRisk`))}
    ${inFamily ? boxRow(box(`draftsSeen/${who}/on`), box(`draftsSeen/${who}/how`)) : nothing}
  </fieldset>`
}

const consequences = (plan: Plan): Html =>
  html`${['endsWhen', 'increasesWhen', 'bottomLine', 'backup'].map(key => boxView(plan, `consequences/${key}`))}`

const reviews = (plan: Plan): Html => html`
  ${boxRow(boxView(plan, 'state'), boxView(plan, 'changed'), boxView(plan, 'meeting'), boxView(plan, 'ends'))}
  ${boxView(plan, 'meets')}
  ${places(plan.reviews).map(at => {
    const path = `reviews/${at}`
    const about = `review ${at + 1}`
    return html`<div class="bywhen-part">${boxRow(boxView(plan, `${path}/on`, { about }), boxView(plan, `${path}/decisions`, { about }))}
      ${boxRow(...plan.needs.map((need, place) => boxView(plan, `${path}/directions/${need.id}`, { label: `Need ${place + 1} since the review before`, about })))}
      ${outButton(path, about)}</div>`
  })}
  ${addButton('Add a review that was held', 'reviews')}`

/** What a plan holds beside its form, and every plan rule reads: the people, what they say, and what comes next. */
export const moreView = (
  plan: Plan,
): Html => html`<h2 class="govuk-heading-m" id="more">More about this plan</h2>
  <p class="govuk-body">The form has no boxes for these, but a good plan does not leave them out.</p>
  ${section('people', 'The people in it', people(plan))}
  ${section('worries', 'The worries it answers, and what goes well', worries(plan))}
  ${section('voices', 'What they think, what they understood, who agrees', html`${everybody(plan).map(each => voice(plan, each))}`)}
  ${section('consequences', 'What happens next, either way', consequences(plan))}
  ${section('reviews', 'Reviews, the meeting and the dates', html`${boxRow(boxView(plan, 'kind'), boxView(plan, 'about/is'), boxView(plan, 'about/born'))}${reviews(plan)}`)}`
