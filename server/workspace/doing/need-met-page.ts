import type { Goal, Need, Plan } from '../../../checker/index.ts'
import { type Id, meetGoal, meetNeed, type PlanRecord, takeUpAgain, toPlan } from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import type { SentFile } from '../../reading/sent.ts'
import { newId } from '../../sign-in/tokens.ts'
import { doing, openThePlan } from '../change-plan.ts'
import type { Outcome } from '../own.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { dayTyped } from '../write/day-typed.ts'
import { childOf } from '../write/desk.ts'
import { keepDoings } from './keep.ts'
import { needMetView } from './need-met-view.ts'
import { evidenceFor, readEvidence } from './read-evidence.ts'
import type { Read } from './read-sent.ts'

/** A need with its goals, and what was typed and is not kept yet. */
export type NeedMetModel = {
  readonly plan: Id
  readonly record: PlanRecord
  readonly whole: Plan
  readonly need: Need
  readonly place: number
  readonly child: string
  readonly today: string
  readonly mayRecord: boolean
  readonly typed: URLSearchParams
  readonly key: string
  readonly done: string | undefined
}

/** Whether a need is met: goal by goal, on what was recorded or seen, and then as a whole. */
export const needMetPage = planPage<NeedMetModel>({
  path: '/plans/:plan/needs/:need/met',
  may: 'see-plan',
  submits: 'record-progress',
  takesFiles: true,
  show: visit => read(visit),
  again: read,
  view: needMetView,
  submit,
})

async function read(visit: PlanVisit, typed = new URLSearchParams()): Promise<NeedMetModel> {
  const { plan, today } = visit
  const { record } = await openThePlan(visit)
  const whole = toPlan(record)
  const at = whole.needs.findIndex(({ id }) => id === visit.params.need)
  const need = whole.needs[at]
  if (!need) throw new HttpProblem(404)
  return {
    ...{ plan, record, whole, need, today, typed, place: at + 1, child: childOf(record) },
    mayRecord: mayAlso(visit, 'record-progress'),
    key: typed.get('key') || newId(),
    done: visit.query.get('done') ?? undefined,
  }
}

async function submit(
  visit: PlanVisit,
  sent: URLSearchParams,
  files: readonly SentFile[],
): Promise<Outcome<NeedMetModel>> {
  const model = await read(visit)
  const asked = await readAsked(visit, model, sent, files)
  const typed = new URLSearchParams(sent)
  if (asked.kept) typed.set(...asked.kept)
  const refused: readonly Refusal[] =
    'refused' in asked ? asked.refused : await keepDoings(visit, sent, asked.doings, asked.boxes)
  if (refused.length > 0) return { shown: await read(visit, typed), refused }
  const here = `/plans/${encodeURIComponent(visit.plan)}/needs/${encodeURIComponent(model.need.id)}/met`
  return { goTo: `${here}?done=${encodeURIComponent(sent.get('do')?.split(' ')[0] ?? '')}` }
}

/** What the button says: what is asked, and of which goal. */
async function readAsked(
  visit: PlanVisit,
  { need, record, today }: NeedMetModel,
  sent: URLSearchParams,
  files: readonly SentFile[],
): Promise<Read> {
  const [what = '', of = ''] = (sent.get('do') ?? '').split(' ')
  const goal = need.goals?.find(({ id }) => id === of)
  if (what === 'met') {
    const day = dayTyped(sent.get('need-on') ?? '', today, 'back')
    if ('says' in day) return { refused: [{ field: 'need-on', text: day.says }] }
    return { doings: [doing(meetNeed, { need: need.id, on: day.day })], boxes: { on: 'need-on' } }
  }
  if (what === 'again') {
    const part = goal?.id ?? need.id
    return {
      doings: [doing(takeUpAgain, { part, because: sent.get(`again-${part}`) ?? '' })],
      boxes: { because: `again-${part}` },
    }
  }
  if (goal && what === 'reached') return reached(goal, sent, today)
  if (!goal || what !== 'evidence')
    return { refused: [{ field: '', text: 'Choose what you want to do here.' }] }
  const prefix = `goal-${goal.id}`
  const found = await readEvidence(visit, record, prefix, sent, files)
  const kept = found.kept ? ([`${prefix}-kept`, found.kept] as const) : undefined
  if ('refused' in found) return { refused: found.refused, kept }
  const id = `${sent.get('key') || newId()}-evidence`
  return { kept, doings: [evidenceFor(id, goal.id, found.is)], boxes: { on: `${prefix}-on` } }
}

function reached(goal: Goal, sent: URLSearchParams, today: string): Read {
  const box = `reached-${goal.id}-on`
  const day = dayTyped(sent.get(box) ?? '', today, 'back')
  if ('says' in day) return { refused: [{ field: box, text: day.says }] }
  return { doings: [doing(meetGoal, { goal: goal.id, on: day.day })], boxes: { on: box, goal: box } }
}
