import type { FacePage } from '../../../formats/faces/face-page.ts'
import { formatOf } from '../../../formats/index.ts'
import type { Download } from '../../page.ts'
import { PrintingProblem } from '../../pdf/printing.ts'
import { HttpProblem } from '../../problem.ts'
import type { PlanVisit } from '../visit.ts'
import { planFile } from '../workspace-page.ts'
import { copyToCarry } from './copy.ts'
import { type Face, faceOf, layOut } from './faces.ts'

/** A file that a copy can be taken along as. */
export type FileKind = { readonly name: string; readonly label: string }

const forPaper: readonly FileKind[] = [
  { name: 'plan.docx', label: 'Word' },
  { name: 'plan.pdf', label: 'PDF' },
]
const forPrograms: readonly FileKind[] = [
  { name: 'plan.csv', label: 'CSV, for a spreadsheet' },
  { name: 'plan.md', label: 'Markdown' },
  { name: 'plan.json', label: 'JSON, for other programs' },
]

/** What a face can be taken along as: what people read on paper, and of a form also what programs read. */
export const filesOf = ({ is }: Face): readonly FileKind[] =>
  is === 'form' ? [...forPaper, ...forPrograms] : forPaper

/** A copy of a plan as a file, made without what is held from anybody. */
export const copyAsFile = planFile({
  path: '/plans/:plan/files/:file',
  may: 'print-plan',
  gives: giveFile,
})

async function giveFile(visit: PlanVisit): Promise<Download> {
  const copy = await copyToCarry(visit)
  const face = faceOf(visit.query.get('face') ?? copy.plan.template, copy.plan, visit)
  const name = visit.params.file ?? ''
  if (!face || !filesOf(face).some(each => each.name === name)) throw new HttpProblem(404)
  const { extension = '', mediaType = 'application/pdf', id = '' } = formatOf(name) ?? {}
  // Nobody’s name is in the name of a file: it is shown where it is sent, saved and shared.
  const called = { name: `plan-version-${copy.whole.version}${extension || '.pdf'}`, type: mediaType }
  const page = () => layOut(face, copy, visit.today)
  if (name === 'plan.pdf') return { ...called, content: await pdf(visit, page()) }
  const made = await visit.reading.make(
    name === 'plan.docx'
      ? { ask: 'write-face', page: page() }
      : { ask: 'write', format: id, plan: inFace(copy.plan, face, id) },
  )
  if (!made) throw tooBusy()
  return { ...called, content: made.bytes }
}

/** What programs read says which form it is in; JSON is the plan itself, whichever form it is looked at in. */
const inFace = <Plan extends { readonly template: string }>(plan: Plan, face: Face, format: string): Plan =>
  face.is === 'form' && format !== 'json' ? { ...plan, template: face.template.id } : plan

/** A page as a PDF, or to be asked for again where too much is asked for at once. */
export async function pdf({ entrance }: PlanVisit, page: FacePage): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await entrance.printing.pdf(page)
  } catch (error) {
    if (error instanceof PrintingProblem && error.why !== 'bug') throw tooBusy(error)
    throw error
  }
}

/** Nothing was made, and nothing is lost by it. */
export const tooBusy = (cause?: unknown): HttpProblem =>
  new HttpProblem(503, { headers: { 'retry-after': '30' }, cause })
