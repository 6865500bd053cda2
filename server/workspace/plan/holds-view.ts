import type { Id } from '../../../plans/index.ts'
import { personName } from '../../../plans/index.ts'
import type { HeldThing } from '../../../store/index.ts'
import { eachHoldOnce } from '../../access/holds/as-named.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html } from '../../views/html.ts'
import { holdInWords } from '../families/people-in-words.ts'
import type { PlanModel } from './model.ts'

/** What must not reach everybody in the family, said before anything is shown to anybody. */
export const holdsView = ({ holds, plan }: PlanModel): Html =>
  html`${eachHoldOnce(holds).map(hold => warningText({ text: holdInWords(hold, plan.people ?? []), iconFallbackText: 'Warning' }))}`

/** Says at the very words that they are kept from somebody. */
export const heldMark = ({ holds, record }: PlanModel, person: Id, what: HeldThing): Html =>
  html`${eachHoldOnce(holds.filter(hold => hold.hidden === person && hold.what.includes(what))).map(
    ({ keptFrom }) =>
      html` <strong class="bywhen-held">Keep from <bdi>${personName(record, keptFrom)}</bdi></strong>`,
  )}`
