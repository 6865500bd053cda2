import type { Instant } from '../../plans/index.ts'
import type { FileAsked } from '../commands/evidence/evidence-file.ts'
import { hashOf } from '../evidence.ts'
import type { DoneByCommands } from '../store.ts'
import { newObjectName, type Objects } from './objects.ts'

/** What a sweep came to. */
export type Swept = {
  /** Objects that no file named, and that are gone now. */
  readonly removed: number
  /** Files that lay in the database, and lie in the store of objects now. */
  readonly moved: number
}

/** Files that are moved in one sweep at most: there is another soon. */
const MOST_MOVED = 20

export type ToSweep = {
  readonly at: Instant
  /** Whoever wants to go asks for no more than what is being done. */
  readonly signal?: AbortSignal
}

/** Lets go of what no plan names, removes its objects, and moves what lies in the database still. */
export async function sweep(
  commands: DoneByCommands,
  objects: Objects | undefined,
  now: ToSweep,
): Promise<Swept> {
  while (!now.signal?.aborted && (await commands.letGoForgotten({ at: now.at })) > 0);
  if (!objects) return { removed: 0, moved: 0 }
  return { removed: await removeLoose(commands, objects, now), moved: await move(commands, objects, now) }
}

async function removeLoose(
  commands: DoneByCommands,
  objects: Objects,
  { at, signal }: ToSweep,
): Promise<number> {
  let removed = 0
  let loose = await commands.looseObjects({ at })
  while (loose.length > 0) {
    for (const each of loose) {
      if (signal?.aborted) return removed
      await objects.remove(each.object)
      await commands.forgetObject(each)
      removed += 1
    }
    loose = await commands.looseObjects({ at })
  }
  return removed
}

async function move(commands: DoneByCommands, objects: Objects, { at, signal }: ToSweep): Promise<number> {
  let moved = 0
  let after: FileAsked | undefined
  do {
    const files = await commands.filesHere({ after, most: MOST_MOVED })
    for (const file of files) {
      if (signal?.aborted) return moved
      if (await moveOne(commands, objects, { ...file, at })) moved += 1
    }
    after = files.at(-1)
  } while (after && moved < MOST_MOVED)
  return moved
}

type Moving = FileAsked & { readonly at: Instant }

async function moveOne(
  commands: DoneByCommands,
  objects: Objects,
  { at, ...file }: Moving,
): Promise<boolean> {
  const kept = await commands.fileAsKept(file)
  // What is not what was brought stays where it is, for whoever looks into it.
  if (!kept || !('bytes' in kept)) return false
  const moving = { organisation: file.organisation, id: file.id, object: newObjectName() }
  await commands.beginMove({ ...moving, at })
  await objects.put(moving.object, kept.bytes, hashOf(kept.bytes))
  await commands.moveFile(moving)
  return true
}
