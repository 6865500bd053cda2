import type { PlanEvent } from '../../plans/index.ts'
import { writes } from '../command.ts'
import { dropsWords, type ToDrop } from '../drafts.ts'
import { type Before, fingerprint, keepEvents, type ToKeep } from '../keep-events.ts'
import { prepared } from '../prepared.ts'
import { eventColumns, toEvent } from '../read-events.ts'
import { readSnapshot } from '../snapshots.ts'
import type { Reading } from '../tables.ts'

export type ToAppend = ToKeep & {
  readonly saw: number
  /** The drafts that these events were made of: they go when the events are kept, and stay when they are not. */
  readonly drops?: ToDrop | undefined
}

/** Saved as this version; or others had saved first, and this is what happened meanwhile; or it cannot be. */
export type Appended =
  | { readonly version: number }
  | { readonly conflict: { readonly version: number; readonly events: readonly PlanEvent[] } }
  | { readonly refused: 'no-such-plan' | 'key-used' }

/** Adds what happened to a plan, as long as nothing has happened to it since the version that was seen. */
export const append = writes<ToAppend, Appended>(async (writing, asked) => {
  const found = await findPlan(writing, asked)
  if (!found) return { refused: 'no-such-plan' }
  const { before, save } = found
  if (save) return save.asked === fingerprint(asked) ? { version: save.version } : { refused: 'key-used' }
  if (before.version === asked.saw) {
    const dropping = asked.drops ? dropsWords(writing, asked, asked.drops) : []
    return { version: await keepEvents(writing, asked, before, dropping) }
  }
  return { conflict: { version: before.version, events: await since(writing, asked) } }
})

/** The plan, and the same save if it came before: asked in one, so that a save that is just ending is in both or in neither. */
async function findPlan(reading: Reading, { organisation, plan, key }: ToAppend) {
  const [row] = (await planAndSave(reading, { organisation, plan, key })).rows
  if (!row) return undefined
  const { fix, improve, advice, snapshot, saved, asked, ...rest } = row
  const record = readSnapshot(snapshot)
  const before: Before = { ...rest, findings: { fix, improve, advice }, record }
  return { before, save: saved === null || asked === null ? undefined : { version: saved, asked } }
}

const planAndSave = prepared(
  (reading: Reading, { organisation, plan, key }: Pick<ToAppend, 'organisation' | 'plan' | 'key'>) =>
    reading
      .selectFrom('plans')
      .leftJoin('saves', join =>
        join.onRef('saves.organisation', '=', 'plans.organisation').on('saves.key', '=', key),
      )
      .select(['family', 'team', 'plans.version', 'hash', 'checked', 'fix', 'improve', 'advice', 'snapshot'])
      .select(['saves.version as saved', 'saves.asked'])
      .where('plans.organisation', '=', organisation)
      .where('plans.id', '=', plan),
)

async function since(reading: Reading, asked: ToAppend): Promise<readonly PlanEvent[]> {
  const rows = await reading
    .selectFrom('events')
    .select(eventColumns)
    .where('organisation', '=', asked.organisation)
    .where('plan', '=', asked.plan)
    .where('version', '>', asked.saw)
    .orderBy('version')
    .execute()
  return rows.map(toEvent)
}
