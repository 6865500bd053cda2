/**
 * Waits for all that was begun, and fails as the first that failed. A transaction may only be rolled back when nothing
 * asked of it is still on its way: what came after would be kept by itself.
 */
export async function allDone<const Begun extends readonly unknown[]>(
  begun: Begun,
): Promise<{ -readonly [At in keyof Begun]: Awaited<Begun[At]> }> {
  await Promise.allSettled(begun)
  return Promise.all(begun)
}
