import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { addLoose, takeLoose } from './keep-file-elsewhere.ts'

type Moving = { readonly organisation: string; readonly id: string; readonly object: string }

/** Writes down that an object is about to be there, for a file that has lain in the database until now. */
export const beginMove = writes<Moving & { readonly at: Instant }, void>(addLoose)

/** Says where a file lies from now on, and takes what was in it out of the database. */
export const moveFile = writes<Moving, void>(async (writing, asked) => {
  const { organisation, id, object } = asked
  const there = await writing
    .selectFrom('evidence_files')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('object', 'is', null)
    .executeTakeFirst()
  // Let go meanwhile, or moved by another server: then the object that we made is swept away.
  if (!there || !(await takeLoose(writing, asked))) return
  await writing
    .updateTable('evidence_files')
    .set({ object })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
  await writing
    .deleteFrom('evidence_pieces')
    .where('organisation', '=', organisation)
    .where('file', '=', id)
    .execute()
})
