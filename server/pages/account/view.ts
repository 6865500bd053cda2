import type { AccountEvent, ListedSession, OpenedAccount, Team } from '../../../store/index.ts'
import { type Frame, framed, form as ourForm } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { type AccountForm, accountBoxes } from '../../sign-in/account-boxes.ts'
import { eventsTable } from '../../sign-in/events-table.ts'
import { handedOutView } from '../../sign-in/handed-out.ts'
import type { HandedOut } from '../../sign-in/links.ts'
import { button } from '../../views/components/button.ts'
import { notificationBanner } from '../../views/components/notification-banner.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { type Child, type Html, html, nothing } from '../../views/html.ts'
import { stateInWords } from '../accounts/view.ts'
import type { Done } from './act.ts'

export type Account = {
  readonly account: OpenedAccount
  /** The form as it stands, or as it was typed. */
  readonly form: AccountForm
  readonly isOwn: boolean
  readonly teams: readonly Team[]
  readonly sessions: readonly ListedSession[]
  readonly events: readonly AccountEvent[]
  readonly done?: Done | undefined
  readonly handedOut?: HandedOut | undefined
}

const DONE: Readonly<Record<Done, string>> = {
  changed: 'The account is changed. It counts from now on, also where they are signed in already.',
  closed: 'The account is closed, and they are signed out everywhere.',
  reopened: 'The account is open again.',
  'second-factor-removed': 'The app for codes is taken away. They set up another when they sign in.',
  'signed-out': 'They are signed out everywhere.',
}

/** How it stands, what can be changed, what helps whoever cannot come in, and what happened. */
export function accountView(model: Account, refused: readonly Refusal[], frame: Frame): Html {
  const { account, form, teams, done, handedOut, events } = model
  return framed({
    ...{ title: account.name, frame, refused, back: { href: '/accounts', text: 'Accounts' } },
    main: html`${done ? notificationBanner({ type: 'success', titleText: 'Done', text: DONE[done] }) : nothing}
      ${handedOut ? notificationBanner({ titleText: 'The link', html: handedOutView(handedOut, account.name, account.state === 'invited' ? 'seven days' : 'a day') }) : nothing}
      ${standing(model)}
      ${helps(model, frame)}
      <h2 class="govuk-heading-m">Who they are and what they may do</h2>
      ${ourForm(
        frame,
        html`${saw(account)}<input type="hidden" name="do" value="change">
        ${accountBoxes(form, teams, refused)}
        ${button({ text: 'Save', preventDoubleClick: true })}`,
        `/accounts/${account.account}`,
      )}
      <h2 class="govuk-heading-m">What happened</h2>
      ${eventsTable(events)}`,
  })
}

const standing = ({ account, sessions }: Account): Html =>
  summaryList({
    rows: [
      { key: { text: 'Account' }, value: { text: stateInWords[account.state] } },
      account.provided
        ? {
            key: { text: 'Name, address and roles' },
            value: { text: 'As their service gives them, each time they sign in with its account' },
          }
        : {
            key: { text: 'App for codes' },
            value: { text: account.hasSecondFactor ? 'Set up' : 'Not set up' },
          },
      {
        key: { text: 'Signed in' },
        value: { text: sessions.map(({ browser }) => browser).join(', ') || 'Nowhere just now' },
      },
    ],
  })

/** What can be done for, or about, this person: only what makes sense as the account stands. */
function helps({ account, isOwn, sessions }: Account, frame: Frame): Html {
  const { state, hasSecondFactor } = account
  const doing = (name: string, text: string, about: string, warns = false): Html =>
    ourForm(
      frame,
      html`${saw(account)}<p class="govuk-body">${about}</p>
      ${button({ text, name: 'do', value: name, preventDoubleClick: true, classes: warns ? 'govuk-button--warning' : 'govuk-button--secondary' })}`,
      `/accounts/${account.account}`,
    )
  const offered: readonly Child[] = [
    state === 'invited' &&
      doing(
        'link',
        'Make a new invitation',
        'The link is lost or its time is over. The old one no longer works then.',
      ),
    state === 'active' &&
      account.hasPassword &&
      !isOwn &&
      doing(
        'link',
        'Make a link to choose a password',
        'They have forgotten their password. You never see it, nor choose it for them.',
      ),
    state !== 'closed' &&
      hasSecondFactor &&
      !isOwn &&
      doing(
        'second-factor',
        'Take the app for codes away',
        'Their phone is lost and they have no recovery codes. First make sure that it is really them: speak to them, do not trust a mail.',
      ),
    sessions.length > 0 &&
      !isOwn &&
      doing('sign-out', 'Sign them out everywhere', 'A tablet or phone is lost or stolen.'),
    state !== 'closed' &&
      !isOwn &&
      doing(
        'close',
        'Close the account',
        'They have left, or must not come in any longer. What they did stays in the record under their name.',
        true,
      ),
    state === 'closed' &&
      doing('reopen', 'Open the account again', 'They are back. Their roles and teams are as they were.'),
  ].filter(Boolean)
  if (offered.length === 0)
    return html`<p class="govuk-body">This is your own account. <a class="govuk-link" href="/account">Change how you sign in</a></p>`
  return html`<h2 class="govuk-heading-m">If something is wrong</h2>${offered}`
}

const saw = ({ version }: OpenedAccount): Html => html`<input type="hidden" name="saw" value="${version}">`
