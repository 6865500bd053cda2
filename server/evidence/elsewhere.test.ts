import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { openStore } from '../../store/index.ts'
import { type Bucket, openBucket } from '../../store/objects/testing/bucket.ts'
import { openHouse } from '../house.ts'
import { organisation } from '../sign-in/testing.ts'
import { chosen, sendWithFile } from '../workspace/doing/testing.ts'
import { inWorkspace } from '../workspace/testing.ts'
import { openSweeping } from './sweeping.ts'
import { aPdf, aPhoto } from './testing.ts'
import { tryPlace } from './try-place.ts'

const page = '/plans/emily/tasks/t1'

/** One piece of evidence, as the page of a task asks for it. */
const boxes = {
  do: 'evidence',
  'more-on': 'Friday',
  'more-what': 'The register shows it.',
  'more-change': 'She is on time.',
  'more-source': 'record',
}

describe('files of evidence in a store of objects', () => {
  let bucket: Bucket
  before(async () => {
    bucket = await openBucket()
  })
  after(() => bucket.close())
  beforeEach(() => bucket.is('well'))

  it('go through our own door, and are refused with the words kept while it is away', () =>
    inWorkspace(
      async workspace => {
        const sara = await workspace.as('sara')
        const send = async () => {
          await sara.open(page)
          return sendWithFile(workspace, sara, boxes, { box: 'more-file', file: chosen(await aPhoto()) })
        }
        bucket.is('away')
        const refused = await send()
        equal(refused.status, 422)
        const html = await refused.text()
        match(html, /could not be kept just now[^<]*Your words are still here/)
        match(html, /The register shows it\./)
        ok(!(await sara.open(page)).html.includes('See the photo'))
        equal(bucket.names().length, 0)
        ok(workspace.logged.length === 0 || workspace.logged.every(line => !line.includes('Emily')))
        bucket.is('well')
        equal((await send()).status, 303)
        const [, address = ''] =
          /href="(\/plans\/emily\/evidence\/[^"]+)"/.exec((await sara.open(page)).html) ?? []
        const shown = await sara.open(address)
        match(shown.html, /<img class="bywhen-photo" src="\/plans\/emily\/evidence\//)
        ok(!shown.html.includes(bucket.settings.endpoint) && !shown.html.includes(bucket.names()[0] ?? '?'))
        const file = await sara.open(`${address}/file`)
        equal(file.header('content-type'), 'image/jpeg')
        match(file.header('content-security-policy') ?? '', /; sandbox$/)
        bucket.is('away')
        const away = await sara.open(address)
        equal(away.status, 200)
        match(away.html, /The register shows it[\s\S]*cannot be shown just now[^<]*does not answer/)
        ok(!away.html.includes('<img'))
        equal((await sara.open(`${address}/file`)).status, 503)
        bucket.is('well')
        bucket.drop(bucket.names()[0] ?? '')
        match((await sara.open(address)).html, /is not there any more/)
        equal((await sara.open(`${address}/file`)).status, 500)
      },
      { objects: bucket.settings },
    ))

  it('are swept without anybody asking, and a sweep that fails is told without anybody’s words', () =>
    inWorkspace(
      async ({ store, wait, entrance, logged }) => {
        const kept = await store.keepEvidenceFile({
          ...{ organisation, plan: 'emily', id: 'a-file', by: 'sara', at: entrance.now() },
          ...{ type: 'application/pdf', bytes: aPdf() },
        })
        equal(kept, 'kept')
        wait(25 * 60)
        const sweep = async (): Promise<void> => {
          const sweeping = openSweeping(entrance)
          sweeping.begin()
          await sweeping.settled()
          await sweeping.close()
        }
        bucket.is('forbidding')
        await sweep()
        equal(bucket.names().length, 1)
        wait(2 * 60)
        await sweep()
        deepEqual(logged, ['{"sweeping":"The store of objects answers 403 AccessDenied."}'])
        bucket.is('well')
        await sweep()
        equal(bucket.names().length, 0)
      },
      { objects: bucket.settings },
    ))

  describe('when the server starts', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-elsewhere-'))
    after(() => rmSync(dataDir, { recursive: true }))

    const starting = async (more: object = {}, without: 'objects' | 'nothing' = 'nothing') => {
      const objects = { ...bucket.settings, ...more }
      const store = await openStore(without === 'objects' ? { dataDir } : { dataDir, objects })
      const logged: string[] = []
      const said = await tryPlace(store, line => logged.push(line))
      return { store, said: said?.fault ?? logged.join('\n') }
    }

    for (const [what, more, says] of [
      ['is well', {}, /^$/],
      [
        'does not know the keys',
        { secretKey: 'guessed' },
        /403 SignatureDoesNotMatch\. Put right what is set/,
      ],
      ['has no such bucket', { bucket: 'another' }, /404 NoSuchBucket\. Put right what is set/],
      ['is away', { endpoint: 'http://127.0.0.1:1' }, /cannot be reached\.[^.]*cannot be brought or seen/],
    ] as const)
      it(`it is known when the store of objects ${what}`, async () => {
        const { store, said } = await starting(more)
        await store.close()
        match(said, says)
        deepEqual(bucket.names(), [])
      })

    it('nothing is begun without the files that lie elsewhere', async () => {
      const { store } = await starting()
      const signed = { at: '2026-11-22T09:00:00.000Z', by: { id: 'sara', name: 'Sara' } }
      await store.putOrganisation({ organisation, name: 'Our council' })
      await store.putTeam({ organisation, id: 'team', name: 'Team' })
      await store.createFamily({ organisation, id: 'family', team: 'team', name: 'Taylor', ...signed })
      const plan = { template: 'liberi', about: { is: 'child', name: 'Emily' }, needs: [] } as const
      const events = [{ version: 1, ...signed, happened: { kind: 'plan-begun', plan } }] as const
      await store.createPlan({ organisation, plan: 'plan', family: 'family', key: 'key', events })
      const file = { organisation, plan: 'plan', id: 'file', by: 'sara', at: signed.at }
      await store.keepEvidenceFile({ ...file, type: 'application/pdf', bytes: aPdf() })
      await store.close()
      const begun = await openHouse({ DATA_DIR: dataDir }, { host: '127.0.0.1', port: 0 }, () => {})
      match('faults' in begun ? begun.faults.join() : 'It began.', /Set S3_ENDPOINT/)
    })
  })
})
