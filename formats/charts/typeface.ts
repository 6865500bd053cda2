/** A point of an outline; between two that are not on it there is one that is. */
export type Point = { readonly x: number; readonly y: number; readonly on: boolean }

/** A typeface as far as plain words need it: what shape a letter has, and how far on the next one stands. */
export type Typeface = {
  /** How many of its units a letter’s height is. */
  readonly unitsPerHeight: number
  readonly letter: (code: number) => {
    readonly advance: number
    readonly contours: readonly (readonly Point[])[]
  }
}

/** Reads a typeface in the TrueType format: letters of one piece, and those made of others that are only moved. */
export function readTypeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u16 = (at: number): number => view.getUint16(at)
  const i16 = (at: number): number => view.getInt16(at)
  const tables = new Map(
    Array.from({ length: u16(4) }, (_, nth) => 12 + nth * 16).map(at => [
      String.fromCharCode(...bytes.subarray(at, at + 4)),
      view.getUint32(at + 8),
    ]),
  )
  const table = (tag: string): number => {
    const at = tables.get(tag)
    if (at === undefined) throw new Error(`The typeface has no ${tag}.`)
    return at
  }
  const [head, loca, glyf, hmtx] = [table('head'), table('loca'), table('glyf'), table('hmtx')]
  const isLong = u16(head + 50) === 1
  const metrics = u16(table('hhea') + 34)
  const placeOf = (glyph: number): number =>
    glyf + (isLong ? view.getUint32(loca + glyph * 4) : u16(loca + glyph * 2) * 2)
  const glyphOf = codes(view, table('cmap'))

  const contoursOf = (glyph: number): readonly (readonly Point[])[] => {
    const at = placeOf(glyph)
    if (at === placeOf(glyph + 1)) return []
    return i16(at) >= 0 ? simple(at) : composed(at)
  }

  const simple = (at: number): readonly (readonly Point[])[] => {
    const ends = Array.from({ length: i16(at) }, (_, nth) => u16(at + 10 + nth * 2))
    const many = (ends.at(-1) ?? -1) + 1
    let next = at + 10 + ends.length * 2
    next += 2 + u16(next)
    const flags: number[] = []
    while (flags.length < many) {
      const flag = view.getUint8(next++)
      const times = flag & 8 ? view.getUint8(next++) : 0
      for (let turn = 0; turn <= times; turn += 1) flags.push(flag)
    }
    const along = (short: number, same: number): readonly number[] => {
      let value = 0
      return flags.map(flag => {
        if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(next++)
        else if (!(flag & same)) {
          value += i16(next)
          next += 2
        }
        return value
      })
    }
    const [xs, ys] = [along(2, 16), along(4, 32)]
    const points = flags.map((flag, nth) => ({ x: xs[nth] ?? 0, y: ys[nth] ?? 0, on: (flag & 1) === 1 }))
    return ends.map((end, nth) => points.slice(nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1, end + 1))
  }

  const composed = (at: number): readonly (readonly Point[])[] => {
    const all: (readonly Point[])[] = []
    for (let next = at + 10, flags = 32; flags & 32; ) {
      flags = u16(next)
      const [isWide, isScaled] = [flags & 1, flags & (8 | 64 | 128)]
      if (isScaled || !(flags & 2))
        throw new Error('A letter of the typeface is made of others that are turned.')
      const [dx, dy] = isWide
        ? [i16(next + 4), i16(next + 6)]
        : [view.getInt8(next + 4), view.getInt8(next + 5)]
      for (const contour of contoursOf(u16(next + 2)))
        all.push(contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })))
      next += isWide ? 8 : 6
    }
    return all
  }

  return {
    unitsPerHeight: u16(head + 18),
    letter: code => {
      const glyph = glyphOf(code)
      return { advance: u16(hmtx + Math.min(glyph, metrics - 1) * 4), contours: contoursOf(glyph) }
    },
  }
}

/** Which letter stands for a code; the first one, an empty box, for what there is none of. */
function codes(view: DataView, cmap: number): (code: number) => number {
  const at = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, nth) => cmap + view.getUint32(cmap + 4 + nth * 8 + 4),
  ).find(each => view.getUint16(each) === 4)
  if (at === undefined) throw new Error('The typeface does not say which letter is which.')
  const double = view.getUint16(at + 6)
  const [ends, starts, deltas, ranges] = [14, 16 + double, 16 + 2 * double, 16 + 3 * double].map(
    each => at + each,
  ) as [number, number, number, number]
  return code => {
    for (let nth = 0; nth < double; nth += 2) {
      if (code > view.getUint16(ends + nth)) continue
      const start = view.getUint16(starts + nth)
      if (code < start) return 0
      const range = view.getUint16(ranges + nth)
      const delta = view.getUint16(deltas + nth)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = view.getUint16(ranges + nth + range + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
