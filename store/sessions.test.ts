import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import { admin, aMember, aSession, aSignedIn, aToken, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, organisation } from './testing/stories.ts'

onEveryEngine('a session', opened => {
  it('says who is signed in and what they may do just now', async () => {
    const { store } = opened()
    const { account, address, session } = await aSignedIn(store)
    const asked = { organisation, token: session.token, now: at(1) }
    const { id, proof, ends } = session
    const who = { id: account, name: 'Sara Obi', address, roles: ['practitioner'], teams: [] as string[] }
    deepEqual(await store.readSession(asked), { id, proof, ends, began: at(), seen: at(), account: who })
    const teams = [anId('team'), anId('team')]
    for (const team of teams) await store.putTeam({ organisation, id: team, name: team })
    const facts = { name: 'Sara Obi', address, roles: ['manager'] as const, teams }
    await store.changeAccount({ organisation, account, saw: 2, ...facts, at: at(1), by: admin })
    const now = await store.readSession(asked)
    deepEqual(now && 'account' in now && [now.account.roles, now.account.teams], [['manager'], teams])
    equal(await store.readSession({ ...asked, organisation: 'elsewhere' }), undefined)
    equal(await store.readSession({ ...asked, token: aToken() }), undefined)
  })

  for (const [title, minutes, lives] of [
    ['lives while it is used', 59, true],
    ['is over when nobody used it for an hour', 61, false],
  ] as const)
    it(title, async () => {
      const { store } = opened()
      const { session } = await aSignedIn(store)
      const token = session.token
      await store.seeSession({ organisation, token, now: at(30) })
      const open = await store.readSession({ organisation, token, now: at(30 + minutes) })
      equal(open !== undefined, lives)
    })

  it('is over at its end, however busy', async () => {
    const { store } = opened()
    const { session } = await aSignedIn(store, { ends: at(90) })
    const token = session.token
    await store.seeSession({ organisation, token, now: at(89) })
    equal((await store.readSession({ organisation, token, now: at(89) }))?.seen, at(89))
    equal(await store.readSession({ organisation, token, now: at(90) }), undefined)
  })

  it('takes the place of the one that the browser held before', async () => {
    const { store } = opened()
    const { session, ...member } = await aSignedIn(store)
    const next = aSession()
    await store.beginSession({ ...member, session: next, instead: session.token, now: at(1) })
    equal(await store.readSession({ organisation, token: session.token, now: at(1) }), undefined)
    equal((await store.readSession({ organisation, token: next.token, now: at(1) }))?.id, next.id)
  })

  it('is not begun by a password that has been changed since it was right', async () => {
    const { store } = opened()
    const member = await aMember(store)
    const begin = (proved: string) =>
      store.beginSession({ ...member, session: aSession(), proved, now: at(1) })
    equal(await begin('hashed'), 'begun')
    equal(await begin('another hash'), 'no-account')
  })

  it('is listed to its owner, and ended by them, one or all the others', async () => {
    const { store } = opened()
    const { session, account, ...member } = await aSignedIn(store)
    const others = [aSession({ browser: 'Safari on iPhone' }), aSession(), aSession({ ends: at(1) })]
    for (const [minute, other] of others.entries())
      await store.beginSession({ ...member, account, session: other, now: at(minute - 10) })
    const asked = { organisation, account, now: at(2), token: session.token }
    const list = await store.sessionsOf(asked)
    deepEqual(
      list.map(({ id, browser, own }) => [id, browser, own]),
      [
        [session.id, 'Firefox on Windows', true],
        [others[1]?.id, 'Firefox on Windows', false],
        [others[0]?.id, 'Safari on iPhone', false],
      ],
    )
    const by = { id: account, name: 'Sara Obi' }
    const end = { organisation, account, id: others[1]?.id ?? '', at: at(2), by }
    equal(await store.endSession(end), 'ended')
    equal(await store.endSession({ ...end, at: at(3) }), 'ended')
    equal(await store.endSession({ ...end, account: (await aMember(store)).account }), 'no-such-session')
    equal((await store.sessionsOf(asked)).length, 2)
    await store.endAllSessions({ organisation, account, at: at(3), by, but: { session: session.token } })
    deepEqual(
      (await store.sessionsOf(asked)).map(({ own }) => own),
      [true],
    )
    await store.signOut({ organisation, token: session.token, now: at(4) })
    equal(await store.readSession({ organisation, token: session.token, now: at(4) }), undefined)
  })

  it('is let go of for good when it has been over for long', async () => {
    const { store, place } = opened()
    const { session, ...member } = await aSignedIn(store)
    await store.beginSession({ ...member, session: aSession({ ends: at(300_000) }), now: at(200_000) })
    deepEqual(await place.run(`select id from sessions where id = '${session.id}'`), [])
  })
})

const proving = (from: string, minutes = 1) => ({
  session: { from, to: aToken(), ends: at(600), idle: 3600 },
  seenAs: 'Firefox on Windows',
  at: at(minutes),
})
const codes = [
  { number: 1, hash: 'one' },
  { number: 2, hash: 'two' },
]

onEveryEngine('a second factor', opened => {
  it('proves a session under another token, and each code once', async () => {
    const { store } = opened()
    const { session, account, address } = await aSignedIn(store, { proof: 'set-up-needed' })
    const own = { organisation, account }
    const set = { ...own, ...proving(session.token), totp: 'sealed', step: 100, codes }
    equal(await store.setSecondFactor(set), 'set')
    equal(await store.setSecondFactor(set), 'set')
    equal(await store.readSession({ organisation, token: session.token, now: at(1) }), undefined)
    equal((await store.readSession({ organisation, token: set.session.to, now: at(1) }))?.proof, 'full')
    const begun = async () => {
      const half = aSession({ proof: 'code-needed', ends: at(10) })
      await store.beginSession({ ...own, session: half, now: at() })
      return half.token
    }
    const from = await begun()
    equal(await store.passSecondFactor({ ...own, ...proving(from), by: { step: 100 } }), 'used')
    const browser = { token: aToken(), ends: at(1000) }
    const pass = { ...own, ...proving(from), by: { step: 101 }, browser }
    equal(await store.passSecondFactor(pass), 'passed')
    deepEqual((await store.readSession({ organisation, token: pass.session.to, now: at(20) }))?.ends, at(600))
    equal(await store.passSecondFactor({ ...own, ...proving(await begun()), by: { step: 101 } }), 'used')
    const known = (token?: string) =>
      store.credentialsOf({ organisation, address, browser: token, now: at() })
    deepEqual([(await known(browser.token))?.known, (await known(aToken()))?.known], [true, false])
    deepEqual((await known())?.codes, codes)
    const lost = { ...own, ...proving(await begun()), by: { code: 2 } }
    equal(await store.passSecondFactor(lost), 'passed')
    equal(await store.passSecondFactor({ ...lost, ...proving(await begun()) }), 'used')
    deepEqual((await known())?.codes, [codes[0]])
    equal((await store.openAccount(own))?.codes, 1)
    await store.putRecoveryCodes({ ...own, codes, at: at(3) })
    equal((await store.openAccount(own))?.codes, 2)
    equal(await store.removeSecondFactor({ ...own, at: at(4), by: admin }), 'removed')
    const now = await known(browser.token)
    deepEqual([now?.totp, now?.codes, now?.known], [null, [], false])
    equal(await store.readSession({ organisation, token: pass.session.to, now: at(5) }), undefined)
  })

  it('proves no session of somebody else, nor one that is over', async () => {
    const { store } = opened()
    const [one, other] = [await aSignedIn(store), await aSignedIn(store, { ends: at(1) })]
    const set = { totp: 'sealed', step: 1, codes }
    const strange = { organisation, account: one.account, ...proving(other.session.token), ...set }
    equal(await store.setSecondFactor(strange), 'no-session')
    const late = { organisation, account: other.account, ...proving(other.session.token, 2), ...set }
    equal(await store.setSecondFactor(late), 'no-session')
    equal((await store.openAccount({ organisation, account: one.account }))?.hasSecondFactor, false)
  })

  it('is passed by exactly one of many who bring the same code at once', async () => {
    const { store } = opened()
    const { account } = await aMember(store)
    const halves = Array.from({ length: 5 }, () => aSession({ proof: 'code-needed' }))
    for (const session of halves) await store.beginSession({ organisation, account, session, now: at() })
    const answers = await Promise.all(
      halves.map(({ token }) =>
        store.passSecondFactor({ organisation, account, ...proving(token), by: { step: 7 } }),
      ),
    )
    deepEqual(answers.toSorted(), ['passed', 'used', 'used', 'used', 'used'])
  })
})

onEveryEngine('a password', opened => {
  it('is changed in one session, which goes on under another token; the others end', async () => {
    const { store } = opened()
    const { session, account, address } = await aSignedIn(store)
    const other = aSession()
    const browser = { token: aToken(), ends: at(1000) }
    await store.beginSession({ organisation, account, session: other, browser, now: at() })
    const turn = { from: session.token, to: aToken() }
    const change = { organisation, account, password: 'new', session: turn, at: at(1) }
    equal(await store.changePassword(change), 'changed')
    equal(await store.changePassword({ ...change, session: { from: aToken(), to: aToken() } }), 'no-session')
    const read = (token: string) => store.readSession({ organisation, token, now: at(2) })
    deepEqual(
      [await read(session.token), await read(other.token), (await read(turn.to))?.id],
      [undefined, undefined, session.id],
    )
    const now = await store.credentialsOf({ organisation, address, browser: browser.token, now: at(2) })
    deepEqual([now?.password, now?.known], ['new', false])
    await store.strengthenPassword({ organisation, account, was: 'old', password: 'lost' })
    await store.strengthenPassword({ organisation, account, was: 'new', password: 'harder' })
    equal((await store.credentialsOf({ organisation, account, now: at(2) }))?.password, 'harder')
  })
})

onEveryEngine('tries', opened => {
  const of = [
    { key: 'pair', most: 3, seconds: 600 },
    { key: 'place', most: 5, seconds: 600 },
  ]

  it('are counted however many come at once, and let go of when their time is over or they were right', async () => {
    const { store } = opened()
    const own = anId('council')
    await store.putOrganisation({ organisation: own, name: own })
    const tries = (minute: number) => store.countAttempt({ organisation: own, of, now: at(minute) })
    const answers = await Promise.all(Array.from({ length: 8 }, () => tries(0)))
    equal(answers.filter(({ may }) => may).length, 3)
    deepEqual(await tries(9), { may: false, from: at(10), key: 'pair' })
    await store.forgiveAttempts({ organisation: own, clear: ['pair'], less: [] })
    deepEqual(await tries(9), { may: true })
    deepEqual(await tries(9), { may: true })
    deepEqual(await tries(9), { may: false, from: at(10), key: 'place' })
    await store.forgiveAttempts({ organisation: own, clear: [], less: ['place', 'none'] })
    deepEqual(await tries(9), { may: true })
    await store.forgiveAttempts({ organisation: own, clear: ['pair'], less: [] })
    deepEqual(await tries(9), { may: false, from: at(10), key: 'place' })
    deepEqual(await tries(10), { may: true })
  })
})
