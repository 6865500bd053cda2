/** Why somebody who came back from the provider was not let in. */
export type WhyNot =
  | 'not-begun'
  | 'too-old'
  | 'used'
  | 'other-state'
  | 'other-issuer'
  | 'other-tenant'
  | 'not-trusted'
  | 'code-refused'
  | 'declined'
  | 'out-of-reach'
  | 'set-up-wrong'
  | 'no-role'
  | 'no-address'
  | 'address-taken'
  | 'closed'

/** A refusal, and for whoever looks after the server what exactly did not fit; never whose it was. */
export type NotIn = { readonly refused: WhyNot; readonly what?: string | undefined }

const AGAIN =
  'This page was open for too long, or it was opened before. Nothing is wrong with your account: begin again.'
const UNTRUSTED =
  'What came back did not fit what was asked, so nobody was signed in. Begin again; if it says the same once more, tell your administrator.'

/** What is told to the person, whatever it is called inside. */
export const whyNotInWords: Readonly<Record<WhyNot, string>> = {
  'not-begun': AGAIN,
  'too-old': AGAIN,
  used: AGAIN,
  'other-state':
    'You had begun to sign in more than once, and this was not the last time. Nothing is wrong with your account: begin again.',
  'other-issuer': UNTRUSTED,
  'other-tenant': 'This account belongs to another organisation. Sign in with the one you have here.',
  'not-trusted': UNTRUSTED,
  'code-refused': AGAIN,
  declined: 'You were not signed in there, so you cannot come in here. Begin again if you want to.',
  'out-of-reach':
    'Where you sign in does not answer just now. Nothing is wrong with your account: try again in a minute.',
  'set-up-wrong':
    'Signing in with this account is not set up rightly yet. Tell your administrator; the log of the server says what is wrong.',
  'no-role':
    'Your account is known, but you have been given no role in Bywhen. Ask whoever looks after accounts in your organisation for one, then begin again.',
  'no-address':
    'Your account came without an e-mail address, and Bywhen needs one. Ask whoever looks after accounts in your organisation.',
  'address-taken':
    'Somebody here has your e-mail address already, and signs in with a password. If that is you, sign in that way; if not, ask your administrator.',
  closed:
    'Your account in Bywhen is closed. If you should have one, ask your administrator to open it again.',
}
