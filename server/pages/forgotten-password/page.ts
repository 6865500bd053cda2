import { isEmailAddress } from '../../sign-in/email-address.ts'
import { strangersPage } from '../../sign-in/entrance-page.ts'
import { mailTries, wait } from '../../sign-in/limits.ts'
import { sendForgotten } from '../../sign-in/links.ts'
import { forgottenView } from './view.ts'

/** For whoever forgot their password. The answer is the same whether there is such an account or not, and as quick. */
export const forgottenPage = strangersPage({
  path: '/forgotten',
  show: ({ entrance }) => ({ hasMail: entrance.post !== undefined, address: '', asked: false }),
  view: forgottenView,
  async submit({ entrance, comer }, sent) {
    const address = (sent.get('address') ?? '').trim()
    const shown = { hasMail: entrance.post !== undefined, address, asked: false }
    if (!isEmailAddress(address))
      return {
        shown,
        refused: [{ field: 'address', text: 'Type your whole e-mail address, such as name@example.org' }],
      }
    // Asked too often, nothing is sent and the answer is still the same.
    if (!(await wait(entrance, mailTries(entrance, address, comer)))) sendForgotten(entrance, address)
    return { shown: { ...shown, asked: true } }
  },
})
