/** A mail of ours: plain words, so that every program shows it and nothing in it is loaded from anywhere. */
export type Letter = { readonly subject: string; readonly text: string }

const closing = 'Bywhen – this mail was sent by a machine; nobody reads answers to it.'

const letter = (subject: string, ...paragraphs: readonly string[]): Letter => ({
  subject,
  text: [...paragraphs, closing].join('\n\n').concat('\n'),
})

/** Asks somebody to take the account that was made for them. */
export const invitation = (organisation: string, link: string, days: number): Letter =>
  letter(
    'You are invited to Bywhen',
    `${organisation} writes its plans with families in Bywhen, and has made an account for you.`,
    `Open this link and choose a password:\n${link}`,
    `It can be used once, within ${days} days. Have your phone at hand: you will need an app that shows codes, such as the one your work uses already.`,
    'If you do not know what this is about, do nothing: without the link nobody can use the account.',
  )

/** Lets somebody who has forgotten their password choose another. */
export const newPassword = (link: string, hours: number): Letter =>
  letter(
    'Choose a new password for Bywhen',
    `Somebody, most likely you, asked for a new password. Open this link and choose one:\n${link}`,
    `It can be used once, within ${hours === 1 ? 'an hour' : `${hours} hours`}.`,
    'If it was not you, do nothing: your password stays as it is.',
  )

/** What may have changed about how somebody signs in. */
export type Change =
  | 'password'
  | 'second-factor'
  | 'second-factor-removed'
  | 'recovery-code'
  | 'address'
  | 'both-refused'

const CHANGED: Readonly<Record<Change, string>> = {
  password: 'Your password for Bywhen was changed.',
  'second-factor': 'A new app for codes was set up for your account in Bywhen.',
  'second-factor-removed':
    'An administrator took away the app for codes from your account in Bywhen. You will set up another when you sign in.',
  'both-refused':
    'An administrator asked for a new password for your account in Bywhen and had your app for codes taken away, or the other way round, within a day. One administrator does not do both, so the second was refused.',
  'recovery-code': 'Somebody signed in to your account in Bywhen with one of your recovery codes.',
  address: 'The address that you sign in to Bywhen with was changed by an administrator.',
}

/** Tells somebody what was changed, so that they notice when it was not them. */
export const changed = (what: Change): Letter =>
  letter(
    'Your Bywhen account was changed',
    CHANGED[what],
    'If that was you, all is well. If not, tell your administrator at once.',
  )
