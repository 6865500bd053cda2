import type { Day } from '../../../checker/index.ts'
import type { Instant } from '../../../plans/index.ts'
import { reads, writes } from '../../command.ts'
import type { Reading } from '../../tables.ts'

/** By what and as of when all plans are checked, so that two checkings are told apart. */
export type CheckedBy = { readonly rules: string; readonly day: Day }

/** How far the plans of an organisation have been checked again. */
export type Checking = CheckedBy & {
  readonly done: number
  /** How many there were when it began; some may have come since. */
  readonly of: number
  readonly hasEnded: boolean
  /** When it last went on. */
  readonly at: Instant
}

type Asked = { readonly organisation: string }

/** How far the checking of an organisation has gone; nothing where none was ever needed. */
export const checking = reads<Asked, Checking | undefined>(async (reading, asked) => {
  const row = await checkingOf(reading, asked)
  return row && toChecking(row)
})

export type ToBeginChecking = Asked &
  CheckedBy & {
    readonly at: Instant
    /** Nothing has to be checked: the counts that are kept are by these rules already. */
    readonly isDone?: boolean | undefined
  }

/** Begins to check all plans that have not ended, from the first; one that is under way by the same rules just goes on. */
export const beginChecking = writes<ToBeginChecking, Checking>(async (writing, asked) => {
  const { organisation, rules, day, at, isDone = false } = asked
  const row = await checkingOf(writing, asked)
  if (row?.rules === rules && row.day === day) return toChecking(row)
  const all = isDone ? 0 : await openPlans(writing, asked)
  const begun = { rules, day, at, gone_to: '', done: 0, of_all: all, ended: isDone ? 1 : 0 } as const
  await writing
    .insertInto('checkings')
    .values({ organisation, ...begun })
    .onConflict(same => same.column('organisation').doUpdateSet(begun))
    .execute()
  return toChecking(begun)
})

/** The row of an organisation, as the commands beside this one read it. */
export const checkingOf = (reading: Reading, { organisation }: Asked) =>
  reading.selectFrom('checkings').selectAll().where('organisation', '=', organisation).executeTakeFirst()

type Row = NonNullable<Awaited<ReturnType<typeof checkingOf>>>

const toChecking = ({ rules, day, done, of_all, ended, at }: Omit<Row, 'organisation'>): Checking => ({
  ...{ rules, day, done, at },
  of: Math.max(of_all, done),
  hasEnded: ended === 1,
})

/** How many plans have not ended: the counters of all teams know it without looking at any. */
async function openPlans(reading: Reading, { organisation }: Asked): Promise<number> {
  const row = await reading
    .selectFrom('counters')
    .select(each => each.fn.sum<number | string | null>('count').as('all'))
    .where('organisation', '=', organisation)
    .where('what', 'in', ['plans-draft', 'plans-active'])
    .executeTakeFirst()
  return Number(row?.all ?? 0)
}
