/** A list that was told with a mark before each of its entries, without that before the first. */
export async function* withoutFirst(
  mark: string,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    yield isFirst ? piece.subarray(Buffer.byteLength(mark)) : piece
    isFirst = false
  }
}
