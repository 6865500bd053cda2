import { deepEqual, equal, match, rejects } from 'node:assert/strict'
import { it } from 'node:test'
import { admin, aLink, aMember, anInvited, aSession, aSignedIn, aToken, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, organisation } from './testing/stories.ts'

onEveryEngine('an account', opened => {
  it('is made with a link, and taken by it once', async () => {
    const { store } = opened()
    const { account, address, link } = await anInvited(store)
    const facts = { name: 'Sara Obi', address, roles: ['practitioner'], teams: [] }
    const kept = { account, version: 1, ...facts, created: at(), hasSecondFactor: false, codes: 0 }
    deepEqual(await store.openAccount({ organisation, account }), {
      ...kept,
      state: 'invited',
      hasPassword: false,
    })
    deepEqual(await store.lookAtLink({ organisation, token: link, now: at() }), {
      ...{ kind: 'invitation', guest: null, needsCode: false },
      account: { id: account, name: 'Sara Obi', address },
    })
    const take = { organisation, token: link, password: 'hashed', use: 'once', now: at(5) }
    deepEqual(await store.setPasswordByLink(take), { account })
    deepEqual(await store.setPasswordByLink(take), { account })
    deepEqual(await store.setPasswordByLink({ ...take, password: 'other', use: 'twice' }), { gone: 'used' })
    deepEqual(await store.openAccount({ organisation, account }), {
      ...{ ...kept, version: 2 },
      ...{ state: 'active', hasPassword: true },
    })
    equal((await store.credentialsOf({ organisation, address, now: at() }))?.password, 'hashed')
    const events = await store.accountEvents({ organisation, account })
    deepEqual(
      events.map(({ what, by }) => [what, by.name]),
      [
        ['joined', 'Sara Obi'],
        ['invited', 'Ada Admin'],
      ],
    )
  })

  it('is taken by exactly one of many who use the link at once', async () => {
    const { store } = opened()
    const { account, link } = await anInvited(store)
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, use) =>
        store.setPasswordByLink({ organisation, token: link, password: `p${use}`, use: `${use}`, now: at() }),
      ),
    )
    equal(answers.filter(answer => 'account' in answer).length, 1)
    equal(answers.filter(answer => 'gone' in answer && answer.gone === 'used').length, 5)
    equal((await store.openAccount({ organisation, account }))?.state, 'active')
  })

  it('has an address of its own, whatever its capitals', async () => {
    const { store } = opened()
    const { address } = await anInvited(store)
    const facts = {
      name: 'Other',
      roles: ['manager'] as const,
      teams: [],
      link: aLink(),
      at: at(),
      by: admin,
    }
    const other = { organisation, account: anId('account'), address: ` ${address.toUpperCase()} `, ...facts }
    deepEqual(await store.inviteAccount(other), { refused: 'address-taken' })
    const fresh = { ...other, address: `${anId('new')}@Example.ORG` }
    deepEqual(await store.inviteAccount({ ...fresh, teams: ['none'] }), { refused: 'no-such-team' })
    deepEqual(await store.inviteAccount(fresh), { version: 1 })
    deepEqual(await store.inviteAccount(fresh), { version: 1 })
    deepEqual(await store.inviteAccount({ ...fresh, address: 'x@example.org' }), { refused: 'taken' })
    const found = await store.credentialsOf({ organisation, address: fresh.address.toUpperCase(), now: at() })
    equal(found?.account, fresh.account)
    equal(await store.credentialsOf({ organisation, address: 'nobody@example.org', now: at() }), undefined)
  })

  it('is changed by one administrator at a time, teams and all', async () => {
    const { store } = opened()
    const [north, south] = [anId('team'), anId('team')]
    for (const id of [north, south]) await store.putTeam({ organisation, id, name: id })
    const { account, address } = await aMember(store, { teams: [north] })
    const facts = { name: 'Sara Shah', address, roles: ['manager', 'practitioner'] as const, teams: [south] }
    const change = { organisation, account, saw: 2, ...facts, at: at(1), by: admin }
    deepEqual(await store.changeAccount(change), { version: 3 })
    deepEqual(await store.changeAccount(change), { version: 3 })
    deepEqual(await store.changeAccount({ ...change, at: at(2) }), { conflict: { version: 3 } })
    const now = await store.openAccount({ organisation, account })
    deepEqual([now?.name, now?.roles, now?.teams], ['Sara Shah', ['practitioner', 'manager'], [south]])
    const other = await aMember(store)
    const taken = { ...change, saw: 3, at: at(3), address: other.address }
    deepEqual(await store.changeAccount(taken), { refused: 'address-taken' })
    deepEqual(await store.changeAccount({ ...change, account: 'none' }), { refused: 'no-such-account' })
  })

  it('is shut out everywhere at once when it is closed, and let back in when it is opened again', async () => {
    const { store } = opened()
    const { account, session } = await aSignedIn(store)
    const link = aLink()
    await store.makePasswordLink({ organisation, account, link, at: at(), by: admin })
    const close = { organisation, account, saw: 2, at: at(1), by: admin }
    deepEqual(await store.closeAccount(close), { version: 3 })
    deepEqual(await store.closeAccount(close), { version: 3 })
    const asked = { organisation, token: session.token, now: at(2) }
    equal(await store.readSession(asked), undefined)
    deepEqual(await store.lookAtLink({ ...asked, token: link.token }), { gone: 'revoked' })
    equal(await store.beginSession({ organisation, account, session: aSession(), now: at(2) }), 'no-account')
    const late = { organisation, account, link: aLink(), at: at(3), by: admin }
    deepEqual(await store.makePasswordLink(late), { refused: 'closed' })
    deepEqual(await store.reopenAccount({ ...close, saw: 3, at: at(4) }), { version: 4 })
    equal(await store.readSession(asked), undefined)
    equal(await store.beginSession({ organisation, account, session: aSession(), now: at(5) }), 'begun')
  })

  it('is listed by name, found by the words of it or by its address, a page at a time', async () => {
    const { store } = opened()
    const own = anId('council')
    await store.putOrganisation({ organisation: own, name: own })
    for (const [name, roles] of [
      ['Zoë Ähm', ['manager']],
      ['ann o’brien', ['practitioner', 'administrator']],
      ['Ben Ahmed', ['practitioner']],
    ] as const) {
      const account = anId('account')
      const facts = { name, address: `${account}_100%@example.org`, roles, teams: [], link: aLink() }
      await store.inviteAccount({ organisation: own, account, ...facts, at: at(), by: admin })
    }
    const names = async (asked: Partial<Parameters<typeof store.listAccounts>[0]>) =>
      (await store.listAccounts({ organisation: own, now: at(), ...asked })).map(({ name }) => name)
    deepEqual(await names({}), ['Zoë Ähm', 'Ben Ahmed', 'ann o’brien'])
    const [first] = await store.listAccounts({ organisation: own, now: at(), limit: 1 })
    deepEqual(await names({ after: first }), ['Ben Ahmed', 'ann o’brien'])
    deepEqual(await names({ words: 'ah' }), ['Zoë Ähm', 'Ben Ahmed'])
    deepEqual(await names({ words: 'OBR ann' }), ['ann o’brien'])
    deepEqual(await names({ words: '_100%@' }), ['Zoë Ähm', 'Ben Ahmed', 'ann o’brien'])
    deepEqual(await names({ words: '%' }), ['Zoë Ähm', 'Ben Ahmed', 'ann o’brien'])
    deepEqual(await names({ words: '1_0' }), [])
    deepEqual(await names({ role: 'administrator' }), ['ann o’brien'])
    deepEqual(await names({ state: 'closed' }), [])
    deepEqual(await store.listAccounts({ organisation: 'elsewhere', now: at() }), [])
  })

  it('is opened in both halves by two administrators, or by one with a day between', async () => {
    const { store } = opened()
    const { account, address } = await aMember(store)
    const asked = { organisation, account, by: admin }
    const other = { id: 'olu', name: 'Olu Admin' }
    const link = (at: string, by = admin) =>
      store.makePasswordLink({ ...asked, by, at, link: { token: aToken(), ends: at } })
    const refused = { refused: 'both-halves' }
    equal(await store.removeSecondFactor({ ...asked, at: at() }), 'removed')
    deepEqual(await link(at(1)), refused)
    const facts = { name: 'Sara Obi', roles: ['practitioner'] as const, teams: [], saw: 2 }
    const change = { ...asked, ...facts, at: at(2) }
    deepEqual(await store.changeAccount({ ...change, address: `of-${address}` }), refused)
    deepEqual(await store.changeAccount({ ...change, address }), { version: 3 })
    deepEqual(await link(at(3), other), { kind: 'reset' })
    equal(await store.removeSecondFactor({ ...asked, by: other, at: at(4) }), 'both-halves')
    deepEqual(await link(at(24 * 60 + 1)), { kind: 'reset' })
    equal(await store.removeSecondFactor({ ...asked, at: at(24 * 60 + 2) }), 'both-halves')
    const events = await store.accountEvents({ organisation, account })
    equal(events.filter(({ what }) => what === 'both-refused').length, 4)
  })

  it('keeps what happened to it: nobody takes it away', async () => {
    const { store, place } = opened()
    const { account } = await aMember(store)
    for (const statement of [
      `update account_events set what = 'closed' where account = '${account}'`,
      `delete from account_events where account = '${account}'`,
    ])
      await rejects(place.run(statement), /never changed or taken away/)
    equal((await store.accountEvents({ organisation, account })).length, 2)
  })
})

onEveryEngine('the first account', opened => {
  it('is made by the link, names the organisation, and is the only first one', async () => {
    const { store } = opened()
    const own = anId('council')
    const [old, link] = [aLink(), aLink()]
    equal(await store.offerFirstAccount({ organisation: own, link: old, at: at() }), 'offered')
    equal(await store.offerFirstAccount({ organisation: own, link, at: at(1) }), 'offered')
    const account = { id: anId('account'), name: 'Ada Admin', address: 'Ada@Example.org' }
    const take = { organisation: own, called: 'Little Council', account, password: 'hashed', now: at(2) }
    deepEqual(await store.takeFirstAccount({ ...take, token: old.token }), { gone: 'revoked' })
    deepEqual(await store.takeFirstAccount({ ...take, token: link.token }), { account: account.id })
    deepEqual(await store.takeFirstAccount({ ...take, token: link.token }), { account: account.id })
    const other = { ...take, account: { ...account, id: anId('account') }, token: link.token }
    deepEqual(await store.takeFirstAccount(other), { gone: 'used' })
    equal(await store.offerFirstAccount({ organisation: own, link: aLink(), at: at(3) }), 'not-first')
    equal((await store.organisations()).find(({ id }) => id === own)?.name, 'Little Council')
    const its = { organisation: own, account: account.id }
    const opening = await store.openAccount(its)
    deepEqual(
      [opening?.roles, opening?.state, opening?.address],
      [['administrator'], 'active', 'ada@example.org'],
    )
    const close = { ...its, saw: 1, at: at(4), by: admin }
    deepEqual(await store.closeAccount(close), { refused: 'last-administrator' })
    const { account: _, ...facts } = { ...account, roles: ['manager'] as const, teams: [], account: '' }
    deepEqual(await store.changeAccount({ ...close, ...facts }), { refused: 'last-administrator' })
    const second = {
      organisation: own,
      account: anId('account'),
      roles: ['administrator'] as const,
      teams: [],
    }
    const invitation = aLink()
    const called = { name: 'Bo', address: 'bo@example.org', link: invitation, at: at(5), by: admin }
    await store.inviteAccount({ ...second, ...called })
    deepEqual(await store.closeAccount(close), { refused: 'last-administrator' })
    const joined = { organisation: own, token: invitation.token, password: 'x', use: 'x', now: at(6) }
    await store.setPasswordByLink(joined)
    deepEqual(await store.closeAccount(close), { version: 2 })
  })

  it('leaves one administrator where two shut each other out at once', async () => {
    const { store } = opened()
    for (let round = 0; round < 3; round += 1) {
      const own = anId('council')
      await store.putOrganisation({ organisation: own, name: 'Little Council' })
      const both = [anId('account'), anId('account')]
      for (const account of both) {
        const [link, its] = [aLink(), { organisation: own, account }]
        const facts = { name: 'Bo', address: `${account}@example.org`, teams: [] }
        await store.inviteAccount({ ...its, ...facts, roles: ['administrator'], link, at: at(), by: admin })
        await store.setPasswordByLink({ ...its, token: link.token, password: 'x', use: account, now: at() })
      }
      const closed = await Promise.all(
        both.map(account => store.closeAccount({ organisation: own, account, saw: 2, at: at(1), by: admin })),
      )
      equal(closed.filter(answer => 'version' in answer).length, 1)
    }
  })
})

onEveryEngine('a link', opened => {
  it('leads nowhere when it is over, taken back, of another kind or never was', async () => {
    const { store } = opened()
    const { account, link } = await anInvited(store)
    const set = { organisation, password: 'p', use: 'u', now: at() }
    deepEqual(await store.lookAtLink({ organisation, token: link, now: at(60) }), { gone: 'over' })
    deepEqual(await store.setPasswordByLink({ ...set, token: link, now: at(60) }), { gone: 'over' })
    const newer = aLink()
    const made = { organisation, account, link: newer, at: at(1), by: admin }
    deepEqual(await store.makePasswordLink(made), { kind: 'invitation' })
    deepEqual(await store.makePasswordLink(made), { kind: 'invitation' })
    deepEqual(await store.setPasswordByLink({ ...set, token: link }), { gone: 'revoked' })
    deepEqual(await store.setPasswordByLink({ ...set, token: aToken() }), { gone: 'unknown' })
    const session = aSession()
    const asGuest = { organisation, token: newer.token, session, now: at() }
    deepEqual(await store.comeInAsGuest(asGuest), { gone: 'unknown' })
    deepEqual(await store.setPasswordByLink({ ...set, token: newer.token }), { account })
  })

  it('lets a guest in once, with a code that may be wrong five times', async () => {
    const { store } = opened()
    await store.putOrganisation({ organisation, name: 'Our council' })
    const guest = anId('guest')
    const link = { ...aLink(), code: 'right', tries: 5 }
    await store.makeGuestLink({ organisation, guest, link, at: at() })
    const seen = { kind: 'guest', account: null, guest, needsCode: true }
    deepEqual(await store.lookAtLink({ organisation, token: link.token, now: at() }), seen)
    const come = { organisation, token: link.token, code: 'wrong', session: aSession(), now: at() }
    for (const left of [4, 3, 2, 1]) deepEqual(await store.comeInAsGuest(come), { wrong: 'code', left })
    const right = { ...come, code: 'right' }
    deepEqual(await store.comeInAsGuest(right), { guest })
    deepEqual(await store.comeInAsGuest(right), { guest })
    deepEqual(await store.comeInAsGuest({ ...right, session: aSession() }), { gone: 'used' })
    const asked = { organisation, token: come.session.token, now: at(1) }
    const session = await store.readSession(asked)
    equal(session && 'guest' in session && session.guest, guest)
    const again = { ...aLink(), code: 'right', tries: 1 }
    await store.makeGuestLink({ organisation, guest, link: again, at: at() })
    deepEqual(await store.comeInAsGuest({ ...come, token: again.token }), { wrong: 'code', left: 0 })
    deepEqual(await store.comeInAsGuest({ ...right, token: again.token }), { gone: 'tried-out' })
    await store.revokeGuest({ organisation, guest, at: at(2) })
    equal(await store.readSession(asked), undefined)
  })

  it('lets nobody set a password who signs in through another service', async () => {
    const { store, place } = opened()
    const { account } = await aMember(store)
    const made = { organisation, account, link: aLink(), at: at(1), by: admin }
    deepEqual(await store.makePasswordLink(made), { kind: 'reset' })
    await place.run(
      `update accounts set issuer = 'https://id.example', subject = '${account}' where id = '${account}'`,
    )
    const set = { organisation, token: made.link.token, password: 'p', use: 'u', now: at(2) }
    deepEqual(await store.setPasswordByLink(set), { gone: 'revoked' })
    deepEqual(await store.makePasswordLink({ ...made, link: aLink() }), { refused: 'signs-in-elsewhere' })
  })

  it('is nothing that anybody could use who read the database', async () => {
    const { place, store } = opened()
    const { link } = await anInvited(store)
    const rows = await place.run(`select token from one_time_links where token = '${link}'`)
    match(String((rows[0] as { token: string }).token), /^[0-9a-f]{64}$/)
  })
})
