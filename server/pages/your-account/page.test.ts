import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  anAdministrator,
  Browser,
  type House,
  inHouse,
  type Person,
  password,
  secretOn,
  signIn,
} from '../../sign-in/testing.ts'
import { codeAt } from '../../sign-in/totp.ts'

const withAda = (test: (house: House, ada: Person) => Promise<void>) => () =>
  inHouse(async house => test(house, await anAdministrator(house)))

/** Signed in a second time, in another browser. */
async function elsewhere(house: House, ada: Person): Promise<Browser> {
  const browser = new Browser(house, { address: '203.0.113.9', agent: '' })
  await signIn(browser, ada.address)
  await browser.send({ code: ada.code() })
  house.wait(1)
  return browser
}

const other = 'gravel otters nineteen teapot'

describe('your account', () => {
  it(
    'takes another password from whoever knows the one before, and signs out everywhere else',
    withAda(async (house, ada) => {
      const far = await elsewhere(house, ada)
      await ada.browser.open('/account/password')
      const change = { own: password, password: other, again: other }
      match((await ada.browser.send({ ...change, own: 'wrong' })).html, /That is not your password/)
      match((await ada.browser.send({ ...change, own: '' })).html, /Type your password/)
      match(
        (await ada.browser.send({ own: password, password, again: password })).html,
        /Choose another than/,
      )
      match((await ada.browser.send({ ...change, password: 'ada-admin-2026' })).html, /harder to guess/)
      const before = ada.browser.cookies.get('bywhen-session')
      match((await ada.browser.send(change)).html, /Your password is changed/)
      equal(ada.browser.cookies.get('bywhen-session') === before, false)
      match((await far.open('/account')).at, /^\/sign-in/)
      match((await signIn(new Browser(house), ada.address)).html, /is not right/)
      equal((await signIn(new Browser(house), ada.address, other)).at, '/sign-in/code')
    }),
  )

  it(
    'takes another app for codes once it has shown a right one',
    withAda(async (house, ada) => {
      const secret = secretOn(await ada.browser.open('/account/second-factor'))
      const wrong = await ada.browser.send({ code: '000000', own: password })
      equal(wrong.status, 422)
      equal(secretOn(wrong), secret)
      const code = () => codeAt(secret, house.entrance.now())
      match((await ada.browser.send({ code: code(), own: 'wrong' })).html, /That is not your password/)
      match(
        (await ada.browser.send({ code: code(), own: password, offer: 'x' })).html,
        /here is a new picture/,
      )
      await ada.browser.open('/account/second-factor')
      const fresh = secretOn(ada.browser.seen ?? (await ada.browser.open('/account/second-factor')))
      const { html } = await ada.browser.send({ code: codeAt(fresh, house.entrance.now()), own: password })
      match(html, /Keep these codes/)
      house.wait(1)
      const browser = new Browser(house)
      await signIn(browser, ada.address)
      match((await browser.send({ code: ada.code() })).html, /That code is not right/)
      match((await browser.send({ code: ada.codes[0] ?? '' })).html, /That code is not right/)
      equal((await browser.send({ code: codeAt(fresh, house.entrance.now()) })).at, '/today')
    }),
  )

  it(
    'takes no offer that was made to somebody else',
    withAda(async (house, ada) => {
      const { keys } = house.entrance
      await ada.browser.open('/account/second-factor')
      const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
      const offer = keys.seal(secret, 'totp offered to somebody-else')
      const { html } = await ada.browser.send({
        code: codeAt(secret, house.entrance.now()),
        own: password,
        offer,
      })
      match(html, /here is a new picture/)
    }),
  )

  it(
    'lets somebody in by a code from paper, once, and makes new ones',
    withAda(async (house, ada) => {
      const [code = ''] = ada.codes
      equal(ada.codes.length, 8)
      const browser = new Browser(house)
      await signIn(browser, ada.address)
      equal((await browser.send({ code: code.toLowerCase() })).at, '/today')
      match((await browser.open('/account')).html, /7 left[\s\S]*A recovery code was used/)
      const again = new Browser(house)
      await signIn(again, ada.address)
      match((await again.send({ code })).html, /That code is not right/)
      await ada.browser.open('/account/recovery-codes')
      match((await ada.browser.send({ own: 'wrong' })).html, /That is not your password/)
      const { html } = await ada.browser.send({ own: password })
      const fresh = [...html.matchAll(/<strong>(\d-\w{5}-\w{5})<\/strong>/g)].map(([, each = '']) => each)
      match((await again.send({ code: ada.codes[1] ?? '' })).html, /That code is not right/)
      equal((await again.send({ code: fresh[1] ?? '' })).at, '/today')
    }),
  )

  it(
    'takes each code of the app once',
    withAda(async (house, ada) => {
      const code = ada.code()
      for (const [turn, expected] of ['/today', '/sign-in/code'].entries()) {
        const browser = new Browser(house, { address: `203.0.113.${turn}`, agent: '' })
        await signIn(browser, ada.address)
        equal((await browser.send({ code })).at, expected)
      }
    }),
  )

  it(
    'shows where somebody is signed in, and ends it from afar',
    withAda(async (house, ada) => {
      const [far, farther] = [await elsewhere(house, ada), await elsewhere(house, ada)]
      const { html } = await ada.browser.open('/account/sessions')
      const ids = [...html.matchAll(/name="end"[^>]*?value="([^"]+)"|value="([^"]+)" name="end"/g)].map(
        ([, one, two]) => one ?? two ?? '',
      )
      equal(ids.length, 4)
      match(html, /Firefox on Windows <strong>\(here\)<\/strong>/)
      await ada.browser.send({ end: ids.at(1) ?? '' })
      match(ada.browser.seen?.html ?? '', /It is ended/)
      const alive = async () =>
        Promise.all([far, farther].map(async each => (await each.open('/account')).at === '/account'))
      deepEqual((await alive()).toSorted(), [false, true])
      await ada.browser.send({ end: 'all' })
      deepEqual(await alive(), [false, false])
      equal((await ada.browser.open('/account')).at, '/account')
      await ada.browser.open('/account/sessions')
      match((await ada.browser.send({ end: 'none' })).html, /That one had ended already/)
    }),
  )
})
