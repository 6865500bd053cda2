import { sql } from 'kysely'

/** The account or the guest that a session is of, in a statement that is asked along with the session; or nobody. */
export const held = (whose: 'account' | 'guest', organisation: string, token: string) =>
  sql<string>`(select ${sql.ref(whose)} from sessions where organisation = ${organisation} and token = ${token})`
