import {
  type AccountForm,
  noAccount,
  REFUSED,
  readAccountForm,
  refuseAccountForm,
} from '../../sign-in/account-boxes.ts'
import { membersPage } from '../../sign-in/entrance-page.ts'
import { handOutInvitation, newLink } from '../../sign-in/links.ts'
import { newId } from '../../sign-in/tokens.ts'
import { type Invite, inviteView } from './view.ts'

/** An account for somebody new: an administrator says who they are, and only they choose the password. */
export const invitePage = membersPage<Invite>({
  path: '/accounts/new',
  proof: ['full'],
  administrators: true,
  async show({ entrance: { store, organisation } }) {
    return { form: noAccount, teams: await store.teamsOf({ organisation }) }
  },
  view: inviteView,
  async submit({ entrance, who }, sent) {
    const { store, organisation, now } = entrance
    const form: AccountForm = readAccountForm(sent)
    const shown = { form, teams: await store.teamsOf({ organisation }) }
    const refused = refuseAccountForm(form)
    if (refused.length > 0) return { shown, refused }
    const [link, account] = [newLink(entrance, 'invitation'), newId()]
    const by = { id: who.id, name: who.name }
    const made = await store.inviteAccount({ organisation, account, ...form, link: link.kept, at: now(), by })
    if ('refused' in made)
      return { shown, refused: [made.refused === 'taken' ? REFUSED['address-taken'] : REFUSED[made.refused]] }
    const outcome = await handOutInvitation(entrance, form.address, link.to('invitation'))
    return { shown: { invited: form.name, account, outcome } }
  },
})
