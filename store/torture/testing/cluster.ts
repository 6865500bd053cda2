import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { type Account, endsWithUs, findAccount } from '../../../test/running/database.ts'
import { findDatabasePrograms } from '../../../test/running/database-programs.ts'

/** A PostgreSQL that can be stopped, killed and had back, and that can have a standby. Its folder is given and kept. */
export class Cluster {
  readonly folder: string
  readonly #settings: readonly string[]
  #server: ChildProcess | undefined

  private constructor(folder: string, settings: readonly string[]) {
    this.folder = folder
    this.#settings = settings
  }

  /** A new, empty one under a folder, whose path must be short because the socket is in it. It is not running yet. */
  static make(folder: string, settings: readonly string[] = []): Cluster {
    const cluster = new Cluster(prepared(folder), settings)
    cluster.#run('initdb', [
      ...['--pgdata', cluster.#data, '--username=bywhen', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    ])
    return cluster
  }

  /** One that is there already, as a copy of a disk is. */
  static at(folder: string, settings: readonly string[] = []): Cluster {
    return new Cluster(folder, settings)
  }

  /** A standby of this one, which keeps all that it keeps. It is not running yet. */
  standby(folder: string, name: string, settings: readonly string[] = []): Cluster {
    const standby = new Cluster(prepared(folder), settings)
    const from = `host=${this.folder} user=bywhen application_name=${name}`
    standby.#run('pg_basebackup', [
      '-D',
      standby.#data,
      '-d',
      from,
      '--write-recovery-conf',
      '--checkpoint=fast',
    ])
    return standby
  }

  get #data(): string {
    return join(this.folder, 'data')
  }

  get url(): string {
    return `postgresql://bywhen@localhost/postgres?host=${this.folder}`
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const words = ['-D', this.#data, '-k', this.folder, '-c', 'listen_addresses=']
    const settings = this.#settings.flatMap(setting => ['-c', setting])
    const [program = '', ...rest] = [...endsWithUs(), join(programs(), 'postgres'), ...words, ...settings]
    const server = spawn(program, rest, {
      ...account(),
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    const said: string[] = []
    server.stderr.setEncoding('utf8').on('data', text => said.push(text))
    this.#server = server
    for (const until = performance.now() + 60_000; performance.now() < until; await wait(25)) {
      if (server.exitCode !== null || server.signalCode !== null) break
      if (await this.#answers()) return
    }
    throw new Error(`PostgreSQL could not be started in ${this.folder}.\n${said.slice(-20).join('').trim()}`)
  }

  /** Waits until it answers again, and starts it where it has ended. */
  async comeBack(): Promise<void> {
    for (const until = performance.now() + 30_000; performance.now() < until; await wait(25)) {
      if (await this.#answers()) return
      if (this.#server?.exitCode !== null || this.#server.signalCode !== null) return this.start()
    }
    throw new Error(`PostgreSQL did not come back in ${this.folder}.`)
  }

  async #answers(): Promise<boolean> {
    try {
      await this.ask('select 1')
      return true
    } catch {
      return false
    }
  }

  async ask(...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
    const client = new Client({ connectionString: this.url })
    client.on('error', () => {})
    await client.connect()
    try {
      let rows: readonly Record<string, unknown>[] = []
      for (const statement of statements) rows = (await client.query(statement)).rows
      return rows
    } finally {
      await client.end()
    }
  }

  /** Stops it in order; whoever is connected is sent away. */
  stop(): Promise<void> {
    return this.#end('SIGINT')
  }

  /** Ends all its processes at the same moment, in the middle of what they are doing. */
  async kill(): Promise<void> {
    const server = this.#server?.pid
    if (server === undefined) return
    for (const each of this.processes()) endAtOnce(each)
    await this.#end('SIGKILL')
  }

  /** Stops all of it in its tracks: it is there, and answers nobody. */
  async stand(): Promise<void> {
    for (const each of this.processes()) process.kill(each, 'SIGSTOP')
  }

  /** Its server and everything that serves somebody. Each is the head of a group of its own, so they are listed one by one. */
  processes(): readonly number[] {
    const server = this.#server?.pid
    if (server === undefined) return []
    const list = `/proc/${server}/task/${server}/children`
    const children = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ') : []
    return [server, ...children.filter(each => each !== '').map(Number)]
  }

  /** Has a standby take over. */
  async promote(): Promise<void> {
    await this.ask('select pg_promote(true)')
  }

  /** Ends it, and takes away all that it kept. */
  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#server
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }

  #run(program: string, words: readonly string[]): void {
    const done = spawnSync(join(programs(), program), words, {
      ...account(),
      cwd: this.folder,
      encoding: 'utf8',
    })
    if (done.status !== 0) throw new Error(`${program}: ${done.error?.message ?? done.stderr.trim()}`)
  }
}

/** A folder until this program ends, which the account PostgreSQL is run as can pass through; a socket’s path has to be short. */
export function folderForClusters(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bw-pg-'))
  chmodSync(folder, 0o711)
  folders.add(folder)
  return folder
}

const folders = new Set<string>()
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

function endAtOnce(each: number): void {
  try {
    process.kill(each, 'SIGKILL')
  } catch {
    // It had just ended by itself.
  }
}

function prepared(folder: string): string {
  const { uid, gid } = account()
  if (!existsSync(folder)) mkdirSync(folder)
  if (uid !== undefined) chownSync(folder, uid, gid ?? uid)
  return folder
}

function programs(): string {
  const found = findDatabasePrograms()
  if ('missing' in found) throw new Error(found.missing)
  return found.at
}

function account(): Account {
  const found = findAccount()
  if ('missing' in found) throw new Error(found.missing)
  return found
}
