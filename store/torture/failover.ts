import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { outage, type Seen } from './outage.ts'
import { Cluster, folderForClusters } from './testing/cluster.ts'

/** A server that says a save is kept only when its standby has it too. */
const both = ['synchronous_commit=on', 'synchronous_standby_names=second']

/**
 * Ends the leading one of two servers for good while people save, and has the other take over. It closes its connections
 * or, as when its power is lost, says nothing more. The program knows both addresses and finds the one that leads.
 */
export async function failOver(organisation: string, how: 'killed' | 'silent'): Promise<Seen> {
  const folder = folderForClusters()
  const first = Cluster.make(join(folder, '1'), both)
  await first.start()
  const second = first.standby(join(folder, '2'), 'second')
  try {
    await second.start()
    await inStep(first)
    const databaseUrl = `postgresql://bywhen@localhost/postgres?host=${first.folder},${second.folder}`
    return await outage({ databaseUrl }, organisation, {
      lose: () => (how === 'killed' ? first.kill() : first.stand()),
      wait: async () => {},
      regain: () => second.promote(),
    })
  } finally {
    await second.remove()
    await first.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Until the standby has caught up, the first would have nobody to wait for. */
async function inStep(first: Cluster): Promise<void> {
  for (const until = performance.now() + 30_000; performance.now() < until; ) {
    const rows = await first.ask(
      `select sync_state from pg_stat_replication where application_name = 'second'`,
    )
    if (rows[0]?.sync_state === 'sync') return
  }
  throw new Error('The standby did not come into step with its first.')
}
