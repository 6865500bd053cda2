import type { Person } from '../../../checker/index.ts'
import type { Id } from '../../../plans/index.ts'
import { type Copy, FOR } from '../carry/copy.ts'
import { CHILD } from '../carry/faces.ts'

/** A plan as its family reads it, on the screen of a worker. */
export type ForFamily = {
  readonly id: Id
  readonly copy: Copy
  /** The screen is turned round: nothing of the staff’s is on it. */
  readonly isTurned: boolean
  /** Each child with a page of their own. */
  readonly children: readonly Person[]
  readonly child: Person | undefined
  readonly today: string
  readonly mayPrint: boolean
}

/** What an address says of a screen that is turned round. */
export const TURNED = 'turned'

/** The address of one of these pages, which goes on being for the same reader, and turned if it is. */
export function addressOf(
  { id, copy, isTurned }: ForFamily,
  to: 'family' | 'child' | 'print/family' | 'print/child',
  more: { readonly child?: Person | undefined; readonly turned?: boolean } = {},
): string {
  const query = new URLSearchParams({
    ...(copy.reader && { [FOR]: copy.reader.id }),
    ...(more.child && { [CHILD]: more.child.id }),
    ...((more.turned ?? isTurned) && { [TURNED]: 'yes' }),
  })
  return `/plans/${id}/${to}${query.size > 0 ? `?${query}` : ''}`
}
