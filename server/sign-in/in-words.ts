import { sayDay } from '../../checker/index.ts'
import { londonDay } from '../../plans/index.ts'
import type { AccountEvent, Role } from '../../store/index.ts'
import { timeInWords } from '../views/time-in-words.ts'

/** Roles as people call them. */
export const roleInWords: Readonly<Record<Role, string>> = {
  practitioner: 'Practitioner',
  'family-support-worker': 'Family support worker',
  manager: 'Manager',
  'reviewing-officer': 'Reviewing officer',
  auditor: 'Auditor',
  administrator: 'Administrator',
}

/** A moment with its whole day, for records: “2 March 2026 at 9:05am”. */
export const momentInWords = (instant: string): string =>
  `${sayDay(londonDay(instant))} at ${timeInWords(instant)}`

const HAPPENED: Readonly<Record<AccountEvent['what'], string>> = {
  invited: 'Invited',
  'link-made': 'A link to choose a password was made',
  joined: 'Joined',
  changed: 'Name, address, roles or teams changed',
  closed: 'Closed',
  reopened: 'Opened again',
  'signed-in': 'Signed in',
  'session-ended': 'Signed out from afar',
  'guessed-at': 'Wrong passwords or codes, so often that there was a pause',
  'password-changed': 'Password changed',
  'second-factor-set': 'App for codes set up',
  'second-factor-removed': 'App for codes taken away',
  'both-refused':
    'An administrator asked for their password and their app for codes within a day, which was refused',
  'recovery-code-used': 'A recovery code was used',
  'recovery-codes-made': 'New recovery codes made',
  'looks-taken': 'Took the record of looks as a file',
}

/** What happened to an account, with what is worth knowing of it. */
export function eventInWords({ what, more }: AccountEvent): string {
  const { browser } = more
  return typeof browser === 'string' ? `${HAPPENED[what]}, ${browser}` : HAPPENED[what]
}
