import { Socket } from 'node:net'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { allDone } from './all-done.ts'

/** Each connection keeps so many statements at most; more would mean that values are written into them. */
const MOST = 200

/**
 * Has the server keep what it has made of each statement that comes again, by a name: reading and planning it takes
 * it longer than answering. A statement without values, such as `begin`, is as quick without.
 */
export function keepingStatements(pool: Pool): PostgresPool {
  const nameOf = naming()
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>()
  const wrap = (client: PoolClient): PostgresPoolClient => {
    let begun: Promise<unknown> | undefined
    const query = async (text: string, values: readonly unknown[]) => {
      inOnePacket(client)
      const name = values.length > 0 ? nameOf(text) : undefined
      const asking = client.query(name ? { name, text, values: [...values] } : { text, values: [...values] })
      if (begins(text)) {
        begun = asking
        asking.catch(() => {})
        return began
      }
      const [before, answer] = [begun, asking]
      begun = undefined
      if (before) await allDone([before, answer])
      return answer
    }
    // What is read of a connection besides is its own.
    return new Proxy(client, {
      get: (_, property) => (property === 'query' ? query : bound(client, property)),
    }) as unknown as PostgresPoolClient
  }
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect()
      const known = wrapped.get(client) ?? wrap(client)
      wrapped.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}

/**
 * A transaction begins along with the first that is asked in it, which is given its name when that went wrong: nothing
 * more is asked then.
 */
const begins = (text: string): boolean => /^(begin|start transaction)/.test(text)

const began = { command: 'BEGIN', rowCount: null, rows: [] }

/** What is asked at one moment goes to the server as one packet: to wake it takes longer than to read what it is told. */
function inOnePacket({ connection: { stream } }: PoolClient): void {
  if (!(stream instanceof Socket) || stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

function bound(client: PoolClient, property: string | symbol): unknown {
  const held: unknown = Reflect.get(client, property)
  return typeof held === 'function' ? held.bind(client) : held
}

/** A statement is given its name when it comes a second time: many come once. */
export function naming(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  const once = new Set<string>()
  return text => {
    const name = names.get(text)
    if (name || names.size >= MOST) return name
    if (!once.has(text)) {
      if (once.size >= MOST) once.clear()
      once.add(text)
      return undefined
    }
    const given = `bywhen-${names.size + 1}`
    names.set(text, given)
    return given
  }
}
