import type { Letter } from '../../../checker/finding.ts'
import { letterSummary } from '../../views/components/letter-summary.ts'
import { smartTiles, voiceTiles } from '../../views/components/letters.ts'
import { notes } from '../../views/components/notes.ts'
import { type LetterState, smartBadge } from '../../views/components/smart-badge.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { askedAt, doing } from './box-view.ts'
import { keptOf, rowsOf } from './cells.ts'
import { isBlankPlan } from './desk.ts'
import type { Model, Unread } from './model.ts'
import { byWeight, note, whereIs } from './notes-view.ts'
import type { Placed } from './reading.ts'

/** The boxes whose notes stand in the margin; everything else is told beside the plan. */
export function boxesInTable({ desk: { plan } }: Model): ReadonlySet<string> {
  return new Set(
    plan.needs.flatMap((_, place) => [
      ...rowsOf(plan, place).flatMap(row => row.flatMap(({ boxes }) => boxes.map(({ path }) => path))),
      ...keptOf(plan, place).map(({ path }) => path),
    ]),
  )
}

/** What was found about the plan as a whole, or at a box that is not in its table. */
export const foundBeside = (model: Model): readonly Placed[] => {
  const inTable = boxesInTable(model)
  return model.found.filter(({ place }) => !inTable.has(place)).toSorted(byWeight)
}

/** How a letter’s tile stands. Before anything is written nothing has been checked. */
function states(
  { desk, found, unread }: Model,
  tiles: readonly { readonly letters: readonly Letter[] }[],
): readonly LetterState[] {
  const unchecked = unread !== undefined || isBlankPlan(desk.plan)
  return tiles.map(({ letters }) =>
    unchecked ? 'unchecked' : found.filter(({ finding }) => letters.includes(finding.letter)).length,
  )
}

const byServer = 'What you wrote is sent to this server for that, and not kept there.'

const unreadInWords: Readonly<Record<Unread, string>> = {
  coming: 'Notes are on their way.',
  slow: `Notes are slow to come over this connection. Write on, or have the plan checked by the server. ${byServer}`,
  'not-fetched': `What makes the notes could not be fetched. Write on, and have the plan checked by the server. ${byServer}`,
  'saving-data': `To save data, notes come when you press the button. ${byServer}`,
}

/** How many notes there are, in a sentence. */
function countInWords({ desk, found, unread }: Model): string {
  if (unread && (unread !== 'coming' || !isBlankPlan(desk.plan))) return unreadInWords[unread]
  if (isBlankPlan(desk.plan)) return 'Notes come as you write.'
  if (found.length === 0) return 'Nothing to note. Read it to the family and see what they say.'
  const toChange = found.filter(({ finding }) => finding.severity === 'fix').length
  const notes = found.length === 1 ? '1 note' : `${found.length} notes`
  return toChange === 0 ? `${notes}, none of them pressing.` : `${notes}; ${toChange} to change first.`
}

/** The five letters and a count, in view while somebody writes. */
export const barView = (model: Model): Html => {
  const [s = 0, m = 0, a = 0, r = 0, t = 0] = states(model, smartTiles)
  return html`${smartBadge({ states: [s, m, a, r, t], label: 'This plan by letter' })}
    <p class="bywhen-bar__count">${countInWords(model)} ${model.found.length > 0 ? html`<a class="govuk-link" href="#letters">See them by letter</a>` : nothing}</p>
    ${model.unread && model.unread !== 'coming' ? doing('Check this plan', 'check by-server') : nothing}`
}

/** What was found about the plan as a whole: each note leads to the box where it is put right. */
export function wholeView(model: Model): Html {
  const beside = foundBeside(model)
  const isSaid = !model.unread && !isBlankPlan(model.desk.plan)
  const { plan } = model.desk
  const lead = (place: string): Html => {
    const where = whereIs(plan, place)
    return html`<a class="govuk-link" href="#${place}">Go to “${askedAt(plan, place)}”${where ? `, ${where}` : ''}</a>`
  }
  const said = html`<h2 class="govuk-heading-m" id="beside">The plan as a whole</h2>
    ${beside.length === 0 ? html`<p class="govuk-body">Nothing to note here.</p>` : nothing}
    ${notes({
      id: 'whole-notes',
      label: 'Notes on the plan as a whole',
      atOnce: 5,
      findings: beside.map((each, at) => note(each, model, `whole-note-${at}`, 'whole', lead(each.place))),
    })}`
  return html`${isSaid ? said : nothing}
    ${letterSummary({ heading: 'Letter by letter', smart: states(model, smartTiles), voice: states(model, voiceTiles) })}`
}

/** Every note in a list, for paper. */
export const paperNotes = ({ desk: { plan }, found }: Model): Html =>
  html`<h2 class="govuk-heading-m">Notes</h2>
  <ol class="govuk-list govuk-list--number">${found.map(({ finding, place }) => {
    const where = whereIs(plan, place)
    return html`<li><strong>${finding.letter}${where ? `, ${where}` : ''}:</strong> ${finding.wrong} ${finding.instead}</li>`
  })}</ol>`
