import type { Day, Direction } from '../../checker/index.ts'
import {
  type Action,
  addTask,
  type Bodies,
  fold,
  giveView,
  happenedSince,
  type PlanEvent,
  type PlanRecord,
  partOfKind,
  partsHere,
  review,
  reviewsHeld,
} from '../../plans/index.ts'
import { dayAt, withDays } from './days.ts'
import { toTask } from './needs.ts'
import { personId } from './people.ts'
import type { Away, SampleFamily, SampleTask } from './shape.ts'

/** A review as a story tells it; what it added to the plan, and what people said at it, come with it. */
export type HeldReview = Pick<
  Bodies['review'],
  'child' | 'questions' | 'consequencesHold' | 'consequences' | 'backupUsed' | 'backup'
> & {
  readonly tookPart: readonly string[]
  readonly directions: Readonly<Record<string, Direction>>
  /** What is different, by the need; and why something is seen otherwise than the figures say. */
  readonly found?: Readonly<Record<string, { readonly happened?: string; readonly because?: string }>>
  readonly said?: readonly (readonly [person: string, text: string])[]
  readonly added?: readonly (readonly [id: string, under: string, task: SampleTask])[]
  readonly decisions: string
  /** The day of the next one; none when the plan ends here. */
  readonly next?: Away
  /** Whoever wrote it down, if it was somebody else. */
  readonly by?: string
}

type Told = { readonly id: string; readonly reference: Day; readonly anId: (what: string) => string }

/** A review with everything that came of it, as one thing that somebody did. */
export const holding =
  (family: SampleFamily, held: HeldReview, { id, reference, anId }: Told): Action<object> =>
  (record, _, told) => {
    const say = (text: string): string => withDays(reference, text)
    const { tookPart, found = {}, said = [], added = [], next, by: __, ...rest } = held
    const words = ['child', 'consequences', 'backup', 'decisions'] as const
    const spoken = words.flatMap(field => (rest[field] === undefined ? [] : [[field, say(rest[field])]]))
    const is = {
      ...{ ...rest, ...Object.fromEntries(spoken) },
      ...{ on: told.today, tookPart: tookPart.map(person => personId(family, person)) },
      found: foundOf(record, told.today, held.directions, found, say),
    }
    const when = next === undefined ? { endsHere: true } : { next: dayAt(reference, next) }
    const steps: readonly ((now: PlanRecord) => ReturnType<Action<object>>)[] = [
      ...added.map(([task, under, is]) => (now: PlanRecord) => {
        const { id: _, ...body } = toTask(family, is, task, reference)
        return addTask(now, { id: task, under, is: body }, told)
      }),
      ...said.map(([person, text]) => (now: PlanRecord) => {
        const view = { person: personId(family, person), how: 'said', text: say(text) } as const
        return giveView(now, { id: anId('view'), is: view }, told)
      }),
      now => review(now, { id, is, ...when }, told),
    ]
    const events: PlanEvent[] = []
    for (const step of steps) {
      const done = step(events.length > 0 ? fold(events, record) : record)
      if ('refused' in done) return done
      events.push(...done.events)
    }
    return { events }
  }

/** What was found, with the direction that the figures show beside it. */
function foundOf(
  record: PlanRecord,
  today: Day,
  directions: Readonly<Record<string, Direction>>,
  found: NonNullable<HeldReview['found']>,
  say: (text: string) => string,
): NonNullable<Bodies['review']['found']> {
  const since = reviewsHeld(record).at(-1)?.is.on ?? partOfKind(record, 'plan', 'plan')?.is.starts
  const needs = partsHere(record, 'need').map(({ id }) => id)
  return Object.fromEntries(
    Object.keys(directions).map(id => {
      const { happened, because } = found[id] ?? {}
      const workedOut = needs.includes(id) ? happenedSince(record, id, today, since).way : undefined
      return [
        id,
        {
          ...(happened !== undefined && { happened: say(happened) }),
          ...(because !== undefined && { because: say(because) }),
          ...(workedOut && { workedOut }),
        },
      ]
    }),
  )
}
