import { ok } from 'node:assert/strict'
import type { Plan } from '../../checker/index.ts'
import type { Content, Hints, PlanRead } from '../format.ts'
import { readFile } from '../read-file.ts'

/** A plan as a person would tell it: needs, and under each its tasks with their people and days. */
export const told = ({ needs }: Plan) =>
  needs.map(({ text, tasks = [], goals = [], factors = [] }) => ({
    need: text,
    ...(factors.length > 0 && { factors: factors.map(each => each.text) }),
    tasks: tasks.map(task => [
      task.text,
      ...(task.assigned ?? []).map(({ who, by }) => `${who ?? '?'} / ${by ?? '?'}`),
    ]),
    ...(goals.length > 0 && { goals: goals.map(each => each.text) }),
  }))

/** The plans in a file; it holds some. */
export const plansIn = async (
  name: string,
  content: Content,
  hints?: Hints,
): Promise<readonly [PlanRead, ...PlanRead[]]> => {
  const outcome = await readFile(name, content, hints)
  ok('plans' in outcome, JSON.stringify(outcome))
  return outcome.plans
}

/** What is said of a file that holds no plan. */
export const refusalOf = async (name: string, content: Content, hints?: Hints): Promise<string> => {
  const outcome = await readFile(name, content, hints)
  ok('refused' in outcome, 'a plan was read')
  ok(outcome.refused.length === 1, JSON.stringify(outcome.refused))
  return outcome.refused[0]?.text ?? ''
}
