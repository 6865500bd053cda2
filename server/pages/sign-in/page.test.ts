import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  aHouse,
  anAdministrator,
  Browser,
  type House,
  inHouse,
  type Person,
  password,
  signIn,
  somebody,
} from '../../sign-in/testing.ts'

const elsewhere = { address: '203.0.113.9', agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0' }

describe('signing in', () => {
  let house: House
  let ada: Person
  before(async () => {
    house = await aHouse()
    ada = await anAdministrator(house)
  })
  after(() => house.close())

  it('takes a password and then a code, and leads to the account', async () => {
    const browser = new Browser(house, elsewhere)
    const step = await signIn(browser, 'ADA@example.org')
    equal(step.at, '/sign-in/code')
    const { at, html, status } = await browser.send({ code: ada.code() })
    deepEqual([at, status], ['/today', 200])
    match(html, /Signed in as <strong>Ada Admin<\/strong>/)
    match((await browser.open('/account')).html, /Signed in, Chrome on Linux/)
    house.wait(1)
  })

  it('says the same for a name nobody has as for a wrong password', async () => {
    const texts = []
    for (const address of ['ada@example.org', 'nobody@example.org']) {
      const { status, html } = await signIn(new Browser(house, elsewhere), address, 'wrong')
      equal(status, 422)
      match(html, /The address or the password is not right/)
      doesNotMatch(html, /value="wrong"/)
      texts.push(html.replaceAll(address, '').replace(/name="form-mark" value="[^"]*"/, ''))
    }
    equal(texts[0], texts[1])
  })

  it('asks for what was left out, and keeps what was typed', async () => {
    const { status, html } = await signIn(new Browser(house), '', '')
    equal(status, 422)
    match(html, /Type your e-mail address[\s\S]*Type your password/)
    match((await signIn(new Browser(house), '"><script>', 'x')).html, /value="&quot;&gt;&lt;script&gt;"/)
  })

  it('leads on to where somebody wanted to go, and never off this server', async () => {
    for (const [then, to] of [
      ['/account/sessions', '/account/sessions'],
      ['//evil.example/', '/today'],
      ['/\\evil.example', '/today'],
      ['https://evil.example/', '/today'],
      ['/account%0d%0aset-cookie:x=1', '/today'],
    ] as const) {
      const browser = new Browser(house, elsewhere)
      await browser.open(`/sign-in?then=${encodeURIComponent(then)}`)
      await browser.send({ address: ada.address, password })
      equal((await browser.send({ code: ada.code() })).at, to)
      house.wait(1)
    }
  })

  it('asks whoever is not signed in to do so first, and brings them where they were going', async () => {
    const browser = new Browser(house, elsewhere)
    equal((await browser.open('/accounts?state=closed')).at, '/sign-in?then=%2Faccounts%3Fstate%3Dclosed')
    await browser.send({ address: ada.address, password })
    equal((await browser.send({ code: ada.code() })).at, '/accounts?state=closed')
    house.wait(1)
  })

  it('takes no page but the second step for half a sign-in', async () => {
    const browser = new Browser(house, elsewhere)
    await signIn(browser, ada.address)
    for (const path of ['/account', '/accounts', '/account/password', '/account/second-factor'])
      match((await browser.open(path)).at, /^\/sign-in\/code/)
  })

  it('gives another token at each step, so that a planted one is worth nothing', async () => {
    const browser = new Browser(house, elsewhere)
    const planted = 'p'.repeat(43)
    browser.cookies.set('bywhen-session', planted).set('bywhen-browser', planted)
    await signIn(browser, ada.address)
    const half = browser.cookies.get('bywhen-session')
    await browser.send({ code: ada.code() })
    const whole = browser.cookies.get('bywhen-session')
    equal(new Set([planted, half, whole]).size, 3)
    equal(browser.cookies.get('bywhen-browser') === planted, false)
    for (const token of [planted, half ?? '']) {
      const thief = new Browser(house, elsewhere)
      thief.cookies.set('bywhen-session', token)
      match((await thief.open('/account')).at, /^\/sign-in/)
    }
    house.wait(1)
  })

  it('is refused when the form comes from another page', async () => {
    const browser = new Browser(house, elsewhere)
    const { html } = await browser.open('/sign-in')
    const mark = /name="form-mark" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const body = (own: string) =>
      new URLSearchParams({
        address: ada.address,
        password,
        'form-mark': own,
      })
    equal((await browser.post('/sign-in', body(mark), { 'sec-fetch-site': 'cross-site' })).status, 403)
    equal((await browser.post('/sign-in', body(mark), { origin: 'https://evil.example' })).status, 403)
    equal((await browser.post('/sign-in', body(''))).status, 403)
    equal((await new Browser(house).post('/sign-in', body(mark))).status, 403)
    equal(browser.cookies.has('bywhen-session'), false)
    equal((await browser.post('/sign-in', body(mark), { origin: 'null' })).at, '/sign-in/code')
  })

  it('is over after an hour unused, and after twelve however busy', async () => {
    const browser = new Browser(house, elsewhere)
    await signIn(browser, ada.address)
    await browser.send({ code: ada.code() })
    house.wait(59)
    equal((await browser.open('/account')).at, '/account')
    house.wait(61)
    match((await browser.open('/account')).at, /^\/sign-in/)
    await signIn(browser, ada.address)
    await browser.send({ code: ada.code() })
    for (let hour = 0; hour < 12; hour++) {
      equal((await browser.open('/account')).at, '/account')
      house.wait(59)
    }
    house.wait(13)
    match((await browser.open('/account')).at, /^\/sign-in/)
  })

  it('ends with signing out: what the browser kept is worth nothing', async () => {
    const browser = new Browser(house, elsewhere)
    await signIn(browser, ada.address)
    await browser.send({ code: ada.code() })
    house.wait(1)
    const kept = browser.cookies.get('bywhen-session') ?? ''
    match((await browser.open('/sign-out')).html, /Everything you saved stays saved/)
    equal((await browser.open('/account')).at, '/account')
    const { at, html } = await browser.send({}, '/sign-out')
    equal(at, '/sign-in?after=signed-out')
    match(html, /You are signed out/)
    browser.cookies.set('bywhen-session', kept)
    match((await browser.open('/account')).at, /^\/sign-in/)
  })

  it('logs nobody’s name, address or password', () => {
    deepEqual(house.logged, [])
  })
})

describe('guessing', () => {
  it('is stopped after ten wrong passwords, in that place and for that name alone', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      await somebody(house, ada, { name: 'Sara Obi', address: 'sara@example.org', roles: ['practitioner'] })
      const guesser = new Browser(house, elsewhere)
      for (let guess = 0; guess < 10; guess++)
        equal((await signIn(guesser, ada.address, `guess ${guess}`)).status, 422)
      for (const browser of [guesser, new Browser(house, elsewhere)]) {
        const { status, html, header } = await signIn(browser, ada.address)
        deepEqual([status, Number(header('retry-after')) > 600], [429, true])
        match(html, /so there is a pause. Try again after \d{1,2}:\d\d[ap]m/)
      }
      equal((await signIn(new Browser(house, elsewhere), 'sara@example.org')).at, '/sign-in/code')
      equal((await signIn(new Browser(house), ada.address)).at, '/sign-in/code')
      equal((await signIn(ada.browser, ada.address)).at, '/today')
      house.wait(16)
      equal((await signIn(guesser, ada.address)).at, '/sign-in/code')
      await house.entrance.settled()
      match((await ada.browser.open('/account')).html, /so often that there was a pause/)
    }))

  it('never shuts out a browser that is known, even in the guesser’s own place', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      await ada.browser.send({}, '/sign-out')
      const guesser = new Browser(house)
      for (let guess = 0; guess < 12; guess++) await signIn(guesser, ada.address, `guess ${guess}`)
      equal((await signIn(new Browser(house), ada.address)).status, 429)
      equal((await signIn(ada.browser, ada.address)).at, '/sign-in/code')
    }))

  it('is stopped when it tries one password for many names, and counts right ones for nothing', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      const place = { address: '2001:db8:1:2::9', agent: '' }
      for (let name = 0; name < 100; name++)
        equal((await signIn(new Browser(house, place), `name${name}@example.org`, 'wrong')).status, 422)
      const near = { ...place, address: '2001:db8:1:2:ffff::1' }
      equal((await signIn(new Browser(house, near), ada.address)).status, 429)
      const other = { ...place, address: '2001:db8:1:3::1' }
      for (let name = 0; name < 99; name++)
        await signIn(new Browser(house, other), `n${name}@example.org`, 'wrong')
      for (let again = 0; again < 5; again++)
        equal((await signIn(new Browser(house, other), ada.address)).at, '/sign-in/code')
    }))

  it('of codes is stopped after ten, wherever they come from; a code from paper is held to the same', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      for (let guess = 0; guess < 10; guess++) {
        const browser = new Browser(house, { address: `192.0.2.${guess + 10}`, agent: '' })
        await signIn(browser, ada.address)
        match((await browser.send({ code: '000000' })).html, /That code is not right/)
      }
      const browser = new Browser(house, elsewhere)
      await signIn(browser, ada.address)
      equal((await browser.send({ code: ada.code() })).status, 429)
      equal((await browser.send({ code: ada.codes[0] ?? '' })).status, 429)
      await ada.browser.send({}, '/sign-out')
      await signIn(ada.browser, ada.address)
      equal((await ada.browser.send({ code: ada.code() })).at, '/today')
    }))
})
