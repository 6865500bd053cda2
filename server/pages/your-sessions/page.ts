import { type MemberVisit, membersPage } from '../../sign-in/entrance-page.ts'
import { fingerprint } from '../../sign-in/tokens.ts'
import { yourSessionsView } from './view.ts'

/** Where somebody is signed in, and a way to end it: a tablet left in a family’s home, a machine in the library. */
export const yourSessionsPage = membersPage({
  path: '/account/sessions',
  proof: ['full'],
  async show(visit) {
    return { sessions: await list(visit), done: visit.query.has('done') }
  },
  view: yourSessionsView,
  async submit(visit, sent) {
    const { entrance, who, session, comer } = visit
    const { store, organisation, now } = entrance
    const by = { id: who.id, name: who.name }
    const asked = { organisation, account: who.id, at: now(), by }
    const id = sent.get('end') ?? ''
    if (id === 'all') {
      const but = { session: fingerprint(session.token), browser: comer.browser }
      await store.endAllSessions({ ...asked, but })
      return { goTo: '/account/sessions?done' }
    }
    if (id === session.id) return { goTo: '/sign-out' }
    const ended = await store.endSession({ ...asked, id: id.slice(0, 40) })
    if (ended === 'ended') return { goTo: '/account/sessions?done' }
    const text = 'That one had ended already. This is where you are signed in now'
    return { shown: { sessions: await list(visit), done: false }, refused: [{ field: '', text }] }
  },
})

const list = ({ entrance, who, session }: MemberVisit) => {
  const { store, organisation, now } = entrance
  return store.sessionsOf({ organisation, account: who.id, now: now(), token: fingerprint(session.token) })
}
