import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { rules } from '../../checker/index.ts'
import { anApp, visit } from '../testing.ts'
import { pages } from './index.ts'

const { app } = await anApp()

/** Where a page with a named part in its path is looked at. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '/rules/:id': rules.map(({ id }) => `/rules/${id}`),
}

const addresses = pages.flatMap(({ path }) => (path.includes(':') ? (PARTS[path] ?? [path]) : [path]))

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const allOf = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found)

describe('every page', () => {
  for (const address of addresses)
    it(`${address} is whole, ours alone and kept by nobody`, async () => {
      const { status, header, html } = await visit(app, address)
      equal(status, 200)
      match(header('content-type') ?? '', /^text\/html; charset=utf-8$/i)
      equal(header('content-security-policy'), POLICY)
      equal(header('x-content-type-options'), 'nosniff')
      equal(header('referrer-policy'), 'no-referrer')
      equal(header('cross-origin-opener-policy'), 'same-origin')
      ok(header('permissions-policy'))
      equal(header('set-cookie'), null)
      match(html, /^<!DOCTYPE html>\n<html lang="en-GB"/)
      match(html, /<title>[^<]{4,} – Bywhen<\/title>/)
      equal(html.split('<h1').length, 2)
      doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:|data:|<script(?! type="module" src="\/)/)
      doesNotMatch(html, /undefined|\[object|(?<!%)\{\w+\}/)
      const ids = allOf(html, /\sid="([^"]*)"/g)
      deepEqual(ids, [...new Set(ids)])
    })

  it('has a title of its own', async () => {
    const titles = await Promise.all(
      addresses.map(async address => allOf((await visit(app, address)).html, /<title>(.*)<\/title>/g)[0]),
    )
    equal(new Set(titles).size, addresses.length)
  })

  it('leads only to what is there', async () => {
    const met = new Map<string, string>()
    for (const address of addresses) {
      const { html } = await visit(app, address)
      const links = [...allOf(html, /\shref="([^"]*)"/g), ...allOf(html, /\ssrc="([^"]*)"/g)]
      for (const link of links) {
        const [to = '', place] = link.replaceAll('&amp;', '&').split('#')
        if (to === '') ok(place === undefined || html.includes(` id="${place}"`), `${address} has no ${link}`)
        else if (!met.has(to)) met.set(to, address)
      }
    }
    for (const [to, from] of met) {
      ok(to.startsWith('/'), `${from} leads away to ${to}`)
      equal((await visit(app, to)).status, 200, `${from} leads to ${to}`)
    }
  })

  it('is asked for by HEAD as by GET, and sends nothing then', async () => {
    for (const address of pages.map(({ path }) => PARTS[path]?.[0] ?? path)) {
      const [read, asked] = [await visit(app, address), await visit(app, address, { method: 'HEAD' })]
      deepEqual([asked.status, asked.html, asked.header('etag')], [read.status, '', read.header('etag')])
    }
  })

  it('has one address: a slash too many leads to it, with what was asked', async () => {
    for (const address of pages.map(({ path }) => PARTS[path]?.[0] ?? path).filter(path => path !== '/')) {
      const { status, header } = await visit(app, `${address}/?a=1`)
      deepEqual([status, header('location')], [308, `${address}?a=1`])
    }
  })

  it('says what it takes to whoever tries another way', async () => {
    for (const { path, methods } of pages) {
      const { status, header, html } = await visit(app, PARTS[path]?.[0] ?? path, { method: 'DELETE' })
      deepEqual([status, header('allow')], [405, methods.join(', ')])
      match(html, /<h1[^>]*>This page cannot be used that way/)
    }
  })

  it('is not sent again to a browser that holds it', async () => {
    const first = await visit(app, '/rules')
    equal(first.header('cache-control'), 'no-cache')
    const again = await visit(app, '/rules', { headers: { 'if-none-match': first.header('etag') ?? '' } })
    deepEqual([again.status, again.html, again.header('content-security-policy')], [304, '', POLICY])
  })

  it('comes small to a browser that reads it small, and says the same', async () => {
    const plain = await visit(app, '/rules')
    equal(plain.header('content-encoding'), null)
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await app.request('/rules', { headers: { 'accept-encoding': encoding } })
      deepEqual(
        [answer.headers.get('content-encoding'), answer.headers.get('vary')],
        [encoding, 'accept-encoding'],
      )
      const bytes = Buffer.from(await answer.arrayBuffer())
      ok(bytes.length < plain.html.length / 3)
      equal(unpack(bytes).toString(), plain.html)
    }
  })
})
