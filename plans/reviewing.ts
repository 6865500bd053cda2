import type { Day, Direction, Measure, TaskState } from '../checker/index.ts'
import { type HowFar, howFar } from './measuring.ts'
import type { Id, PartKind } from './parts/bodies.ts'
import { type PartRecord, type PlanRecord, partsHere } from './record.ts'
import { type DaysOfTask, daysOfTask } from './rounds.ts'
import { isOverdue, type TaskToDo, tasksOf } from './tasks.ts'

/** A task of a need as a review looks at it. */
export type TaskSince = TaskToDo & {
  readonly overdue: boolean
  /** How a task that comes round has gone. */
  readonly rounds?: DaysOfTask
}

/** What is counted for a need, and how far it came since the review before. */
export type CountedSince = {
  readonly measure: PartRecord<'measure'>
  readonly readings: readonly PartRecord<'reading'>[]
  readonly far?: HowFar
}

/** What happened to a need since the review before, as it was recorded. */
export type HappenedSince = {
  readonly since?: Day
  readonly done: readonly TaskSince[]
  /** Those that were never needed after all, or are still to do. */
  readonly dropped: readonly TaskSince[]
  readonly open: readonly TaskSince[]
  readonly evidence: readonly PartRecord<'evidence'>[]
  readonly counted: readonly CountedSince[]
  /** The direction that the figures show; nothing where none were read since, or none has a target. */
  readonly way?: Direction
}

const isSince = (on: Day | undefined, since: Day | undefined, today: Day): boolean =>
  on === undefined || ((since === undefined || on > since) && on <= today)

/** Draws together what was recorded of a need after a day: tasks, evidence and readings. */
export function happenedSince(
  record: PlanRecord,
  need: Id,
  today: Day,
  since: Day | undefined,
): HappenedSince {
  const all = tasksOf(record, today).filter(task => task.need === need)
  const tasks = all.map((task): TaskSince => {
    const rounds = daysOfTask(record, task.id, today)
    return { ...task, overdue: isOverdue(task, today), ...(rounds && { rounds }) }
  })
  const of = (...states: readonly TaskState[]) => tasks.filter(({ state }) => states.includes(state))
  const on = [...all.map(({ id }) => id), ...partsHere(record, 'goal', need).map(({ id }) => id)]
  const counted = partsHere(record, 'measure', need).map(measure =>
    countedSince(record, measure, today, since),
  )
  const way = wayOf(counted)
  return {
    ...(since !== undefined && { since }),
    done: of('done').filter(({ doneOn }) => isSince(doneOn, since, today)),
    dropped: of('not-needed'),
    open: of('not-started', 'in-progress', 'blocked'),
    evidence: on
      .flatMap(id => partsHere(record, 'evidence', id))
      .filter(({ is }) => isSince(is.on, since, today)),
    counted,
    ...(way && { way }),
  }
}

function countedSince(
  record: PlanRecord,
  measure: PartRecord<'measure'>,
  today: Day,
  since: Day | undefined,
): CountedSince {
  const all = partsHere(record, 'reading', measure.id)
  const whole: Measure = { id: measure.id, ...measure.is, readings: all.map(({ is }) => is) }
  // Where nothing came before, all of the time is looked back on, and the figures are held against the first of them.
  const far = howFar(whole, today, since ?? all.map(({ is }) => is.on).toSorted()[0])
  return {
    measure,
    readings: all.filter(({ is }) => isSince(is.on, since, today)).toSorted(byDay),
    ...(far && { far }),
  }
}

const byDay = (a: PartRecord<'reading'>, b: PartRecord<'reading'>): number =>
  a.is.on < b.is.on ? -1 : a.is.on > b.is.on ? 1 : 0

/** One figure that got worse is not made good by another that got better. */
function wayOf(counted: readonly CountedSince[]): Direction | undefined {
  const ways = counted.flatMap(({ readings, far }) => (readings.length > 0 && far?.way ? [far.way] : []))
  return (['worse', 'improving', 'same'] as const).find(way => ways.includes(way))
}

/** The reviews that were held, the first one first. */
export const reviewsHeld = (record: PlanRecord): readonly PartRecord<'review'>[] =>
  partsHere(record, 'review').toSorted((a, b) =>
    a.is.on < b.is.on ? -1 : a.is.on > b.is.on ? 1 : a.added.version - b.added.version,
  )

/** Of the needs and goals a review finds no better, those that were no better at the last one that looked at them either. */
export function stuckWith(record: PlanRecord, directions: Readonly<Record<Id, Direction>>): readonly Id[] {
  const before = reviewsHeld(record)
  return Object.entries(directions).flatMap(([id, direction]) => {
    const last = before.flatMap(({ is }) => is.directions?.[id] ?? []).at(-1)
    const isNoBetter = direction !== 'improving' && last !== undefined && last !== 'improving'
    return isNoBetter ? [id] : []
  })
}

/** The parts of a kind that came into the plan in the same save as another: what a review added beside itself. */
export const addedWith = <K extends PartKind>(
  record: PlanRecord,
  kind: K,
  { added }: Pick<PartRecord, 'added'>,
): readonly PartRecord<K>[] =>
  partsHere(record, kind).filter(each => each.added.at === added.at && each.added.by.id === added.by.id)
