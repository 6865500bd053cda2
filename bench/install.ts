import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const stamp = `${here}node_modules/.bench-stamp`

/** Installs the peers when the lock has changed since last time; a second run needs no network. */
export const installPeers = (tell: (progress: string) => void): void => {
  const lock = createHash('sha256')
    .update(readFileSync(`${here}package-lock.json`))
    .digest('hex')
  const made = `${lock} ${process.platform}-${process.arch}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  tell('installing the peers (npm ci in bench/)')
  // Whatever started us through npm is the npm to use; otherwise the one on the path.
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const [command, ...words] =
    node !== undefined && script?.endsWith('npm-cli.js') ? [node, script, 'ci'] : ['npm', 'ci']
  const { status } = spawnSync(command, words, {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The peers could not be installed: run “npm ci” in bench/ to see why.')
  writeFileSync(stamp, made)
}
