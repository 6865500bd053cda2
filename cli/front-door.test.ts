import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'

const homes: string[] = []
after(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true })
})

describe('the first start', () => {
  it('fetches what the app needs, once, and hands the words over as they are', async () => {
    const home = aFreshClone()
    const first = await start(home, ['explain', 'a b', '“c”'])
    match(first.said, /^Setting Bywhen up: npm fetches its packages\./)
    deepEqual(JSON.parse(first.wrote), { program: 'main', words: ['explain', 'a b', '“c”'] })
    const second = await start(home, ['rules'])
    equal(second.said, '')
    deepEqual(npmCalls(home), ['ci --ignore-scripts --include=optional --omit=dev'])
  })

  it('fetches the packages of the tests for a test, and those serve the app too', async () => {
    const home = aFreshClone()
    const first = await start(home, ['test', '--only', 'unit'])
    deepEqual(JSON.parse(first.wrote), { program: 'test', words: ['--only', 'unit'] })
    deepEqual(JSON.parse((await start(home, ['start'])).wrote), { program: 'main', words: ['start'] })
    deepEqual(npmCalls(home), ['ci --ignore-scripts --include=optional --include=dev'])
  })

  it('fetches again when the lock file has changed', async () => {
    const home = aFreshClone()
    await start(home, [])
    writeFileSync(join(home, 'package-lock.json'), '{"changed":true}')
    await start(home, [])
    equal(npmCalls(home).length, 2)
  })

  it('is made by one of three that come at once, and the others wait for it', async () => {
    const home = aFreshClone()
    const ends = await Promise.all(['a', 'b', 'c'].map(word => start(home, [word])))
    deepEqual(
      ends.map(end => JSON.parse(end.wrote).words[0]),
      ['a', 'b', 'c'],
    )
    equal(npmCalls(home).length, 1)
    equal(existsSync(join(home, '.bywhen/setting-up')), false)
  })

  it('takes over from a start that was killed half way', async () => {
    const home = aFreshClone()
    const gone = spawnSync(process.execPath, ['--version']).pid
    mkdirSync(join(home, '.bywhen/setting-up'), { recursive: true })
    writeFileSync(join(home, `.bywhen/setting-up/holder-${gone}-1`), '')
    const ends = await Promise.all(['a', 'b'].map(word => start(home, [word])))
    deepEqual(
      ends.map(end => end.code),
      [0, 0],
    )
    equal(npmCalls(home).length, 1)
  })

  it('says what to do when npm fails, and tries again the next time', async () => {
    const home = aFreshClone()
    const failed = await start(home, [], { NPM_FAILS: 'yes' })
    equal(failed.code, 2)
    match(failed.said, /npm error nothing answers[\s\S]*Check that this machine can reach its npm registry/)
    equal((await start(home, [])).code, 0)
    equal(npmCalls(home).length, 2)
  })

  it('stops npm when it is itself told to stop, and leaves no half-made folder that looks whole', async () => {
    const home = aFreshClone()
    const end = await start(home, [], { NPM_TAKES: '5000' }, child => {
      child.stderr.once('data', () => setTimeout(() => child.kill('SIGTERM'), 300))
    })
    equal(end.signal, 'SIGTERM')
    equal(existsSync(join(home, 'node_modules/.bywhen-stamp')), false)
    equal(existsSync(join(home, '.bywhen/setting-up')), false)
  })
})

describe('every start', () => {
  const home = aFreshClone()

  it('ends with the code the command ended with', async () => {
    equal((await start(home, ['end', '3'])).code, 3)
  })

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`passes ${signal} on, and ends as the command does`, async () => {
      const heard = await start(home, ['listen'], {}, child =>
        child.stdout.once('data', () => child.kill(signal)),
      )
      match(heard.wrote, new RegExp(`heard ${signal}`))
      equal(heard.code, 7)
      const ended = await start(home, ['wait'], {}, child =>
        child.stdout.once('data', () => child.kill(signal)),
      )
      equal(ended.signal, signal)
    })
  }

  it('works from any folder and through links to links', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'bywhen links '))
    homes.push(elsewhere)
    mkdirSync(join(elsewhere, 'deep er'))
    symlinkSync(join(home, 'bywhen'), join(elsewhere, 'one'))
    symlinkSync('../one', join(elsewhere, 'deep er/two'))
    const { stdout } = spawnSync(join(elsewhere, 'deep er/two'), ['rules'], {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { ...surroundings(home), PATH: `${join(process.execPath, '..')}:${process.env.PATH}` },
    })
    deepEqual(JSON.parse(stdout), { program: 'main', words: ['rules'] })
  })
})

describe('an older Node', () => {
  it('of before 20 is told so in one sentence', async () => {
    const end = await start(aFreshClone(), [], as('18.20.8'))
    equal(end.code, 2)
    equal(end.said.trim().split('\n').length, 1)
    match(end.said, /needs Node 20 or newer, and this is Node 18\.20\.8/)
  })

  it('of 20 hands over to the Node 26 that was fetched', async () => {
    const end = await start(aFreshClone(), ['node'], as('20.9.0'))
    match(end.wrote, /node_modules/)
  })

  it('says what to do where npm fetched no Node 26', async () => {
    const end = await start(aFreshClone(), [], { ...as('20.9.0'), NPM_LEAVES_NODE_OUT: 'yes' })
    equal(end.code, 2)
    match(end.said, /npm fetched everything but the Node 26/)
  })
})

type End = {
  readonly code: number | null
  readonly signal: string | null
  readonly wrote: string
  readonly said: string
}
type Started = ReturnType<typeof spawnFrontDoor>

/** A folder like a fresh clone, with rooms that only tell what they were given, and an npm that fetches nothing. */
function aFreshClone(): string {
  const home = mkdtempSync(join(tmpdir(), 'bywhen '))
  homes.push(home)
  const here = import.meta.dirname
  for (const file of [
    'front-door',
    'enter',
    'platform-node',
    'run-through',
    'set-up',
    'set-up-turn',
    'stamp',
  ]) {
    cpSync(join(here, `${file}.mjs`), join(home, `cli/${file}.mjs`))
  }
  cpSync(join(here, '../bywhen'), join(home, 'bywhen'))
  mkdirSync(join(home, 'test'))
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  writeFileSync(join(home, 'package-lock.json'), '{}')
  writeFileSync(join(home, 'npm.log'), '')
  writeFileSync(join(home, 'npm-cli.js'), npm())
  writeFileSync(join(home, 'test/run.ts'), tell('test'))
  writeFileSync(join(home, 'cli/main.ts'), tell('main'))
  return home
}

function npm(): string {
  return `import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { platformNode } from './cli/platform-node.mjs'
appendFileSync('npm.log', process.argv.slice(2, 6).join(' ') + '\\n')
await setTimeout(Number(process.env.NPM_TAKES ?? 300))
if (process.env.NPM_FAILS) {
  console.error('npm error nothing answers')
  process.exit(1)
}
const node = platformNode(process.cwd()) ?? 'node_modules/none/node'
mkdirSync(dirname(node), { recursive: true })
if (!process.env.NPM_LEAVES_NODE_OUT) symlinkSync(process.execPath, node)
`
}

function tell(program: string): string {
  return `const words = process.argv.slice(2)
const stay = () => setInterval(() => {}, 1000)
if (words[0] === 'end') process.exit(Number(words[1]))
else if (words[0] === 'node') console.log(process.argv0)
else if (words[0] === 'wait') { console.log('waiting'); stay() }
else if (words[0] === 'listen') {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => { console.log('heard ' + signal); process.exit(7) })
  }
  console.log('listening')
  stay()
}
else console.log(JSON.stringify({ program: '${program}', words }))
`
}

// A Node that only says it is older: what the front door asks of it is its version.
function as(version: string): Record<string, string> {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` }
}

function surroundings(home: string): NodeJS.ProcessEnv {
  return { ...process.env, npm_execpath: join(home, 'npm-cli.js'), npm_node_execpath: process.execPath }
}

function spawnFrontDoor(home: string, words: readonly string[], also: Readonly<Record<string, string>>) {
  return spawn(process.execPath, [join(home, 'cli/front-door.mjs'), ...words], {
    env: { ...surroundings(home), ...also },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function start(
  home: string,
  words: readonly string[],
  also: Readonly<Record<string, string>> = {},
  meanwhile: (child: Started) => void = () => {},
): Promise<End> {
  const child = spawnFrontDoor(home, words, also)
  let wrote = ''
  let said = ''
  child.stdout.on('data', piece => {
    wrote += piece
  })
  child.stderr.on('data', piece => {
    said += piece
  })
  meanwhile(child)
  return new Promise(resolve => child.once('close', (code, signal) => resolve({ code, signal, wrote, said })))
}

function npmCalls(home: string): readonly string[] {
  const log = readFileSync(join(home, 'npm.log'), 'utf8')
  ok(log.endsWith('\n'), 'npm was never called')
  return log.trimEnd().split('\n')
}
