import sharp from 'sharp'
import { cleanPicture } from '../server/evidence/clean-picture.ts'
import { takeFile } from '../server/evidence/take-file.ts'
import { openStore, type Store } from '../store/index.ts'
import { openBucket } from '../store/objects/testing/bucket.ts'
import { median, percentile } from './figures.ts'
import type { Figure, Section } from './section.ts'
import { organisation } from './store-asks.ts'
import { type Place, places } from './store-place.ts'

/** So many photos to each place; a plan takes 60 from one person in a day. */
const PHOTOS = 40

/** A photo of twelve megapixels in which nothing repeats, which is harder than any real one. */
async function aLargePhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const noise = { type: 'gaussian', mean: 128, sigma: 24 } as const
  const drawn = sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: '#888', noise } })
  return Uint8Array.from(await drawn.jpeg({ quality: 80 }).toBuffer())
}

/** How long each of many turns takes, one after another, in milliseconds. */
async function timed(turns: number, act: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const began = performance.now()
    await act(turn)
    times.push(performance.now() - began)
  }
  return times
}

/** The plan of some family of the place. */
async function aPlanOf(store: Store): Promise<string> {
  for (const { id: team } of await store.teamsOf({ organisation }))
    for (const { family } of await store.familiesOfTeam({
      organisation,
      team,
      sight: 'everything',
      limit: 5,
    })) {
      const plan = (await store.openFamily({ organisation, family }))?.plans[0]?.plan
      if (plan) return plan
    }
  throw new Error('There is no plan to bring a photo to')
}

type Kept = { readonly engine: string; readonly kept: readonly number[]; readonly read: readonly number[] }

/** A photo that is drawn already is kept and read again, in one place. */
async function keepAndRead(
  { where, engine }: Place,
  bytes: Uint8Array<ArrayBuffer>,
  objects?: Awaited<ReturnType<typeof openBucket>>['settings'],
): Promise<Kept> {
  const store = await openStore({ ...where, ...(objects && { objects }) })
  try {
    const plan = await aPlanOf(store)
    const called = objects ? `${engine}, beside a store of objects on this machine` : engine
    const id = (turn: number): string => `${objects ? 'object' : 'photo'}-${turn}`
    const facts = {
      organisation,
      plan,
      by: called,
      at: new Date().toISOString(),
      type: 'image/jpeg',
      bytes,
    } as const
    const kept = await timed(PHOTOS, async turn => {
      if ((await store.keepEvidenceFile({ ...facts, id: id(turn) })) !== 'kept') throw new Error('Not kept')
    })
    const read = await timed(PHOTOS, async turn => {
      const file = await store.evidenceFile({ organisation, plan, id: id(turn) })
      if (!file || !('bytes' in file)) throw new Error('Not there')
    })
    return { engine: called, kept, read }
  } finally {
    await store.close()
  }
}

const figuresOf = ({ engine, kept, read }: Kept): readonly Figure[] => [
  { what: `${engine}: kept, durable, p50`, measured: median(kept), unit: 'ms' },
  {
    what: `${engine}: kept, durable, p95`,
    measured: percentile(kept, 0.95),
    unit: 'ms',
    aim: { atMost: 100 },
  },
  {
    what: `${engine}: read and held against its hash, p95`,
    measured: percentile(read, 0.95),
    unit: 'ms',
    aim: { atMost: 50 },
  },
]

/** What somebody waits for who brings a photo. */
export const evidence: Section = {
  name: 'evidence',
  title: 'A photo of twelve megapixels as evidence',
  async measure(tell) {
    const photo = await aLargePhoto()
    tell('drawing photos anew')
    const bare = await timed(8, () =>
      sharp(photo).resize({ width: 2_400 }).jpeg({ quality: 84, mozjpeg: true }).toBuffer(),
    )
    const drawn = await timed(8, () => cleanPicture(photo))
    const cleaned = await cleanPicture(photo)
    if (!('picture' in cleaned)) throw new Error('The photo could not be drawn')
    const figures: Figure[] = [
      { what: 'its size as it comes', measured: photo.length / 1e6, unit: 'MB' },
      { what: 'its size as it is kept', measured: cleaned.picture.length / 1e6, unit: 'MB' },
      { what: 'drawn anew in a process of its own, p50', measured: median(drawn), unit: 'ms' },
      {
        what: 'the same against sharp in this process',
        measured: median(drawn) / median(bare),
        unit: 'times',
        aim: { atMost: 2 },
      },
    ]
    for (const makePlace of places) {
      const place = await makePlace(200)
      const bucket = await openBucket()
      try {
        tell(`${place.engine}: keeping photos`)
        figures.push(...figuresOf(await keepAndRead(place, cleaned.picture)))
        figures.push(...figuresOf(await keepAndRead(place, cleaned.picture, bucket.settings)))
        if (place.engine !== 'SQLite') continue
        const store = await openStore(place.where)
        const taking = {
          store,
          organisation,
          plan: await aPlanOf(store),
          by: { id: 'sara' },
          now: new Date().toISOString(),
        }
        const whole = await timed(8, () => takeFile(taking, { name: 'photo.jpg', bytes: photo }))
        await store.close()
        figures.push({
          what: 'SQLite: from arrived to kept, drawn anew, p95',
          measured: percentile(whole, 0.95),
          unit: 'ms',
          aim: { atMost: 3_000 },
        })
      } finally {
        await bucket.close()
        await place.remove()
      }
    }
    return {
      how: `Noise, which is drawn and packed worse than any real photo, one after another; kept ${PHOTOS} times in each place. The store of objects is on this machine, and looks at each signature and each byte in the process that measures.`,
      figures,
    }
  },
}
