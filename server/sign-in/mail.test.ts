import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { anAdministrator, Browser, inHouse, password, signIn } from './testing.ts'

type Mail = { readonly to: readonly string[]; readonly raw: string }

/** A real mail server on this machine; it takes everything but what is for `full@`. */
async function aMailServer() {
  const mails: Mail[] = []
  const server = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('full@') ? new Error('Mailbox full') : undefined),
    onData(stream, { envelope }, done) {
      text(stream).then(raw => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    mails,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(done => server.close(done)),
  }
}

const plainOf = (raw: string): string => raw.replace(/=\r\n/g, '').replace(/=3D/g, '=')
const pathIn = (raw: string): string => /http:\/\/localhost:3000(\/[\w/-]+)/.exec(plainOf(raw))?.[1] ?? ''

describe('mail', () => {
  let server: Awaited<ReturnType<typeof aMailServer>>
  before(async () => {
    server = await aMailServer()
  })
  after(() => server.close())

  const told = () => ({ mail: { server: server.url, from: 'bywhen@example.org' } })

  it('brings an invitation to whoever is invited, and the link to nobody else', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      await house.entrance.settled()
      server.mails.length = 0
      await ada.browser.open('/accounts/new')
      const seen = await ada.browser.send({
        name: 'Sara Obi',
        address: 'sara@example.org',
        roles: ['manager'],
      })
      match(seen.html, /on its way to Sara Obi by mail/)
      doesNotMatch(seen.html, /\/invitation\//)
      const [mail] = server.mails
      deepEqual([server.mails.length, mail?.to], [1, ['sara@example.org']])
      match(mail?.raw ?? '', /^Subject: You are invited to Bywhen\r$/m)
      match(plainOf(mail?.raw ?? ''), /Our council writes its plans/)
      const browser = new Browser(house)
      await browser.open(pathIn(mail?.raw ?? ''))
      equal((await browser.send({ password, again: password })).at, '/account/second-factor')
    }, told()))

  it('that is not taken leaves the link to be handed over, and names nobody in the log', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      await ada.browser.open('/accounts/new')
      const { html } = await ada.browser.send({ name: 'Bo', address: 'full@example.org', roles: ['manager'] })
      match(html, /The mail server did not take the mail[\s\S]*\/invitation\//)
      deepEqual(house.logged, [JSON.stringify({ mail: 'not-sent', error: 'EENVELOPE' })])
    }, told()))

  it('helps whoever forgot their password, and says the same to whoever asks for somebody else', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      await house.entrance.settled()
      server.mails.length = 0
      const ask = async (address: string) => {
        const browser = new Browser(house)
        await browser.open('/forgotten')
        return browser.send({ address })
      }
      const [known, unknown] = [await ask('ADA@example.org'), await ask('nobody@example.org')]
      const without = (html: string) =>
        html.replace(/<strong>[^<]*<\/strong>/, '').replace(/value="[^"]*"/, '')
      equal(without(known.html), without(unknown.html))
      await house.entrance.settled()
      deepEqual(
        server.mails.map(({ to }) => to),
        [['ada@example.org']],
      )
      equal((await signIn(new Browser(house), ada.address)).at, '/sign-in/code')
      const browser = new Browser(house)
      const path = pathIn(server.mails[0]?.raw ?? '')
      match((await browser.open(path)).html, /Choose another password/)
      const other = 'gravel otters nineteen teapot'
      equal((await browser.send({ password: other, again: other })).at, '/sign-in/code')
      equal((await browser.send({ code: ada.code() })).at, '/today')
      await house.entrance.settled()
      match(plainOf(server.mails[1]?.raw ?? ''), /Your password for Bywhen was changed/)
      for (let again = 0; again < 5; again++) await ask('ada@example.org')
      await house.entrance.settled()
      equal(server.mails.length, 4)
      equal((await ask('nonsense')).status, 422)
      house.wait(61)
      await ask('ada@example.org')
      await house.entrance.settled()
      const late = server.mails.at(-1)?.raw ?? ''
      house.wait(61)
      match((await new Browser(house).open(pathIn(late))).html, /Its time is over/)
    }, told()))

  it('holds one address and no header of anybody’s making', () =>
    inHouse(async house => {
      const { post } = house.entrance
      server.mails.length = 0
      const letter = {
        subject: 'Hello\r\nBcc: evil@example.org',
        text: 'Hello\r\n.\r\nRCPT TO:<evil@example.org>',
      }
      await post?.send('sara@example.org\r\nBcc: evil@example.org', letter)
      await post?.send('sara@example.org', letter)
      for (const { to, raw } of server.mails) {
        ok(!to.includes('evil@example.org'))
        doesNotMatch(raw.split('\r\n\r\n')[0] ?? '', /^Bcc:/im)
      }
    }, told()))

  it('is done without where there is none: an administrator hands the link over', () =>
    inHouse(async house => {
      const browser = new Browser(house)
      match((await browser.open('/forgotten')).html, /This Bywhen sends no mail/)
      match((await browser.open('/sign-in')).html, /ask your administrator for a link/)
    }))
})
