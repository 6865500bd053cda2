import type { CompiledQuery } from 'kysely'
import { allDone } from './all-done.ts'
import { atOnce } from './at-once.ts'
import type { Writing } from './tables.ts'

const ends = new WeakMap<Writing, Promise<unknown>[]>()

/** Lets a change end without waiting for what it asks last; that is put into `asked`, for whoever ends the transaction. */
export function waitsAtItsEnd(writing: Writing, asked: Promise<unknown>[]): Writing {
  ends.set(writing, asked)
  return writing
}

/**
 * Asks what a change ends with, and whose answers it does not need. It goes to a server in one packet with the end of
 * the transaction, which keeps nothing where one of them fails.
 */
export async function lastly(writing: Writing, statements: readonly CompiledQuery[]): Promise<void> {
  const end = ends.get(writing)
  if (!end) {
    await atOnce(writing, statements)
    return
  }
  // The end must not overtake them, so they are on their way before this is done.
  await new Promise<void>(sent => {
    const asked = writing.getExecutor().provideConnection(async connection => {
      const begun = allDone(statements.map(each => connection.executeQuery(each)))
      sent()
      await begun
    })
    asked.catch(() => sent())
    end.push(asked)
  })
}
