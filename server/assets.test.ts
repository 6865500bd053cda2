import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, it } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { anApp, visit } from './testing.ts'

const { app, assets } = await anApp()
const addressOf = (path: string): string => assets.at(path)?.address ?? ''

describe('what pages load', () => {
  for (const asset of assets.all) {
    it(`${asset.path} is kept for ever under an address that holds its fingerprint`, async () => {
      match(asset.address, /\.[0-9a-f]{12}\.(css|js|svg|woff2)$/)
      const { status, header } = await visit(app, asset.address)
      deepEqual(
        [status, header('cache-control'), header('content-type')],
        [200, 'public, max-age=31536000, immutable', asset.type],
      )
      ok(header('content-security-policy'))
    })

    it(`${asset.path} is asked for again each time under its plain name`, async () => {
      const { header } = await visit(app, asset.path)
      equal(header('cache-control'), 'no-cache')
      const held = await visit(app, asset.path, { headers: { 'if-none-match': header('etag') ?? '' } })
      deepEqual([held.status, held.html], [304, ''])
    })
  }

  it('comes packed, and after a while as small as can be', async () => {
    const atOnce = assets.at('/assets/bywhen.css')?.packed?.as('br').length ?? 0
    await assets.squeeze()
    const answer = await app.request(addressOf('/assets/bywhen.css'), {
      headers: { 'accept-encoding': 'gzip, br' },
    })
    equal(answer.headers.get('content-encoding'), 'br')
    const bytes = Buffer.from(await answer.arrayBuffer())
    ok(bytes.length < 22_000 && bytes.length < atOnce)
    deepEqual(brotliDecompressSync(bytes), assets.at('/assets/bywhen.css')?.bytes)
  })

  it('asks for its fonts by the addresses that pages ask for them too', () => {
    const css = assets.at('/assets/bywhen.css')?.bytes.toString() ?? ''
    for (const weight of [400, 700]) {
      const font = addressOf(`/assets/fonts/atkinson-hyperlegible-latin-${weight}.woff2`)
      notEqual(font, '')
      ok(css.includes(`url("${font}")`))
    }
  })

  it('has the script of a page where there is one', () => {
    const written = existsSync(new URL('../browser/check-as-you-type.ts', import.meta.url))
    equal(assets.at('/assets/check-as-you-type.js') !== undefined, written)
  })

  it('is not there under another fingerprint or above its folder', async () => {
    for (const path of [
      '/assets/bywhen.000000000000.css',
      '/assets/../app.ts',
      '/assets/%2e%2e/app.ts',
      '/assets/',
    ])
      equal((await app.request(path, { redirect: 'manual' })).status === 200, false, path)
  })
})
