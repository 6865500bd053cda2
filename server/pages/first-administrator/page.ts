import { begin } from '../../sign-in/begin.ts'
import { refusePassword } from '../../sign-in/choose-password.ts'
import { isEmailAddress } from '../../sign-in/email-address.ts'
import { next, strangersPage, type Visit } from '../../sign-in/entrance-page.ts'
import { readNewPassword } from '../../sign-in/password-boxes.ts'
import { fingerprint, isToken, newId } from '../../sign-in/tokens.ts'
import { type FirstAdministrator, firstAdministratorView } from './view.ts'

const empty = { called: '', name: '', address: '' }

/** The very first way in, by the link on the console: it names the organisation and makes the one account that makes all others. */
export const firstAdministratorPage = strangersPage<FirstAdministrator>({
  path: '/first-administrator/:token',
  show: async visit => (await look(visit)) ?? empty,
  view: firstAdministratorView,
  async submit(visit, sent) {
    const gone = await look(visit)
    if (gone) return { shown: gone }
    const { entrance, comer, held, params } = visit
    const { organisation, store, passwords, now } = entrance
    const said = (field: string): string => (sent.get(field) ?? '').trim().slice(0, 200)
    const shown = { called: said('called'), name: said('name'), address: said('address') }
    const chosen = readNewPassword(sent)
    const weak = refusePassword({ ...chosen, own: Object.values(shown) })
    const refused = [
      ...(shown.called === '' ? [{ field: 'called', text: 'Say what your organisation is called' }] : []),
      ...(shown.name === '' ? [{ field: 'name', text: 'Type your name' }] : []),
      ...(isEmailAddress(shown.address)
        ? []
        : [{ field: 'address', text: 'Type your whole e-mail address, such as name@example.org' }]),
      ...(weak ? [weak] : []),
    ]
    if (refused.length > 0) return { shown, refused }
    const password = await passwords.hash(chosen.password)
    const account = { id: newId(), name: shown.name, address: shown.address }
    const token = fingerprint(params.token ?? '')
    const asked = { organisation, token, called: shown.called, account, password, now: now() }
    const taken = await store.takeFirstAccount(asked)
    if ('gone' in taken) return { shown: taken }
    const found = { account: taken.account, totp: null }
    const come = await begin(entrance, { found, comer, instead: held })
    return come ? { goTo: next(come.proof), hold: come } : { goTo: '/sign-in' }
  },
})

async function look({ entrance, params }: Visit): Promise<FirstAdministrator | undefined> {
  const { organisation, store, now } = entrance
  if (!isToken(params.token)) return { gone: 'unknown' }
  const seen = await store.lookAtLink({ organisation, token: fingerprint(params.token), now: now() })
  if ('gone' in seen) return seen
  return seen.kind === 'first-administrator' ? undefined : { gone: 'unknown' }
}
