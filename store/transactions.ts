import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { allDone } from './all-done.ts'
import type { Differences } from './dialects.ts'
import { waitsAtItsEnd } from './lastly.ts'
import { type Kept, StoreProblem } from './problem.ts'
import type { Reading, Tables, Writing } from './tables.ts'

/** The only ways to the database. What runs inside one is never given another. */
export type Reach = {
  /** One statement, or several that need not agree with each other. */
  read<Answer>(ask: (reading: Reading) => Promise<Answer>): Promise<Answer>
  /** The same of what is found by its key: on a server others may ask through the same connection meanwhile. */
  readShortly<Answer>(ask: (reading: Reading) => Promise<Answer>): Promise<Answer>
  /** Several statements that all see the same moment. */
  readSteadily<Answer>(ask: (reading: Reading) => Promise<Answer>): Promise<Answer>
  /** All or nothing. It may be run more than once, so running it again must change nothing more. */
  write<Answer>(change: (writing: Writing) => Promise<Answer>): Promise<Answer>
  /** The same of one statement that changes something, with others that only read: on a server it is its own transaction. */
  writeOnce<Answer>(change: (writing: Writing) => Promise<Answer>): Promise<Answer>
}

/** Thrown inside a transaction that found that another one had got there first: it is rolled back and run again. */
export class Overtaken extends Error {}

/** A database that restarts, or whose standby takes over, is back within this time. */
const PATIENCE = 15_000

/** Reaches the database, tries again what may pass later, and tells its troubles in words. */
export function reach(
  database: Kysely<Tables>,
  differences: Differences,
  shared: Kysely<Tables> = database,
  patience: number = PATIENCE,
): Reach {
  const persist = <Answer>(run: (tries: Tries) => Promise<Answer>) =>
    untilDone(run, differences, performance.now() + patience)
  return {
    read: ask => persist(() => ask(database)),
    readShortly: ask => persist(() => ask(shared)),
    readSteadily: ask =>
      persist(tries => {
        if (differences.isAlone) return database.connection().execute(ask)
        const transaction = database
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
        return transaction.execute(within(ask, tries))
      }),
    write: change =>
      persist(async tries => {
        const last: Promise<unknown>[] = []
        const run = differences.keepsOneByOne
          ? change
          : (writing: Writing) => change(waitsAtItsEnd(writing, last))
        try {
          return await database.transaction().execute(within(run, tries, () => (tries.closing = true)))
        } catch (error) {
          // Whatever came after one that failed has failed because of it.
          await allDone(last).catch(first => (tries.first = first))
          throw error
        }
      }),
    writeOnce: change =>
      persist(tries => {
        tries.closing = true
        return change(database)
      }),
  }
}

/** What is known about the tries so far: the first error of this one, and whether it, or one before, may have been kept. */
type Tries = { first?: unknown; closing: boolean; kept: Kept }

function within<Answer>(
  run: (transaction: Transaction<Tables>) => Promise<Answer>,
  tries: Tries,
  atEnd?: () => void,
): (transaction: Transaction<Tables>) => Promise<Answer> {
  return async transaction => {
    try {
      const answer = await run(transaction)
      atEnd?.()
      return answer
    } catch (error) {
      // Rolling back on a broken connection fails too, and would hide why.
      tries.first = error
      throw error
    }
  }
}

const isLate = (error: unknown, differences: Differences): boolean =>
  error instanceof Overtaken || differences.isDouble(error)

async function untilDone<Answer>(
  run: (tries: Tries) => Promise<Answer>,
  differences: Differences,
  until: number,
): Promise<Answer> {
  const tries: Tries = { closing: false, kept: 'nothing' }
  let late = 0
  for (let turn = 1; ; turn++) {
    tries.first = undefined
    tries.closing = false
    try {
      return await run(tries)
    } catch (last) {
      const error = tries.first ?? last
      const code = differences.codeOf(error) ?? (error instanceof Overtaken ? 'busy' : undefined)
      differences.forgetValues(error)
      if (tries.closing && (code === 'away' || code === 'disk-failed')) tries.kept = 'unknown'
      const pause = Math.min(1000, 5 * 2 ** turn) * (0.5 + Math.random() / 2)
      const again = differences.mayPassLater(error) || (isLate(error, differences) && ++late <= 5)
      if (!again || performance.now() + pause > until) {
        throw code ? new StoreProblem(code, { kept: tries.kept, cause: error }) : error
      }
      await wait(pause)
    }
  }
}
