import { refusePassword } from '../../sign-in/choose-password.ts'
import { membersPage } from '../../sign-in/entrance-page.ts'
import { readNewPassword } from '../../sign-in/password-boxes.ts'
import { tell } from '../../sign-in/prove.ts'
import { refuseToWait } from '../../sign-in/refusals.ts'
import { refuseOther } from '../../sign-in/still-them.ts'
import { fingerprint, newToken } from '../../sign-in/tokens.ts'
import { NoTurn } from '../../sign-in/turns.ts'
import { changePasswordView } from './view.ts'

/** Another password, when its owner wants one; never because a month has gone by. */
export const changePasswordPage = membersPage({
  path: '/account/password',
  proof: ['full'],
  aboutPassword: true,
  show: ({ who }) => ({ address: who.address }),
  view: changePasswordView,
  async submit(visit, sent) {
    const { entrance, who, session, comer } = visit
    const { organisation, store, passwords, now } = entrance
    const shown = { address: who.address }
    const chosen = readNewPassword(sent)
    const own = sent.get('own') ?? ''
    const refusal =
      own !== '' && own === chosen.password
        ? { field: 'password', text: 'Choose another than the one you have' }
        : refusePassword({ ...chosen, own: [who.name, who.address] })
    if (refusal) return { shown, refused: [refusal] }
    const other = await refuseOther(visit, own)
    if (other) return { shown, ...other }
    const to = newToken()
    try {
      const changed = await store.changePassword({
        ...{ organisation, account: who.id, at: now(), browser: comer.browser },
        password: await passwords.hash(chosen.password),
        session: { from: fingerprint(session.token), to: fingerprint(to) },
      })
      if (changed !== 'changed') return { goTo: '/sign-in?after=over', hold: 'nothing' }
    } catch (error) {
      if (error instanceof NoTurn) return { shown, ...refuseToWait({ refused: 'busy' }, 'password') }
      throw error
    }
    tell(entrance, who.address, 'password')
    return { goTo: '/account?done=password', hold: { session: to, proof: 'full' } }
  },
})
