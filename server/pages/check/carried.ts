import type { Desk } from './desk.ts'

const told = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value))
const filled = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list && list.length > 0 ? list : undefined

/** What the page carries to and fro beside its boxes, for the server keeps nothing: each under the name it is sent by. */
export const carried = ({ plan, asOf, removed, files, at, asked, before, leftOver }: Desk) => ({
  kept: told(plan),
  'as-of': asOf,
  removed: told(removed),
  'files-kept': told(filled(files)),
  at: told(at),
  asked: told(asked),
  before: told(before),
  'left-over': told(filled(leftOver)),
})
