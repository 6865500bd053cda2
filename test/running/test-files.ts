import { relative } from 'node:path'
import { run } from 'node:test'
import { type Ended, judge, titlesOfFile } from './report.ts'
import { nothing, oneFailed, plus, type Tally } from './tally.ts'

export type Way = {
  readonly concurrency: number
  readonly timeout: number
  readonly limit: number
  readonly stop: AbortSignal
  /** How many files that went wrong are run once more by themselves; more than these, and something is broken. */
  readonly secondTries: number
}

/**
 * Runs test files, each in a process of its own. A file without a test, a test left out unannounced, and a file that
 * ends or hangs before its tests are done all count as failed. What goes right only at a second try is told, and counted.
 */
export async function runTestFiles(files: readonly string[], way: Way): Promise<Tally> {
  if (files.length === 0) {
    say('There are no such test files, and a step that tests nothing has failed.')
    return oneFailed
  }
  const first = await runOnce(files, way)
  const wrong = files.filter(file => (first.get(file)?.failed ?? 0) > 0)
  if (wrong.length === 0 || wrong.length > way.secondTries || way.stop.aborted) return sum(first)
  say('Once more, by themselves:')
  const second = await runOnce(wrong, { ...way, concurrency: 1 })
  const steadied = wrong.filter(file => second.get(file)?.failed === 0)
  for (const file of steadied) say(`! ${shortly(file)} went right only at the second try: look for the cause`)
  return { ...sum(new Map([...first, ...second])), unsteady: steadied.length }
}

const sum = (tallies: ReadonlyMap<string, Tally>): Tally => [...tallies.values()].reduce(plus, nothing)

async function runOnce(
  files: readonly string[],
  { concurrency, timeout, limit, stop }: Way,
): Promise<ReadonlyMap<string, Tally>> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(limit)])
  // Files end by themselves: forcing them to would cut off what they have not yet told.
  const events = run({ files: [...files], concurrency, timeout, signal })
  const found = new Map(files.map(file => [file, { tally: nothing, titles: titlesOfFile() }]))
  const of = (where: { readonly entryFile?: string; readonly file?: string }) =>
    found.get(where.entryFile ?? where.file ?? '')
  const end = (ended: Ended) => {
    const its = of(ended)
    const file = shortly(ended.entryFile ?? ended.file ?? '')
    if (its) its.tally = plus(its.tally, judge(ended, file, its.titles.of(ended), say))
  }

  events.on('test:start', test => of(test)?.titles.enter(test))
  events.on('test:pass', end)
  events.on('test:fail', end)
  events.on('test:diagnostic', ({ entryFile, message }) => entryFile && say(message))
  events.on('test:stdout', ({ message }) => process.stdout.write(message))
  events.on('test:stderr', ({ message }) => process.stdout.write(message))
  await new Promise(resolve => events.once('close', resolve).resume())

  return new Map([...found].map(([file, { tally }]) => [file, closing(file, tally)]))
}

function closing(file: string, tally: Tally): Tally {
  const whole = tally.passed + tally.failed + tally.skipped > 0 ? tally : oneFailed
  if (whole !== tally) say(`✖ ${shortly(file)} holds no test`)
  say(`${whole.failed > 0 ? '✖' : '✔'} ${shortly(file)} ${whole.passed + whole.failed + whole.skipped}`)
  return whole
}

function shortly(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/')
}

function say(words: string): void {
  console.log(words.replace(/^/gm, '   '))
}
