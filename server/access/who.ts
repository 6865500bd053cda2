import type { KnownGuest, OpenSession } from '../../store/index.ts'
import { guestKindOf } from './roles.ts'
import type { Seer } from './seer.ts'

const stranger: Seer = { is: 'stranger' }

/**
 * Whose eyes a session lends, as they are at this moment. Half a sign-in is a stranger’s, and so is the session of a
 * guest who is let come no more, of whom nothing is known then.
 */
export function seerOf(
  organisation: string,
  session: OpenSession | undefined,
  known: KnownGuest | undefined,
): Seer {
  if (session?.proof !== 'full') return stranger
  if ('account' in session) {
    const { id, roles, teams } = session.account
    return { is: 'staff', organisation, account: id, roles, teams }
  }
  if (!known) return stranger
  const { guest, family, plan, person, is } = known
  return { is: 'guest', organisation, guest, kind: guestKindOf[is], family, plan, person }
}
