import type { CompiledQuery } from 'kysely'
import { fold, type PlanEvent, type PlanRecord, readEvents } from '../plans/index.ts'
import { atOnce } from './at-once.ts'
import { digest, sealEvent, toText } from './chain.ts'
import { factsOf, taskRowsOf } from './plan-rows.ts'
import { prepared } from './prepared.ts'
import { project } from './projecting.ts'
import { putLists } from './put-lists.ts'
import { toSnapshot } from './snapshots.ts'
import type { EventRow, PlanRow, Tables, Writing } from './tables.ts'
import { Overtaken } from './transactions.ts'

/** More than anybody does at once; a plan brought in from a file is one event. */
const MOST = 1_000

/** Longer texts would not fit into every database's index. */
const LONGEST_KEY = 200

/** What happened; where it names its version, that is the one after what was seen. */
export type Happened = Omit<PlanEvent, 'version'> & { readonly version?: number }

/** How many findings of each weight a plan has; a finding is a matter of the checker's, the store only counts. */
export type FindingCounts = { readonly fix: number; readonly improve: number; readonly advice: number }

export type ToKeep = {
  readonly organisation: string
  readonly plan: string
  /** Made up by whoever saves, once for each save: the same key again gets the same answer and changes nothing. */
  readonly key: string
  readonly events: readonly Happened[]
  /** What was first asked, where the events are not: a retry brings that again, and not what it was merged into. */
  readonly request?: unknown
  /** What a check of the plan as it will be has found, where it was checked. */
  readonly findings?: FindingCounts | undefined
}

/** The plan as it was before, or as nothing when these are its first events. */
export type Before = Pick<PlanRow, 'family' | 'team' | 'version' | 'hash'> & {
  readonly record: PlanRecord
  readonly findings: FindingCounts
  readonly checked: number | null
}

/**
 * Puts events at the end of a plan's, and with them, in the same transaction, all that is derived from them: the
 * snapshot, the tasks, the name it is found by and its team's counts, and whatever else goes with them. Gives back the
 * version they make.
 */
export async function keepEvents(
  writing: Writing,
  asked: ToKeep,
  before: Before,
  besides: readonly CompiledQuery<object>[] = [],
): Promise<number> {
  const { organisation, plan } = asked
  const { family, team } = before
  const events = toEvents(asked, before.version)
  const record = fold(events, before.record)
  const rows = toRows(asked, before.hash, events)
  const findings = asked.findings ?? before.findings
  const hash = rows.at(-1)?.hash ?? before.hash
  const now = listed(record, findings, asked, before)
  const { tasks, ...facts } = now
  const version = before.version + rows.length
  const row = {
    ...{ ...facts, version, hash, changed: rows.at(-1)?.at ?? '' },
    checked: asked.findings ? version : before.checked,
    snapshot: toSnapshot(record),
  }
  const isNew = before.version === 0
  const was = isNew ? undefined : listed(before.record, before.findings, asked, before)
  const place = { organisation, plan, family, team }
  const save = { organisation, plan, key: asked.key, version, asked: fingerprint(asked), at: row.changed }
  const [done, added] = await atOnce(writing, [
    isNew
      ? insertPlan.statement(writing, { organisation, id: plan, family, team, ...row })
      : updatePlan.statement(writing, { organisation, plan, team, saw: before.version, row }),
    insertEvents.statement(writing, { rows: rows.map(each => ({ organisation, ...each })) }),
    insertSave.statement(writing, save),
    ...besides,
  ])
  if (done.numAffectedRows !== 1n || added.numAffectedRows !== BigInt(rows.length))
    throw new Overtaken('The plan has moved on since it was read.')
  await putLists(writing, place, was, now)
  return version
}

const insertPlan = prepared((writing: Writing, row: Tables['plans']) =>
  writing.insertInto('plans').values(row),
)

// Where the plan has moved on others have such events already; that is seen by the plan itself.
const insertEvents = prepared((writing: Writing, { rows }: { readonly rows: readonly Tables['events'][] }) =>
  writing
    .insertInto('events')
    .values(rows)
    .onConflict(same => same.doNothing()),
)

const insertSave = prepared((writing: Writing, row: Tables['saves']) =>
  writing.insertInto('saves').values(row),
)

function listed(record: PlanRecord, findings: FindingCounts, { plan }: ToKeep, home: Before) {
  const projected = project(record)
  return { ...factsOf(projected), ...findings, tasks: taskRowsOf(projected, plan, home) }
}

type PlanAsSeen = {
  readonly organisation: string
  readonly plan: string
  readonly team: string
  readonly saw: number
  readonly row: Omit<PlanRow, 'id' | 'family' | 'team'>
}

const updatePlan = prepared((writing: Writing, { organisation, plan, team, saw, row }: PlanAsSeen) =>
  writing
    .updateTable('plans')
    .set(row)
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .where('version', '=', saw)
    .where('team', '=', team),
)

/** Events as they are kept, each sealed with the hash of the one before. */
export function toRows(
  asked: Pick<ToKeep, 'organisation' | 'plan'>,
  hash: string,
  events: readonly PlanEvent[],
): readonly EventRow[] {
  let before = hash
  return events.map(({ version, at, by, happened }) => {
    const texts = { version, at, by: toText(by), happened: toText(happened) }
    before = sealEvent(before, asked, texts)
    return { plan: asked.plan, ...texts, kind: happened.kind, hash: before }
  })
}

/** Anything else is a fault of the program, found before it reaches a history that cannot be mended. */
function toEvents({ key, events }: ToKeep, saw: number): readonly PlanEvent[] {
  if (key === '' || key.length > LONGEST_KEY)
    throw new TypeError(`A save needs a key of at most ${LONGEST_KEY} letters.`)
  if (events.length === 0 || events.length > MOST)
    throw new TypeError(`A save holds from 1 to ${MOST} events, and this one holds ${events.length}.`)
  const read = readEvents(
    events.map((event, at) => ({ version: saw + at + 1, ...event })),
    saw,
  )
  if ('refused' in read) throw new TypeError(read.refused)
  return read.events
}

/**
 * What was asked, so that a key that comes again with something else is told from a retry. The moment is left out: a
 * retry comes later.
 */
export const fingerprint = ({ plan, request, events }: ToKeep): string =>
  digest(toText([plan, request ?? events.map(({ by, happened }) => [by.id, happened])]))
