import { type Finding, type Plan, type Template, templateOf, templates } from '../../../checker/index.ts'
import {
  type Id,
  isOverdue,
  type Nation,
  type NextReview,
  type PlanRecord,
  type Status,
  statusOf,
  type TaskToDo,
  tasksOf,
  toPlan,
} from '../../../plans/index.ts'
import type { Draft, Hold } from '../../../store/index.ts'
import { newId } from '../../sign-in/tokens.ts'
import { type Way, waysRound } from '../agree/ways.ts'
import { holdsIn } from '../care/the-family.ts'
import { checkRecord } from '../check-record.ts'
import { nextReviewOf } from '../next-review.ts'
import { waysOfReview } from '../review/ways.ts'
import { worded } from '../settings/service.ts'
import type { PlanVisit } from '../visit.ts'
import type { Saved } from '../write/desk.ts'
import { type Shown, shownTo } from '../write/findings/shown.ts'
import { whatWasSaved } from '../write/saved.ts'
import { mayAlso } from './may-also.ts'
import { type Earlier, latelySince, type Since, whatIsNew } from './since.ts'

/** How far a task has come, as a page tells it. */
export type TaskStanding = TaskToDo & { readonly overdue: boolean }

/** Everything the page of a plan shows. */
export type PlanModel = {
  readonly id: Id
  readonly family: Id
  readonly familyName: string
  readonly record: PlanRecord
  readonly plan: Plan
  /** The form it is shown in, which need not be the one it is written in. */
  readonly face: Template
  readonly today: string
  /** Whose bank holidays are kept here. */
  readonly nation: Nation
  readonly status: Status
  readonly tasks: ReadonlyMap<Id, TaskStanding>
  readonly findings: readonly Finding[]
  /** How they are shown to whoever looks. */
  readonly shown: Shown
  readonly review: NextReview
  /** What of one person must not reach another. */
  readonly holds: readonly Hold[]
  readonly since: Since | undefined
  readonly earlier: Earlier | undefined
  readonly may: {
    readonly write: boolean
    readonly setReviewDate: boolean
    readonly print: boolean
    readonly seeHistory: boolean
    readonly readFamilyCopy: boolean
  }
  /** The pages round its agreement and its reviews that are open to whoever looks. */
  readonly ways: readonly Way[]
  /** It is a version that stood once: nothing in it leads to what stands now. */
  readonly isEarlier?: true
  /** What was saved just before, on a page that led here. */
  readonly saved: Saved | undefined
  /** What they have typed somewhere in it and not saved. */
  readonly drafts: readonly Draft[]
  /** What its forms are known by, so that one sent twice is done once. */
  readonly key: string
}

/** Reads a plan for whoever looks at it, with what is new to them. */
export async function showPlan(visit: PlanVisit): Promise<PlanModel> {
  const { plan: id, today, family, service } = visit
  const { opened, lately, before, drafts } = await lookInto(visit)
  const { record } = opened
  const { limits } = service.rules
  const plan = toPlan(record)
  const findings = checkRecord(record, visit)
  return {
    ...{
      id,
      record,
      plan,
      findings,
      shown: shownTo(visit.own, record),
      drafts,
      today,
      nation: service.nation,
      family: family.family,
      familyName: family.name,
      holds: await holdsIn(visit, record),
      key: newId(),
    },
    ...(await whatIsNew(visit, record, lately, before)),
    ways: [...waysRound(visit, plan), ...waysOfReview(visit, plan)],
    saved: await whatWasSaved(visit),
    face: worded(faceAsked(visit, plan), service.wording),
    status: statusOf(record, today, limits ? { limits } : {}),
    tasks: new Map(
      tasksOf(record, today).map(task => [task.id, { ...task, overdue: isOverdue(task, today) }]),
    ),
    review: nextReviewOf(visit, plan),
    may: {
      write: mayAlso(visit, 'write-plan'),
      setReviewDate: mayAlso(visit, 'hold-review'),
      print: mayAlso(visit, 'print-plan'),
      seeHistory: mayAlso(visit, 'see-history'),
      readFamilyCopy: mayAlso(visit, 'read-family-copy'),
    },
  }
}

/** Opens the plan, and notes that they look at it. */
async function lookInto({ store, organisation, plan, who, now }: PlanVisit) {
  const asked = { organisation, plan, account: who.id, at: now, since: latelySince(now) }
  const looked = await store.lookIntoPlan(asked)
  if (!looked) throw new Error('A plan that was found is not there.')
  return looked
}

/** The form asked for, or the plan’s own where none of that name is known. */
const faceAsked = ({ query }: PlanVisit, { template }: Plan): Template =>
  templates.find(({ id }) => id === query.get('face')) ?? templateOf(template)
