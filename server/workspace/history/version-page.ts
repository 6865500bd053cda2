import { templateOf, templates } from '../../../checker/index.ts'
import {
  isOverdue,
  londonDay,
  type PlanEvent,
  stateAt,
  statusOf,
  tasksOf,
  toPlan,
} from '../../../plans/index.ts'
import { HttpProblem } from '../../problem.ts'
import { holdsIn } from '../care/the-family.ts'
import { nextReviewOf } from '../next-review.ts'
import type { PlanModel } from '../plan/model.ts'
import { worded } from '../settings/service.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { shownTo } from '../write/findings/shown.ts'
import { versionView } from './version-view.ts'

/** A plan as it stood once, and what stands round it. */
export type Stood = {
  readonly model: PlanModel
  readonly event: PlanEvent
  readonly latest: number
  readonly today: string
}

/** A plan as it stood after a version: to be read, with nothing in it that could be changed. */
export const versionPage = planPage<Stood>({
  path: '/plans/:plan/versions/:version',
  may: 'see-history',
  show,
  view: versionView,
})

async function show(visit: PlanVisit): Promise<Stood> {
  const { store, organisation, plan: id, family, params, query, service } = visit
  const version = Number(params.version)
  const events = await store.history({ organisation, plan: id })
  const event = Number.isInteger(version) ? events[version - 1] : undefined
  if (!event) throw new HttpProblem(404)
  const record = stateAt(events, { version })
  const plan = toPlan(record)
  // Late or not, and due or not, as it was on that day.
  const today = londonDay(event.at)
  const face = templates.find(each => each.id === query.get('face')) ?? templateOf(plan.template)
  return {
    ...{ event, latest: events.length, today: visit.today },
    model: {
      ...{
        id,
        record,
        plan,
        today,
        nation: service.nation,
        family: family.family,
        familyName: family.name,
        holds: await holdsIn(visit, record),
        key: '',
      },
      shown: shownTo(visit.own, record),
      ...{ findings: [], drafts: [], ways: [], since: undefined, earlier: undefined, saved: undefined },
      face: worded(face, service.wording),
      status: statusOf(record, today),
      tasks: new Map(
        tasksOf(record, today).map(task => [task.id, { ...task, overdue: isOverdue(task, today) }]),
      ),
      review: nextReviewOf({ today, service }, plan),
      isEarlier: true,
      may: { write: false, setReviewDate: false, print: false, seeHistory: true, readFamilyCopy: false },
    },
  }
}
