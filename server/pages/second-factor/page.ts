import { type MemberVisit, membersPage } from '../../sign-in/entrance-page.ts'
import { setUpSecondFactor } from '../../sign-in/prove.ts'
import { refuseToWait } from '../../sign-in/refusals.ts'
import { refuseOther } from '../../sign-in/still-them.ts'
import { isCode, newSecret, stepOf } from '../../sign-in/totp.ts'
import { type SecondFactor, secondFactorView } from './view.ts'

/** Sets up an app for codes: with the first sign-in, or in place of another. The secret is kept only once a code has shown that it works. */
export const secondFactorPage = membersPage<SecondFactor>({
  path: '/account/second-factor',
  proof: ['full', 'set-up-needed'],
  aboutPassword: true,
  show: visit => offer(visit, newSecret()),
  view: secondFactorView,
  async submit(visit, sent) {
    const { entrance, who, session, comer, way } = visit
    // The secret travels in the form, locked, and opens only for this person.
    const secret = entrance.keys.unseal(sent.get('offer') ?? '', aboutOffer(who.id))
    if (secret === undefined) {
      const text =
        'This page was too old, so here is a new picture. Take the old one out of your app and read this one'
      return { shown: offer(visit, newSecret()), refused: [{ field: 'code', text }] }
    }
    const shown = offer(visit, secret)
    if (session.proof === 'full') {
      const other = await refuseOther(visit, sent.get('own') ?? '')
      if (other) return { shown, ...other }
    }
    const typed = (sent.get('code') ?? '').replace(/\s/g, '')
    const step = isCode(typed) ? stepOf(typed, secret, entrance.now()) : undefined
    if (step === undefined) {
      const text = 'That code is not right. Type the six figures that your app shows now'
      return { shown, refused: [{ field: 'code', text }] }
    }
    const asked = { account: who.id, session: session.token, comer, secret, step, address: who.address }
    const set = await setUpSecondFactor(entrance, asked)
    if (!('refused' in set)) return { shown: { codes: set.codes, goOn: way }, hold: set }
    if (set.refused === 'busy') return { shown, ...refuseToWait({ refused: 'busy' }, 'code') }
    return { goTo: '/sign-in?after=over', hold: 'nothing' }
  },
})

const aboutOffer = (account: string): string => `totp offered to ${account}`

const offer = ({ entrance, who, session }: MemberVisit, secret: string): SecondFactor => ({
  secret,
  offer: entrance.keys.seal(secret, aboutOffer(who.id)),
  label: who.address,
  asksPassword: session.proof === 'full',
})
