import { begin } from '../../sign-in/begin.ts'
import { refusePassword } from '../../sign-in/choose-password.ts'
import { next, strangersPage, type Visit } from '../../sign-in/entrance-page.ts'
import { readNewPassword } from '../../sign-in/password-boxes.ts'
import { tell } from '../../sign-in/prove.ts'
import { refuseToWait } from '../../sign-in/refusals.ts'
import { fingerprint, isToken, newId } from '../../sign-in/tokens.ts'
import { NoTurn } from '../../sign-in/turns.ts'
import { type ChoosePassword, choosePasswordView } from './view.ts'

/** Where the link in an invitation leads, and the one to another password. Looking uses nothing up: mail programs look too. */
const leadingTo = (kind: 'invitation' | 'reset', path: string) =>
  strangersPage<ChoosePassword>({
    path: `${path}/:token`,
    alsoSignedIn: true,
    show: visit => look(visit, kind),
    view: choosePasswordView,
    async submit(visit, sent) {
      const shown = await look(visit, kind)
      if ('gone' in shown) return { shown }
      const { entrance, comer, held, params } = visit
      const { organisation, store, passwords, now } = entrance
      const chosen = readNewPassword(sent)
      const refusal = refusePassword({ ...chosen, own: [shown.name, shown.address, shown.organisation] })
      if (refusal) return { shown, refused: [refusal] }
      const password = await passwords.hash(chosen.password).catch(orNoTurn)
      if (password === undefined) return { shown, ...refuseToWait({ refused: 'busy' }, 'password') }
      const token = fingerprint(params.token ?? '')
      const set = await store.setPasswordByLink({ organisation, token, password, use: newId(), now: now() })
      if ('gone' in set) return { shown: set }
      const found = await store.credentialsOf({ organisation, account: set.account, now: now() })
      if (!found) return { shown: { gone: 'revoked' } }
      if (kind === 'reset') tell(entrance, found.address, 'password')
      const come = await begin(entrance, { found, comer, instead: held })
      return come ? { goTo: next(come.proof), hold: come } : { shown: { gone: 'revoked' } }
    },
  })

export const invitationPage = leadingTo('invitation', '/invitation')
export const newPasswordPage = leadingTo('reset', '/new-password')

async function look({ entrance, params }: Visit, kind: 'invitation' | 'reset'): Promise<ChoosePassword> {
  const { organisation, store, now } = entrance
  if (!isToken(params.token)) return { gone: 'unknown' }
  const seen = await store.lookAtLink({ organisation, token: fingerprint(params.token), now: now() })
  if ('gone' in seen) return seen
  if (seen.kind !== kind || !seen.account) return { gone: 'unknown' }
  const its = (await store.organisations()).find(({ id }) => id === organisation)
  return { kind, name: seen.account.name, address: seen.account.address, organisation: its?.name ?? '' }
}

function orNoTurn(error: unknown): undefined {
  if (!(error instanceof NoTurn)) throw error
}
