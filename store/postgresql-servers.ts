import { Client, type ClientBase, type ClientConfig, type PoolConfig } from 'pg'

/**
 * The address of each server that one address names, in the way of PostgreSQL’s own programs: `//one:5432,two/plans`,
 * or `?host=/run/one,/run/two` for sockets. The driver itself knows only one.
 */
export function serversIn(databaseUrl: string): readonly string[] {
  const [, before = '', hosts = '', after = ''] =
    /^([a-z]+:\/\/(?:[^@/?#]*@)?)([^/?#]*)(.*)$/s.exec(databaseUrl) ?? []
  if (hosts.includes(',')) return hosts.split(',').map(host => `${before}${host}${after}`)
  const sockets = /([?&]host=)([^&#]*)/.exec(after)
  const [named = '', key = '', folders = ''] = sockets ?? []
  const each = decodeURIComponent(folders).split(',')
  if (each.length < 2) return [databaseUrl]
  return each.map(folder => databaseUrl.replace(named, () => `${key}${encodeURIComponent(folder)}`))
}

/** What PostgreSQL itself says when it does not take a connection; the store tries again after it. */
const NOT_TAKEN = '08004'

/** Connections to whichever of the servers takes changes: when it is lost, to the standby that has taken over. */
export function whoeverLeads(servers: readonly string[]): Pick<PoolConfig, 'Client' | 'onConnect'> {
  let leader = 0
  const taken = new WeakSet<ClientBase>()
  class InTurn extends Client {
    constructor(config?: ClientConfig) {
      const turn = leader
      super({ ...config, connectionString: servers[turn] ?? servers[0] })
      // One that broke may have lost its place; when it has not, the others say so at once.
      this.once('error', () => taken.delete(this))
      this.once('end', () => {
        if (!taken.has(this) && leader === turn) leader = (turn + 1) % servers.length
      })
    }
  }
  const refuseStandby = async (client: ClientBase) => {
    const { rows } = await client.query('select pg_is_in_recovery() as standby')
    if (rows[0].standby) throw Object.assign(new Error('This server is a standby.'), { code: NOT_TAKEN })
    taken.add(client)
  }
  return { Client: InTurn, onConnect: refuseStandby }
}
