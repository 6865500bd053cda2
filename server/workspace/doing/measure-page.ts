import type { Measure, Need } from '../../../checker/index.ts'
import { heldAgainst } from '../../../formats/charts/far-in-words.ts'
import { type Id, isHere, type PartRecord, type PlanRecord, partsHere, toPlan } from '../../../plans/index.ts'
import type { Permission } from '../../access/permissions.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { newId } from '../../sign-in/tokens.ts'
import { openThePlan } from '../change-plan.ts'
import type { Outcome } from '../own.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { keepDoings } from './keep.ts'
import { measurePageView } from './measure-page-view.ts'
import { type PastedLine, readPasted } from './paste-readings.ts'
import { readReadings } from './read-readings.ts'

/** What is counted, with what was typed and is not kept yet. */
export type MeasureModel = {
  readonly plan: Id
  readonly record: PlanRecord
  readonly need: Need
  readonly place: number
  readonly measure: Measure
  readonly readings: readonly PartRecord<'reading'>[]
  readonly today: string
  /** The day of the last review, which the figures are held against. */
  readonly since: string | undefined
  readonly may: { readonly record: boolean; readonly write: boolean }
  readonly typed: URLSearchParams
  /** What was pasted, as it was understood, to be looked at before it is kept. */
  readonly pasted: readonly PastedLine[]
  readonly key: string
  readonly done: string | undefined
}

/** Taking a figure out of a plan asks for what taking anything out does. */
const asks = (sent: URLSearchParams): Permission =>
  sent.get('do') === 'wrong' ? 'write-plan' : 'record-progress'

/** What is counted on the way to a goal: its figures, one by one or from a register, and how far they have come. */
export const measurePage = planPage<MeasureModel>({
  path: '/plans/:plan/measures/:measure',
  may: 'see-plan',
  submits: asks,
  show: visit => read(visit),
  again: read,
  view: measurePageView,
  submit,
})

async function read(visit: PlanVisit, typed = new URLSearchParams()): Promise<MeasureModel> {
  const { plan, today } = visit
  const { record } = await openThePlan(visit)
  const id = visit.params.measure ?? ''
  const whole = toPlan(record)
  const at = whole.needs.findIndex(({ measures = [] }) => measures.some(each => each.id === id))
  const need = whole.needs[at]
  const measure = need?.measures?.find(each => each.id === id)
  if (!need || !measure || !isHere(record, id)) throw new HttpProblem(404)
  return {
    ...{ plan, record, need, measure, today, typed, place: at + 1 },
    readings: partsHere(record, 'reading', id).toSorted((a, b) => (a.is.on < b.is.on ? 1 : -1)),
    since: heldAgainst(whole),
    may: { record: mayAlso(visit, 'record-progress'), write: mayAlso(visit, 'write-plan') },
    pasted: readPasted(typed.get('pasted') ?? '', today, measure.unit),
    key: typed.get('key') || newId(),
    done: visit.query.get('done') ?? undefined,
  }
}

async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<MeasureModel>> {
  const model = await read(visit, sent)
  const asked = readReadings(model, sent)
  if ('look' in asked) return { shown: model }
  const refused: readonly Refusal[] =
    'refused' in asked ? asked.refused : await keepDoings(visit, sent, asked.doings, asked.boxes)
  if (refused.length > 0) return { shown: await read(visit, sent), refused }
  const here = `/plans/${encodeURIComponent(visit.plan)}/measures/${encodeURIComponent(model.measure.id)}`
  return { goTo: `${here}?done=${sent.get('do') === 'wrong' ? 'out' : 'kept'}` }
}
