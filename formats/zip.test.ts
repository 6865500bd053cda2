import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { effort } from '../test/effort.ts'
import { pack } from './testing/make-book.ts'
import { openPacked } from './zip.ts'

const opened = async (bytes: Uint8Array) => {
  const packed = await openPacked(bytes)
  ok(!('refused' in packed), JSON.stringify(packed))
  return packed
}
const refused = async (bytes: Uint8Array) => {
  const packed = await openPacked(bytes)
  ok('refused' in packed)
  return packed.refused[0]?.text ?? ''
}

const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024)

/** The size that a packed file's list says its first file has, changed. */
const lying = (bytes: Uint8Array, size: number): Uint8Array => {
  const changed = Buffer.from(bytes)
  const listed = changed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  changed.writeUInt32LE(size, listed + 24)
  return changed
}

describe('a packed file', () => {
  it('tells its files and unpacks those that are asked for', async () => {
    const { names, unpack } = await opened(pack({ 'a.xml': '<a/>', 'b.xml': '' }))
    deepEqual(names, ['a.xml', 'b.xml'])
    equal(new TextDecoder().decode((await unpack('a.xml')) as Uint8Array), '<a/>')
    equal(await unpack('c.xml'), undefined)
  })

  it('is refused at once when it would unpack to more than any plan', async () => {
    const bomb = pack({ 'a.xml': blanks(60), 'b.xml': blanks(60) })
    const worked = effort()
    match(await refused(bomb), /far more than any plan/)
    ok(worked() < 2_000)
    match(await refused(pack({ 'a.xml': blanks(70) })), /far more than any plan/)
    match(
      await refused(pack(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}`, ''])))),
      /far more than any plan/,
    )
  })

  it('cannot hide how large it is', async () => {
    const { unpack } = await opened(lying(pack({ 'a.xml': blanks(60) }), 1000))
    const unpacked = await unpack('a.xml')
    ok(unpacked && 'refused' in unpacked)
    match(unpacked.refused[0]?.text ?? '', /damaged/)
  })

  it('is refused when it is damaged', async () => {
    const whole = pack({ 'a.xml': '<a/>'.repeat(100) })
    match(await refused(whole.subarray(0, whole.length - 30)), /damaged/)
    match(await refused(new Uint8Array([0x50, 0x4b, 3, 4])), /damaged/)
  })
})
