import { deepEqual, equal, rejects } from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readWholeCorpus } from './corpus.ts'
import { proveAnswered, writeStatements } from './many-statements.ts'

describe('a file of many statements', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
  const file = join(folder, 'statements.jsonl')
  after(() => rmSync(folder, { recursive: true }))

  it('repeats the corpus, each line with its own id and none with its labels', () => {
    const corpus = readWholeCorpus()
    writeStatements(file, corpus.length + 2)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    equal(lines.length, corpus.length + 2)
    const { field, child, toChild, text } = corpus[1] ?? {}
    deepEqual(JSON.parse(lines.at(-1) ?? ''), { id: String(corpus.length + 1), field, child, toChild, text })
  })

  for (const [title, lines, complaint] of [
    ['one short', ['{"id":"0","raise":[]}'], /1 of 2/],
    ['out of order', ['{"id":"1","raise":[]}', '{"id":"0","raise":[]}'], /Line 1 answers/],
    ['an error in place of an answer', ['{"id":"0","raise":[]}', '{"line":2,"error":"…"}'], /Line 2 answers/],
  ] as const) {
    it(`is not taken for answered when it is ${title}`, async () => {
      writeFileSync(file, lines.join('\n'))
      await rejects(proveAnswered(file, 2), complaint)
    })
  }

  it('is taken for answered when every line is there in order', async () => {
    writeFileSync(file, '{"id":"0","raise":[]}\n{"id":"1","raise":["jargon"]}\n')
    await proveAnswered(file, 2)
  })
})
