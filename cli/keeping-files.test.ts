import { deepEqual, equal, match } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { openBucket } from '../store/objects/testing/bucket.ts'
import { openAtHand } from '../store/testing/at-hand.ts'
import { aKeptPlan, organisation } from '../store/testing/stories.ts'
import { run } from './testing.ts'

it('files in a store of objects are carried and looked through, and one that is gone is named', async t => {
  const home = mkdtempSync(join(tmpdir(), 'bywhen-keeping-files-'))
  t.after(() => rmSync(home, { recursive: true }))
  const bucket = await openBucket()
  t.after(() => bucket.close())
  const { settings } = bucket
  const dataDir = join(home, 'data')
  const store = await openAtHand({ dataDir, objects: settings })
  const { plan } = await aKeptPlan(store)
  const file = { organisation, plan, by: 'sara', at: '2026-03-02T09:00:00.000Z', type: 'image/jpeg' } as const
  for (const [at, id] of ['one', 'two', 'three'].entries())
    equal(await store.keepEvidenceFile({ ...file, id, bytes: Uint8Array.of(at, 1, 2) }), 'kept')
  await store.close()
  const told = {
    ...{ DATA_DIR: dataDir, DATABASE_URL: '', S3_ENDPOINT: settings.endpoint, S3_BUCKET: settings.bucket },
    ...{ S3_REGION: settings.region, S3_ACCESS_KEY_ID: settings.accessKey },
    S3_SECRET_ACCESS_KEY: settings.secretKey,
  }
  const on = (words: readonly string[], more: Record<string, string> = {}) =>
    run(words, { environment: { ...told, ...more } })
  match((await on(['verify'])).out, /^1 plan with 1 event and 3 files of evidence: all as recorded\./)
  bucket.drop(bucket.names()[0] ?? '')
  const gone = /^File (one|two|three) of plan \S+ of our-council is not in the store of objects any more\.\n/
  const none = {
    S3_ENDPOINT: '',
    S3_BUCKET: '',
    S3_REGION: '',
    S3_ACCESS_KEY_ID: '',
    S3_SECRET_ACCESS_KEY: '',
  }
  const [verified, backedUp, sent, unknown, away] = await Promise.all([
    on(['verify']),
    on(['backup', join(home, 'copy')]),
    on(['export', join(home, 'all.jsonl')]),
    on(['verify'], none),
    on(['verify'], { S3_ENDPOINT: 'http://127.0.0.1:1' }),
  ])
  for (const out of [verified.out, backedUp.out, sent.err]) match(out, gone)
  match(verified.out, /and 3 files of evidence: 1 fault\./)
  match(backedUp.out, /copy holds everything but 1 file of evidence: /)
  match(sent.err, /\n1 plan with 1 event and 3 files of evidence, /)
  match(unknown.err, /it is not told where that is\. Set S3_ENDPOINT/)
  match(away.err, /^The store of objects cannot be reached\. See to it/)
  deepEqual(
    [verified, backedUp, sent, unknown, away].map(({ code }) => code),
    [1, 1, 1, 2, 2],
  )
})
