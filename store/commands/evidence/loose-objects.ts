import type { Instant } from '../../../plans/index.ts'
import { reads, writes } from '../../command.ts'
import { takeLoose } from './keep-file-elsewhere.ts'

export type LooseObject = { readonly organisation: string; readonly object: string }

/** Nothing is on its way for so long. */
const HOURS = 1

/** So many at a time. */
const MOST = 100

/** Objects that no file names, and that nobody can be bringing any more. */
export const looseObjects = reads<{ readonly at: Instant }, readonly LooseObject[]>((reading, { at }) =>
  reading
    .selectFrom('loose_objects')
    .select(['organisation', 'object'])
    .where('at', '<', new Date(Date.parse(at) - HOURS * 3_600_000).toISOString())
    .orderBy('organisation')
    .orderBy('object')
    .limit(MOST)
    .execute(),
)

/** Forgets an object that is gone from the store of objects. */
export const forgetObject = writes<LooseObject, void>(async (writing, asked) => {
  await takeLoose(writing, asked)
})
