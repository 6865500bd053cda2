import { changePlan } from '../../change-plan.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Outcome, planPage } from '../../workspace-page.ts'
import { withSaved } from '../../write/writing-page.ts'
import { refusedIn } from '../trial.ts'
import { endView } from './end-view.ts'
import { type Ending, endingOf, openEnding } from './ending.ts'

/** Where a plan ends: against its own ending, with what it achieved and who goes on; said twice, for it closes the plan. */
export const endPage = planPage<Ending>({
  path: '/plans/:plan/end',
  may: 'end-plan',
  show: visit => openEnding(visit),
  again: openEnding,
  view: endView,
  submit,
})

async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Ending>> {
  const { store, organisation, who, plan, now, today, by } = visit
  const pressed = sent.get('then') ?? ''
  const model = await openEnding(visit, sent)
  const of = { organisation, account: who.id, plan }
  const drafts = [...model.told].map(([place, text]) => ({ place, text }))
  await store.keepDrafts({ ...of, saw: model.saw, at: now, drafts })
  if (pressed === 'more' || pressed === 'back') return { shown: model }
  const doings = [endingOf(model)]
  const refused = refusedIn(model.record, doings, { today, at: now, by })
  if (refused.length > 0) return { shown: model, refused }
  if (pressed !== 'end') return { shown: { ...model, asking: true } }
  const { saw, key, told } = model
  const drops = { account: who.id, places: [...told.keys()], upTo: now }
  const changed = await changePlan(visit, { saw, key, doings, request: [...told], drops })
  if ('refused' in changed) return { shown: model, refused: changed.refused }
  if ('conflicts' in changed)
    return {
      shown: { ...model, saw: changed.record.version },
      refused: changed.conflicts.map(({ text }) => ({ field: '', text })),
    }
  return { goTo: withSaved(`/plans/${encodeURIComponent(plan)}`, changed.version) }
}
