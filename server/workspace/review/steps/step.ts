import type { Refusal } from '../../../page.ts'
import type { Html } from '../../../views/html.ts'
import type { Drawing } from '../../write/view/box-view.ts'
import type { Drawn } from '../boxes.ts'

/** One step of a review: what it asks, and what has to be put right in it before the review can be held. */
export type Step = {
  /** What comes after the address of the review. */
  readonly id: string
  readonly title: string
  /** What stands at the head of its page, where the title is cut short for lists. */
  readonly heading?: string
  readonly says?: Html
  readonly faults: readonly Refusal[]
  readonly boxes: (drawn: Drawn, drawing: Drawing) => Html
}
