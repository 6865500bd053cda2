import { kinds } from '../../../../checker/index.ts'
import { type PlanRecord, partOfKind } from '../../../../plans/index.ts'
import { html } from '../../../views/html.ts'
import type { Doing } from '../../change-plan.ts'
import type { Row } from '../desk.ts'
import { allOf, partView } from '../view/part-view.ts'
import { writingPage } from '../writing-page.ts'

const plan: Row = { kind: 'plan', id: 'plan', under: 'plan', isNew: false }
const about: Row = { kind: 'about', id: 'about', under: 'plan', isNew: false }

/** The facts at the head of a plan. Another form keeps every word. */
export const detailsPage = writingPage({
  path: 'details',
  scopeOf: () => ({ shows: [plan, about], adds: [] }),
  view: desk => ({
    title: `The facts of ${desk.child}’s plan`,
    boxes: drawing =>
      html`${partView(drawing, about, 'Whom it is about', allOf('about'))}${partView(drawing, plan, 'The plan', allOf('plan'))}`,
  }),
  also: async (_, __, before) => [fitsTogether(before)],
})

/** A kind of plan says whom it can be about. One that came from a file without fitting may stay so until somebody changes either. */
const fitsTogether =
  (before: PlanRecord): Doing =>
  record => {
    const [was, now] = [factsOf(before), factsOf(record)]
    const isChanged = was.is !== now.is || was.kind !== now.kind
    const kind = kinds.find(({ id }) => id === now.kind)
    if (!isChanged || !kind || !now.is || kind.about.includes(now.is)) return { events: [] }
    const whom = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(kind.about.map(is => said[is]))
    return {
      refused: [
        { field: 'plan/plan/kind', text: `A plan of this kind is about ${whom}. Change one of the two.` },
      ],
    }
  }

const said = { child: 'a child', adult: 'an adult', family: 'a family' } as const

const factsOf = (record: PlanRecord) => ({
  is: partOfKind(record, 'about', 'about')?.is.is,
  kind: partOfKind(record, 'plan', 'plan')?.is.kind,
})
