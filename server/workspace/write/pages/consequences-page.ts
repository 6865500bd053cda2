import { html } from '../../../views/html.ts'
import type { Row } from '../desk.ts'
import { allOf, partView } from '../view/part-view.ts'
import { writingPage } from '../writing-page.ts'

const row: Row = { kind: 'consequences', id: 'consequences', under: 'plan', isNew: false }

/** What happens if: said openly and beforehand, so that nobody in the family is surprised later. */
export const consequencesPage = writingPage({
  path: 'consequences',
  scopeOf: () => ({ shows: [row], adds: [] }),
  view: () => ({
    title: 'What happens if',
    says: html`<p class="govuk-body-l">Say it now, in words the family would use. It is fairer to know beforehand than to find out.</p>`,
    boxes: drawing => partView(drawing, row, 'If things go well, and if they do not', allOf('consequences')),
  }),
})
