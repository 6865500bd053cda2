import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findDatabasePrograms } from './database-programs.ts'

/** A PostgreSQL of this run's own, reached by nobody else. */
export type Database = { readonly url: string; stop(): Promise<void> }

export type Missing = { readonly missing: string }

/** How long a machine that has much else to do may take to start it. */
const PATIENCE = 60_000

/**
 * Starts a new, empty PostgreSQL in a temporary folder, on a socket in that folder, or says why it cannot. It writes to
 * the disk as a real one does. It ends when it is stopped, or with this program.
 */
export async function startDatabase(): Promise<Database | Missing> {
  const programs = findDatabasePrograms()
  if ('missing' in programs) return programs
  const account = findAccount()
  if ('missing' in account) return account
  // A socket's path may have some 100 letters, so the name is short.
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-pg-'))
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid ?? account.uid)
  const server = run(programs.at, folder, account)
  const said: string[] = []
  server?.stderr?.setEncoding('utf8').on('data', text => said.push(text))
  const stop = async () => {
    await end(server)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  if (server && (await isReady(server, folder)))
    return { url: `postgresql://bywhen@localhost/postgres?host=${folder}`, stop }
  await stop()
  return { missing: `PostgreSQL could not be started in ${folder}.\n${said.join('').trim()}` }
}

export type Account = { readonly uid?: number; readonly gid?: number }

/** PostgreSQL refuses to be run by the one who may do everything, so then it is run as somebody who may do nothing else. */
export function findAccount(): Account | Missing {
  if (process.getuid?.() !== 0) return {}
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name === 'postgres' || name === 'nobody') return { uid: Number(uid), gid: Number(gid) }
  }
  return {
    missing: 'PostgreSQL is not run as root, and there is no account postgres or nobody to run it as.',
  }
}

function run(programs: string, folder: string, account: Account): ChildProcess | undefined {
  const data = join(folder, 'data')
  const how = { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] } satisfies SpawnOptions
  const prepare = ['--pgdata', data, '--username=bywhen', '--auth=trust', '--encoding=UTF8', '--locale=C']
  const prepared = spawnSync(join(programs, 'initdb'), prepare, { ...how, encoding: 'utf8' })
  if (prepared.status !== 0) {
    console.log(prepared.error?.message ?? prepared.stderr.trim())
    return undefined
  }
  const server = [join(programs, 'postgres'), '-D', data, '-k', folder, '-c', 'listen_addresses=']
  // Where the system can, it ends the server when this program is gone, however that came about.
  const [program = '', ...words] = [...endsWithUs(), ...server]
  return spawn(program, words, { ...how, detached: true })
}

/** What to put before a program for it to end when this one does, where the system can have it so. */
export const endsWithUs = (): readonly string[] =>
  spawnSync('setpriv', ['--pdeathsig', 'QUIT', 'true']).status === 0 ? ['setpriv', '--pdeathsig', 'QUIT'] : []

async function isReady(server: ChildProcess, folder: string): Promise<boolean> {
  const until = performance.now() + PATIENCE
  const note = join(folder, 'data', 'postmaster.pid')
  while (server.exitCode === null && performance.now() < until) {
    if (existsSync(note) && /^ready/m.test(readFileSync(note, 'utf8'))) return true
    await wait(50)
  }
  return false
}

/** It need not finish anything: what it holds is thrown away. */
async function end(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGQUIT')
  await ended
}
