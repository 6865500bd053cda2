import { toPlan } from '../../../../plans/index.ts'
import { HttpProblem } from '../../../problem.ts'
import { childrenWithPages } from '../../../views/for-family/child-page.ts'
import { type Face, layOut } from '../../carry/faces.ts'
import { pdf, tooBusy } from '../../carry/files.ts'
import { planFile } from '../../workspace-page.ts'
import { copyOf, type OneCopy, whoseCopy } from './copy.ts'

/** What a copy can be taken along as. */
export const copyFiles = [
  { name: 'plan.pdf', label: 'PDF', type: 'application/pdf' },
  {
    name: 'plan.docx',
    label: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
] as const

/** A copy for one reader as a file: the very one that a second person has looked at, and before that none. */
export const copyFile = planFile({
  path: '/plans/:plan/copies/:copy/files/:file',
  may: 'print-plan',
  async gives(visit) {
    const copy = await copyOf(visit, visit.params.copy ?? '')
    const file = copyFiles.find(({ name }) => name === visit.params.file)
    if (!file || copy?.standing !== 'may-be-made') throw new HttpProblem(404)
    const { told, whole } = copy
    const laid = layOut(faceFor(copy), { plan: toPlan(copy.given), told, whole }, copy.part.is.on)
    const page = { ...laid, foot: [...laid.foot, whoseCopy(copy)] }
    // Nobody’s name is in the name of a file: it is shown where it is sent, saved and shared.
    const { name, type } = file
    const called = { name: name.replace('plan', `copy-of-version-${copy.part.is.version}`), type }
    if (name === 'plan.pdf') return { ...called, content: await pdf(visit, page) }
    const made = await visit.reading.make({ ask: 'write-face', page })
    if (!made) throw tooBusy()
    return { ...called, content: made.bytes }
  },
})

/** A child has the page that was written for them, everybody else what the family reads. */
export function faceFor({ given, reader }: Pick<OneCopy, 'given' | 'reader'>): Exclude<Face, { is: 'form' }> {
  const children = childrenWithPages(toPlan(given))
  const child = children.find(({ id }) => id === reader.id)
  return child ? { is: 'child', child, children } : { is: 'family' }
}
