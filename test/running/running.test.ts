import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readAsked } from './asked.ts'
import { inWords, plus } from './tally.ts'

describe('the closing line', () => {
  it('speaks of what was left out only when something was', () => {
    equal(inWords({ passed: 3, failed: 0, skipped: 0, unsteady: 0 }), '3 passed, 0 failed')
    equal(inWords({ passed: 3, failed: 1, skipped: 2, unsteady: 0 }), '3 passed, 1 failed, 2 skipped')
    equal(
      inWords({ passed: 3, failed: 0, skipped: 0, unsteady: 1 }),
      '3 passed, 0 failed, 1 test file right only at the second try',
    )
  })

  it('adds up all the steps', () => {
    const [some, more] = [
      { passed: 1, failed: 2, skipped: 3, unsteady: 4 },
      { passed: 10, failed: 20, skipped: 30, unsteady: 40 },
    ]
    deepEqual(plus(some, more), { passed: 11, failed: 22, skipped: 33, unsteady: 44 })
  })
})

describe('what was asked for', () => {
  const readings = [
    { words: [], asked: { patterns: [], help: false } },
    { words: ['dates', 'rules/who'], asked: { patterns: ['dates', 'rules/who'], help: false } },
    { words: ['--only', 'unit', 'dates'], asked: { only: 'unit', patterns: ['dates'], help: false } },
    { words: ['--only=types'], asked: { only: 'types', patterns: [], help: false } },
    { words: ['--help'], asked: { patterns: [], help: true } },
    {
      words: ['--only', 'lint'],
      asked: { refused: '--only is followed by one of format, types, unit, journeys, not by “lint”.' },
    },
    { words: ['--fast'], asked: { refused: 'There is no “--fast” here.' } },
  ] as const

  for (const { words, asked } of readings) {
    it(`is read from “${words.join(' ')}”`, () => deepEqual(readAsked(words), asked))
  }
})

describe('test files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen running '))
  after(() => rmSync(folder, { recursive: true }))

  const head = "import { before, describe, it } from 'node:test'\n"
  const cases = [
    { of: 'two tests that pass', text: "it('a', () => {}); it('b', () => {})", counts: [2, 0], says: /✔ / },
    {
      of: 'a test that fails',
      text: "describe('a', () => it('b', () => { throw new Error('oh') }))",
      counts: [0, 1],
      says: /✖ a › b[\s\S]*Error: oh/,
    },
    {
      of: 'a test that is skipped',
      text: "it.skip('a', () => {}); it('b', () => {})",
      counts: [1, 1],
      says: /left out and is not listed/,
    },
    {
      of: 'a test that is put off',
      text: "it.todo('a')",
      counts: [0, 1],
      says: /left out and is not listed/,
    },
    { of: 'no test', text: '', counts: [0, 1], says: /ended before it had run its tests/ },
    { of: 'an empty group', text: "describe('a', () => {})", counts: [0, 1], says: /holds no test/ },
    {
      of: 'an error before its tests',
      text: "throw new Error('early')",
      counts: [0, 1],
      says: /Error: early/,
    },
    {
      of: 'an end before its tests',
      text: "it('a', () => process.exit(0)); it('b', () => {})",
      counts: [0, 1],
      says: /ended before it had run its tests/,
    },
    {
      of: 'a preparation that fails',
      text: "describe('a', () => { before(() => { throw new Error('oh') }); it('b', () => {}) })",
      counts: [0, 2],
      says: /Error: oh/,
    },
    {
      of: 'a test that never ends',
      text: "it('a', () => new Promise(() => setInterval(() => {}, 1000)))",
      // The test itself, and the file that it keeps from ending.
      counts: [0, 2],
      says: /timed out/,
    },
    {
      of: 'a test that spins',
      text: "it('a', () => { for (;;); })",
      counts: [0, 1],
      says: /took too long and was stopped/,
    },
  ] as const

  for (const [index, { of, text, counts, says }] of cases.entries()) {
    it(`with ${of} count as ${counts[0]} passed and ${counts[1]} failed`, () => {
      const file = join(folder, `case-${index}.test.ts`)
      writeFileSync(file, head + text)
      const { tally, said } = runFiles(folder, [file])
      deepEqual([tally.passed, tally.failed, tally.skipped], [...counts, 0])
      match(said, says)
    })
  }

  const once = join(folder, 'once')
  const atSecond = `import { existsSync, writeFileSync } from 'node:fs'
    it('a', () => { if (!existsSync('${once}')) { writeFileSync('${once}', ''); throw new Error('oh') } })`

  it('are run once more where they went wrong, and what went right only then is said and counted', () => {
    const [unsteady, broken] = [join(folder, 'unsteady.test.ts'), join(folder, 'broken.test.ts')]
    writeFileSync(unsteady, head + atSecond)
    writeFileSync(broken, `${head}it('a', () => { throw new Error('oh') })`)
    const { tally, said } = runFiles(folder, [unsteady, broken], 2)
    deepEqual(tally, { passed: 1, failed: 1, skipped: 0, unsteady: 1 })
    match(said, /unsteady.test.ts went right only at the second try/)
  })

  it('are not run again where more went wrong than may be chance', () => {
    const files = ['one', 'two'].map(name => join(folder, `${name}.test.ts`))
    for (const file of files) writeFileSync(file, `${head}it('a', () => { throw new Error('oh') })`)
    const { tally, said } = runFiles(folder, files, 1)
    deepEqual(tally, { passed: 0, failed: 2, skipped: 0, unsteady: 0 })
    doesNotMatch(said, /Once more/)
  })
})

/** The runner refuses to run inside a test, so it is run beside it, as a program of its own. */
function runFiles(folder: string, files: readonly string[], secondTries = 0) {
  const program = join(folder, 'program.ts')
  writeFileSync(
    program,
    `import { runTestFiles } from ${JSON.stringify(join(import.meta.dirname, 'test-files.ts'))}
    const way = { concurrency: 1, timeout: 1000, limit: 3000, stop: new AbortController().signal, secondTries: ${secondTries} }
    const tally = await runTestFiles(${JSON.stringify(files)}, way)
    console.log(JSON.stringify(tally))`,
  )
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8', env })
  const lines = stdout.trimEnd().split('\n')
  return { tally: JSON.parse(lines.at(-1) ?? ''), said: lines.slice(0, -1).join('\n') }
}
