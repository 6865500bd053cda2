import type { Goal, Need, Plan, Task } from '../plan.ts'

/** A task and the need it hangs on; where it stands among all tasks is where it stands in this list. */
export type PlacedTask = { readonly task: Task; readonly need: Need }

/** A goal and the need it hangs on. */
export type PlacedGoal = { readonly goal: Goal; readonly need: Need }

/** Nothing was written there that anybody could read. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** Something was written there. */
export const isWritten = (text: string | undefined): text is string => !isBlank(text)

/** Every task of the plan in the order it is read; a task decided against or never worded is nobody's to do. */
export const tasksOf = (plan: Plan): readonly PlacedTask[] =>
  plan.needs.flatMap(need => tasksOfNeed(need).map(task => ({ task, need })))

/** The tasks of one need that somebody is to do or has done. */
export const tasksOfNeed = (need: Need): readonly Task[] =>
  (need.tasks ?? []).filter(task => task.state !== 'not-needed' && isWritten(task.text))

/** Every goal of the plan in the order it is read. */
export const goalsOf = (plan: Plan): readonly PlacedGoal[] =>
  plan.needs.flatMap(need => goalsOfNeed(need).map(goal => ({ goal, need })))

/** The goals of one need that have words. */
export const goalsOfNeed = (need: Need): readonly Goal[] =>
  (need.goals ?? []).filter(goal => isWritten(goal.text))

/** Where a task stands, for a finding to point at. */
export const atTask = ({ task, need }: PlacedTask, pair?: number) =>
  ({ part: 'task', id: task.id, need: need.id, ...(pair === undefined ? {} : { pair }) }) as const

/** Where a goal stands, for a finding to point at. */
export const atGoal = ({ goal, need }: PlacedGoal) => ({ part: 'goal', id: goal.id, need: need.id }) as const
