import { deepEqual, match, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { failOver } from './failover.ts'
import { outage, somebodyIsTold } from './outage.ts'
import { Cluster, folderForClusters } from './testing/cluster.ts'

const cluster = Cluster.make(join(folderForClusters(), '1'))
const where = { databaseUrl: cluster.url }
before(() => cluster.start())
after(() => cluster.remove())

describe('a PostgreSQL that goes away while people save', { concurrency: true }, () => {
  describe('and comes back', { concurrency: false }, () => {
    it('in a moment, is not noticed: every save is kept', async () => {
      const { outcome, failed } = await outage(where, 'r0001', {
        lose: () => cluster.kill(),
        wait: () => wait(300),
        regain: () => cluster.start(),
      })
      deepEqual([outcome.wrong, failed], [[], []])
    })

    it('after long, is told in a sentence; the program goes on by itself when it is back', async () => {
      const { outcome, failed } = await outage(where, 'r0002', {
        lose: () => cluster.stop(),
        wait: somebodyIsTold,
        regain: () => cluster.start(),
      })
      deepEqual(outcome.wrong, [])
      for (const { code, says } of failed) {
        deepEqual(code, 'away')
        match(says, /^The database cannot be reached just now\. .*everything saved before is safe\./)
      }
    })

    it('but takes no changes, is told in a sentence; the program goes on by itself when it takes them again', async () => {
      const set = (to: string) =>
        cluster.ask(`alter system set default_transaction_read_only = ${to}`, 'select pg_reload_conf()')
      const { outcome, failed } = await outage(where, 'r0003', {
        lose: async () => void (await set('on')),
        wait: somebodyIsTold,
        regain: async () => void (await set('off')),
      })
      deepEqual(outcome.wrong, [])
      for (const { code, kept, says } of failed) {
        deepEqual([code, kept], ['read-only', 'nothing'])
        match(says, /^The database takes no changes just now\. Nothing of this was saved;/)
      }
    })
  })

  for (const how of ['killed', 'silent'] as const)
    it(`and is lost for good, ${how}, leaves everything to its standby`, async () => {
      const { outcome, failed } = await failOver('r0001', how)
      deepEqual([outcome.wrong, failed], [[], []])
      ok(outcome.acknowledged >= 20)
    })
})
