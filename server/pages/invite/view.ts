import type { Team } from '../../../store/index.ts'
import { type Frame, framed, form as ourForm } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { type AccountForm, accountBoxes } from '../../sign-in/account-boxes.ts'
import { handedOutView } from '../../sign-in/handed-out.ts'
import type { HandedOut } from '../../sign-in/links.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'

export type Invite =
  | { readonly form: AccountForm; readonly teams: readonly Team[] }
  | { readonly invited: string; readonly account: string; readonly outcome: HandedOut }

const back = { href: '/accounts', text: 'Accounts' }

/** The form, and once it is sent what became of the link. */
export function inviteView(model: Invite, refused: readonly Refusal[], frame: Frame): Html {
  if ('invited' in model)
    return framed({
      ...{ title: `${model.invited} is invited`, frame, back },
      main: html`${handedOutView(model.outcome, model.invited, 'seven days')}
        <p class="govuk-body"><a class="govuk-link" href="/accounts/new">Invite somebody else</a>, or <a class="govuk-link" href="/accounts/${model.account}">look at this account</a>.</p>`,
    })
  return framed({
    ...{ title: 'Invite somebody', frame, refused, back },
    main: ourForm(
      frame,
      html`${accountBoxes(model.form, model.teams, refused)}
      ${button({ text: 'Invite them', preventDoubleClick: true })}`,
    ),
  })
}
