// The stamp says which lock file, which set of packages and which kind of machine node_modules was made for.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a start can go ahead with what is there; a folder with all packages also serves the app. */
export function isSetUp(root, packages) {
  const stamp = readStamp(root)
  return (
    stamp === stampFor(root, 'all') || (packages === 'production' && stamp === stampFor(root, 'production'))
  )
}

/** Kept inside node_modules, so that whatever clears the packages clears the stamp with them. */
export function writeStamp(root, packages) {
  writeFileSync(place(root), stampFor(root, packages))
}

/** Gone before npm begins, so that a start cut short is never taken for a whole one. */
export function removeStamp(root) {
  rmSync(place(root), { force: true })
}

function stampFor(root, packages) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${packages} ${process.platform}-${process.arch}\n`
}

function readStamp(root) {
  try {
    return readFileSync(place(root), 'utf8')
  } catch {
    return ''
  }
}

function place(root) {
  return join(root, 'node_modules', '.bywhen-stamp')
}
