import { membersPage } from '../../sign-in/entrance-page.ts'
import { fingerprint } from '../../sign-in/tokens.ts'
import { signOutView } from './view.ts'

/** The way out. The session ends on the server, so that nothing a browser kept can go on with it. */
export const signOutPage = membersPage({
  path: '/sign-out',
  proof: ['full', 'code-needed', 'set-up-needed'],
  show: () => ({}),
  view: signOutView,
  async submit({ entrance, session }) {
    const { store, organisation, now } = entrance
    await store.signOut({ organisation, token: fingerprint(session.token), now: now() })
    return { goTo: '/sign-in?after=signed-out', hold: 'nothing' }
  },
})
