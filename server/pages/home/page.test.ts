import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../../checker/examples/index.ts'
import { checkText } from '../../../checker/index.ts'
import { anApp, visit } from '../../testing.ts'

const { app } = await anApp()
const { html } = await visit(app, '/')
const wordsOf = (markup: string): string => markup.replace(/<[^>]+>/g, '')

describe('the first page', () => {
  it('starts a check with one press, before anything else that can be pressed', () => {
    const [, main = ''] = html.split('<main')
    match(main, /^[\s\S]*?<a href="\/check" role="button"/)
    equal(main.indexOf('<a '), main.indexOf('<a href="/check"'))
  })

  it('offers every plan of ours to try', () => {
    for (const { id, label } of examples) ok(html.includes(`href="/check?example=${id}">${label}</a>`))
  })

  it('shows words that the checker marks, and says better what it leaves alone', () => {
    const [, before = '', after = ''] =
      /<dt>Before<\/dt><dd>(.*?)<\/dd>[\s\S]*<dt>After<\/dt><dd>(.*?)<\/dd>/.exec(html) ?? []
    const given = { field: 'task', child: 'Emily', toChild: true } as const
    const found = checkText({ ...given, text: wordsOf(before) })
    deepEqual(
      found.map(({ text }) => text),
      [...before.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, words]) => words),
    )
    equal(found.length, 2)
    for (const { wrong } of found) ok(html.includes(wrong))
    deepEqual(checkText({ ...given, text: wordsOf(after) }), [])
  })

  it('says where what is typed goes', () =>
    match(html, /checked in your own browser[^<]*without scripts it is sent/))
})
