import { mostImportantFirst } from '../../../../checker/index.ts'
import { type PlanRecord, partsHere } from '../../../../plans/index.ts'
import { notes } from '../../../views/components/notes.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { pageOfBox } from '../page-of-box.ts'
import { type Noted, noteOf } from './notes-at.ts'
import { foldedInWords, type Shown, sortFindings } from './shown.ts'

/** Parts of a need, whose notes stand on the page of that need. */
const ofNeeds = ['need', 'factor', 'task', 'goal', 'measure', 'evidence', 'stage']

/** A plan without a need has only just been begun: what else it lacks can wait. */
export const isBlank = (record: PlanRecord): boolean => partsHere(record, 'need').length === 0

/** What was found about the plan as a whole, each leading to where it is put right; what stands beside a box of this page is not said twice. */
export function wholeOf(
  plan: string,
  record: PlanRecord,
  noted: readonly Noted[],
  shown: Shown,
  isHere: (place: string) => boolean = () => false,
): Html {
  if (isBlank(record)) return html`<p class="govuk-body">Notes come as you write.</p>`
  const whole = noted
    .filter(({ finding }) => !ofNeeds.includes(finding.at.part))
    .filter(({ place }) => place === undefined || !isHere(place))
    .toSorted((a, b) => mostImportantFirst(a.finding, b.finding))
  if (whole.length === 0) return html`<p class="govuk-body">Nothing to note here.</p>`
  const entry = (each: Noted): Html => {
    const { finding, place } = each
    const href = place === undefined ? undefined : pageOfBox(plan, record, place)
    const lead = href
      ? html`<a class="govuk-link" href="${href}">Go to where this is written<span class="govuk-visually-hidden">: ${finding.wrong}</span></a>`
      : nothing
    return noteOf(finding, `whole-${finding.rule}-${whole.indexOf(each)}`, href ? lead : undefined)
  }
  const { loud, folded, called } = sortFindings(whole, ({ finding }) => finding, shown, shown.isYoung)
  return notes({
    label: 'Notes on the plan as a whole',
    atOnce: 4,
    findings: loud.map(entry),
    ...(folded.length > 0 && {
      folded: { id: 'whole-folded', text: foldedInWords(folded.length, called), findings: folded.map(entry) },
    }),
  })
}
