import { type AccountState, roles } from '../../../store/index.ts'
import { type MemberVisit, membersPage } from '../../sign-in/entrance-page.ts'
import { type Accounts, accountsView } from './view.ts'

const STATES: readonly AccountState[] = ['invited', 'active', 'closed']
const PAGE = 50

/** Everybody who can come in, for those who look after accounts. Whom they look for is sent, so that no name stands in an address. */
export const accountsPage = membersPage<Accounts>({
  path: '/accounts',
  proof: ['full'],
  administrators: true,
  show: visit => find(visit, visit.query),
  view: accountsView,
  submit: async (visit, sent) => ({
    shown: await find(visit, sent, (sent.get('words') ?? '').slice(0, 100)),
  }),
})

async function find({ entrance }: MemberVisit, asked: URLSearchParams, words = ''): Promise<Accounts> {
  const { store, organisation, now } = entrance
  const wanted = {
    words,
    state: STATES.find(state => state === asked.get('state')),
    role: roles.find(role => role === asked.get('role')),
  }
  const [sort, account] = [asked.get('after'), asked.get('id')]
  const after = sort !== null && account !== null ? { sort, account } : undefined
  const found = await store.listAccounts({ organisation, now: now(), ...wanted, after, limit: PAGE + 1 })
  return { wanted, isFirst: after === undefined, accounts: found.slice(0, PAGE), more: found.length > PAGE }
}
