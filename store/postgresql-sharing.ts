import type { PostgresPool, PostgresPoolClient } from 'kysely'

/** So many ask through one connection at a time: more would wait for each other where another could answer. */
const MANY = 6

type Shared = { readonly client: Promise<PostgresPoolClient>; users: number }

/**
 * The same connections for short questions, each lent to several who ask at about one moment: what they ask is done in
 * its order, and the server wakes one of its processes for it and not one for each. Nobody may begin a transaction here.
 */
export function sharing(pool: PostgresPool): PostgresPool {
  let latest: Shared | undefined
  const leave = (shared: Shared, client: PostgresPoolClient): void => {
    shared.users -= 1
    if (shared.users > 0) return
    if (latest === shared) latest = undefined
    client.release()
  }
  const begin = (): Shared => {
    const client = pool.connect().then(client => lent(client, () => leave(shared, client)))
    const shared: Shared = { client, users: 0 }
    return shared
  }
  return {
    options: pool.options,
    async connect() {
      const shared = latest && latest.users < MANY ? latest : begin()
      latest = shared
      shared.users += 1
      try {
        return await shared.client
      } catch (error) {
        // Whoever comes next tries another.
        if (latest === shared) latest = undefined
        throw error
      }
    },
    // They are not its own.
    end: async () => {},
  }
}

/** A connection that is given back by `release`, and is otherwise as it is. */
const lent = (client: PostgresPoolClient, release: () => void): PostgresPoolClient =>
  new Proxy(client, {
    get: (_, property) => (property === 'release' ? release : Reflect.get(client, property)),
  })
