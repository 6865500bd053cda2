// Fetches the packages in the lock file, once, however many starts come at the same time.
import { existsSync } from 'node:fs'
import { platformNode } from './platform-node.mjs'
import { runThrough } from './run-through.mjs'
import { takeTurn } from './set-up-turn.mjs'
import { isSetUp, removeStamp, writeStamp } from './stamp.mjs'

const sets = {
  production: { called: 'its packages', words: ['--omit=dev'] },
  all: { called: 'its packages and those of its tests', words: ['--include=dev'] },
}
const quiet = ['--loglevel=error', '--no-progress', '--no-audit', '--no-fund', '--no-update-notifier']
const notTooPatient = '--fetch-retry-maxtimeout=10000'

/** Gives back nothing of note, a sentence in `refused`, or in `stopped` the signal that somebody sent meanwhile. */
export async function setUp(root, packages) {
  const turn = await takeTurn(root, () => isSetUp(root, packages), say)
  if (!turn) return {}
  try {
    say(
      `Setting Bywhen up: npm fetches ${sets[packages].called}. This is done once and takes about half a minute.`,
    )
    return await fetchPackages(root, packages, turn)
  } finally {
    turn.over()
  }
}

async function fetchPackages(root, packages, turn) {
  removeStamp(root)
  const npm = findNpm()
  const words = [
    'ci',
    '--ignore-scripts',
    '--include=optional',
    ...sets[packages].words,
    ...quiet,
    notTooPatient,
  ]
  const said = []
  const end = await runThrough(
    npm.command,
    [...npm.words, ...words],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: npm.shell },
    child => {
      turn.alsoHeldBy(child.pid)
      child.stdout.on('data', piece => said.push(piece))
      child.stderr.on('data', piece => said.push(piece))
    },
  )
  const signal = end.signal ?? end.asked
  if (signal) return { stopped: { signal } }
  if (end.error) return { refused: noNpm }
  if (end.code !== 0) return { refused: failed(Buffer.concat(said).toString()) }
  if (lacksNode(root)) return { refused: noNode }
  writeStamp(root, packages)
  return {}
}

// Whatever started us through npm is the npm to use; otherwise the one on the path.
function findNpm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  return script?.endsWith('npm-cli.js')
    ? { command: node ?? process.execPath, words: [script], shell: false }
    : { command: 'npm', words: [], shell: process.platform === 'win32' }
}

// npm leaves out an optional package that it cannot fetch, and says nothing.
function lacksNode(root) {
  const node = platformNode(root)
  return node !== undefined && !existsSync(node) && Number(process.versions.node.split('.')[0]) < 26
}

const noNpm = 'Bywhen fetches its packages with npm, and there is no npm here. Install npm and start again.'

const noNode =
  'npm fetched everything but the Node 26 that Bywhen runs on. Check that it can reach its registry, then start again.'

function failed(said) {
  const lines = said.split('\n').filter(line => line.trim() && !/^npm error( +at | *[{}]?$| {3})/.test(line))
  return [
    'npm could not fetch the packages. It said:',
    lines.slice(0, 12).join('\n') || '(nothing)',
    'Check that this machine can reach its npm registry (“npm ping” tells) and has room on its disk, then start again.',
  ].join('\n\n')
}

function say(sentence) {
  console.error(sentence)
}
