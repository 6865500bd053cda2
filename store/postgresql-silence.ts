import { Socket } from 'node:net'
import { Client, type ClientConfig, type Pool, type PoolClient } from 'pg'

/** How long a server may say nothing to somebody who waits for it before it is asked, beside that, whether it is there. */
const SILENCE = 4_000

/** How long it may then take to answer. */
const PATIENCE = 3_000

/**
 * Breaks the connections to a server that has gone without a word, as one does whose power or network is lost: they
 * would wait a quarter of an hour for it. One that only takes long over a statement answers when it is asked.
 */
export function noticeSilence(pool: Pool): void {
  pool.on('acquire', client => {
    const { stream } = client.connection
    if (!(stream instanceof Socket)) return
    stream.removeAllListeners('timeout')
    stream.on('timeout', async () => {
      if (!(await isThere(client, pool.options))) stream.destroy(gone())
    })
    stream.setTimeout(SILENCE)
  })
  pool.on('release', (_error, client) => {
    const { stream } = client.connection
    if (stream instanceof Socket) stream.setTimeout(0)
  })
}

const gone = (): Error => Object.assign(new Error('The server no longer answers.'), { code: 'ETIMEDOUT' })

async function isThere(client: PoolClient, options: ClientConfig): Promise<boolean> {
  const { host, port, user, password, database, ssl } = client
  const same = { host, port, user, password, database, ssl }
  const other = new Client({
    ...options,
    connectionString: undefined,
    ...same,
    connectionTimeoutMillis: PATIENCE,
  })
  other.on('error', () => {})
  try {
    await other.connect()
    return true
  } catch {
    return false
  } finally {
    void other.end().catch(() => {})
  }
}
