import { isDone, type Need, type Plan, type PlanKind, type TemplateId } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { nothingYet, type PlanRecord } from '../record.ts'
import { toPlan } from '../to-plan.ts'
import { happens, type Outcome, refuse, type Told } from './outcome.ts'

/** A new plan that goes on from one: which needs go with it (all that are not met, when none are named), and what is new. */
export type CarryForward = {
  /** The id of the plan it goes on from. */
  readonly plan: Id
  readonly id?: Id
  readonly needs?: readonly Id[]
  readonly kind?: PlanKind
  readonly template?: TemplateId
}

/**
 * Carries what is still to do into a new plan, from the plan before it. Answers, views and reviews stay behind: the new
 * plan has to be talked through anew.
 */
export const carryForward = (from: PlanRecord, command: CarryForward, told: Told): Outcome => {
  if (from.version === 0) return refuse('plan', 'There is nothing in that plan to carry forward.')
  const before = toPlan(from)
  const chosen = command.needs ?? before.needs.filter(need => need.met === undefined).map(({ id }) => id)
  const unknown = chosen.find(id => !before.needs.some(need => need.id === id))
  if (unknown !== undefined) return refuse('needs', 'Choose from the needs of that plan.')
  const { about, people, worries, strengths, consequences, ends } = before
  const kind = command.kind ?? before.kind
  const plan = {
    id: command.id,
    kind,
    template: command.template ?? before.template,
    about,
    state: 'draft',
    ends,
    // A plan of another kind is met about more often, or less.
    meets: kind === before.kind ? before.meets : undefined,
    people,
    worries,
    strengths,
    consequences,
    needs: before.needs.filter(({ id }) => chosen.includes(id)).map(stillToDo),
  }
  return happens(nothingYet, told, {
    kind: 'plan-carried-forward',
    plan: JSON.parse(JSON.stringify(plan)) as Plan,
    from: { plan: command.plan, version: from.version },
  })
}

/** A need with the tasks nobody has finished and the goals nobody has reached. */
const stillToDo = (need: Need): Need => {
  const tasks = need.tasks?.filter(task => !isDone(task) && task.state !== 'not-needed')
  const goals = need.goals?.filter(goal => goal.met === undefined)
  const { met: _, tasks: __, goals: ___, ...rest } = need
  return {
    ...rest,
    ...(tasks?.length
      ? {
          tasks: tasks.map(task =>
            withoutLost(
              task,
              tasks.map(({ id }) => id),
            ),
          ),
        }
      : {}),
    ...(goals?.length ? { goals } : {}),
  }
}

const withoutLost = <T extends { readonly next?: Id }>(task: T, kept: readonly Id[]): T => {
  if (task.next === undefined || kept.includes(task.next)) return task
  const { next: _, ...rest } = task
  return rest as T
}
