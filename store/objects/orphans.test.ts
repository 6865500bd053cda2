import { deepEqual, ok } from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { hashOf } from '../evidence.ts'
import type { Store } from '../index.ts'
import { at } from '../testing/accounts.ts'
import { openAtHand } from '../testing/at-hand.ts'
import { engines, type Place } from '../testing/databases.ts'
import { aKeptPlan, anId, happens, organisation } from '../testing/stories.ts'
import { newObjectName, openObjects } from './objects.ts'
import { type Bucket, openBucket } from './testing/bucket.ts'

/** What can happen while files are brought, how the store of objects is meanwhile, and how many hours go by. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('keep', 'keep', 'keep-here', 'die-half-way', 'name', 'sweep', 'sweep'),
    how: fc.constantFrom('well', 'well', 'away', 'losing-answers'),
    hours: fc.nat(20),
  }),
  { minLength: 4, maxLength: 14 },
)

type World = { readonly store: Store; readonly place: Place; readonly bucket: Bucket }

const columnOf = async (place: Place, statement: string): Promise<readonly string[]> =>
  (await place.run(statement)).map(row => (row as { object: string }).object).sort()

/** The objects that files name, and those that wait to be swept. */
const named = ({ place }: World) =>
  columnOf(place, 'select object from evidence_files where object is not null')
const loose = ({ place }: World) => columnOf(place, 'select object from loose_objects')

async function hold(world: World): Promise<void> {
  const there = new Set(world.bucket.names())
  const [files, waiting] = [await named(world), await loose(world)]
  for (const object of files) ok(there.has(object), 'a file whose object is not there')
  for (const object of there)
    ok(files.includes(object) || waiting.includes(object), 'an object that nobody knows of')
}

async function live(world: World, happening: readonly Step[]): Promise<void> {
  const { store, bucket } = world
  const { plan } = await aKeptPlan(store)
  const brought: string[] = []
  let [hours, version] = [0, 1]
  for (const { what, how, hours: later } of happening) {
    hours += later
    const now = at(hours * 60)
    const bytes = Uint8Array.of(brought.length, 2, 3)
    const file = { organisation, plan, id: anId('file'), by: 'sara', at: now, type: 'image/jpeg' } as const
    bucket.is(how)
    if (what === 'keep' && (await store.keepEvidenceFile({ ...file, bytes })) === 'kept')
      brought.push(file.id)
    if (what === 'keep-here' && (await store.keepFileHere({ ...file, bytes })) === 'kept')
      brought.push(file.id)
    if (what === 'die-half-way') {
      const object = newObjectName()
      await store.beginFileElsewhere({ ...file, object, size: bytes.length, hash: hashOf(bytes) })
      await openObjects(bucket.settings)
        .put(object, bytes, hashOf(bytes))
        .catch(() => {})
    }
    if (what === 'sweep') await store.sweepEvidence({ at: now }).catch(() => {})
    const last = brought.at(-1)
    if (what === 'name' && last && (await store.evidenceFacts({ organisation, plan, id: last }))) {
      const is = { text: 'It shows.', source: 'record', file: last } as const
      const evidence = happens({ kind: 'evidence-added', part: anId('e'), under: 'ring', place: 1, is })
      await store.append({ organisation, plan, key: anId('key'), events: [evidence], saw: version++ })
    }
    bucket.is('well')
    await hold(world)
  }
  await store.sweepEvidence({ at: at((hours + 30) * 60) })
  await store.sweepEvidence({ at: at((hours + 60) * 60) })
  deepEqual(await loose(world), [])
  deepEqual(bucket.names(), await named(world))
}

type Step = {
  readonly what: string
  readonly how: 'well' | 'away' | 'losing-answers'
  readonly hours: number
}

it('whatever goes wrong while files are brought, none is named that is not there, and nothing stays that none names', async t => {
  const [sqlite] = engines
  if (!sqlite) throw new Error('There is no database to keep files in.')
  const place = await sqlite.make()
  t.after(() => place.remove())
  const bucket = await openBucket()
  t.after(() => bucket.close())
  const store = await openAtHand({ ...place.where, objects: bucket.settings })
  t.after(() => store.close())
  await fc.assert(
    fc.asyncProperty(steps, happening => live({ store, place, bucket }, happening)),
    { numRuns: 12 },
  )
})
