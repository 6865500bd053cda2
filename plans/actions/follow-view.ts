import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** What somebody said, and what came of it. */
export type FollowView = { readonly view: Id; readonly cameOf: string }

/** Tells a person what became of their words: somebody who hears nothing says nothing again. */
export const followView: Action<FollowView> = (record, { view: id, cameOf }, told) =>
  onPart(record, id, 'view', () =>
    isWritten(cameOf)
      ? happens(record, told, settingFields(record, 'view-followed', id, { cameOf }))
      : refuse('cameOf', 'Write what came of it, even if that is: nothing yet, and why.'),
  )
