import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { install, mayInstall } from './debian.ts'

/** Where PostgreSQL's own programs are; `initdb` and `postgres` are rarely among those a shell finds. */
export type DatabasePrograms = { readonly at: string } | { readonly missing: string }

/** The PostgreSQL that tests run: the one named, the newest already here, or on Debian one fetched now. */
export function findDatabasePrograms(): DatabasePrograms {
  const named = process.env.POSTGRESQL
  if (named)
    return holds(named)
      ? { at: named }
      : { missing: `POSTGRESQL names ${named}, and there is no initdb and postgres in it.` }
  const found = look()
  if (found) return { at: found }
  if (!mayInstall()) return { missing: whatToDo }
  console.log('   PostgreSQL is not here yet: fetching it with apt-get (about half a minute).')
  install('postgresql')
  const fetched = look()
  return fetched ? { at: fetched } : { missing: whatToDo }
}

function look(): string | undefined {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const folders = [
    ...(asked.status === 0 ? [asked.stdout.trim()] : []),
    ...globSync('/usr/lib/postgresql/*/bin').sort(byVersion),
    ...globSync('{/opt/homebrew,/usr/local}/opt/postgresql@*/bin').sort(byVersion),
  ]
  return folders.find(holds)
}

const holds = (folder: string): boolean =>
  ['initdb', 'postgres'].every(name => existsSync(join(folder, name)))

const versionIn = (folder: string): number => Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0)
const byVersion = (one: string, other: string): number => versionIn(other) - versionIn(one)

const whatToDo = `What is kept is tested in PostgreSQL too, and there is none here, so those tests have failed.
  Debian, Ubuntu: sudo apt-get install postgresql
  macOS:          brew install postgresql@17
  anywhere else:  install PostgreSQL and say where its programs are with POSTGRESQL=/path/to/bin npm test`
