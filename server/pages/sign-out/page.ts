import { membersPage } from '../../sign-in/entrance-page.ts'
import { wayOutOf } from '../../sign-in/oidc/way-out.ts'
import { fingerprint } from '../../sign-in/tokens.ts'
import { type SignOut, signOutView } from './view.ts'

/** The way out. The session ends on the server, so that nothing a browser kept can go on with it. */
export const signOutPage = membersPage({
  path: '/sign-out',
  proof: ['full', 'code-needed', 'set-up-needed'],
  show: (): SignOut => ({}),
  view: signOutView,
  async submit({ entrance, session }) {
    const { store, organisation, now } = entrance
    await store.signOut({ organisation, token: fingerprint(session.token), now: now() })
    const goesOnTo = await wayOutOf(entrance, session.token)
    if (goesOnTo) return { shown: { goesOnTo }, goesOnTo, hold: 'nothing' }
    return { goTo: '/sign-in?after=signed-out', hold: 'nothing' }
  },
})
