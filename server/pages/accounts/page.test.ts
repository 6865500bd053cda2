import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  aHouse,
  anAdministrator,
  Browser,
  type House,
  linkOn,
  organisation,
  type Person,
  password,
  signIn,
  somebody,
} from '../../sign-in/testing.ts'

describe('looking after accounts', () => {
  let house: House
  let ada: Person
  let sara: Person
  before(async () => {
    house = await aHouse()
    await house.store.putTeam({ organisation, id: 'north', name: 'North team' })
    ada = await anAdministrator(house)
    sara = await somebody(house, ada, {
      name: 'Sara Obi',
      address: 'sara@example.org',
      roles: ['practitioner'],
    })
  })
  after(() => house.close())

  const find = async (asked: Readonly<Record<string, string>>) => {
    await ada.browser.open('/accounts')
    return ada.browser.send({ words: '', ...asked })
  }
  const idOf = async (address: string): Promise<string> => {
    const { html } = await find({ words: address })
    return /href="\/accounts\/([\w-]{16})"/.exec(html)?.[1] ?? ''
  }
  const openSaras = async () => ada.browser.open(`/accounts/${await idOf('sara@example.org')}`)

  it('is for administrators: for everybody else there is no such page', async () => {
    const id = await idOf('sara@example.org')
    for (const path of ['/accounts', '/accounts/new', `/accounts/${id}`])
      equal((await sara.browser.open(path)).status, 404)
    doesNotMatch((await sara.browser.open('/account')).html, /href="\/accounts"/)
    const { html } = await sara.browser.open('/account/sessions')
    const mark = /name="form-mark" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const own = new URLSearchParams({
      'form-mark': mark,
      name: 'Sara',
      address: 'sara@example.org',
      roles: 'administrator',
    })
    for (const [path, more] of [
      [`/accounts/${id}`, { do: 'change', saw: '2' }],
      ['/accounts/new', {}],
    ] as const)
      equal(
        (await sara.browser.post(path, new URLSearchParams([...own, ...Object.entries(more)]))).status,
        404,
      )
    equal((await ada.browser.open('/accounts/none')).status, 404)
  })

  it('lists who there is, and finds them', async () => {
    match((await ada.browser.open('/accounts')).html, /Ada Admin[\s\S]*Sara Obi/)
    const { html } = await find({ words: 'obi', state: 'active', role: 'practitioner' })
    match(html, /Sara Obi/)
    doesNotMatch(html, />Ada Admin<\/a>/)
    match((await find({ words: 'zz' })).html, /Nobody is like that/)
    equal((await find({ state: 'x', role: 'y', words: `\0'%` })).status, 200)
    equal((await ada.browser.open('/accounts?state=x&role=y&after=z&words=%00%27')).status, 200)
  })

  it('shows fifty at a time, and no name in any address', async () => {
    for (let number = 0; number < 60; number++) {
      const name = `Many ${String.fromCharCode(65 + (number % 26))}${'x'.repeat(1 + Math.floor(number / 26))}`
      const facts = { name, address: `many${number}@example.org`, roles: ['auditor'] as const, teams: [] }
      const link = { token: `${number}`.padStart(64, '0'), ends: house.entrance.now() }
      const by = { id: 'ada', name: 'Ada' }
      await house.store.inviteAccount({
        organisation,
        account: `many-${number}`,
        ...facts,
        link,
        at: house.entrance.now(),
        by,
      })
    }
    const first = await find({ words: 'many', role: 'auditor' })
    equal(first.at, '/accounts')
    equal(first.html.split('Many ').length - 1, 51)
    const second = await ada.browser.send({ id: /name="id" value="([^"]*)"/.exec(first.html)?.[1] ?? '' })
    equal(second.html.split('Many ').length - 1, 10)
    match(second.html, /By family name, further on/)
  })

  it('says what is missing from an invitation, and keeps what was typed', async () => {
    await ada.browser.open('/accounts/new')
    const { status, html } = await ada.browser.send({ name: '<b>Bo</b>', address: 'bo' })
    equal(status, 422)
    match(html, /Type their whole e-mail address[\s\S]*Choose at least one role/)
    match(html, /value="&lt;b&gt;Bo&lt;\/b&gt;"/)
    const taken = { name: 'Bo', address: 'SARA@example.org', roles: ['manager'] }
    match((await ada.browser.send(taken)).html, /Somebody here signs in with this address already/)
    const strange = { name: 'Bo', address: 'bo@example.org', roles: ['owner', 'manager'], teams: ['none'] }
    match((await ada.browser.send(strange)).html, /One of these teams is no longer there/)
  })

  it('changes a role and a team, which count at once', async () => {
    const id = await idOf('sara@example.org')
    await ada.browser.open(`/accounts/${id}`)
    const change = {
      name: 'Sara Shah',
      address: 'sara@example.org',
      roles: ['manager'],
      teams: ['north'],
      do: 'change',
    }
    match((await ada.browser.send(change)).html, /The account is changed/)
    match((await sara.browser.open('/account')).html, /Sara Shah[\s\S]*Manager[\s\S]*North team/)
  })

  it('tells the second of two who change it at once, and changes nothing', async () => {
    const id = await idOf('sara@example.org')
    await ada.browser.open(`/accounts/${id}`)
    const change = { name: 'Sara First', address: 'sara@example.org', roles: ['manager'], do: 'change' }
    const late = { ...change, name: 'Sara Late', saw: '1' }
    const { status, html } = await ada.browser.send(late)
    equal(status, 422)
    match(html, /Somebody else changed this account/)
    match(html, /value="Sara Shah"/)
  })

  it('takes a lost app away, signs out, and has another administrator hand out a link to another password', async () => {
    await openSaras()
    match((await ada.browser.send({ do: 'second-factor' })).html, /The app for codes is taken away/)
    equal((await sara.browser.open('/account')).at, '/sign-in?then=%2Faccount')
    // One pair of hands does not open both halves of a way in: not by a link, and not by another address.
    const both = await ada.browser.send({ do: 'link' })
    equal(both.status, 422)
    match(both.html, /Ask another administrator[\s\S]*asked for their password and their app for codes/)
    await openSaras()
    const elsewhere = { name: 'Sara Shah', address: 'mine@example.org', roles: ['manager'], do: 'change' }
    match((await ada.browser.send(elsewhere)).html, /Ask another administrator/)
    const roles = ['administrator'] as const
    const olu = await somebody(house, ada, { name: 'Olu', address: 'olu@example.org', roles })
    await olu.browser.open(`/accounts/${await idOf('sara@example.org')}`)
    const made = await olu.browser.send({ do: 'link' })
    await ada.browser.open(`/accounts/${await idOf('olu@example.org')}`)
    await ada.browser.send({ do: 'close' })
    const path = linkOn(made.html)
    match(path, /^\/new-password\/[\w-]{43}$/)
    const browser = new Browser(house)
    for (let look = 0; look < 3; look++)
      match((await browser.open(path)).html, /For <strong>sara@example.org/)
    const other = 'gravel otters nineteen teapot'
    equal((await browser.send({ password: other, again: other })).at, '/account/second-factor')
    match((await new Browser(house).open(path)).html, /It was used already/)
    match((await signIn(new Browser(house), 'sara@example.org')).html, /is not right/)
    equal((await signIn(new Browser(house), 'sara@example.org', other)).at, '/account/second-factor')
  })

  it('closes an account everywhere at once, and opens it again', async () => {
    const bo = await somebody(house, ada, { name: 'Bo', address: 'bo@example.org', roles: ['auditor'] })
    await ada.browser.open(`/accounts/${await idOf('bo@example.org')}`)
    match((await ada.browser.send({ do: 'close' })).html, /The account is closed/)
    equal((await bo.browser.open('/account')).at, '/sign-in?then=%2Faccount')
    match((await signIn(bo.browser, bo.address)).html, /The address or the password is not right/)
    match((await ada.browser.open('/accounts?state=closed')).html, /Bo<\/a>/)
    await ada.browser.open(`/accounts/${await idOf('bo@example.org')}`)
    match((await ada.browser.send({ do: 'reopen' })).html, /The account is open again/)
    equal((await signIn(bo.browser, bo.address)).at, '/sign-in/code')
  })

  it('never leaves the house without an administrator', async () => {
    await ada.browser.open(`/accounts/${await idOf('ada@example.org')}`)
    const change = { name: 'Ada Admin', address: 'ada@example.org', roles: ['manager'], do: 'change' }
    match((await ada.browser.send(change)).html, /They are the last administrator/)
    match(
      (await ada.browser.send({ do: 'close' }, ada.browser.seen?.at)).html,
      /They are the last administrator/,
    )
    equal((await ada.browser.open('/accounts')).status, 200)
  })

  it('makes a new invitation for whoever lost theirs; the old one is dead', async () => {
    await ada.browser.open('/accounts/new')
    const first = linkOn(
      (await ada.browser.send({ name: 'Cy', address: 'cy@example.org', roles: ['auditor'] })).html,
    )
    await ada.browser.open(`/accounts/${await idOf('cy@example.org')}`)
    const second = linkOn((await ada.browser.send({ do: 'link' })).html)
    match(second, /^\/invitation\//)
    match((await new Browser(house).open(first)).html, /A newer link was made in its place/)
    const browser = new Browser(house)
    match((await browser.open(second)).html, /Our council has made an account for you/)
    match((await browser.send({ password: 'password1234', again: 'password1234' })).html, /harder to guess/)
    match((await browser.send({ password, again: `${password}!` })).html, /Type the same password again/)
    equal((await browser.send({ password, again: password })).at, '/account/second-factor')
  })

  it('knows no other deed', async () => {
    await openSaras()
    equal((await ada.browser.send({ do: 'promote' }, ada.browser.seen?.at)).status, 400)
    deepEqual(house.logged, [])
  })
})
