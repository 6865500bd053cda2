import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { encodingFor, packForAnybody } from './encoding.ts'

describe('how an answer is packed', () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0', undefined],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['identity', undefined],
    ['brotli', undefined],
    ['br;q=often', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`is ${encoding ?? 'plain'} for “${accepted}”`, () => equal(encodingFor(accepted), encoding))
})

describe('a page that anybody may see', () => {
  const page = Buffer.from(Array.from({ length: 3000 }, (_, at) => `<p>${(at * at) % 9973}</p>`).join('\n'))

  it('is as small as can be once it has been asked for again, and says the same', async () => {
    const pack = packForAnybody()
    const first = await pack('a', page, 'br')
    let now = await pack('a', page, 'br')
    while (now.length >= first.length) {
      await wait(20)
      now = await pack('a', page, 'br')
    }
    ok(now.length < first.length)
    deepEqual(brotliDecompressSync(now), page)
  })

  it('makes way for others', async () => {
    const pack = packForAnybody()
    const first = await pack('a', page, 'br')
    ok((await pack('a', page, 'br')) === first)
    for (let at = 0; at < 100; at += 1) await pack(`another ${at}`, page.subarray(0, 600), 'br')
    ok((await pack('a', page, 'br')) !== first)
  })
})
