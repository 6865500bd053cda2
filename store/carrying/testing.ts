import { Readable, Writable } from 'node:stream'
import type { Where } from '../store.ts'
import { exportTo } from './back-up.ts'
import { importFrom, type Restored, type ToRestore } from './restore.ts'

/** Everything that is kept somewhere, as an export. */
export async function exported(where: Where): Promise<string> {
  const pieces: Buffer[] = []
  const to = new Writable({
    write(piece, _, done) {
      pieces.push(piece)
      done()
    },
  })
  await exportTo(where, to)
  return Buffer.concat(pieces).toString()
}

/** How most tests restore. */
export const asked = (where: Where, more: Partial<ToRestore> = {}): ToRestore => ({
  ...{ where, replace: false, withFaults: false, now: new Date('2026-03-02T09:00:00.000Z'), tell: () => {} },
  ...more,
})

/** Takes an export in. */
export const imported = (text: string, where: Where, more: Partial<ToRestore> = {}): Promise<Restored> =>
  importFrom(Readable.from([Buffer.from(text)]), asked(where, more))
