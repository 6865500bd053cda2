import { deepEqual, doesNotMatch, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { buildStyles } from '../build-styles.ts'
import { reportStyleSheet, reportStyles } from './styles.ts'

const css = readFileSync(reportStyleSheet, 'utf8')

describe('the style sheet of the report', () => {
  it('is what the Sass gives now (if not: node server/build-styles.ts)', () =>
    ok(css === buildStyles('report')))

  it('has a value for every ink it speaks of, and no colour of its own', () => {
    const spoken = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? ''))
    const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    deepEqual(
      [...spoken].filter(name => !set.has(name)),
      [],
    )
    doesNotMatch(css.replace(/:root\{[^}]*\}/g, ''), /#(?!0000\b)[0-9a-f]{3,8}\b(?=[^{}]*\})|rgba?\(/i)
  })

  it('carries both weights of our typeface, and loads nothing', async () => {
    const styles = await reportStyles()
    match(styles, /url\("data:font\/woff2;base64,/)
    doesNotMatch(styles, /url\("?\//)
    ok(styles.length < 110_000)
    doesNotMatch(styles, /<\/style/i)
  })
})
