import { equal, match } from 'node:assert/strict'
import { it } from 'node:test'
import { firstLink } from '../../sign-in/links.ts'
import { anAdministrator, Browser, inHouse, organisation, origin, password } from '../../sign-in/testing.ts'

const sent = {
  called: 'Little Council',
  name: 'Ada Admin',
  address: 'ada@example.org',
  password,
  again: password,
}

it('the first administrator names the organisation and takes the one account that makes the others', () =>
  inHouse(async house => {
    const [old, link] = [await firstLink(house.entrance), await firstLink(house.entrance)]
    const path = (whole = '') => whole.replace(origin, '')
    const browser = new Browser(house)
    match((await browser.open(path(old))).html, /A newer link was made in its place/)
    for (let look = 0; look < 2; look++)
      match((await browser.open(path(link))).html, /You are the first here/)
    const { status, html } = await browser.send({ ...sent, called: '', address: 'ada', again: 'x' })
    equal(status, 422)
    match(html, /what your organisation is called[\s\S]*your whole e-mail address[\s\S]*these two differ/)
    match(
      (await browser.send({ ...sent, password: 'LittleCouncil1', again: 'LittleCouncil1' })).html,
      /harder to guess/,
    )
    equal((await browser.send(sent)).at, '/account/second-factor')
    match((await new Browser(house).open(path(link))).html, /It was used already/)
    equal(await firstLink(house.entrance), undefined)
    equal((await house.store.organisations()).find(({ id }) => id === organisation)?.name, 'Little Council')
  }))

it('a link of another kind, or none, leads to no first account', () =>
  inHouse(async house => {
    const { browser } = await anAdministrator(house)
    await browser.open('/accounts/new')
    const { html } = await browser.send({ name: 'Bo', address: 'bo@example.org', roles: ['manager'] })
    const [, token = ''] = /\/invitation\/([\w-]{43})/.exec(html) ?? []
    for (const path of [token, 'x'.repeat(43), 'short', '..%2f..'])
      match((await new Browser(house).open(`/first-administrator/${path}`)).html, /This link does not work/)
    match((await new Browser(house).open(`/new-password/${token}`)).html, /This link does not work/)
  }))
