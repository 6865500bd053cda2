import { deepEqual, equal, match } from 'node:assert/strict'
import { it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { Hono } from 'hono'
import { signInPage } from '../pages/sign-in/page.ts'
import { comeIn } from './come-in.ts'
import type { Entrance } from './entrance.ts'
import { openPasswords } from './passwords.ts'
import { anAdministrator, Browser, inHouse, organisation, password, signIn } from './testing.ts'
import { fingerprint } from './tokens.ts'
import { Turns } from './turns.ts'

/** The same house, with a line at the door that is as long as it may be, until it is let go. */
function crowded(entrance: Entrance): {
  readonly entrance: Entrance
  readonly letGo: () => Promise<unknown>
} {
  const turns = new Turns({ atOnce: 1, mostWaiting: 2 })
  const { promise, resolve } = Promise.withResolvers<void>()
  const line = Array.from({ length: 3 }, () => turns.take(() => promise))
  const letGo = () => {
    resolve()
    return Promise.all(line)
  }
  return { entrance: { ...entrance, passwords: openPasswords(turns) }, letGo }
}

const stranger = { place: '192.0.2.9', browser: undefined, seenAs: 'A browser on some machine' }

it('when there is a crowd at the door strangers are asked to come again, and it is not counted against them', () =>
  inHouse(async house => {
    const ada = await anAdministrator(house)
    const { entrance, letGo } = crowded(house.entrance)
    const asked = { address: ada.address, password, comer: stranger, instead: undefined }
    for (let turn = 0; turn < 12; turn++) deepEqual(await comeIn(entrance, asked), { refused: 'busy' })
    const browser = fingerprint(ada.browser.cookies.get('bywhen-browser') ?? '')
    const known = comeIn(entrance, { ...asked, comer: { ...stranger, browser } })
    await setImmediate()
    await letGo()
    equal('proof' in (await known), true)
    equal('proof' in (await comeIn(entrance, asked)), true)
  }))

it('whoever is sent away is told that nothing was wrong, and when to come again', () =>
  inHouse(async house => {
    const ada = await anAdministrator(house)
    const { entrance, letGo } = crowded(house.entrance)
    const app = new Hono().all('/sign-in', c => signInPage(entrance).answer(c, {} as never))
    const { status, html, header } = await signIn(new Browser({ app }), ada.address)
    await letGo()
    deepEqual([status, header('retry-after')], [503, '30'])
    match(html, /Nothing is wrong with what you typed; try again in a minute/)
    match(html, /value="ada@example.org"/)
  }))

it('a password that was hashed when less was asked is hashed anew when it is right', () =>
  inHouse(async house => {
    const ada = await anAdministrator(house)
    const kept = async () =>
      (await house.store.credentialsOf({ organisation, address: ada.address, now: house.entrance.now() }))
        ?.password ?? ''
    match(await kept(), /m=64,t=1/)
    const entrance = { ...house.entrance, passwords: openPasswords(new Turns({ atOnce: 1, mostWaiting: 2 })) }
    const asked = { address: ada.address, password, comer: stranger, instead: undefined }
    await comeIn(entrance, asked)
    match(await kept(), /m=19456,t=2/)
    equal('proof' in (await comeIn(entrance, asked)), true)
  }))
