import { nothingYet } from '../../plans/index.ts'
import { beginning } from '../chain.ts'
import { writes } from '../command.ts'
import { fingerprint, keepEvents, type ToKeep } from '../keep-events.ts'
import type { Writing } from '../tables.ts'

export type ToCreatePlan = ToKeep & { readonly family: string }

/** Begun as this version; or there is no such family, or the plan or the key stands for something else already. */
export type PlanCreated =
  | { readonly version: number }
  | { readonly refused: 'no-such-family' | 'key-used' | 'taken' }

/** Begins a plan for a family with the first things that happened to it. */
export const createPlan = writes<ToCreatePlan, PlanCreated>(async (writing, asked) => {
  const { organisation, plan, key, family } = asked
  const save = await writing
    .selectFrom('saves')
    .select(['version', 'asked'])
    .where('organisation', '=', organisation)
    .where('key', '=', key)
    .executeTakeFirst()
  if (save) return save.asked === fingerprint(asked) ? { version: save.version } : { refused: 'key-used' }
  const home = await holdFamily(writing, asked)
  if (!home) return { refused: 'no-such-family' }
  const taken = await writing
    .selectFrom('plans')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .executeTakeFirst()
  if (taken) return { refused: 'taken' }
  const nothing = { version: 0, hash: beginning, record: nothingYet, checked: null, findings: noFindings }
  return { version: await keepEvents(writing, asked, { family, team: home.team, ...nothing }) }
})

/** The family's team, which it keeps until this transaction ends: a plan never begins in a team that its family has left. */
const holdFamily = (writing: Writing, { organisation, family }: ToCreatePlan) =>
  writing
    .updateTable('families')
    .set(each => ({ version: each.ref('version') }))
    .where('organisation', '=', organisation)
    .where('id', '=', family)
    .returning('team')
    .executeTakeFirst()

const noFindings = { fix: 0, improve: 0, advice: 0 }
