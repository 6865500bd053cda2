import { writes } from '../../command.ts'
import type { Writing } from '../../tables.ts'
import { admitFile, type EvidenceKept, type FileToKeep, recordFile, standing } from './admit-file.ts'

type Elsewhere = FileToKeep & {
  /** The name it is to have, or has, in the store of objects. */
  readonly object: string
}

/** Writes down that an object is about to be there: whatever comes between, it is not forgotten. */
export const beginFileElsewhere = writes<Elsewhere, 'welcome' | EvidenceKept>(async (writing, asked) => {
  const admitted = await admitFile(writing, asked)
  if (admitted === 'welcome') await addLoose(writing, asked)
  return admitted
})

/** Keeps a file whose object is there. One that took so long that it was swept away is to be brought again. */
export const keepFileElsewhere = writes<Elsewhere, EvidenceKept>(async (writing, asked) => {
  const known = await standing(writing, asked)
  if (known) return known
  if (!(await takeLoose(writing, asked))) return { refused: 'away' }
  await recordFile(writing, asked, asked.object)
  return 'kept'
})

type Loose = { readonly organisation: string; readonly object: string; readonly at: string }

/** An object that no file names, since when. */
export const addLoose = async (writing: Writing, { organisation, object, at }: Loose): Promise<void> => {
  await writing
    .insertInto('loose_objects')
    .values({ organisation, object, at })
    .onConflict(same => same.doNothing())
    .execute()
}

/** Takes an object off the list of those that no file names, where it is on it. */
export async function takeLoose(
  writing: Writing,
  { organisation, object }: Omit<Loose, 'at'>,
): Promise<boolean> {
  const taken = await writing
    .deleteFrom('loose_objects')
    .where('organisation', '=', organisation)
    .where('object', '=', object)
    .executeTakeFirst()
  return taken.numDeletedRows === 1n
}
