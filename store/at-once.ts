import type { CompiledQuery, QueryResult } from 'kysely'
import { allDone } from './all-done.ts'
import type { Reading } from './tables.ts'

type Answers<Rows extends readonly object[]> = { readonly [At in keyof Rows]: QueryResult<Rows[At]> }
type Statements<Rows extends readonly object[]> = { readonly [At in keyof Rows]: CompiledQuery<Rows[At]> }

/**
 * Asks several statements that do not wait for each other’s answers: they go to a server in one packet, and are done in
 * their order. Kysely by itself sends each when the one before is answered.
 */
export const atOnce = <const Rows extends readonly object[]>(
  on: Reading,
  statements: Statements<Rows>,
): Promise<Answers<Rows>> =>
  on
    .getExecutor()
    .provideConnection(
      connection =>
        allDone(statements.map(each => connection.executeQuery(each))) as Promise<unknown> as Promise<
          Answers<Rows>
        >,
    )
