import type { Day } from '../../../checker/index.ts'
import { type Id, londonDay, type PartRecord, partsHere } from '../../../plans/index.ts'
import type { FoundEvidence } from '../../../store/index.ts'
import { HttpProblem } from '../../problem.ts'
import { type GuestVisit, guestFile } from '../guest-page.ts'
import { ownTasks } from './own-tasks.ts'

/** A file that a guest brought to their own task, and whether it can be shown. */
export type OwnPhoto = { readonly evidence: Id; readonly on: Day; readonly file: FoundEvidence }

type Seeing = Pick<GuestVisit, 'record' | 'store' | 'organisation' | 'plan' | 'by'>

/** What they themselves brought to a task, and nobody else: whoever sends a photo has to see that it is the right one. */
export async function ownPhotos(visit: Seeing, task: Id): Promise<readonly OwnPhoto[]> {
  const theirs = partsHere(visit.record, 'evidence', task).filter(part => part.added.by.id === visit.by.id)
  const found = await Promise.all(theirs.map(part => photoOf(visit, part)))
  return found.filter(photo => photo !== undefined)
}

async function photoOf(
  { store, organisation, plan, by }: Seeing,
  { id: evidence, is, added }: PartRecord<'evidence'>,
): Promise<OwnPhoto | undefined> {
  if (is.file === undefined) return undefined
  const file = await store.findEvidence({ organisation, plan, id: is.file })
  return file?.by === by.id ? { evidence, on: londonDay(added.at), file } : undefined
}

/** Such a photo itself. A PDF is only named: one can hold more than it shows. */
export const ownPhotoFile = guestFile({
  path: '/guest/tasks/:task/photos/:evidence',
  may: 'read-own-part',
  async gives(visit) {
    const { task: id = '', evidence = '' } = visit.params
    const isTheirs = ownTasks(visit).some(({ task }) => task.id === id)
    const part = partsHere(visit.record, 'evidence', id).find(each => each.id === evidence)
    const { store, organisation, plan, by } = visit
    if (!isTheirs || part?.is.file === undefined || part.added.by.id !== by.id) throw new HttpProblem(404)
    const file = await store.evidenceFile({ organisation, plan, id: part.is.file })
    if (file?.by !== by.id || file.type !== 'image/jpeg') throw new HttpProblem(404)
    if ('away' in file) throw new HttpProblem(503)
    if (!('bytes' in file)) throw new Error('A file of evidence is no longer what was brought.')
    return { name: 'photo.jpg', type: file.type, content: file.bytes }
  },
})
