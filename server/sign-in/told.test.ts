import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Hono } from 'hono'
import { browserInWords } from './browser-in-words.ts'
import { toComer } from './comer.ts'
import { isEmailAddress } from './email-address.ts'
import { plainFields, plainParts } from './plain.ts'
import { readSettings } from './settings.ts'
import { onTheWay, wayOn } from './way.ts'

describe('the settings of sign-in', () => {
  it('are usable when nothing is set', () => {
    deepEqual(readSettings({}, 'http://127.0.0.1:3000'), {
      ...{ origin: 'http://127.0.0.1:3000', proxies: 0, idleMinutes: 60, hours: 12 },
      ...{ secondFactor: 'required', mail: undefined },
    })
  })

  it('tell everything that is wrong at once, and no password with it', () => {
    const told = readSettings(
      {
        ...{
          PUBLIC_URL: 'plans.example.org',
          TRUSTED_PROXIES: '-1',
          SESSION_HOURS: '100',
          SECOND_FACTOR: 'no',
        },
        ...{ SMTP_URL: 'http://name:hushhush@mail', MAIL_FROM: 'a@example.org' },
      },
      'http://localhost',
    )
    const faults = 'faults' in told ? told.faults : []
    equal(faults.length, 5)
    for (const name of ['PUBLIC_URL', 'TRUSTED_PROXIES', 'SESSION_HOURS', 'SECOND_FACTOR', 'SMTP_URL'])
      ok(
        faults.some(fault => fault.startsWith(name)),
        name,
      )
    ok(!JSON.stringify(faults).includes('hushhush'))
    for (const half of [{ SMTP_URL: 'smtp://localhost' }, { MAIL_FROM: 'a@example.org' }])
      match(JSON.stringify(readSettings(half, 'http://localhost')), /set both SMTP_URL and MAIL_FROM/)
  })
})

describe('where somebody comes from', () => {
  const app = new Hono().get('/:proxies', c =>
    c.text(toComer(c, Number(c.req.param('proxies')), undefined).place),
  )
  const place = async (proxies: number, remoteAddress: string | undefined, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    const env = remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress } } }
    return (await app.request(`/${proxies}`, { headers }, env)).text()
  }

  for (const [title, proxies, near, forwarded, expected] of [
    ['is the other end of the line', 0, '192.0.2.1', undefined, '192.0.2.1'],
    ['is not what anybody writes', 0, '192.0.2.1', '203.0.113.5', '192.0.2.1'],
    [
      'is what our one proxy saw, not what was written before',
      1,
      '10.0.0.1',
      '1.1.1.1, 203.0.113.5',
      '203.0.113.5',
    ],
    [
      'is what the first of our two proxies saw',
      2,
      '10.0.0.1',
      '1.1.1.1, 203.0.113.5, 10.0.0.2',
      '203.0.113.5',
    ],
    ['is the proxy where it says nothing', 1, '10.0.0.1', undefined, '10.0.0.1'],
    ['is the proxy where it says nonsense', 1, '10.0.0.1', 'unknown', '10.0.0.1'],
    ['is an old address, also written as a new one', 0, '::ffff:192.0.2.1', undefined, '192.0.2.1'],
    ['is the whole household', 0, '2001:DB8::1:0:0:9', undefined, '2001:db8:0:0'],
    ['is nowhere when nobody says', 0, undefined, undefined, ''],
  ] as const)
    it(title, async () => equal(await place(proxies, near, forwarded), expected))
})

it('a browser is called what people call it', () => {
  const mozilla = 'Mozilla/5.0'
  for (const [agent, words] of [
    [
      `${mozilla} (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0`,
      'Edge on Windows',
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1`,
      'Safari on an iPhone',
    ],
    [`${mozilla} (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36`, 'Chrome on Android'],
    [`${mozilla} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox on Linux'],
    ['<script>', 'A browser on some machine'],
    [undefined, 'A browser on some machine'],
  ] as const)
    equal(browserInWords(agent), words)
})

it('an e-mail address is one address and nothing besides', () => {
  for (const good of [
    'sara@example.org',
    'sara.o’brien+plans@sub.example.org',
    'zoë@exämple.org',
    "o'b@example.org",
  ])
    ok(isEmailAddress(good), good)
  for (const bad of [
    ...[
      '',
      'sara',
      'sara@',
      '@example.org',
      'sara@example',
      'a b@example.org',
      'a@b@example.org',
      'a@example.org,b@example.org',
    ],
    ...[
      'a@example.org\nBcc: b@example.org',
      'Sara <a@example.org>',
      `${'a'.repeat(65)}@example.org`,
      'a@example.org\0',
    ],
  ])
    ok(!isEmailAddress(bad), bad)
})

it('what is sent is held without signs that no database keeps', () => {
  const sent = plainFields(new URLSearchParams('a=%00b%00&a=c&d=%ED%A0%80'))
  deepEqual([sent.getAll('a'), sent.get('d')?.isWellFormed()], [['b', 'c'], true])
  deepEqual(plainParts({ account: 'a\0\ud800' }), { account: 'a\ufffd' })
})

it('the way on is a path of this server', () => {
  for (const path of ['/accounts', '/accounts?state=closed&after=a%20b', '/plans/x-1/agree'])
    equal(wayOn(path), path)
  for (const path of [
    ...[
      null,
      '',
      'accounts',
      '//evil.example',
      '/..//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
    ],
    ...['/a\r\nset-cookie: x', '/%0d%0aset-cookie', '/%5cevil', '/"><script>', `/${'a'.repeat(600)}`],
  ])
    equal(wayOn(path), '/today', `${path}`)
  equal(onTheWay('/sign-in', '/accounts?a=b'), '/sign-in?then=%2Faccounts%3Fa%3Db')
})
