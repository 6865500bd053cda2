import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import fc from 'fast-check'
import { asked, exported, imported } from './carrying/testing.ts'
import { fromPieces, MOST_EVIDENCE_BYTES, toPieces } from './evidence.ts'
import { backUp, openStore, restore, sayFileFault, verify } from './index.ts'
import { at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { aFile, bytesOf } from './testing/evidence.ts'
import { aKeptPlan, anId, happens, organisation } from './testing/stories.ts'

it('cuts any bytes into pieces and puts them together again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), fc.nat(2), (bytes, times) => {
      const all = Uint8Array.from(Array.from({ length: times * 100 + 1 }, () => [...bytes]).flat())
      deepEqual(fromPieces(toPieces(all)), all)
    }),
    { numRuns: 25 },
  )
})

onEveryEngine('a file that is evidence', opened => {
  it('is given back byte for byte, to its own plan only', async () => {
    const { store } = opened()
    const { plan } = await aKeptPlan(store)
    const file = aFile(plan)
    equal(await store.keepEvidenceFile(file), 'kept')
    equal(await store.keepEvidenceFile(file), 'kept')
    const { id } = file
    const kept = await store.evidenceFile({ organisation, plan, id })
    ok(kept && 'bytes' in kept)
    deepEqual(Buffer.from(kept.bytes), Buffer.from(file.bytes))
    deepEqual(await store.evidenceFacts({ organisation, plan, id }), {
      ...{ type: 'image/jpeg', size: 400_001, by: 'sara', at: at(), object: null },
    })
    const other = await aKeptPlan(store)
    equal(await store.evidenceFile({ organisation, plan: other.plan, id }), undefined)
    equal(await store.evidenceFacts({ organisation: 'theirs', plan, id }), undefined)
  })

  it('is refused where it is too large, empty, of no plan, or would take the place of another', async () => {
    const { store } = opened()
    const { plan } = await aKeptPlan(store)
    const file = aFile(plan, 10)
    await store.keepEvidenceFile(file)
    for (const [more, refused] of [
      [{ id: anId('file'), bytes: new Uint8Array(MOST_EVIDENCE_BYTES + 1) }, 'too-large'],
      [{ id: anId('file'), bytes: new Uint8Array() }, 'too-large'],
      [{ id: anId('file'), plan: 'no such plan' }, 'no-such-plan'],
      [{ bytes: bytesOf(11) }, 'taken'],
    ] as const)
      deepEqual(await store.keepEvidenceFile({ ...file, ...more }), { refused })
  })

  it('is let go after a day when nothing in the plan names it, and never when something does', async () => {
    const { store } = opened()
    const { plan } = await aKeptPlan(store)
    const [named, forgotten, fresh, last] = [aFile(plan, 5), aFile(plan, 6), aFile(plan, 7), aFile(plan, 8)]
    await store.keepEvidenceFile(named)
    await store.keepEvidenceFile(forgotten)
    const is = { text: 'It shows.', source: 'record', file: named.id } as const
    const evidence = happens({ kind: 'evidence-added', part: 'e1', under: 'ring', place: 1, is })
    await store.append({ organisation, plan, key: anId('key'), events: [evidence], saw: 1 })
    await store.keepEvidenceFile({ ...fresh, at: at(60) })
    const there = async () =>
      Promise.all(
        [named, forgotten, fresh].map(
          async ({ id }) => (await store.evidenceFile({ organisation, plan, id })) !== undefined,
        ),
      )
    deepEqual(await there(), [true, true, true])
    await store.keepEvidenceFile({ ...last, at: at(25 * 60) })
    deepEqual(await there(), [true, false, true])
  })

  it('is refused where one person brings more than anybody does in a day, until the next', async () => {
    const { store } = opened()
    const { plan } = await aKeptPlan(store)
    for (let turn = 0; turn < 60; turn += 1) equal(await store.keepEvidenceFile(aFile(plan, 3)), 'kept')
    deepEqual(await store.keepEvidenceFile(aFile(plan, 3)), { refused: 'too-many' })
    equal(await store.keepEvidenceFile({ ...aFile(plan, 3), by: 'ben' }), 'kept')
    equal(await store.keepEvidenceFile({ ...aFile(plan, 3), at: at(25 * 60) }), 'kept')
  })

  it('is in every backup and export', async () => {
    const { store, place } = opened()
    const { plan } = await aKeptPlan(store)
    const file = aFile(plan, 200_000)
    await store.keepEvidenceFile(file)
    const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-evidence-'))
    try {
      const copy = join(dataDir, 'copy')
      await backUp(place.where, copy)
      for (const [name, take] of [
        ['restored', (where: { dataDir: string }) => restore(copy, asked(where))],
        ['imported', async (where: { dataDir: string }) => imported(await exported(place.where), where)],
      ] as const) {
        const where = { dataDir: join(dataDir, name) }
        await take(where)
        const again = await openStore(where)
        const kept = await again.evidenceFile({ organisation, plan, id: file.id })
        await again.close()
        ok(kept && 'bytes' in kept, name)
        deepEqual(Buffer.from(kept.bytes), Buffer.from(file.bytes), name)
      }
    } finally {
      rmSync(dataDir, { recursive: true })
    }
  })

  it('that was changed in the database is not given back as if it were whole', async () => {
    const { store, place } = opened()
    const { plan } = await aKeptPlan(store)
    const file = aFile(plan, 30)
    await store.keepEvidenceFile(file)
    await place.run(`update evidence_pieces set bytes = 'AAAA' where file = '${file.id}'`)
    const kept = await store.evidenceFile({ organisation, plan, id: file.id })
    ok(kept && 'spoilt' in kept && !('bytes' in kept))
    const { files, fileFaults } = await verify(store)
    ok(files > 5, 'more than a page')
    deepEqual(
      fileFaults.filter(fault => fault.plan === plan),
      [{ organisation, plan, file: file.id, what: 'changed' }],
    )
    match(sayFileFault({ organisation, plan, file: file.id, what: 'changed' }), /is not what was brought/)
  })
})
