import { type EvidenceKept, type ToKeepEvidence, toWriteDown } from '../commands/evidence/admit-file.ts'
import type { EvidenceFacts, FileAsked, InFile } from '../commands/evidence/evidence-file.ts'
import { hashOf } from '../evidence.ts'
import type { DoneByCommands } from '../store.ts'
import { checkFiles, type FilesChecked, type FilesFrom } from './check-files.ts'
import { withoutObjects } from './needed.ts'
import { newObjectName, type Objects } from './objects.ts'
import { type Swept, sweep, type ToSweep } from './sweep.ts'
import { ObjectsTrouble } from './trouble.ts'

/** A file, or why there is none to show: it is not what was brought any more, or nobody can say before the store of objects answers. */
export type EvidenceFile = EvidenceFacts & (InFile | { readonly away: true })

/** A file, and whether it is there: gone for good, or out of reach for now. */
export type FoundEvidence = EvidenceFacts & { readonly is: 'there' | 'gone' | 'away' }

/** Told to whoever looks after the store of objects: what it answered, and nothing of any file. */
export type Tell = (trouble: ObjectsTrouble) => void

/** What is done with files of evidence, wherever they lie. */
export type Files = {
  /** Keeps a file until a piece of evidence names it. */
  keepEvidenceFile(file: ToKeepEvidence): Promise<EvidenceKept>
  /** A file of this plan, with what is in it. */
  evidenceFile(asked: FileAsked): Promise<EvidenceFile | undefined>
  /** The same without what is in it: whether it is there to be seen, as far as can be told without reading it. */
  findEvidence(asked: FileAsked): Promise<FoundEvidence | undefined>
  /** Throws where files could not be kept or found. */
  tryFiles(): Promise<void>
  /** Checks some files of all organisations: whether each is what was brought. */
  checkEvidence(from: FilesFrom): Promise<FilesChecked>
  /** Removes what no plan names, and takes files to the store of objects that lie in the database still. */
  sweepEvidence(now: ToSweep): Promise<Swept>
}

/** Files in the database, or in a store of objects beside it; where each lies is written down with it. */
export const filesIn = (
  commands: DoneByCommands,
  objects: Objects | undefined,
  tell: Tell = () => {},
): Files => ({
  keepEvidenceFile: file =>
    objects ? keepElsewhere(commands, objects, file, tell) : commands.keepFileHere(file),
  async evidenceFile(asked) {
    const file = await commands.fileAsKept(asked)
    if (!file || !('object' in file)) return file
    const { object, hash, ...facts } = file
    if (!objects) return { ...facts, away: true }
    try {
      const bytes = await objects.get(object, facts.size)
      return { ...facts, ...(bytes && hashOf(bytes) === hash ? { bytes } : { spoilt: true }) }
    } catch (error) {
      return { ...facts, ...away(error, tell) }
    }
  },
  async findEvidence(asked) {
    const file = await commands.evidenceFacts(asked)
    if (!file || file.object === null) return file && { ...file, is: 'there' }
    if (!objects) return { ...file, is: 'away' }
    try {
      return { ...file, is: (await objects.sizeOf(file.object)) === file.size ? 'there' : 'gone' }
    } catch (error) {
      away(error, tell)
      return { ...file, is: 'away' }
    }
  },
  async tryFiles() {
    if (objects) await tryObjects(objects)
    else if (await commands.areFilesElsewhere()) throw withoutObjects()
  },
  checkEvidence: from => checkFiles(commands, objects, from),
  sweepEvidence: now => sweep(commands, objects, now),
})

/** Puts a few bytes there, reads them and takes them away again, as is done with files. */
async function tryObjects(objects: Objects): Promise<void> {
  const [name, bytes] = [newObjectName(), new TextEncoder().encode('Bywhen')]
  await objects.put(name, bytes, hashOf(bytes))
  try {
    const again = await objects.get(name, bytes.length)
    if (!again || hashOf(again) !== hashOf(bytes)) throw new ObjectsTrouble({ status: 404 })
  } finally {
    await objects.remove(name)
  }
}

/** The object is written down before it is there, and is the file’s only when all of it is. */
async function keepElsewhere(
  commands: DoneByCommands,
  objects: Objects,
  asked: ToKeepEvidence,
  tell: Tell,
): Promise<EvidenceKept> {
  const file = { ...toWriteDown(asked), object: newObjectName() }
  const begun = await commands.beginFileElsewhere(file)
  if (begun !== 'welcome') return begun
  try {
    await objects.put(file.object, asked.bytes, file.hash)
  } catch (error) {
    away(error, tell)
    return { refused: 'away' }
  }
  return commands.keepFileElsewhere(file)
}

function away(error: unknown, tell: Tell): { readonly away: true } {
  if (!(error instanceof ObjectsTrouble)) throw error
  tell(error)
  return { away: true }
}
