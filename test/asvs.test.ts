import { deepEqual, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'

const root = dirname(import.meta.dirname)
const page = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
const rows = page
  .split('\n')
  .filter(line => /^\| \d/.test(line))
  .map(line => line.split('|').slice(1, -1))

describe('the page on OWASP ASVS', () => {
  it('names only tests and files that are there', () => {
    const named = [...page.matchAll(/`([\w./-]+\/[\w./-]*)`/g)].map(([, path = '']) => path)
    ok(named.length > 100)
    deepEqual(
      [...new Set(named)].filter(path => !existsSync(join(root, path))),
      [],
    )
  })

  it('says of each requirement how it is met, or what is open', () => {
    ok(rows.length > 80)
    for (const [numbers = '', , how = '', shown = '', open = ''] of rows) {
      ok(/^ \d+\.\d+\.\d+(, \d+\.\d+\.\d+)* $/.test(numbers), numbers)
      ok(
        [how, shown, open].some(cell => cell.trim() !== ''),
        numbers,
      )
    }
  })
})
