import { strangersPage } from '../../sign-in/entrance-page.ts'
import { signedOutView } from './view.ts'

/** Where somebody arrives who is signed out here and where they sign in. */
export const signedOutPage = strangersPage({
  path: '/signed-out',
  alsoSignedIn: true,
  show: () => ({}),
  view: signedOutView,
})
