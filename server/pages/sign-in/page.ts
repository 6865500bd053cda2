import { comeIn } from '../../sign-in/come-in.ts'
import { next, strangersPage } from '../../sign-in/entrance-page.ts'
import { refuseToWait } from '../../sign-in/refusals.ts'
import { signInView } from './view.ts'

/** The door, wherever it stands. What was wrong is never said more closely than that something was: nobody learns here who has an account. */
export const signInAt = (path: string) =>
  strangersPage({
    path,
    show: ({ entrance, query, way }) => ({
      address: '',
      news: query.get('after'),
      hasMail: entrance.post !== undefined,
      provider: entrance.provider && { called: entrance.provider.settings.called, way },
    }),
    view: signInView,
    async submit({ entrance, comer, held, way }, sent) {
      const [address, password] = [(sent.get('address') ?? '').trim(), sent.get('password') ?? '']
      const provider = entrance.provider && { called: entrance.provider.settings.called, way }
      const shown = { address, news: null, hasMail: entrance.post !== undefined, provider }
      const refused = [
        ...(address === '' ? [{ field: 'address', text: 'Type your e-mail address' }] : []),
        ...(password === '' ? [{ field: 'password', text: 'Type your password' }] : []),
      ]
      if (refused.length > 0) return { shown, refused }
      const come = await comeIn(entrance, { address: address.slice(0, 254), password, comer, instead: held })
      if (!('refused' in come)) return { goTo: next(come.proof, way), hold: come }
      if (come.refused === 'wrong')
        return { shown, refused: [{ field: 'address', text: 'The address or the password is not right' }] }
      return { shown, ...refuseToWait(come, 'address') }
    },
  })

/** The door. */
export const signInPage = signInAt('/sign-in')
