const endOfList = 0x06054b50
const entryInList = 0x02014b50
const firstDay = 0x0021

/** Takes the clock out of a packed file: every file in it gets the first day there is, so that one plan makes one file. */
export const withoutTimes = (packed: Uint8Array): Uint8Array => {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const end = packed.length - 22
  if (view.getUint32(end, true) !== endOfList)
    throw new Error('A packed file ends otherwise than it was written.')
  let at = view.getUint32(end + 16, true)
  while (view.getUint32(at, true) === entryInList) {
    const file = view.getUint32(at + 42, true)
    setTime(view, at + 12)
    setTime(view, file + 10)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return packed
}

const setTime = (view: DataView, at: number): void => {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, firstDay, true)
}
