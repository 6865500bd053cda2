import { fold } from '../../plans/index.ts'
import { checkPlan, type FaultKind } from '../check-plan.ts'
import { writes } from '../command.ts'
import { readKept } from '../kept-plan.ts'
import { factsOf, taskRowsOf } from '../plan-rows.ts'
import { project } from '../projecting.ts'
import { putLists } from '../put-lists.ts'
import { putName } from '../put-names.ts'
import { putTasks } from '../put-tasks.ts'
import { toEvent } from '../read-events.ts'
import type { Writing } from '../tables.ts'

export type ToMend = { readonly organisation: string; readonly plan: string }

/** Mended, as it stands at this version; or it is its events that are wrong. */
export type Mended =
  | { readonly version: number }
  | { readonly refused: 'no-such-plan' | Exclude<FaultKind, 'snapshot' | 'lists'> }

/**
 * Makes a plan's page and its place in the lists anew from its events: after a fault in them, or when a newer program
 * reads more out of a plan. Events that are not what was recorded are left for somebody to look at.
 */
export const mendPlan = writes<ToMend, Mended>(async (writing, asked) => {
  const { organisation, plan } = asked
  const row = await holdPlan(writing, asked)
  if (!row) return { refused: 'no-such-plan' }
  const kept = await readKept(writing, row)
  const fault = checkPlan(kept)?.what
  if (fault && fault !== 'snapshot' && fault !== 'lists') return { refused: fault }
  const record = fold(kept.events.map(toEvent))
  const projected = project(record)
  const facts = factsOf(projected)
  const tasks = taskRowsOf(projected, plan, row)
  await writing
    .updateTable('plans')
    .set({ ...facts, snapshot: JSON.stringify(record) })
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .execute()
  const home = { organisation, plan, family: row.family, team: row.team }
  await putLists(writing, home, { ...row, tasks: kept.tasks }, { ...row, ...facts, tasks })
  // The name of the family beside its tasks follows from no event, so all of them are written.
  await putTasks(writing, asked, [], tasks)
  await putName(writing, { organisation, is: 'plan', id: plan, family: row.family, name: facts.title })
  return { version: row.version }
})

/** The plan's row, which nobody else changes until this transaction ends. */
const holdPlan = (writing: Writing, { organisation, plan }: ToMend) =>
  writing
    .updateTable('plans')
    .set(each => ({ version: each.ref('version') }))
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .returningAll()
    .executeTakeFirst()
