import { type Assignment, type Day, type Need, sayDay, type Task } from '../../checker/index.ts'
import { dayAt, withDays } from './days.ts'
import { calledIn, personId } from './people.ts'
import type { Pair, SampleFamily, SampleGoal, SampleMeasure, SampleNeed, SampleTask } from './shape.ts'

/** A need as the plan has it, with an id for everything that hangs on it. */
export function toNeed(family: SampleFamily, need: SampleNeed, at: number, today: Day): Need {
  const id = `n${at}`
  const say = (text: string) => withDays(today, text)
  const { factors = [], tasks = [], goals = [], measures = [], text, ...rest } = need
  return {
    ...{ id, text: say(text), ...rest },
    factors: factors.map(([words, voice, by], nth) => ({
      ...{ id: `${id}f${nth + 1}`, text: say(words) },
      ...(voice && { voice }),
      ...(by !== undefined && { by: family.people[by] ? personId(family, by) : by }),
    })),
    tasks: tasks.map((task, nth) => toTask(family, task, `${id}t${nth + 1}`, today)),
    goals: goals.map((each, nth) => toGoal(each, `${id}g${nth + 1}`, say)),
    measures: measures.map((each, nth) => toMeasure(each, `${id}m${nth + 1}`, today)),
  }
}

/** A task as the plan has it. */
export function toTask(
  family: SampleFamily,
  { text, pairs, repeat, stages, starts }: SampleTask,
  id: string,
  today: Day,
): Task {
  const assigned = pairs.map(pair => toAssignment(family, pair, today))
  return {
    ...{ id, text: withDays(today, text) },
    ...(assigned.length > 0 && { assigned }),
    ...(starts !== undefined && { starts: dayAt(today, starts) }),
    ...(repeat && {
      repeat: {
        ...{ ...repeat, from: dayAt(today, repeat.from), until: dayAt(today, repeat.until) },
        ...(repeat.stepDown !== undefined && { stepDown: withDays(today, repeat.stepDown) }),
      },
    }),
    ...(stages && {
      stages: stages.map(([by, words]) => ({ by: dayAt(today, by), text: withDays(today, words) })),
    }),
  }
}

function toAssignment(family: SampleFamily, [who, by]: Pair, today: Day): Assignment {
  const due = typeof by === 'number' ? dayAt(today, by) : undefined
  return {
    ...(who !== undefined && { who: calledIn(family, who) }),
    ...(due !== undefined && { by: sayDay(due), due }),
    ...(typeof by === 'string' && { by: withDays(today, by) }),
    ...(who !== undefined && family.people[who] && { people: [personId(family, who)] }),
  }
}

const toGoal = ({ text, evidencedBy, ...rest }: SampleGoal, id: string, say: (text: string) => string) => ({
  ...{ id, text: say(text), ...rest },
  ...(evidencedBy !== undefined && { evidencedBy: say(evidencedBy) }),
})

const toMeasure = ({ what, unit, from, to, stages, source }: SampleMeasure, id: string, today: Day) => ({
  ...{ id, what, unit, baseline: from, target: to },
  ...(stages && { stages: stages.map(([by, target]) => ({ by: dayAt(today, by), target })) }),
  ...(source !== undefined && { source }),
})
