import { isRealDay, sayDay } from '../../../../checker/index.ts'
import { acceptReviewDate } from '../../../../plans/index.ts'
import type { Refusal } from '../../../page.ts'
import { type Html, html } from '../../../views/html.ts'
import { dayTyped } from '../../write/day-typed.ts'
import { choiceBox, type Drawn, dayBox, wordsBox } from '../boxes.ts'
import { limitView } from '../limit-view.ts'
import { boxOf } from '../places.ts'
import { type Reviewing, toldAt } from '../reviewing.ts'
import type { Step } from './step.ts'

const [ENDS, ON, WHY] = [boxOf('next', 'ends'), boxOf('next', 'on'), boxOf('next', 'because')]

/** When all look again: inside the limit, or later with a reason that is kept; or the plan ends here. */
export const nextStep = (reviewing: Reviewing): Step => ({
  id: 'next',
  title: 'The next review',
  faults: faultsOf(reviewing),
  boxes: drawn => boxes(reviewing, drawn),
})

function faultsOf(reviewing: Reviewing): readonly Refusal[] {
  if (toldAt(reviewing, 'next', 'ends') === 'yes') return []
  const read = dayTyped(toldAt(reviewing, 'next', 'on'), reviewing.today)
  if ('says' in read) return [{ field: ON, text: read.says }]
  if (isRealDay(read.day) && read.day < reviewing.today)
    return [{ field: ON, text: `${sayDay(read.day)} has gone by. Choose a day to come.` }]
  const accepted = acceptReviewDate(read.day, reviewing.next.latest, toldAt(reviewing, 'next', 'because'))
  return 'refused' in accepted
    ? accepted.refused.map(({ field, text }) => ({ field: field === 'next' ? ON : WHY, text }))
    : []
}

function boxes({ next, desk: { nation } }: Reviewing, drawn: Drawn): Html {
  return html`${limitView(next)}
    ${choiceBox(drawn, { name: ENDS, label: 'Does the plan go on?' }, [
      ['no', 'Yes, and we look at it again'],
      ['yes', 'No, it ends here'],
    ])}
    ${dayBox(drawn, { name: ON, label: 'The day of the next review', hint: 'Such as “in six weeks” or “Tuesday 12 January”.' }, { leaning: 'ahead', nation })}
    ${wordsBox(drawn, { name: WHY, label: 'Why it has to be later than the limit, where it has to' }, 2)}`
}
