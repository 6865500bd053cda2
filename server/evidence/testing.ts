import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A photo as a phone takes it: it says where and when it was taken, with which camera, and how it was held. */
export const aPhoto = async (): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#3366aa' } })
      .jpeg()
      .withExif({
        IFD0: { Make: 'Invented Cameras', Model: 'Pocket 7', Orientation: '6', ImageDescription: 'At home' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '51/1 16/1 48/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '0/1 31/1 0/1',
        },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer(),
  )

/** A picture that says it is 60,000 pixels wide and high: a few bytes that would unfold to ten thousand million. */
export function aBomb(): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(60_000, 0)
  head.writeUInt32BE(60_000, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const png = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Uint8Array.from(Buffer.concat(png))
}

function chunk(name: string, inside: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), inside])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(inside.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** The smallest thing that is a PDF from its first byte to its last. */
export const aPdf = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'))
