import { isHere, type PlanRecord, type Refusal } from '../../../plans/index.ts'
import { fingerprint, newId } from '../../sign-in/tokens.ts'
import { changePlan } from '../change-plan.ts'
import { isOurId } from '../families/our-id.ts'
import type { PlanVisit } from '../visit.ts'
import { type Outcome, planPage } from '../workspace-page.ts'
import { doingsOf } from './doings.ts'
import { keepOne, spentWith } from './keep.ts'
import { lookOverView } from './look-over-view.ts'
import { openReviewing, type Reviewing } from './reviewing.ts'
import { reviewScope } from './scope.ts'
import { type Step, stepsOf } from './steps/index.ts'
import { tryOut } from './trial.ts'

/** A review before it is held: as its record will be, or what is still missing. */
export type LookOver = {
  readonly reviewing: Reviewing
  readonly steps: readonly Step[]
  /** What the review will be known by. */
  readonly id: string
  /** The plan as it will be, where nothing is missing. */
  readonly after: PlanRecord | undefined
  /** What cannot be done, beside what the steps themselves miss. */
  readonly refused: readonly Refusal[]
  /** Tells what is shown here from what would be shown later. */
  readonly looked: string
}

/** The look over a whole review, and where it is held: only then does anything of it come into the plan. */
export const lookOverPage = planPage<LookOver>({
  path: '/plans/:plan/review/look-over',
  may: 'hold-review',
  show: visit => lookOver(visit, newId()),
  view: lookOverView,
  submit: hold,
})

async function lookOver(visit: PlanVisit, id: string): Promise<LookOver> {
  const reviewing = await openReviewing(visit, reviewScope)
  const steps = stepsOf(reviewing)
  const { desk, told, doer } = reviewing
  const tried = tryOut(desk.record, doingsOf(reviewing, id), doer)
  const isWhole = steps.every(({ faults }) => faults.length === 0)
  // Whatever changes a step, or what would be kept of one, changes what was looked at.
  const looked = JSON.stringify([
    ...told,
    ...desk.typed,
    ...steps.map(step => step.id),
    reviewing.meanwhile?.id,
  ])
  return {
    ...{ reviewing, steps, id, looked: fingerprint(looked) },
    after: isWhole && 'record' in tried ? tried.record : undefined,
    refused: isWhole && 'refused' in tried ? tried.refused : [],
  }
}

async function hold(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<LookOver>> {
  const sentId = sent.get('key') ?? ''
  const id = isOurId(sentId) ? sentId : newId()
  const model = await lookOver(visit, id)
  const { reviewing, after, looked } = model
  const { desk } = reviewing
  const record = `/plans/${encodeURIComponent(visit.plan)}/reviews/${id}`
  if (isHere(desk.record, id)) return { goTo: record }
  if (!after) return { shown: model, refused: [say('Something is missing still. Nothing was lost')] }
  if (sent.get('looked') !== looked) return { shown: { ...model, id: newId() }, refused: [say(MOVED)] }
  if (reviewing.meanwhile && sent.get('both') !== 'yes')
    return {
      shown: model,
      refused: [{ field: 'both', text: 'Say that there were two reviews, or throw this one away' }],
    }
  const changed = await changePlan(visit, {
    ...{ saw: desk.saw, key: id, doings: doingsOf(reviewing, id) },
    request: looked,
    drops: await spentWith(visit, reviewing),
  })
  if ('version' in changed) return { goTo: `${record}?held=${changed.version}` }
  if ('refused' in changed) return { shown: model, refused: changed.refused }
  // What others wrote has been shown now; whoever holds the review again knows of it.
  const now = changed.record.version
  await keepOne(visit, now, desk.typed)
  return {
    shown: await lookOver(visit, newId()),
    refused: changed.conflicts.map(({ text }) => say(text)),
  }
}

const say = (text: string): Refusal => ({ field: '', text })

const MOVED =
  'What stands here is not what you looked over: the plan or your own words changed meanwhile. Look once more, then hold the review'
