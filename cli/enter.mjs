// From the front door to the room asked for: set up what is missing, then hand over to Node 26.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { platformNode, wholeNode } from './platform-node.mjs'
import { endAs, runThrough } from './run-through.mjs'
import { isSetUp } from './stamp.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const rooms = {
  test: { program: 'test/run.ts', packages: 'all' },
  bench: { program: 'bench/run.ts', packages: 'all' },
  torture: { program: 'store/torture/run.ts', packages: 'all' },
  'torture-reviews': { program: 'test/journeys/killed-review/run.ts', packages: 'all' },
}

/** Opens the room that the first word names; every word that names no room of its own is for the command line. */
export async function enter(words) {
  const room = Object.hasOwn(rooms, words[0] ?? '') ? rooms[words[0]] : undefined
  const packages = room?.packages ?? 'production'

  if (!isSetUp(root, packages)) {
    const { setUp } = await import('./set-up.mjs')
    const outcome = await setUp(root, packages).catch(cannotWrite)
    if (outcome.refused) return refuse(outcome.refused)
    if (outcome.stopped) return endAs(outcome.stopped)
  }

  const node = nodeToRunOn()
  if (!node) return refuse(wholeNode)
  const program = room ? [join(root, room.program), ...words.slice(1)] : [join(root, 'cli/main.ts'), ...words]
  // What was read and understood once need not be again: it halves a start. Where it cannot be written it is done without.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'bywhen'), ...process.env }
  const end = await runThrough(node, program, { stdio: 'inherit', env })
  if (end.error) return refuse(`${node} does not run here (${end.error.message}). ${wholeNode}`)
  endAs(end)
}

function nodeToRunOn() {
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  const node = platformNode(root)
  return node && existsSync(node) ? node : undefined
}

function cannotWrite(error) {
  if (!['EACCES', 'EROFS', 'ENOSPC', 'EPERM'].includes(error.code)) throw error
  return { refused: `Bywhen has to be set up once by somebody who may write in ${root} (${error.message}).` }
}

function refuse(sentence) {
  console.error(sentence)
  process.exitCode = 2
}
