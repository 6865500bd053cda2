import { isRealDay } from '../../../../checker/index.ts'
import { partsHere } from '../../../../plans/index.ts'
import { eachHoldOnce } from '../../../access/holds/as-named.ts'
import { errorMessage } from '../../../views/components/error-message.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { warningText } from '../../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { holdInWords, whoTheyAre } from '../../families/people-in-words.ts'
import { dayTyped } from '../../write/day-typed.ts'
import { type Drawn, dayBox, tick, wordsBox } from '../boxes.ts'
import { boxOf } from '../places.ts'
import { type Reviewing, toldAt } from '../reviewing.ts'
import type { Step } from './step.ts'

/** Who was there, on which day, and how the child took part: it is their plan. */
export const whoStep = (reviewing: Reviewing): Step => ({
  id: 'who',
  title: 'Who took part',
  faults: faultsOf(reviewing),
  boxes: drawn => boxes(reviewing, drawn),
})

const [ON, PEOPLE] = [boxOf('who', 'on'), boxOf('who', 'person')]

function faultsOf(reviewing: Reviewing): Step['faults'] {
  const { desk, today } = reviewing
  const typed = toldAt(reviewing, 'who', 'on')
  const read = typed === '' ? { says: 'Give the day of the review.' } : dayTyped(typed, today, 'back')
  const someone = partsHere(desk.record, 'person').some(
    ({ id }) => toldAt(reviewing, 'who', 'person', id) === 'yes',
  )
  return [
    ...('says' in read ? [{ field: ON, text: read.says }] : []),
    ...('day' in read && isRealDay(read.day) && read.day > today
      ? [{ field: ON, text: 'That day has not come yet. Give the day on which you sat together.' }]
      : []),
    ...(someone ? [] : [{ field: PEOPLE, text: 'Choose who took part in the review.' }]),
  ]
}

function boxes({ desk, holds, plan, today, may }: Reviewing, drawn: Drawn): Html {
  const people = partsHere(desk.record, 'person')
  const fault = drawn.refused.find(({ field }) => field === PEOPLE)
  const rows = people.map(({ id, is }) => {
    const who = whoTheyAre({ id, ...is })
    return tick(drawn, boxOf('who', 'person', id), who ? `${is.name}, ${who}` : is.name)
  })
  return html`${eachHoldOnce(holds).map(hold => warningText({ text: `${holdInWords(hold, plan.people ?? [])} Think first about who can be in one room.`, iconFallbackText: 'Warning' }))}
    ${dayBox(drawn, { name: ON, label: 'The day of the review' }, { leaning: 'back', likely: today })}
    <div class="bywhen-box bywhen-writing__box" id="${PEOPLE}" tabindex="-1">${fieldset({
      legend: { text: 'Who was there', classes: 'bywhen-writing__question' },
      html: html`${fault ? errorMessage({ text: fault.text }) : nothing}${rows.length > 0 ? rows : html`<p class="govuk-body">Nobody is named in this plan yet.</p>`}`,
    })}</div>
    <p class="govuk-body-s">Was somebody there who is not on the list? ${may.write ? html`<a class="govuk-link" href="/plans/${desk.plan}/people">Add them to the people of the plan</a>. What you have written here is kept.` : 'Ask whoever writes the plan to add them to its people.'}</p>
    ${wordsBox(drawn, {
      name: boxOf('who', 'child'),
      label: `How did ${desk.child} take part?`,
      hint: `Were they there, did they draw or send something, who spoke with them before? And how was it for them?`,
    })}`
}
