import { HttpProblem } from '../../problem.ts'
import { REFUSED, readAccountForm, refuseAccountForm } from '../../sign-in/account-boxes.ts'
import { type MemberVisit, membersPage } from '../../sign-in/entrance-page.ts'
import { tell } from '../../sign-in/prove.ts'
import { act, type Done } from './act.ts'
import { type Account, accountView } from './view.ts'

const CHANGED_MEANWHILE =
  'Somebody else changed this account while you were looking at it. This is how it stands now; make your change again'

const NOT_DONE = {
  'both-halves':
    'You opened the other half of their way in less than a day ago. One administrator does not see to both the password and the app for codes within a day: whoever did could come in as anybody. Ask another administrator, or do it tomorrow. They are told of this',
  closed: 'It is closed. Open it again first',
  'signs-in-elsewhere':
    'They sign in through another service and have no password here. Whoever looks after that one can help',
} as const

/** One account, for those who look after accounts: who it is, what they may do, and what to do when they cannot come in. */
export const accountPage = membersPage<Account>({
  path: '/accounts/:account',
  proof: ['full'],
  administrators: true,
  show: async visit => ({ ...(await look(visit)), done: doneIn(visit.query.get('done')) }),
  view: accountView,
  async submit(visit, sent) {
    const shown = await look(visit)
    const doing = sent.get('do') ?? ''
    const { account } = shown.account
    if (doing === 'change') return change(visit, shown, sent)
    const saw = Number(sent.get('saw'))
    const done = await act(visit, shown.account, doing, saw)
    if ('handedOut' in done) return { shown: { ...(await look(visit)), handedOut: done.handedOut } }
    if ('done' in done) return { goTo: `/accounts/${account}?done=${done.done}` }
    if (done.refused === 'no-such-account') throw new HttpProblem(404)
    if (done.refused === 'conflict')
      return { shown: await look(visit), refused: [{ field: '', text: CHANGED_MEANWHILE }] }
    if (done.refused === 'last-administrator') return { shown, refused: [REFUSED[done.refused]] }
    return { shown: await look(visit), refused: [{ field: '', text: NOT_DONE[done.refused] }] }
  },
})

async function look({ entrance, params, who }: MemberVisit): Promise<Account> {
  const { store, organisation, now } = entrance
  const id = params.account ?? ''
  const account = await store.openAccount({ organisation, account: id })
  if (!account) throw new HttpProblem(404)
  return {
    ...{ account, form: account, isOwn: id === who.id },
    teams: await store.teamsOf({ organisation }),
    sessions: await store.sessionsOf({ organisation, account: id, now: now() }),
    events: await store.accountEvents({ organisation, account: id, limit: 25 }),
  }
}

async function change(visit: MemberVisit, shown: Account, sent: URLSearchParams) {
  const { entrance, who } = visit
  const { store, organisation, now } = entrance
  const { account, address } = shown.account
  const form = readAccountForm(sent)
  const refused = refuseAccountForm(form)
  if (refused.length > 0) return { shown: { ...shown, form }, refused }
  const by = { id: who.id, name: who.name }
  const saw = Number(sent.get('saw'))
  const changed = await store.changeAccount({ organisation, account, ...form, saw, at: now(), by })
  if ('conflict' in changed)
    return { shown: await look(visit), refused: [{ field: '', text: CHANGED_MEANWHILE }] }
  if ('version' in changed) {
    if (form.address.toLowerCase() !== address) tell(entrance, address, 'address')
    return { goTo: `/accounts/${account}?done=changed` }
  }
  if (changed.refused === 'no-such-account') throw new HttpProblem(404)
  if (changed.refused === 'both-halves') {
    tell(entrance, address, 'both-refused')
    return { shown: { ...shown, form }, refused: [{ field: 'address', text: NOT_DONE[changed.refused] }] }
  }
  return { shown: { ...shown, form }, refused: [REFUSED[changed.refused]] }
}

const DONE: readonly Done[] = ['changed', 'closed', 'reopened', 'second-factor-removed', 'signed-out']
const doneIn = (said: string | null): Done | undefined => DONE.find(done => done === said)
