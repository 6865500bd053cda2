import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import type { Store } from './store.ts'
import { admin, aMember, aSession, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, organisation } from './testing/stories.ts'

const issuer = 'https://provider.example'

/** Somebody whom a provider has just signed in. */
function somebody(overrides: Partial<Omit<Parameters<Store['comeInFromProvider']>[0], 'provided'>> = {}) {
  const account = anId('account')
  return {
    ...{ organisation, issuer, subject: anId('subject'), account, name: 'Sara Obi' },
    ...{ address: `${account}@example.org`, roles: ['practitioner'] as const, session: aSession() },
    provided: { subject: anId('sub'), session: anId('sid'), idToken: 'sealed' },
    now: at(),
    ...overrides,
  }
}

onEveryEngine('somebody whom their service has signed in', opened => {
  const ready = async () => {
    const { store, place } = opened()
    await store.putOrganisation({ organisation, name: 'Our council' })
    return { store, place }
  }

  it('is given an account the first time, and asked for no password', async () => {
    const { store } = await ready()
    const asked = somebody()
    const { account, address } = asked
    deepEqual(await store.comeInFromProvider(asked), { account })
    deepEqual(await store.comeInFromProvider(asked), { account })
    const open = await store.readSession({ organisation, token: asked.session.token, now: at(1) })
    deepEqual([open?.provided, open?.proof], [true, 'full'])
    const opening = await store.openAccount({ organisation, account })
    deepEqual(
      [opening?.name, opening?.address, opening?.roles, opening?.state, opening?.hasPassword],
      ['Sara Obi', address, ['practitioner'], 'active', false],
    )
    const events = await store.accountEvents({ organisation, account })
    deepEqual(events.map(({ what }) => what).sort(), ['joined', 'signed-in'])
  })

  it('is one account however many windows they come in by at once', async () => {
    const { store } = await ready()
    const asked = somebody()
    const windows = Array.from({ length: 4 }, () => ({
      ...asked,
      account: anId('account'),
      session: aSession(),
    }))
    const answers = await Promise.all(windows.map(window => store.comeInFromProvider(window)))
    const accounts = answers.map(answer => ('account' in answer ? answer.account : answer.refused))
    equal(new Set(accounts).size, 1)
  })

  it('is called and may do what the service says now, and stays who they are', async () => {
    const { store } = await ready()
    const first = somebody()
    await store.comeInFromProvider(first)
    const address = `${anId('new')}@example.org`
    const married = { name: 'Sara Shah', address, roles: ['manager', 'auditor'] as const }
    const again = { ...first, ...married, account: anId('account'), session: aSession(), now: at(5) }
    deepEqual(await store.comeInFromProvider(again), { account: first.account })
    const now = await store.openAccount({ organisation, account: first.account })
    deepEqual(
      [now?.name, now?.address, now?.roles, now?.version],
      ['Sara Shah', address, ['manager', 'auditor'], 2],
    )
    const other = await aMember(store)
    const theirs = { ...again, address: other.address.toUpperCase(), session: aSession(), now: at(6) }
    deepEqual(await store.comeInFromProvider(theirs), { account: first.account })
    equal((await store.openAccount({ organisation, account: first.account }))?.address, address)
  })

  it('never comes into the account of somebody else who has the same address', async () => {
    const { store } = await ready()
    const { account, address } = await aMember(store)
    const asked = somebody({ address })
    deepEqual(await store.comeInFromProvider(asked), { refused: 'address-taken' })
    equal((await store.openAccount({ organisation, account }))?.hasPassword, true)
    equal(await store.openAccount({ organisation, account: asked.account }), undefined)
    equal(await store.readSession({ organisation, token: asked.session.token, now: at(1) }), undefined)
    const elsewhere = somebody({ subject: 'same' })
    await store.comeInFromProvider(elsewhere)
    const namesake = somebody({ subject: 'same', issuer: 'https://other.example' })
    deepEqual(await store.comeInFromProvider(namesake), { account: namesake.account })
  })

  it('has no account without a role or an address', async () => {
    const { store } = await ready()
    for (const [facts, refused] of [
      [{ roles: [] }, 'no-role'],
      [{ address: undefined }, 'no-address'],
    ] as const) {
      const asked = somebody(facts)
      deepEqual(await store.comeInFromProvider(asked), { refused })
      equal(await store.openAccount({ organisation, account: asked.account }), undefined)
    }
  })

  it('is out at once, wherever they are, when the service gives them no role any longer', async () => {
    const { store } = await ready()
    const asked = somebody()
    await store.comeInFromProvider(asked)
    const later = { ...asked, roles: [], session: aSession(), now: at(1) }
    deepEqual(await store.comeInFromProvider(later), { refused: 'no-role' })
    for (const { token } of [asked.session, later.session])
      equal(await store.readSession({ organisation, token, now: at(2) }), undefined)
    deepEqual((await store.openAccount({ organisation, account: asked.account }))?.roles, [])
  })

  it('stays out when the account is closed, whatever the service says', async () => {
    const { store } = await ready()
    const asked = somebody()
    const { account } = asked
    await store.comeInFromProvider(asked)
    await store.closeAccount({ organisation, account, saw: 1, at: at(1), by: admin })
    const again = { ...asked, session: aSession(), now: at(2) }
    deepEqual(await store.comeInFromProvider(again), { refused: 'closed' })
    await store.reopenAccount({ organisation, account, saw: 2, at: at(3), by: admin })
    deepEqual(await store.comeInFromProvider({ ...again, now: at(4) }), { account })
  })

  it('leaves nothing of the session that the browser held before', async () => {
    const { store } = await ready()
    const [before, asked] = [somebody(), somebody()]
    await store.comeInFromProvider(before)
    await store.comeInFromProvider({ ...asked, instead: before.session.token, now: at(1) })
    equal(await store.readSession({ organisation, token: before.session.token, now: at(2) }), undefined)
  })

  it('is signed out here when they are there: of one session, or of all', async () => {
    const { store } = await ready()
    const asked = somebody()
    const { account, provided } = asked
    const other = { ...asked, session: aSession(), provided: { ...provided, session: 'other' }, now: at(1) }
    const third = { ...other, session: aSession(), now: at(2) }
    for (const each of [asked, other, third]) await store.comeInFromProvider(each)
    const alive = async () => (await store.sessionsOf({ organisation, account, now: at(4) })).length
    const end = { organisation, issuer, now: at(3) }
    equal(
      await store.endProvidedSessions({
        ...end,
        issuer: 'https://other.example',
        of: { subject: provided.subject },
      }),
      0,
    )
    equal(await store.endProvidedSessions({ ...end, of: { session: provided.session } }), 1)
    equal(await alive(), 2)
    equal(await store.endProvidedSessions({ ...end, of: { session: provided.session } }), 0)
    equal(await store.endProvidedSessions({ ...end, of: { subject: provided.subject } }), 2)
    equal(await alive(), 0)
    const [last] = await store.accountEvents({ organisation, account })
    deepEqual([last?.what, last?.by.name], ['session-ended', 'Where they sign in'])
  })

  it('keeps what ends the session where it came from, and nothing of the kind for any other', async () => {
    const { store } = await ready()
    const asked = somebody()
    const { session, provided } = asked
    await store.comeInFromProvider(asked)
    const { token } = session
    deepEqual(await store.providedSession({ organisation, token }), {
      ...{ id: session.id, issuer, idToken: provided.idToken },
    })
    const member = await aMember(store)
    const own = aSession()
    await store.beginSession({ ...member, session: own, now: at() })
    equal(await store.providedSession({ organisation, token: own.token }), undefined)
    const open = await store.readSession({ organisation, token: own.token, now: at(1) })
    equal(open?.provided, undefined)
  })
})
