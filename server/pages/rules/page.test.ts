import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rules } from '../../../checker/index.ts'
import { anApp, visit } from '../../testing.ts'

const { app } = await anApp()

const shownAt = async (address: string) => {
  const { html } = await visit(app, address)
  return {
    html,
    ids: [...html.matchAll(/<h3[^>]*><a[^>]*href="\/rules\/([\w-]+)"/g)].map(([, id = '']) => id),
  }
}

describe('the catalogue', () => {
  it('has every rule once', async () => {
    const { ids, html } = await shownAt('/rules')
    deepEqual(ids.toSorted(), rules.map(({ id }) => id).toSorted())
    match(html, /<title>Rules – Bywhen/)
    doesNotMatch(html, /Show them all/)
  })

  for (const [address, wanted] of [
    ['/rules?looks=statement', rules.filter(({ kind }) => kind === 'statement')],
    ['/rules?looks=plan', rules.filter(({ kind }) => kind === 'plan')],
    ['/rules?weighs=advice', rules.filter(({ severity }) => severity === 'advice')],
    [
      '/rules?looks=statement&weighs=improve',
      rules.filter(rule => rule.kind === 'statement' && rule.severity === 'improve'),
    ],
  ] as const)
    it(`shows ${wanted.length} of them at ${address}`, async () => {
      const { ids, html } = await shownAt(address)
      deepEqual(ids.toSorted(), wanted.map(({ id }) => id).toSorted())
      match(html, new RegExp(`${wanted.length} of ${rules.length} rules\\.`))
      const current = [...html.matchAll(/href="([^"]*)" aria-current="true"/g)].map(([, at]) => at)
      equal(current.filter(at => at?.replaceAll('&amp;', '&') === address).length, 2)
    })

  it('says so when no rule is both', async () => {
    const { ids, html } = await shownAt('/rules?looks=statement&weighs=advice')
    deepEqual(ids, [])
    match(html, /No rule is both/)
  })

  it('leaves unheard what it does not know', async () => {
    const { ids } = await shownAt('/rules?looks=%3Cb%3E&weighs=__proto__&looks=')
    equal(ids.length, rules.length)
  })
})
