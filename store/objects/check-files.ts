import type { FilesPlace, FileToCheck } from '../commands/evidence/files-after.ts'
import { hashOf } from '../evidence.ts'
import type { DoneByCommands } from '../store.ts'
import { withoutObjects } from './needed.ts'
import type { Objects } from './objects.ts'

/** A file that is no longer, byte for byte, what was brought, or is not there at all. */
export type FileFault = {
  readonly organisation: string
  readonly plan: string
  readonly file: string
  readonly what: 'changed' | 'missing'
}

export type FilesFrom = { readonly after?: FilesPlace | undefined }

export type FilesChecked = {
  readonly files: number
  readonly faults: readonly FileFault[]
  readonly next: FilesPlace | undefined
}

/** Checks some files, wherever they lie: whether each is what was brought. */
export async function checkFiles(
  commands: DoneByCommands,
  objects: Objects | undefined,
  from: FilesFrom,
): Promise<FilesChecked> {
  const { files, next } = await commands.filesAfter(from)
  const faults: FileFault[] = []
  for (const file of files) {
    const what = await whatIsWrong(file, objects)
    if (what) faults.push({ organisation: file.organisation, plan: file.plan, file: file.id, what })
  }
  return { files: files.length, faults, next }
}

async function whatIsWrong(
  file: FileToCheck,
  objects: Objects | undefined,
): Promise<FileFault['what'] | undefined> {
  if ('isWhole' in file) return file.isWhole ? undefined : 'changed'
  if (!objects) throw withoutObjects()
  const bytes = await objects.get(file.object, file.size)
  if (!bytes) return 'missing'
  return hashOf(bytes) === file.hash ? undefined : 'changed'
}
