import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'

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
    const query = (text: string, values: readonly unknown[]) => {
      const name = values.length > 0 ? nameOf(text) : undefined
      return name ? client.query({ name, text, values: [...values] }) : client.query(text, [...values])
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
