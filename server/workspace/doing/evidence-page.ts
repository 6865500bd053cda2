import type { Evidence } from '../../../checker/index.ts'
import { type Id, isHere, type PlanRecord, partOfKind } from '../../../plans/index.ts'
import type { FoundEvidence } from '../../../store/index.ts'
import { sizeInWords } from '../../evidence/size-in-words.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { type Html, html } from '../../views/html.ts'
import { openThePlan } from '../change-plan.ts'
import { typed } from '../plan/words.ts'
import type { PlanVisit } from '../visit.ts'
import { planFile, planPage } from '../workspace-page.ts'
import { fromInWords } from './evidence-view.ts'

type Model = {
  readonly plan: Id
  readonly record: PlanRecord
  readonly evidence: Evidence
  readonly file: FoundEvidence
  /** The page of the task, or of the need whose goal it speaks of. */
  readonly back: string
}

/** A photo, a scan or a PDF with the words that say what it shows. */
export const evidencePage = planPage<Model>({
  path: '/plans/:plan/evidence/:evidence',
  may: 'see-plan',
  async show(visit) {
    const { record, evidence, file: id } = await theEvidence(visit)
    const { store, organisation, plan } = visit
    const file = await store.findEvidence({ organisation, plan, id })
    if (!file) throw new HttpProblem(404)
    return { plan, record, evidence, file, back: backFrom(plan, record, evidence.id) }
  },
  view,
})

/** The file itself, to keep or to be shown on that page and nowhere else. */
export const evidenceFilePage = planFile({
  path: '/plans/:plan/evidence/:evidence/file',
  may: 'see-plan',
  async gives(visit) {
    const { store, organisation, plan } = visit
    const { evidence, file: id } = await theEvidence(visit)
    const file = await store.evidenceFile({ organisation, plan, id })
    if (!file) throw new HttpProblem(404)
    if ('away' in file) throw new HttpProblem(503)
    if (!('bytes' in file)) throw new Error('A file of evidence is no longer what was brought.')
    const ending = file.type === 'image/jpeg' ? 'jpg' : 'pdf'
    // Named by its day and nothing that says whom it is about.
    return { name: `evidence-${evidence.on ?? 'of-a-plan'}.${ending}`, type: file.type, content: file.bytes }
  },
})

/** The piece of evidence named in the address, where it is in the plan and has a file. */
async function theEvidence(visit: PlanVisit) {
  const { record } = await openThePlan(visit)
  const part = partOfKind(record, 'evidence', visit.params.evidence ?? '')
  const file = part?.is.file
  if (!part || file === undefined || !isHere(record, part.id)) throw new HttpProblem(404)
  return { record, file, evidence: { ...part.is, id: part.id } }
}

function backFrom(plan: Id, record: PlanRecord, evidence: Id): string {
  const on = record.parts[record.parts[evidence]?.under ?? '']
  return on?.kind === 'task' ? `/plans/${plan}/tasks/${on.id}` : `/plans/${plan}/needs/${on?.under}/met`
}

function view(
  { plan, record, evidence, file, back }: Model,
  refused: readonly Refusal[],
  frame: Frame,
): Html {
  const address = `/plans/${plan}/evidence/${evidence.id}/file`
  const isPhoto = file.type === 'image/jpeg'
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false },
    title: isPhoto ? 'A photo as evidence' : 'A PDF as evidence',
    back: { href: `${back}#evidence`, text: 'Back to what it shows' },
    main: html`<p class="govuk-body-l">${typed(evidence.text)}</p>
      <p class="govuk-body">${fromInWords(record, evidence)}</p>
      ${file.is === 'there' ? shown(address, file) : notShown(file.is, isPhoto)}`,
  })
}

function shown(address: string, { type, size }: FoundEvidence): Html {
  const isPhoto = type === 'image/jpeg'
  return html`${isPhoto ? html`<p><img class="bywhen-photo" src="${address}" alt="The photo kept with these words"></p>` : html`<p class="govuk-body">A PDF is not opened on this page, because one can hold more than it shows. It opens in the program you choose.</p>`}
    <p class="govuk-body"><a class="govuk-link" href="${address}">Take the ${isPhoto ? 'photo' : 'PDF'} as a file (${sizeInWords(size)})</a>. A copy on this machine is yours to look after.</p>`
}

function notShown(is: 'gone' | 'away', isPhoto: boolean): Html {
  const what = isPhoto ? 'photo' : 'PDF'
  return is === 'away'
    ? html`<p class="govuk-body">The ${what} cannot be shown just now: the place where files are kept does not answer. The words above are safe. Open this page again in a few minutes.</p>`
    : html`<p class="govuk-body">The ${what} is not there any more, or is not what was brought. The words above stand. Tell whoever looks after Bywhen where you work: a backup may still hold it.</p>`
}
