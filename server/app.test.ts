import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { page } from './page.ts'
import { anApp, testDay, visit } from './testing.ts'
import { html } from './views/html.ts'
import { page as layOut } from './views/layout.ts'

/** A page that takes a word and does with it what the word says. */
const echo = page({
  path: '/echo/:place',
  show: ({ params, query, today }) => ({ said: `${params.place} ${query.get('q')} ${today}` }),
  view: ({ said }, refused, kept) =>
    layOut({
      kept,
      title: 'Echo',
      main: html`<h1>${said}</h1><textarea>${said}</textarea>${refused.map(({ text }) => html`<p>${text}</p>`)}`,
    }),
  form: sent => sent.get('word') ?? '',
  submit: (_visit, word) => {
    if (word === 'break') throw new TypeError(`Emily said ${word}`)
    if (word === 'keep')
      return { file: { name: 'Émilie’s plan.md', type: 'text/markdown; charset=utf-8', content: '# Plan' } }
    return { shown: { said: word }, ...(word === '' && { refused: [{ field: 'word', text: 'Say a word' }] }) }
  },
})

/** A page with a named part that takes files. */
const bring = page({
  path: '/bring/:place',
  show: () => ({ said: '' }),
  view: ({ said }, _, kept) => layOut({ kept, title: 'Bring', main: html`<h1>${said}</h1>` }),
  takesFiles: true,
  form: (_, files) => files,
  submit: (_visit, files) => ({
    shown: { said: files.map(file => ('bytes' in file ? file.bytes.length : file.letGo)).join() },
  }),
})

const { app, logged } = await anApp([echo, bring])
const send = (word: string) => visit(app, '/echo/here', { form: { word } })

describe('a page', () => {
  it('is told its address and the day', async () => {
    const { html } = await visit(app, '/echo/here?q=why')
    match(html, new RegExp(`<h1>here why ${testDay}</h1>`))
  })

  it('is shown again with what was typed, kept nowhere', async () => {
    const { status, html, header } = await send('<b>')
    deepEqual([status, header('cache-control'), header('etag')], [200, 'no-store', null])
    match(html, /<h1>&lt;b&gt;<\/h1>/)
  })

  it('says what to put right', async () => {
    const { status, html } = await send('')
    equal(status, 422)
    match(html, /Say a word/)
  })

  it('hands out a file under a name that every browser reads', async () => {
    const { header, html } = await send('keep')
    deepEqual(
      [header('content-type'), header('content-disposition'), html],
      [
        'text/markdown; charset=utf-8',
        `attachment; filename="-milie-s-plan.md"; filename*=UTF-8''${encodeURIComponent('Émilie’s plan.md')}`,
        '# Plan',
      ],
    )
  })

  it('takes files as large as a file may be, whatever is named in its path', async () => {
    const body = new FormData()
    body.append('files', new File([new Uint8Array(1_200_000)], 'plan.docx'))
    const answer = await app.request('/bring/here', { method: 'POST', body })
    deepEqual([answer.status, /<h1>(\d+)</.exec(await answer.text())?.[1]], [200, '1200000'])
    equal((await visit(app, '/bring/here', { form: { word: 'x'.repeat(1_200_000) } })).status, 413)
  })

  it('takes a form as browsers send it and nothing else', async () => {
    const headers = { 'content-type': 'application/json' }
    equal((await app.request('/echo/here', { method: 'POST', headers, body: '{}' })).status, 415)
  })

  it('never takes what somebody typed for the name of a file', async () => {
    const { html } = await send('see "/assets/bywhen.css" and ="/assets/icon.svg"')
    match(html, /<textarea>see &quot;\/assets\/bywhen.css&quot; and =&quot;\/assets\/icon.svg&quot;/)
  })
})

describe('what stands in the way', () => {
  it('is told plainly when there is no page', async () => {
    const { status, html, header } = await visit(app, '/nowhere?<script>')
    deepEqual([status, header('cache-control')], [404, 'no-store'])
    match(html, /<h1[^>]*>There is no page here/)
  })

  it('is told when it is too much at once, however it is sent', async () => {
    equal((await send('x'.repeat(1_000_001))).status, 413)
    const pieces = new ReadableStream({
      pull: stream => stream.enqueue(new TextEncoder().encode('word='.padEnd(100_000, 'x'))),
    })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const init = { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit
    equal((await app.request('/echo/here', init)).status, 413)
  })

  it('is our own mistake: the page and the log hold one number, and the log nobody’s words', async () => {
    const { status, html, header } = await send('break')
    deepEqual([status, header('cache-control')], [500, 'no-store'])
    match(header('content-security-policy') ?? '', /^default-src 'none'/)
    const [line = ''] = logged
    const { request, method, route, error, at } = JSON.parse(line)
    deepEqual([logged.length, method, route, error], [1, 'POST', '/echo/:place', 'TypeError'])
    match(html, new RegExp(`<strong>${request}</strong>`))
    match(at[0], /app\.test\.ts/)
    doesNotMatch(line, /Emily|break/)
    doesNotMatch(html, /Emily|TypeError/)
  })

  it('never leads to another server', async () => {
    for (const [typed, tidy] of [
      ['//evil.example/', '/evil.example'],
      ['/\\evil.example/', '/evil.example'],
      ['///evil.example//a/', '/evil.example/a'],
    ] as const) {
      const answer = await app.request(`http://localhost${typed}`)
      deepEqual([answer.status, answer.headers.get('location')], [308, tidy])
    }
  })
})

it('says that it is well', async () => {
  const { status, html } = await visit(app, '/health')
  deepEqual([status, html], [200, 'ok'])
})
