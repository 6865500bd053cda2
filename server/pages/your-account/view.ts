import type { AccountEvent, SignedIn } from '../../../store/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { eventsTable } from '../../sign-in/events-table.ts'
import { roleInWords } from '../../sign-in/in-words.ts'
import { notificationBanner } from '../../views/components/notification-banner.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'

type YourAccount = {
  readonly who: SignedIn
  /** What was just done, by its short name in the address. */
  readonly done: string | null
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly codes: number
  readonly teams: readonly string[]
  readonly events: readonly AccountEvent[]
}

const DONE: Readonly<Record<string, string>> = {
  password: 'Your password is changed. Wherever else you were signed in, you are signed out.',
}

/** Facts first, each with what can be done about it; then what happened lately. */
export const yourAccountView = (
  { who, done, hasPassword, hasSecondFactor, codes, teams, events }: YourAccount,
  _: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{ title: 'Your account', frame },
    main: html`${done !== null && DONE[done] ? notificationBanner({ type: 'success', titleText: 'Done', text: DONE[done] }) : nothing}
      ${hasSecondFactor && codes < 3 ? warningText({ iconFallbackText: 'Warning', text: codesLeft(codes) }) : nothing}
      ${summaryList({
        rows: [
          { key: { text: 'Name' }, value: { text: who.name } },
          { key: { text: 'E-mail address' }, value: { text: who.address } },
          {
            key: { text: 'Roles' },
            value: { text: who.roles.map(role => roleInWords[role]).join(', ') || 'None yet' },
          },
          { key: { text: 'Teams' }, value: { text: teams.join(', ') || 'None yet' } },
          hasPassword && {
            key: { text: 'Password' },
            value: { text: 'Only you know it' },
            actions: {
              items: [{ href: '/account/password', text: 'Change', visuallyHiddenText: 'your password' }],
            },
          },
          hasPassword && {
            key: { text: 'App for codes' },
            value: { text: hasSecondFactor ? 'Set up' : 'Not set up' },
            actions: {
              items: [
                {
                  href: '/account/second-factor',
                  text: hasSecondFactor ? 'Use another' : 'Set up',
                  visuallyHiddenText: hasSecondFactor ? 'app for codes' : 'an app for codes',
                },
              ],
            },
          },
          hasSecondFactor && {
            key: { text: 'Recovery codes' },
            value: { text: codes === 1 ? '1 left' : `${codes} left` },
            actions: {
              items: [
                {
                  href: '/account/recovery-codes',
                  text: 'Make new ones',
                  visuallyHiddenText: 'recovery codes',
                },
              ],
            },
          },
          {
            key: { text: 'Signed in' },
            value: { text: 'Here, and perhaps elsewhere' },
            actions: {
              items: [
                { href: '/account/sessions', text: 'See where', visuallyHiddenText: 'you are signed in' },
              ],
            },
          },
        ],
      })}
      <p class="govuk-body">Is your name, address, role or team wrong? An administrator can put it right.</p>
      <h2 class="govuk-heading-m">What happened lately</h2>
      <p class="govuk-body">If something here was not you, change your password and tell an administrator.</p>
      ${eventsTable(events)}`,
  })

const codesLeft = (codes: number): string =>
  codes === 0
    ? 'You have no recovery codes left. Make new ones, or a lost phone will lock you out.'
    : `You have ${codes === 1 ? 'one recovery code' : `${codes} recovery codes`} left. Make new ones soon.`
