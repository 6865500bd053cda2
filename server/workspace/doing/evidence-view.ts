import { type Evidence, sayDay } from '../../../checker/index.ts'
import { type Id, type PlanRecord, partOfKind, personName } from '../../../plans/index.ts'
import { details } from '../../views/components/details.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { typed } from '../plan/words.ts'
import { type Drawing, does, formOf } from './drawing.ts'
import { evidenceBoxes } from './evidence-boxes.ts'
import { sourceInWords } from './sources.ts'

/** What shows how a task went, and a form for more of it. */
export function evidenceView(drawing: Drawing): Html {
  const { model, refused } = drawing
  const { task, plan, record, may, typed: sent, child, whole } = model
  const all = task.evidence ?? []
  return html`<section aria-labelledby="evidence"><h2 class="govuk-heading-m" id="evidence">Evidence and impact</h2>
    ${all.length === 0 ? html`<p class="govuk-body">Nothing is written yet.</p>` : evidenceList(plan, record, all)}
    ${
      may.record
        ? details({
            summaryText: 'Add evidence',
            open: sent.get('do') === 'evidence',
            html: formOf(
              drawing,
              html`${evidenceBoxes({ prefix: 'more', typed: sent, refused, people: whole.people ?? [], child, dayLabel: 'On which day was this?' })}
                ${does('evidence', 'Add this')}`,
              'with-files',
            ),
          })
        : nothing
    }
  </section>`
}

/** Pieces of evidence, each with where it comes from and the way to its file. */
export const evidenceList = (plan: Id, record: PlanRecord, all: readonly Evidence[]): Html =>
  html`<ul class="bywhen-entries">${all.map(each => {
    const hasFile = partOfKind(record, 'evidence', each.id)?.is.file !== undefined
    return html`<li class="bywhen-evidence">${typed(each.text)}
      <p class="bywhen-line bywhen-from">${fromInWords(record, each)}</p>
      ${hasFile ? html`<p class="bywhen-line"><a class="govuk-link" href="/plans/${plan}/evidence/${each.id}">See the photo or paper that is kept with it</a></p>` : nothing}
    </li>`
  })}</ul>`

/** Who or what says so, and when. */
export const fromInWords = (record: PlanRecord, { source, by, on }: Evidence): string => {
  const from = [
    ...(source ? [sourceInWords[source]] : ['where it comes from is not said']),
    ...(by ? [personName(record, by)] : []),
    ...(on ? [sayDay(on)] : []),
  ].join(', ')
  return from.charAt(0).toUpperCase() + from.slice(1)
}
