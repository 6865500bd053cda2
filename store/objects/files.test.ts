import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, beforeEach, describe, it } from 'node:test'
import { asked, exported, imported } from '../carrying/testing.ts'
import { hashOf } from '../evidence.ts'
import { backUp, restore, type Store, sayFileFault, verify, verifyBeside } from '../index.ts'
import { at } from '../testing/accounts.ts'
import { openAtHand } from '../testing/at-hand.ts'
import { engines, type Place } from '../testing/databases.ts'
import { aFile, bytesOf } from '../testing/evidence.ts'
import { aKeptPlan, anId, happens, organisation } from '../testing/stories.ts'
import { newObjectName, openObjects } from './objects.ts'
import { type Bucket, openBucket } from './testing/bucket.ts'

/** Minutes after everything else; more than a day is more than any file is waited for. */
const [soon, later, nextDay] = [at(30), at(120), at(26 * 60)]

function looseIn(path: string): number {
  const file = new DatabaseSync(path, { readOnly: true })
  try {
    return file.prepare('select object from loose_objects').all().length
  } finally {
    file.close()
  }
}

for (const engine of engines)
  describe(`files in a store of objects beside ${engine.name}`, () => {
    let bucket: Bucket
    let place: Place
    let store: Store
    let troubles: string[] = []
    before(async () => {
      bucket = await openBucket()
      place = await engine.make()
      store = await openAtHand({ ...place.where, objects: bucket.settings }, ({ message }) =>
        troubles.push(message),
      )
    })
    after(async () => {
      await store?.close()
      await place?.remove()
      await bucket?.close()
    })
    beforeEach(() => {
      bucket.is('well')
      troubles = []
    })

    const rows = async (statement: string) => (await place.run(statement)).length
    const pieces = (id: string) => rows(`select number from evidence_pieces where file = '${id}'`)
    const loose = () => rows('select object from loose_objects')
    const objectOf = async (id: string): Promise<string> => {
      const [row] = await place.run(`select object from evidence_files where id = '${id}'`)
      return (row as { object: string }).object
    }
    const kept = async (length?: number) => {
      const { plan } = await aKeptPlan(store)
      const file = aFile(plan, length)
      equal(await store.keepEvidenceFile(file), 'kept')
      return { file, plan, object: await objectOf(file.id) }
    }
    const name = (plan: string, id: string) => {
      const is = { text: 'It shows.', source: 'record', file: id } as const
      const evidence = happens({ kind: 'evidence-added', part: anId('e'), under: 'ring', place: 1, is })
      return store.append({ organisation, plan, key: anId('key'), events: [evidence], saw: 1 })
    }

    it('are given back byte for byte, and the database holds nothing of what is in them', async () => {
      const { file, plan, object } = await kept()
      deepEqual(bucket.read(object), Buffer.from(file.bytes))
      equal(await pieces(file.id), 0)
      equal(await store.keepEvidenceFile(file), 'kept')
      equal(bucket.names().filter(each => bucket.read(each).length === 400_001).length, 1)
      const again = await store.evidenceFile({ organisation, plan, id: file.id })
      ok(again && 'bytes' in again)
      deepEqual(Buffer.from(again.bytes), Buffer.from(file.bytes))
      deepEqual({ ...again, bytes: 0 }, { type: 'image/jpeg', size: 400_001, by: 'sara', at: at(), bytes: 0 })
      const other = await aKeptPlan(store)
      equal(await store.evidenceFile({ organisation, plan: other.plan, id: file.id }), undefined)
      equal(await loose(), 0)
    })

    it('are refused as they are where the database keeps them, before anything is sent', async () => {
      const { file } = await kept(10)
      const sent = bucket.asked.length
      for (const [more, refused] of [
        [{ id: anId('file'), bytes: new Uint8Array() }, 'too-large'],
        [{ id: anId('file'), plan: 'no such plan' }, 'no-such-plan'],
        [{ bytes: bytesOf(11) }, 'taken'],
      ] as const)
        deepEqual(await store.keepEvidenceFile({ ...file, ...more }), { refused })
      equal(bucket.asked.length, sent)
    })

    it('are not kept while the store of objects is away, and can be brought again', async () => {
      const { plan } = await aKeptPlan(store)
      const file = aFile(plan, 50)
      bucket.is('away')
      deepEqual(await store.keepEvidenceFile(file), { refused: 'away' })
      deepEqual(troubles, ['The store of objects cannot be reached.'])
      equal(await store.evidenceFacts({ organisation, plan, id: file.id }), undefined)
      bucket.is('well')
      equal(await store.keepEvidenceFile(file), 'kept')
      equal(await loose(), 1)
      await store.sweepEvidence({ at: later })
      equal(await loose(), 0)
      ok('bytes' in ((await store.evidenceFile({ organisation, plan, id: file.id })) ?? {}))
    })

    it('leave nothing behind when they came only half way', async () => {
      const { plan } = await aKeptPlan(store)
      const { bytes, ...facts } = aFile(plan, 60)
      const object = newObjectName()
      const file = { ...facts, object, size: bytes.length, hash: 'a hash' }
      equal(await store.beginFileElsewhere(file), 'welcome')
      await openObjects(bucket.settings).put(object, bytes, hashOf(bytes))
      // Somebody may still be about it.
      await store.sweepEvidence({ at: soon })
      ok(bucket.names().includes(object))
      equal((await store.sweepEvidence({ at: later })).removed, 1)
      ok(!bucket.names().includes(object))
      equal(await loose(), 0)
      // Whoever was so slow is told to bring it again.
      deepEqual(await store.keepFileElsewhere(file), { refused: 'away' })
      equal(await store.evidenceFacts({ organisation, plan, id: file.id }), undefined)
    })

    it('are let go after a day when no plan names them, with their objects, and never when one does', async () => {
      const [named, forgotten] = [await kept(5), await kept(6)]
      await name(named.plan, named.file.id)
      await store.sweepEvidence({ at: nextDay })
      equal(
        await store.evidenceFacts({ organisation, plan: forgotten.plan, id: forgotten.file.id }),
        undefined,
      )
      bucket.is('away')
      await rejects(store.sweepEvidence({ at: at(28 * 60) }), /cannot be reached/)
      bucket.is('well')
      await store.sweepEvidence({ at: at(28 * 60) })
      const there = bucket.names()
      deepEqual([there.includes(named.object), there.includes(forgotten.object)], [true, false])
      equal(await loose(), 0)
    })

    it('that were changed, are gone or cannot be asked for are not given as if they were whole', async () => {
      const [changed, longer, gone] = [await kept(30), await kept(31), await kept(32)]
      bucket.write(changed.object, bytesOf(30).reverse())
      bucket.write(longer.object, bytesOf(2_000_000))
      bucket.drop(gone.object)
      for (const { plan, file } of [changed, longer, gone]) {
        const given = await store.evidenceFile({ organisation, plan, id: file.id })
        ok(given && 'spoilt' in given && !('bytes' in given))
      }
      const faults = [
        [changed, 'changed', /is not what was brought/],
        [longer, 'changed', /is not what was brought/],
        [gone, 'missing', /not in the store of objects any more/],
      ] as const
      const { fileFaults } = await verify(store)
      equal(fileFaults.length, 3)
      for (const [{ plan, file }, what, says] of faults) {
        const fault = fileFaults.find(each => each.file === file.id)
        deepEqual(fault, { organisation, plan, file: file.id, what })
        match(fault ? sayFileFault(fault) : '', says)
      }
      bucket.is('away')
      const { plan, file } = changed
      ok('away' in ((await store.evidenceFile({ organisation, plan, id: file.id })) ?? {}))
      await rejects(verify(store), /cannot be reached/)
      for (const { file } of [changed, longer, gone])
        await place.run(`delete from evidence_files where id = '${file.id}'`)
    })

    it('are not lost by leaving out where they lie: that is said instead', async () => {
      await kept(40)
      await rejects(
        verifyBeside(place.where, () => {}),
        /Set S3_ENDPOINT/,
      )
      await rejects(exported(place.where), /Set S3_ENDPOINT/)
    })

    it('are in every backup and export, which are the same as if the database kept them', async () => {
      const { file, plan } = await kept(200_000)
      bucket.is('away')
      await store.keepEvidenceFile(aFile(plan, 80))
      bucket.is('well')
      equal(await loose(), 1)
      const where = { ...place.where, objects: bucket.settings }
      const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-files-'))
      try {
        const [copy, export1] = [join(dataDir, 'copy'), await exported(where)]
        deepEqual((await backUp(where, copy)).lost, [])
        // What is to be swept is the original’s: a copy would sweep what that has meanwhile made use of.
        ok(!export1.includes('loose_objects'))
        if ('dataDir' in where) equal(looseIn(copy), 0)
        for (const [way, take] of [
          ['restored', (into: { dataDir: string }) => restore(copy, asked(into))],
          ['imported', (into: { dataDir: string }) => imported(export1, into)],
        ] as const) {
          const into = { dataDir: join(dataDir, way) }
          await take(into)
          const again = await openAtHand(into)
          const given = await again.evidenceFile({ organisation, plan, id: file.id })
          await again.close()
          ok(given && 'bytes' in given, way)
          deepEqual(Buffer.from(given.bytes), Buffer.from(file.bytes), way)
          equal(await exported(into), export1, way)
          // From here on they lie in the store of objects again, and nothing else is different.
          const moved = await openAtHand({ ...into, objects: bucket.settings })
          equal((await moved.sweepEvidence({ at: at(), signal: AbortSignal.abort() })).moved, 0)
          ok((await moved.sweepEvidence({ at: at() })).moved > 0)
          equal((await moved.sweepEvidence({ at: at() })).moved, 0)
          await moved.close()
          equal(await exported({ ...into, objects: bucket.settings }), export1, way)
        }
      } finally {
        rmSync(dataDir, { recursive: true })
        await store.sweepEvidence({ at: later })
      }
    })

    it('that are gone are named by a backup and an export, which hold all the rest', async () => {
      const [there, gone] = [await kept(70), await kept(71)]
      bucket.drop(gone.object)
      const where = { ...place.where, objects: bucket.settings }
      const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-files-'))
      try {
        const copy = join(dataDir, 'copy')
        const fault = { organisation, plan: gone.plan, file: gone.file.id, what: 'missing' }
        deepEqual((await backUp(where, copy)).lost, [fault])
        const into = { dataDir: join(dataDir, 'restored'), objects: bucket.settings }
        await rejects(restore(copy, asked(into)), /not in the store of objects any more/)
        await restore(copy, asked(into, { withFaults: true }))
        const again = await openAtHand(into)
        const given = await again.evidenceFile({ organisation, plan: there.plan, id: there.file.id })
        await again.close()
        ok(given && 'bytes' in given)
        bucket.is('away')
        await rejects(backUp(where, join(dataDir, 'none')), /cannot be reached/)
      } finally {
        rmSync(dataDir, { recursive: true })
        await place.run(`delete from evidence_files where id = '${gone.file.id}'`)
      }
    })
  })
