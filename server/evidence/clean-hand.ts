import sharp from 'sharp'

/** Makes a plain photo of a picture, in a process that does nothing else. Started by clean-picture.ts alone. */

/** Four times as many as a phone takes; more is made to fill a memory. */
const MOST_PIXELS = 64_000_000

/** Enough to read small print on a scan. */
const LONGEST_SIDE = 2_400

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/** What is drawn, turned as it was held, and nothing that was written with it: no place, no time, no camera. */
const clean = (bytes: Uint8Array): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer()

process.on('message', async (bytes: Uint8Array) => {
  try {
    process.send?.({ picture: await clean(bytes) })
  } catch {
    // Why is of no use to anybody, and could repeat what was in it.
    process.send?.({ broken: true })
  }
})
process.on('disconnect', () => process.exit())
process.send?.({ ready: true })
