import { type AccountState, type ListedAccount, type Role, roles } from '../../../store/index.ts'
import { type Frame, framed, form as ourForm } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { momentInWords, roleInWords } from '../../sign-in/in-words.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { select } from '../../views/components/select.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'

type Wanted = {
  readonly words: string
  readonly state: AccountState | undefined
  readonly role: Role | undefined
}

export type Accounts = {
  readonly wanted: Wanted
  readonly isFirst: boolean
  readonly accounts: readonly ListedAccount[]
  readonly more: boolean
}

/** How an account stands, as people say it. */
export const stateInWords: Readonly<Record<AccountState, string>> = {
  invited: 'Invited, has not come yet',
  active: 'Open',
  closed: 'Closed',
}

/** A list to look somebody up in; whoever is invited and has not come stands out by words. */
export const accountsView = (
  { wanted, isFirst, accounts, more }: Accounts,
  _: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{ title: 'Accounts', frame },
    main: html`${button({ text: 'Invite somebody', href: '/accounts/new' })}
      ${filters(wanted, frame)}
      ${
        accounts.length === 0
          ? html`<p class="govuk-body">Nobody is like that. <a class="govuk-link" href="/accounts">Show everybody</a></p>`
          : table({
              classes: 'bywhen-stacked',
              caption: isFirst ? 'By family name' : 'By family name, further on',
              head: ['Name and roles', 'Account', 'Here'].map(text => ({ text })),
              rows: accounts.map(row),
            })
      }
      ${more ? further(wanted, accounts, frame) : nothing}`,
  })

const row = ({
  account,
  name,
  address,
  roles: theirs,
  state,
  hasSecondFactor,
  provided,
  seen,
}: ListedAccount) => [
  {
    html: html`<a class="govuk-link" href="/accounts/${account}">${name}</a><br><span class="bywhen-anywhere">${address}</span><br>${theirs.map(role => roleInWords[role]).join(', ')}`,
  },
  {
    text:
      state === 'active' && !hasSecondFactor && !provided ? 'Open, no app for codes' : stateInWords[state],
  },
  { text: seen === null ? 'Not lately' : `Last on ${momentInWords(seen)}` },
]

const filters = ({ words, state, role }: Wanted, frame: Frame): Html =>
  ourForm(
    frame,
    html`<div class="bywhen-buttons bywhen-finder">${input({ name: 'words', value: words, label: { text: 'Name or address' }, spellcheck: false })}
    ${select({
      name: 'state',
      label: { text: 'Account' },
      items: [
        { value: '', text: 'Any' },
        ...(['active', 'invited', 'closed'] as const).map(value => ({
          value,
          text: stateInWords[value],
          selected: value === state,
        })),
      ],
    })}
    ${select({
      name: 'role',
      label: { text: 'Role' },
      items: [
        { value: '', text: 'Any' },
        ...roles.map(value => ({ value, text: roleInWords[value], selected: value === role })),
      ],
    })}
    ${button({ text: 'Find', classes: 'govuk-button--secondary' })}</div>`,
    '/accounts',
  )

/** The same search, from the last of these on. */
function further({ words, state, role }: Wanted, accounts: readonly ListedAccount[], frame: Frame): Html {
  const last = accounts.at(-1)
  const asked = {
    words,
    state: state ?? '',
    role: role ?? '',
    after: last?.sort ?? '',
    id: last?.account ?? '',
  }
  return ourForm(
    frame,
    html`${Object.entries(asked).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    ${button({ text: `Show those after ${last?.name}`, classes: 'govuk-button--secondary' })}`,
    '/accounts',
  )
}
