import { deepEqual, ok } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, it } from 'node:test'

const root = dirname(import.meta.dirname)
const files = listFiles()

type Leave = {
  readonly folders: readonly string[]
  readonly packages: boolean
  readonly node: boolean
  /** Parts of other folders that it may reach too. */
  readonly parts?: readonly string[]
}

/** One direction: what stands to the right of a folder never reaches into it from the left. */
const leaves: Readonly<Record<string, Leave>> = {
  checker: { folders: [], packages: false, node: false },
  plans: { folders: ['checker'], packages: false, node: false },
  store: { folders: ['checker', 'plans'], packages: true, node: true },
  formats: { folders: ['checker', 'plans'], packages: true, node: true },
  // A page is drawn by the same functions on the server and in the browser; esbuild refuses those that need Node.
  browser: {
    folders: ['checker', 'plans', 'formats'],
    packages: true,
    node: false,
    parts: ['server/views/', 'server/pages/', 'server/workspace/drafts/exchange.ts'],
  },
  server: { folders: ['checker', 'plans', 'store', 'formats'], packages: true, node: true },
  cli: { folders: ['checker', 'plans', 'store', 'formats', 'server'], packages: true, node: true },
}

describe('the house', () => {
  for (const [folder, leave] of Object.entries(leaves)) {
    it(`${folder}/ imports only what it may`, () => {
      const offences = productFiles(folder).flatMap(file =>
        importsOf(file)
          .filter(name => !isAllowed(file, folder, name, leave))
          .map(name => `${file} imports ${name}`),
      )
      deepEqual(offences, [])
    })
  }

  it('is made of files short enough to read in one go', () => {
    deepEqual(
      files
        .map(file => ({ file, most: mostLines(file) }))
        .filter(({ file, most }) => lineCount(file) > most)
        .map(({ file, most }) => `${file} has ${lineCount(file)} lines; ${most} is the most`),
      [],
    )
  })

  it('has no clock, no chance and no surroundings in the checker and the plans', () => {
    const surroundings =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.[a-z]|\bTemporal\.Now\b|\bperformance\.now\b/
    deepEqual(offencesAgainst([...productFiles('checker'), ...productFiles('plans')], surroundings), [])
  })

  it('stands by itself: no file speaks of the place or the way it was made', () => {
    deepEqual(offencesAgainst(files.filter(isText), new RegExp(foreign.join('|'), 'm')), [])
  })

  it('finds each of those words when it is there', () => {
    const pattern = new RegExp(foreign.join('|'), 'm')
    for (const words of examplesOfForeign) ok(pattern.test(words), words)
    for (const words of ['a wellmade plan', 'their usual school/home/club run', '/usr/bin/chromium']) {
      ok(!pattern.test(words), words)
    }
  })
})

describe('the packages it stands on', () => {
  const manifests = files.filter(file => posix.basename(file) === 'package.json')
  const page = read('docs/dependencies.md')

  it('are pinned to one exact version each', () => {
    const loose = manifests.flatMap(file =>
      Object.entries(packagesIn(file))
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${file}: ${name} ${version}`),
    )
    deepEqual(loose, [])
  })

  it('each have a line in docs/dependencies.md, and no line is left of one that has gone', () => {
    const explained = [...page.matchAll(/^- ((?:`[^`]+`(?:, )?)+):/gm)].flatMap(([, names = '']) =>
      names.split(', ').map(name => name.replaceAll('`', '')),
    )
    deepEqual(explained.sort(), Object.keys(packagesIn('package.json')).sort())
  })

  it('are the ones in the lock file', () => {
    const lock: { packages: Record<string, Manifest> } = JSON.parse(read('package-lock.json'))
    deepEqual(packagesOf(lock.packages[''] ?? {}), packagesIn('package.json'))
  })

  it('are there when the app runs: only tests and makers use those of development', () => {
    const shipped = JSON.parse(read('package.json')).dependencies
    const isShipped = (name: string) => name.startsWith('node:') || Object.hasOwn(shipped, packageName(name))
    const offences = Object.keys(leaves).flatMap(folder =>
      productFiles(folder).flatMap(file =>
        importsOf(file)
          .filter(name => (name.startsWith('.') ? isMaker(name) : !isShipped(name)))
          .map(name => `${file} imports ${name}`),
      ),
    )
    deepEqual(offences, [])
  })
})

// Put together from pieces, so that this file does not hold what it looks for.
const foreign = [
  ['/wo', 'rk/(main|shared|scratch|\\.)'],
  ['shared/', '(guidance|corpus|notes|design|rules|style)\\b'],
  ['\\.\\./', 'shared\\b'],
  ['[Cc]', 'laude'],
  ['[Aa]', 'nthropic'],
  ['\\bL', 'LMs?\\b'],
  ['\\b[Aa][Ii]', '-generated'],
  ['registry\\.', '(npmjs|yarnpkg)'],
  ['deb\\.', 'debian\\.org'],
  ['(^|[\\s"\'`(=:])/(ro', 'ot|home/[a-z]+|Users/[A-Za-z]+)/'],
].map(pieces => pieces.join(''))

const examplesOfForeign = [
  ['see /wo', 'rk/main'],
  ['read shared/', 'corpus/a.jsonl'],
  ["'../", "shared/x'"],
  ['asked C', 'laude'],
  ['by A', 'nthropic'],
  ['an L', 'LM'],
  ['AI', '-generated'],
  ['https://registry.', 'npmjs.org/'],
  ['http://deb.', 'debian.org/'],
  ['"/ro', 'ot/.cache"'],
  ['= /home', '/emily/plans'],
].map(pieces => pieces.join(''))

type Manifest = Readonly<
  Partial<
    Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
  >
>

function packagesIn(file: string): Readonly<Record<string, string>> {
  return packagesOf(JSON.parse(read(file)))
}

function packagesOf(manifest: Manifest): Readonly<Record<string, string>> {
  return { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies }
}

function packageName(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

/** What the app is made of: not its tests, nor the makers of files that are kept in the repository. */
function productFiles(folder: string): readonly string[] {
  return files.filter(
    file =>
      file.startsWith(`${folder}/`) &&
      /\.(ts|mjs|js)$/.test(file) &&
      !/\.test\.ts$|(^|\/)testing(\.ts$|\/)/.test(file) &&
      !isMaker(file),
  )
}

function isMaker(file: string): boolean {
  return /(^|\/)(make-[^/]+|build-styles)\.ts$/.test(file)
}

function isAllowed(file: string, folder: string, name: string, leave: Leave): boolean {
  if (name.startsWith('node:')) return leave.node
  if (!name.startsWith('.')) return leave.packages
  const path = posix.join(posix.dirname(file), name)
  const target = path.split('/')[0] ?? ''
  return (
    target === folder ||
    leave.folders.includes(target) ||
    (leave.parts ?? []).some(part => path.startsWith(part))
  )
}

function importsOf(file: string): readonly string[] {
  const text = read(file)
  const whole = /^(?:import|export)\s[^'"`]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm
  const meanwhile = /\bimport\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(whole), ...text.matchAll(meanwhile)].map(([, one, other]) => one ?? other ?? '')
}

function mostLines(file: string): number {
  if (/(^|\/)(lexicon|corpus|fixtures)\//.test(file)) return Number.POSITIVE_INFINITY
  if (/\.test\.ts$|(^|\/)testing(\.ts$|\/)/.test(file)) return 400
  if (/\.s?css$/.test(file)) return 300
  return /\.(ts|mjs|js|sh)$|^bywhen$|^\.ci\/run$/.test(file) ? 200 : Number.POSITIVE_INFINITY
}

function lineCount(file: string): number {
  return read(file).replace(/\n$/, '').split('\n').length
}

function offencesAgainst(among: readonly string[], pattern: RegExp): readonly string[] {
  return among.flatMap(file =>
    read(file)
      .split('\n')
      .flatMap((line, index) => {
        const found = pattern.exec(line)
        return found ? [`${file}:${index + 1} says ${found[0].trim()}`] : []
      }),
  )
}

function isText(file: string): boolean {
  return !readFileSync(join(root, file)).subarray(0, 8000).includes(0)
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function listFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed.split('\0').filter(file => file !== '' && existsSync(join(root, file)))
}
