import { type Id, isHere, type PartKind, type PlanRecord, partOf, word } from '../../../plans/index.ts'
import { fieldOf } from '../../../plans/parts/index.ts'
import { saidIn } from '../../../plans/record.ts'
import { HttpProblem } from '../../problem.ts'
import { newId } from '../../sign-in/tokens.ts'
import { changePlan, doing, openThePlan } from '../change-plan.ts'
import { planAsOf } from '../plan-as-of.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { withSaved } from '../write/writing-page.ts'
import { wordsView } from './words-view.ts'

/** Earlier words of a text, and what it says now. */
export type EarlierWords = {
  readonly id: Id
  readonly version: number
  readonly part: Id
  readonly kind: PartKind
  readonly field: string
  readonly earlier: string
  readonly current: string
  /** The plan as it stands, whose version the form carries. */
  readonly record: PlanRecord
  readonly key: string
}

/** Puts back what a text said in an earlier version, as a new change: it asks first, and nothing in between is lost. */
export const earlierWordsPage = planPage<EarlierWords>({
  path: '/plans/:plan/versions/:version/words/:part/:field',
  may: 'write-plan',
  show,
  view: wordsView,
  async submit(visit, sent) {
    const model = await show(visit)
    const { part, field, earlier } = model
    const outcome = await changePlan(visit, {
      ...{ saw: Number(sent.get('saw')) || model.record.version, key: sent.get('key') || newId() },
      request: [model.version, part, field],
      doings: [doing(word, { part, field, text: earlier })],
    })
    if ('version' in outcome)
      return { goTo: withSaved(`/plans/${encodeURIComponent(visit.plan)}`, outcome.version) }
    const told = 'refused' in outcome ? outcome.refused : outcome.conflicts
    return { shown: await show(visit), refused: told.map(({ text }) => ({ field: '', text })) }
  },
})

async function show(visit: PlanVisit): Promise<EarlierWords> {
  const { plan: id, params } = visit
  const { record } = await openThePlan(visit)
  const [version, part, field] = [Number(params.version), params.part ?? '', params.field ?? '']
  const kind = partOf(record, part)?.kind
  const isText = kind !== undefined && fieldOf(kind, field)?.holds === 'words'
  if (!isText || !isHere(record, part) || !(version >= 1 && version <= record.version))
    throw new HttpProblem(404)
  const before = await planAsOf(visit, version)
  if (!isHere(before, part)) throw new HttpProblem(404)
  const textIn = (from: PlanRecord): string => String(saidIn(from, part, field) ?? '')
  return {
    ...{ id, version, part, kind, field, record, key: newId() },
    ...{ earlier: textIn(before), current: textIn(record) },
  }
}
