import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type Asked, type Part, parts } from './asked.ts'
import { findBrowser } from './browser.ts'
import { startDatabase } from './database.ts'
import { readyPoppler } from './poppler.ts'
import { oneFailed, plus, type Tally } from './tally.ts'
import { runTestFiles } from './test-files.ts'
import { runTool } from './tool.ts'

export type Step = { readonly title: string; run(stop: AbortSignal): Promise<Tally> }

const minutes = 60_000
/** Only where everything runs: whoever runs a part of the tests wants to see how it goes. */
const secondTries = (patterns: readonly string[]): number => (patterns.length === 0 ? 2 : 0)
const colours = process.stdout.isTTY ? '--colors=force' : '--colors=off'
const biome = ['node_modules/@biomejs/biome/bin/biome', 'ci', colours]

/** The steps that were asked for; naming files leaves out what does not run on single test files. */
export function chooseSteps({ only, patterns }: Asked): readonly Step[] {
  if (only) return steps[only](patterns)
  if (patterns.length === 0) return parts.flatMap(part => steps[part](patterns))
  const unit = unitFiles(patterns).length > 0 ? steps.unit(patterns) : []
  const journeys = journeyFiles(patterns).length > 0 ? steps.journeys(patterns) : []
  return unit.length + journeys.length > 0 ? [...unit, ...journeys] : steps.unit(patterns)
}

const steps: Readonly<Record<Part, (patterns: readonly string[]) => readonly Step[]>> = {
  format: () => [
    {
      title: 'Format',
      run: stop => runTool([...biome, '--linter-enabled=false', '--assist-enabled=false'], stop),
    },
    { title: 'Lint', run: stop => runTool([...biome, '--formatter-enabled=false'], stop) },
  ],
  types: () => [{ title: 'Types', run: stop => runTool(['node_modules/typescript/bin/tsc'], stop) }],
  unit: patterns => [{ title: `Unit tests${among(patterns)}`, run: stop => runUnit(patterns, stop) }],
  journeys: patterns => [{ title: `Journeys${among(patterns)}`, run: stop => runJourneys(patterns, stop) }],
}

async function runUnit(patterns: readonly string[], stop: AbortSignal): Promise<Tally> {
  const concurrency = availableParallelism()
  const files = unitFiles(patterns)
  if (files.some(readsPdfs)) readyPoppler()
  const way = {
    concurrency,
    timeout: 4 * minutes,
    limit: 8 * minutes,
    stop,
    secondTries: secondTries(patterns),
  }
  return files.some(usesDatabase) ? withDatabase(() => runTestFiles(files, way)) : runTestFiles(files, way)
}

/** One server for all test files of a step, each with databases of its own in it; it is gone when the step is. */
async function withDatabase(run: () => Promise<Tally>): Promise<Tally> {
  const database = await startDatabase()
  if ('missing' in database) {
    console.log(database.missing)
    return plus(oneFailed, await run())
  }
  process.env.TEST_DATABASE_URL = database.url
  try {
    return await run()
  } finally {
    await database.stop()
  }
}

const usesDatabase = (file: string): boolean => mentions(file, "/testing/databases.ts'")
const readsPdfs = (file: string): boolean => mentions(file, "/testing/poppler.ts'")
const mentions = (file: string, words: string): boolean => readFileSync(file, 'utf8').includes(words)

// A browser is nearly a core by itself, so no more than two at a time.
async function runJourneys(patterns: readonly string[], stop: AbortSignal): Promise<Tally> {
  const files = journeyFiles(patterns)
  const browser = files.length > 0 ? findBrowser() : { at: '' }
  if ('missing' in browser) {
    console.log(browser.missing)
    return oneFailed
  }
  process.env.CHROMIUM = browser.at
  const concurrency = Math.min(2, availableParallelism())
  return runTestFiles(files, {
    concurrency,
    timeout: 3 * minutes,
    limit: 7 * minutes,
    stop,
    secondTries: secondTries(patterns),
  })
}

function unitFiles(patterns: readonly string[]): readonly string[] {
  return matching(globSync('**/*.test.ts', { exclude: ['**/node_modules', 'test/journeys'] }), patterns)
}

function journeyFiles(patterns: readonly string[]): readonly string[] {
  return matching(globSync('test/journeys/**/*.test.ts'), patterns)
}

function matching(files: readonly string[], patterns: readonly string[]): readonly string[] {
  const wanted = files.map(file => file.replaceAll('\\', '/')).filter(file => accepts(file, patterns))
  return wanted.sort().map(file => resolve(file))
}

function accepts(file: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some(pattern => file.includes(pattern))
}

function among(patterns: readonly string[]): string {
  return patterns.length === 0
    ? ''
    : ` (only files whose path contains ${patterns.map(word => `“${word}”`).join(' or ')})`
}
