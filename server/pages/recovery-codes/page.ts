import { membersPage } from '../../sign-in/entrance-page.ts'
import { makeRecoveryCodes } from '../../sign-in/recovery-codes.ts'
import { refuseToWait } from '../../sign-in/refusals.ts'
import { refuseOther } from '../../sign-in/still-them.ts'
import { NoTurn } from '../../sign-in/turns.ts'
import { type RecoveryCodes, recoveryCodesView } from './view.ts'

/** New codes for paper, when the old ones are used up or were seen by somebody. */
export const recoveryCodesPage = membersPage<RecoveryCodes>({
  path: '/account/recovery-codes',
  proof: ['full'],
  aboutPassword: true,
  async show({ entrance, who }) {
    const { store, organisation } = entrance
    const account = await store.openAccount({ organisation, account: who.id })
    return { left: account?.codes ?? 0, hasSecondFactor: account?.hasSecondFactor ?? false }
  },
  view: recoveryCodesView,
  async submit(visit, sent) {
    const { entrance, who } = visit
    const { store, organisation, passwords, now } = entrance
    const account = await store.openAccount({ organisation, account: who.id })
    if (!account?.hasSecondFactor) return { goTo: '/account/second-factor' }
    const shown = { left: account.codes, hasSecondFactor: true }
    const other = await refuseOther(visit, sent.get('own') ?? '')
    if (other) return { shown, ...other }
    try {
      const { codes, kept } = await makeRecoveryCodes(passwords)
      await store.putRecoveryCodes({ organisation, account: who.id, codes: kept, at: now() })
      return { shown: { codes } }
    } catch (error) {
      if (error instanceof NoTurn) return { shown, ...refuseToWait({ refused: 'busy' }, 'own') }
      throw error
    }
  },
})
