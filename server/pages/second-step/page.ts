import { membersPage } from '../../sign-in/entrance-page.ts'
import { proveByCode } from '../../sign-in/prove.ts'
import { refuseToWait } from '../../sign-in/refusals.ts'
import { secondStepView } from './view.ts'

/** The second step: a password can be seen over a shoulder or given away, a phone less easily. */
export const secondStepPage = membersPage({
  path: '/sign-in/code',
  proof: ['code-needed'],
  show: ({ entrance }) => ({ hasMail: entrance.post !== undefined }),
  view: secondStepView,
  async submit({ entrance, comer, who, session, way }, sent) {
    const typed = (sent.get('code') ?? '').trim().slice(0, 40)
    const shown = { hasMail: entrance.post !== undefined }
    if (typed === '')
      return { shown, refused: [{ field: 'code', text: 'Type the code that your app shows' }] }
    const asked = { account: who.id, session: session.token, comer, typed }
    const proved = await proveByCode(entrance, asked)
    if (!('refused' in proved)) return { goTo: way, hold: proved }
    switch (proved.refused) {
      case 'over':
        return { goTo: '/sign-in?after=over', hold: 'nothing' }
      case 'used':
        return { shown, refused: [{ field: 'code', text: 'That code has been used. Wait for the next one' }] }
      case 'wrong':
        return {
          shown,
          refused: [{ field: 'code', text: 'That code is not right. Type the one your app shows now' }],
        }
      default:
        return { shown, ...refuseToWait(proved, 'code') }
    }
  },
})
