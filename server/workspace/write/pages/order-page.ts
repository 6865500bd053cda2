import {
  type Conflict,
  type Id,
  isHere,
  type PlanRecord,
  partOf,
  reorderNeeds,
  reorderTasks,
} from '../../../../plans/index.ts'
import { inOrder } from '../../../../plans/order.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { changePlan, doing, openThePlan } from '../../change-plan.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import type { Saved } from '../desk.ts'
import { asSeenNow } from '../open-desk.ts'
import { whatWasSaved } from '../saved.ts'
import { withSaved } from '../writing-page.ts'
import { moveId, orderView } from './order-view.ts'

/** The needs of a plan with their tasks, to be put in order. */
export type Order = {
  readonly plan: string
  readonly record: PlanRecord
  readonly key: string
  readonly done: Saved | undefined
  /** The order of somebody else, where two were made at once. */
  readonly clash?: { readonly conflict: Conflict; readonly of: Id; readonly mine: readonly Id[] }
}

/** The needs in order of what matters most to the child, and the tasks of each; moved by buttons or dragged. */
export const orderPage = planPage<Order>({
  path: '/plans/:plan/order',
  may: 'write-plan',
  show,
  view: orderView,
  async submit(visit, sent) {
    const seen = await asSeenNow(visit, Number(sent.get('saw')))
    const of = listAsked(seen, sent)
    const order = orderAsked(inOrder(seen, of), sent)
    const does = of === 'plan' ? doing(reorderNeeds, { order }) : doing(reorderTasks, { need: of, order })
    const outcome = await changePlan(visit, {
      ...{ saw: seen.version, key: `${sent.get('key') || newId()}-${of}`, doings: [does] },
      request: order,
    })
    const at = `/plans/${encodeURIComponent(visit.plan)}`
    if ('version' in outcome)
      return {
        goTo: sent.get('stay')
          ? `${withSaved(`${at}/order`, outcome.version)}${whereMoved(order, sent)}`
          : withSaved(at, outcome.version),
      }
    const shown = await show(visit)
    if ('refused' in outcome)
      return { shown, refused: outcome.refused.map(({ text }) => ({ field: '', text })) }
    const [conflict] = outcome.conflicts
    return {
      shown: { ...shown, ...(conflict && { clash: { conflict, of, mine: order } }) },
      refused: outcome.conflicts.map(({ text }) => ({ field: '', text })),
    }
  },
})

async function show(visit: PlanVisit): Promise<Order> {
  const { record } = await openThePlan(visit)
  return { plan: visit.plan, record, key: newId(), done: await whatWasSaved(visit) }
}

/** Which list somebody puts in order: where one is moved, the one that it is in. */
function listAsked(record: PlanRecord, sent: URLSearchParams): Id {
  const moved = partOf(record, sent.get('up') ?? sent.get('down') ?? '')
  const of = moved?.kind === 'task' ? moved.under : sent.get('of')
  return of && partOf(record, of)?.kind === 'need' && isHere(record, of) ? of : 'plan'
}

/** One moved up or down among its like; or a whole order. */
function orderAsked(was: readonly Id[], sent: URLSearchParams): readonly Id[] {
  const whole = sent.get('order')
  if (whole) return whole.split(' ')
  const [up, down] = [sent.get('up'), sent.get('down')]
  const from = was.indexOf(up ?? down ?? '')
  const to = from + (up === null ? 1 : -1)
  if (from < 0 || to < 0 || to >= was.length) return was
  return was.toSpliced(from, 1).toSpliced(to, 0, was[from] ?? '')
}

/** Where somebody goes on who has moved one by its button: at the same button, or at the other one where it can go no further. */
function whereMoved(order: readonly Id[], sent: URLSearchParams): string {
  const way = sent.has('up') ? 'up' : 'down'
  const id = sent.get(way)
  if (id === null) return ''
  const isAtEnd = order.at(way === 'up' ? 0 : -1) === id
  return `#${moveId(isAtEnd ? other[way] : way, id)}`
}

const other = { up: 'down', down: 'up' } as const
