import { membersPage } from '../../sign-in/entrance-page.ts'
import { yourAccountView } from './view.ts'

/** What is kept of somebody, how they sign in, and what happened to their account lately: nobody should have to ask for it. */
export const yourAccountPage = membersPage({
  path: '/account',
  proof: ['full'],
  async show({ entrance, who, query }) {
    const { store, organisation } = entrance
    const account = await store.openAccount({ organisation, account: who.id })
    const teams = await store.teamsOf({ organisation })
    return {
      who,
      done: query.get('done'),
      hasPassword: account?.hasPassword ?? false,
      hasSecondFactor: account?.hasSecondFactor ?? false,
      codes: account?.codes ?? 0,
      teams: teams.filter(({ id }) => who.teams.includes(id)).map(({ name }) => name),
      events: await store.accountEvents({ organisation, account: who.id, limit: 15 }),
    }
  },
  view: yourAccountView,
})
