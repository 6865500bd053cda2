import { equal, notEqual } from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { html as known } from 'hono/html'
import { type Child, html, nothing, raw } from './html.ts'

const child = fc.letrec<{ child: Child; safe: Child }>(tie => ({
  child: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: fc.constantFrom(...`<>&"'a é`) }),
    fc.double(),
    fc.constantFrom<Child>(true, false, null, undefined, nothing, raw('<b>')),
    tie('safe'),
    fc.array(tie('child'), { maxLength: 4 }),
  ),
  safe: fc.array(tie('child'), { maxLength: 3 }).map(all => html`<i title="${all}">${all}</i>`),
})).child

it('says what the template of the server’s own library says, whatever stands in it', () => {
  fc.assert(
    fc.property(child, child, (one, other) => {
      equal(String(html`<p>${one}</p>${other}`), String(known`<p>${one}</p>${other}`))
    }),
    { numRuns: 300 },
  )
})

it('escapes words, and marks what is safe', () => {
  equal(String(html`<a title="${'"><script>'}">`), '<a title="&quot;&gt;&lt;script&gt;">')
  notEqual(html`x`.isEscaped, undefined)
  equal(String(html`${['<', ['>']]}`), '&lt;&gt;')
})
