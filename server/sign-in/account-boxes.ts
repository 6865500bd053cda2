import { type Role, roles, type Team } from '../../store/index.ts'
import { wrong } from '../frame.ts'
import type { Refusal } from '../page.ts'
import { checkboxes } from '../views/components/checkboxes.ts'
import { input } from '../views/components/input.ts'
import { type Html, html } from '../views/html.ts'
import { isEmailAddress } from './email-address.ts'
import { roleInWords } from './in-words.ts'

/** What an administrator says of somebody. */
export type AccountForm = {
  readonly name: string
  readonly address: string
  readonly roles: readonly Role[]
  readonly teams: readonly string[]
}

export const noAccount: AccountForm = { name: '', address: '', roles: [], teams: [] }

/** A form as it was sent: only what it may hold, whatever else came with it. */
export const readAccountForm = (sent: URLSearchParams): AccountForm => ({
  name: (sent.get('name') ?? '').trim().slice(0, 200),
  address: (sent.get('address') ?? '').trim().slice(0, 254),
  roles: roles.filter(role => sent.getAll('roles').includes(role)),
  teams: [...new Set(sent.getAll('teams'))].slice(0, 200),
})

/** What is not right yet about what was said of somebody. */
export const refuseAccountForm = ({ name, address, roles: chosen }: AccountForm): readonly Refusal[] => [
  ...(name === '' ? [{ field: 'name', text: 'Type their name' }] : []),
  ...(isEmailAddress(address)
    ? []
    : [{ field: 'address', text: 'Type their whole e-mail address, such as name@example.org' }]),
  ...(chosen.length === 0 ? [{ field: 'roles', text: 'Choose at least one role' }] : []),
]

/** Why the store did not take it, said beside the box it is about. */
export const REFUSED: Readonly<Record<'address-taken' | 'no-such-team' | 'last-administrator', Refusal>> = {
  'address-taken': {
    field: 'address',
    text: 'Somebody here signs in with this address already; look for them in the list',
  },
  'no-such-team': { field: 'teams', text: 'One of these teams is no longer there. Choose again' },
  'last-administrator': {
    field: 'roles',
    text: 'They are the last administrator. Make somebody else one first',
  },
}

const HINTS: Partial<Readonly<Record<Role, string>>> = {
  manager: 'Sees the plans of their teams and who looked at them; does not approve their own work.',
  'reviewing-officer': 'Reviews plans that others write.',
  auditor: 'Reads who looked at what.',
  administrator: 'Looks after accounts; does not read plans.',
}

/** The boxes of an account: one list of them for inviting and for changing. */
export const accountBoxes = (
  { name, address, roles: chosen, teams: theirs }: AccountForm,
  teams: readonly Team[],
  refused: readonly Refusal[],
): Html => html`${input({
  ...{ id: 'name', name: 'name', value: name, spellcheck: false, autocomplete: 'off' },
  classes: 'govuk-input--width-30',
  label: { text: 'Name' },
  hint: { text: 'As families know them' },
  errorMessage: wrong(refused, 'name'),
})}
${input({
  ...{ id: 'address', name: 'address', value: address, type: 'email', spellcheck: false },
  ...{ autocomplete: 'off', autocapitalize: 'none', classes: 'govuk-input--width-30' },
  label: { text: 'E-mail address' },
  hint: { text: 'They sign in with it.' },
  errorMessage: wrong(refused, 'address'),
})}
${checkboxes({
  name: 'roles',
  values: chosen,
  fieldset: { legend: { text: 'What they do here' } },
  errorMessage: wrong(refused, 'roles'),
  items: roles.map(role => ({
    value: role,
    text: roleInWords[role],
    hint: HINTS[role] ? { text: HINTS[role] } : undefined,
  })),
})}
${
  teams.length > 0
    ? checkboxes({
        name: 'teams',
        values: theirs,
        fieldset: { legend: { text: 'Their teams' } },
        errorMessage: wrong(refused, 'teams'),
        items: teams.map(team => ({ value: team.id, text: team.name })),
      })
    : html`<p class="govuk-body">There is no team yet. <a class="govuk-link" href="/service/teams">Add one first</a>: somebody sees the families of their team.</p>`
}`
