import type { Day } from '../../checker/index.ts'
import { keepAccountEvent } from '../account-events.ts'
import { digest } from '../chain.ts'
import { inviteAccount } from '../commands/accounts/invite-account.ts'
import { putOrganisation, putTeam } from '../commands/organisations.ts'
import type { Writing } from '../tables.ts'
import { demonstration, sampleStaff, sampleTeams } from './staff.ts'
import { succeed } from './succeed.ts'

/** Long before any story begins: an invitation that ended then was never open to anybody. */
const longAgo = '2000-01-01T00:00:00.000Z'

/** The organisation, its teams and the people who work there. They have no passwords: only a demonstration lets them in. */
export async function keepStaff(writing: Writing, today: Day): Promise<void> {
  const organisation = demonstration
  await putOrganisation.run(writing, { organisation, name: 'Invented council' })
  for (const team of Object.values(sampleTeams)) await putTeam.run(writing, { organisation, ...team })
  const { id, name } = sampleStaff.bernard
  const signed = { at: `${today}T00:00:00.000Z`, by: { id, name } }
  for (const { id: account, name, address, roles, teams } of Object.values(sampleStaff)) {
    const invited = await inviteAccount.run(writing, {
      ...{ organisation, account, name, address, roles, ...signed },
      teams: teams.map(team => sampleTeams[team].id),
      link: { token: digest(account), ends: longAgo },
    })
    succeed(invited)
    await writing
      .updateTable('accounts')
      .set({ state: 'active' })
      .where('organisation', '=', organisation)
      .where('id', '=', account)
      .execute()
    await keepAccountEvent(writing, { organisation, account }, { ...signed, what: 'joined' })
  }
}
