import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { aPlan } from '../checker/testing.ts'
import { writeJson } from '../formats/write-json.ts'
import { begin, run } from './testing.ts'

const home = mkdtempSync(join(tmpdir(), 'bywhen-many-'))
after(() => rmSync(home, { recursive: true, force: true }))
const put = (name: string, content: string): string => {
  mkdirSync(dirname(join(home, name)), { recursive: true })
  writeFileSync(join(home, name), content)
  return join(home, name)
}
const today = ['--today', '2026-11-22']
const planOf = (at: number): string =>
  writeJson(
    aPlan({ id: `plan-${at}`, needs: [{ tasks: [{ who: 'Steph Brown' }, { assigned: [{ by: 'ASAP' }] }] }] }),
  )
const folderOf = (name: string, many: number): string => {
  for (let at = 0; at < many; at += 1) put(`${name}/${at}.json`, planOf(at))
  return join(home, name)
}
type Told = {
  readonly stopped?: { readonly done: number; readonly of: number }
  readonly summary: { readonly findings: number }
  readonly files: readonly {
    readonly file: string
    readonly number: number
    readonly findings: readonly { readonly rule: string }[]
  }[]
}
const toldIn = (file: string): Told => JSON.parse(readFileSync(file, 'utf8'))

/** Starts a run and waits until it has kept something, so that it can be broken off in its midst. */
const beginAndWait = async (words: readonly string[], unfinished: string) => {
  const child = begin(words)
  const err: Buffer[] = []
  child.stderr.on('data', piece => err.push(piece))
  const closed = once(child, 'close')
  while (!existsSync(unfinished) || statSync(unfinished).size < 20_000) {
    ok(child.exitCode === null, Buffer.concat(err).toString())
    await setTimeout(5)
  }
  return { child, closed, said: () => Buffer.concat(err).toString() }
}

describe('check FOLDER', { concurrency: 2 }, () => {
  it('checks every plan in it, tells what it passed over and what it could not read, and adds up across plans', async () => {
    const folder = folderOf('all', 12)
    put('all/letter.pdf', 'x')
    put('all/old.doc', 'x')
    put('all/odd/“quo\nted”.json', '{')
    const output = join(home, 'all.json')
    const { code, err, out } = await run(['check', folder, '--output', output, ...today])
    equal(out, '')
    match(err, /Passed over 1 file of kinds that hold no plans: 1 \.pdf\.\n/)
    match(err, /old\.doc: The file: /)
    match(err, /“quo ted”\.json: The file: It is not JSON/)
    match(err, /all\.json: 12 plans, \d+ findings, \d+ to fix\. 2 files could not be read\.\n$/)
    equal(code, 2)
    const { files } = toldIn(output)
    equal(files.length, 14)
    deepEqual(
      files.flatMap(({ number }) => number ?? []),
      Array.from({ length: 12 }, (_, at) => at + 1),
    )
    ok(
      files
        .filter(each => each.number)
        .every(({ findings }) => findings.some(({ rule }) => rule === 'overload')),
    )
    deepEqual(
      readdirSync(home)
        .filter(name => name.startsWith('all'))
        .toSorted(),
      ['all', 'all.json'],
    )
  })

  it('says so where there is no plan in it', async () => {
    put('none/a.pdf', '')
    const { code, err, out } = await run(['check', join(home, 'none'), ...today])
    match(err, /^There is no plan in .*none\. Passed over 1 file of kinds that hold no plans: 1 \.pdf\./)
    deepEqual({ code, out }, { code: 2, out: '' })
  })

  it('writes as the name of the output tells, and the same to a file as to a pipe', async () => {
    const folder = folderOf('each', 2)
    for (const [extension, begins] of [
      ['txt', /each\/0\.json: Emily/],
      ['csv', /^\uFEFFfile,plan,planInFile,kind/],
      ['sarif', /^\{"\$schema"/],
      ['html', /^<!doctype html>/i],
    ] as const) {
      const output = join(home, `each.${extension}`)
      const { code } = await run(['check', folder, '--output', output, ...today])
      equal(code, 1)
      match(readFileSync(output, 'utf8'), begins)
    }
    const { out } = await run(['check', folder, '--format', 'csv', ...today])
    equal(out, readFileSync(join(home, 'each.csv'), 'utf8'))
  })

  it('says so where there is no room for what it found', async () => {
    const { code, err } = await run([
      'check',
      folderOf('full', 3),
      '--format',
      'json',
      '--output',
      '/dev/full',
      ...today,
    ])
    match(err, /There is no room left on the disk/)
    equal(code, 2)
    ok(!existsSync('/dev/full.unfinished'))
  })
})

describe('a run that was broken off', () => {
  const folder = folderOf('long', 240)
  const fresh = join(home, 'fresh.json')
  const words = (output: string) => ['check', folder, '--output', output, ...today]

  it('is what a run in one go would find, when it is taken up again', async t => {
    equal((await run(words(fresh))).code, 1)
    const whole = readFileSync(fresh, 'utf8')

    await t.test('after Ctrl-C, which writes what is done by then', async () => {
      const output = join(home, 'stopped.json')
      const { child, closed, said } = await beginAndWait(words(output), `${output}.unfinished`)
      child.kill('SIGINT')
      deepEqual(await closed, [130, null])
      match(
        said(),
        /^Stopping\. [\s\S]*Stopped when \d+ of 240 files were done\. The same command goes on from there\.\n$/,
      )
      const { stopped, files } = toldIn(output)
      deepEqual(stopped, { done: files.length, of: 240 })
      ok(files.length > 0 && files.length < 240)
      const again = await run(words(output))
      match(
        again.err,
        new RegExp(`^Going on with a run that was stopped: ${files.length} files had been checked`),
      )
      equal(again.code, 1)
      equal(readFileSync(output, 'utf8'), whole)
      ok(!existsSync(`${output}.unfinished`))
    })

    await t.test('after it was killed, and its last line torn', async () => {
      const output = join(home, 'killed.json')
      const { child, closed } = await beginAndWait(words(output), `${output}.unfinished`)
      child.kill('SIGKILL')
      deepEqual(await closed, [null, 'SIGKILL'])
      ok(!existsSync(output))
      appendFileSync(`${output}.unfinished`, '{"file":"torn.json","size":3,"modi')
      const again = await run(words(output))
      match(again.err, /^Going on with a run that was stopped: \d+ files? had been checked/)
      equal(readFileSync(output, 'utf8'), whole)
    })

    await t.test('with what has changed since', async () => {
      const output = join(home, 'changed.json')
      const { child, closed } = await beginAndWait(words(output), `${output}.unfinished`)
      child.kill('SIGKILL')
      await closed
      put('long/0.json', writeJson(aPlan({ id: 'plan-0', nextReview: undefined })))
      await run(words(output))
      put('long/0.json', planOf(0))
      const first = toldIn(output).files[0]
      ok(first?.findings.some(({ rule }) => rule === 'review-late'))
    })
  })

  it('is not gone on with by other choices', async () => {
    const output = join(home, 'other.json')
    const { child, closed } = await beginAndWait(words(output), `${output}.unfinished`)
    child.kill('SIGKILL')
    await closed
    const { err } = await run([...words(output), '--severity', 'fix'])
    match(err, /A run was begun here with other choices, so everything is checked anew/)
  })
})

describe('on a terminal', () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const onTerminal = async (words: readonly string[], ...pressed: readonly (readonly [RegExp, string])[]) => {
    const typed = [process.execPath, main, ...words].map(word => `'${word}'`).join(' ')
    const child = spawn('script', ['-qec', typed, '/dev/null'])
    const waiting = [...pressed]
    let shown = ''
    child.stdout.on('data', piece => {
      shown += piece
      const [next] = waiting
      if (!next?.[0].test(shown)) return
      waiting.shift()
      child.stdin.write(next[1])
    })
    const [code] = await once(child, 'close')
    return { code, shown: stripVTControlCharacters(shown).replaceAll('\r', '') }
  }
  const folder = folderOf('bar', 400)

  it('a bar tells how far a long run has come and how long it will take, and goes when it is done', async () => {
    const { shown, code } = await onTerminal(['check', folder, '--output', join(home, 'bar.json'), ...today])
    match(shown, /Checking [█░]{24} \d+ of 400 · \d+ (?:s|min) left/)
    match(shown, /\S*bar\.json: 400 plans, [\d,]+ findings, [\d,]+ to fix\.\n$/)
    equal(code, 1)
  })

  it('Ctrl-C shows what was found by then', async () => {
    const { shown, code } = await onTerminal(
      ['check', folder, ...today],
      [/Checking .* [1-9]\d* of 400/, '\u0003'],
    )
    match(shown, /Stopping\. What has been checked is written now/)
    match(shown, /bar\/\d+\.json: Emily, Liberi plan/)
    match(shown, /Stopped when \d+ of 400 files were done\. A run with --output can be taken up again/)
    equal(code, 130)
  })

  it('a report asks where it is to go', async () => {
    const { shown, code } = await onTerminal(['check', folder, '--format', 'html', ...today])
    match(shown, /Say where the report is to go: --output report\.html/)
    equal(code, 2)
  })
})
