import { atOnce } from '../../at-once.ts'
import { reads } from '../../command.ts'
import { factsForGuest, type KnownFamily, toFacts } from '../access/family-facts.ts'
import { guestOfSession, type KnownGuest, toGuest } from '../access/guests.ts'
import { type OpenSession, type SessionAsked, sessionAndTeams, toSession } from './read-session.ts'

/** What is known of a guest’s visit before it is decided what they may see: whose session it is, who they are, and the family they are of. */
export type ReadGuestVisit = {
  readonly session: OpenSession | undefined
  /** Nobody where the session is not a guest’s, or they are let come no more. */
  readonly guest: KnownGuest | undefined
  readonly family: KnownFamily | undefined
}

/** All that is asked before every page of a guest, at once, as it is at this moment. */
export const readGuestVisit = reads<SessionAsked, ReadGuestVisit>(
  async (reading, { organisation, token, now }) => {
    const asked = { organisation, token }
    const [sessions, guests, facts] = await atOnce(reading, [
      sessionAndTeams.statement(reading, asked),
      guestOfSession.statement(reading, asked),
      factsForGuest.statement(reading, asked),
    ])
    const session = toSession(sessions.rows, now)
    const [row] = guests.rows
    if (!session || !row) return { session, guest: undefined, family: undefined }
    return { session, guest: toGuest(row), family: await toFacts(reading, organisation, facts.rows) }
  },
)
