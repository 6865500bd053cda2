import { sql } from 'kysely'

/** The account that a session is of, in a statement that is asked along with the session: none is of a guest’s. */
export const accountOf = (organisation: string, token: string) =>
  sql`(select account from sessions where organisation = ${organisation} and token = ${token})`
