import type { Day, Plan } from '../../checker/index.ts'
import type { FacePage } from '../../formats/faces/face-page.ts'
import type { Hints, Opened } from '../../formats/index.ts'
import type { Brought } from '../pages/check/brought.ts'

/** What may be asked of the threads that read and make files. */
export type Question =
  | {
      readonly ask: 'read'
      readonly name: string
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly today: Day
    }
  | {
      readonly ask: 'read-anew'
      readonly name: string
      readonly opened: Opened
      readonly hints: Hints
      readonly today: Day
    }
  | {
      readonly ask: 'read-pasted'
      readonly name: string
      readonly text: string
      readonly hints: Hints
      readonly today: Day
    }
  | { readonly ask: 'write'; readonly plan: Plan; readonly format: string }
  | { readonly ask: 'write-face'; readonly page: FacePage }
  | {
      readonly ask: 'report'
      readonly files: readonly Brought[]
      readonly withNames: boolean
      readonly today: Day
    }

/** What a file is made of. */
export type Made = { readonly bytes: Uint8Array<ArrayBuffer> }

/** What comes of asking. */
export type Answer = { readonly brought: Brought } | Made
