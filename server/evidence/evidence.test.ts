import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { openStore, type Store } from '../../store/index.ts'
import { cleanPicture } from './clean-picture.ts'
import { isWholePdf, sniff } from './sniff.ts'
import { takeFile } from './take-file.ts'
import { aBomb, aPdf, aPhoto } from './testing.ts'

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'))
const joined = (...all: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.concat(all))
const page = '<html><script>alert(1)</script>'
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe('what a file is', () => {
  it('is told by its first bytes, whatever it is called', async () => {
    const dot = sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
    for (const [kind, bytes] of [
      ['jpeg', await aPhoto()],
      ['png', await dot.clone().png().toBuffer()],
      ['webp', await dot.clone().webp().toBuffer()],
      ['heic', bytesOf('\0\0\0\x18ftypheic\0\0\0\0')],
      ['pdf', aPdf()],
      ['other', await dot.clone().gif().toBuffer()],
      ['other', await dot.clone().tiff().toBuffer()],
      ['other', bytesOf(drawing)],
      ['other', bytesOf(`\n%PDF-1.7 ${page}`)],
      ['other', bytesOf(`GIF89a/*${page}*/`)],
      ['other', bytesOf('PK\x03\x04')],
      ['other', new Uint8Array()],
    ] as const)
      equal(sniff(bytes), kind, kind)
  })

  it('is told of any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), bytes => void sniff(bytes)))
  })

  it('is a PDF only where nothing stands behind its end', () => {
    equal(isWholePdf(aPdf()), true)
    equal(isWholePdf(joined(aPdf(), bytesOf(' \0\0\r\n'))), true)
    equal(isWholePdf(joined(aPdf(), bytesOf('PK\x03\x04'))), false)
    equal(isWholePdf(bytesOf('%PDF-1.7 cut sh')), false)
  })
})

describe('taking a file in as evidence', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-evidence-'))
  const organisation = 'our-council'
  let store: Store
  before(async () => {
    store = await openStore({ dataDir })
    const signed = { at: '2026-11-22T09:00:00.000Z', by: { id: 'sara', name: 'Sara' } }
    await store.putOrganisation({ organisation, name: 'Our council' })
    await store.putTeam({ organisation, id: 'team', name: 'Team' })
    await store.createFamily({ organisation, id: 'family', team: 'team', name: 'Taylor', ...signed })
    const plan = { template: 'liberi', about: { is: 'child', name: 'Emily' }, needs: [] } as const
    const events = [{ version: 1, ...signed, happened: { kind: 'plan-begun', plan } }] as const
    await store.createPlan({ organisation, plan: 'plan', family: 'family', key: 'key', events })
  })
  after(async () => {
    await store.close()
    rmSync(dataDir, { recursive: true })
  })

  const take = async (bytes: Uint8Array<ArrayBuffer>, name = 'photo.jpg') =>
    takeFile(
      { store, organisation, plan: 'plan', by: { id: 'sara' }, now: '2026-11-22T09:00:00.000Z' },
      { name, bytes },
    )

  const kept = async (bytes: Uint8Array<ArrayBuffer>, name?: string) => {
    const taken = await take(bytes, name)
    if ('says' in taken) throw new Error(taken.says)
    const file = await store.evidenceFile({ organisation, plan: 'plan', id: taken.id })
    if (!file || !('bytes' in file)) throw new Error('It was not kept.')
    return file
  }

  it('keeps what a photo shows, turned as it was held, and nothing of where, when and with what it was taken', async () => {
    const photo = await aPhoto()
    const said = await sharp(photo).metadata()
    ok(said.exif && said.orientation === 6)
    ok(Buffer.from(photo).includes('Invented Cameras'))
    const { type, bytes } = await kept(photo)
    const { exif, xmp, iptc, icc, orientation, format, width, height } = await sharp(bytes).metadata()
    deepEqual([type, format, width, height], ['image/jpeg', 'jpeg', 40, 60])
    deepEqual([exif, xmp, iptc, icc, orientation], [undefined, undefined, undefined, undefined, undefined])
    for (const word of ['Invented', 'Pocket', 'At home', 'Exif', 'GPS'])
      ok(!Buffer.from(bytes).includes(word), word)
  })

  it('keeps nothing of a page or an archive that hides in a picture', async () => {
    const comment = joined(Uint8Array.of(0xff, 0xfe, 0, page.length + 2), bytesOf(page))
    const photo = await aPhoto()
    const polyglot = joined(photo.subarray(0, 2), comment, photo.subarray(2), bytesOf(`PK\x03\x04${page}`))
    const { bytes } = await kept(polyglot, 'photo.html')
    for (const part of ['<html', 'script', 'PK\x03\x04']) ok(!Buffer.from(bytes).includes(part), part)
  })

  it('makes a large scan small enough to send to a phone, and a see-through one white', async () => {
    const clear = {
      width: 3_000,
      height: 1_500,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    } as const
    const { bytes } = await kept(Uint8Array.from(await sharp({ create: clear }).png().toBuffer()))
    const { width, height } = await sharp(bytes).metadata()
    deepEqual([width, height], [2_400, 1_200])
    const { dominant } = await sharp(bytes).stats()
    ok(dominant.r > 240 && dominant.g > 240)
  })

  it('keeps a PDF as it is', async () => {
    const { type, bytes } = await kept(aPdf(), 'letter.pdf')
    equal(type, 'application/pdf')
    deepEqual(Buffer.from(bytes), Buffer.from(aPdf()))
  })

  for (const [name, bytes, says] of [
    ['a page of the web named .jpg', async () => bytesOf(page), /not a photo or a PDF/],
    ['a drawing that could run', async () => bytesOf(drawing), /not a photo or a PDF/],
    ['a page that begins as a GIF', async () => bytesOf(`GIF89a/*${page}`), /not a photo or a PDF/],
    [
      'a PDF with an archive behind it',
      async () => joined(aPdf(), bytesOf('PK\x03\x04')),
      /something else behind it/,
    ],
    ['a bomb of pixels', async () => aBomb(), /damaged, or far larger/],
    [
      'a page behind the first bytes of a photo',
      async () => joined(Uint8Array.of(0xff, 0xd8, 0xff), bytesOf(page)),
      /damaged/,
    ],
    ['half a photo', async () => (await aPhoto()).subarray(0, 300), /damaged/],
    [
      'a photo of a kind few can show',
      async () => bytesOf('\0\0\0\x18ftypheic\0\0\0\0'),
      /On an iPhone choose it from Photos/,
    ],
    ['nothing at all', async () => new Uint8Array(), /not a photo or a PDF/],
  ] as const)
    it(`refuses ${name}`, async () => {
      const taken = await take(Uint8Array.from(await bytes()))
      match('says' in taken ? taken.says : 'It was taken.', says)
    })

  it('refuses what was too large to come in', async () => {
    const taking = { store, organisation, plan: 'plan', by: { id: 'sara' }, now: '2026-11-22T09:00:00.000Z' }
    const taken = await takeFile(taking, { name: 'film.mov', letGo: 'too-large' })
    match('says' in taken ? taken.says : '', /larger than 10 MB/)
  })

  it('gives up a picture that takes too long, and goes on with the next', async () => {
    const photo = await aPhoto()
    deepEqual(await cleanPicture(photo, 0), { not: 'took-too-long' })
    ok('picture' in (await cleanPicture(photo)))
  })
})
