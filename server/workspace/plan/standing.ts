import { isActive, isRealDay, sayDay } from '../../../checker/index.ts'
import { partOfKind } from '../../../plans/index.ts'
import type { PlanModel } from './model.ts'
import { count } from './words.ts'

/** Where a plan stands: a word or two for its tag, and the sentence beside it. */
export type InWords = {
  readonly tag: string
  readonly colour: 'green' | 'red' | 'grey' | 'yellow'
  readonly sentence: string
}

type Facts = Pick<PlanModel, 'status' | 'plan' | 'record' | 'tasks' | 'today'>

type Says = (facts: Facts) => InWords

/** Nobody works to it yet, or everybody does and nothing presses. */
const calm =
  (draft: (facts: Facts) => InWords, active: string): Says =>
  facts =>
    isActive(facts.plan, facts.today) ? { tag: 'Active', colour: 'green', sentence: active } : draft(facts)

/** Nobody should meet the draft at the meeting for the first time. */
const beforeMeeting = ({ plan: { meeting }, today }: Facts): string =>
  isRealDay(meeting) && meeting >= today ? ` Share it before the meeting on ${sayDay(meeting)}.` : ''

const says: Readonly<Record<PlanModel['status'], Says>> = {
  draft: calm(
    facts => ({
      tag: 'Draft',
      colour: 'grey',
      sentence: `Nobody outside the team has been shown it yet.${beforeMeeting(facts)}`,
    }),
    'It is being worked to. Nobody has recorded yet that they agree with it.',
  ),
  shared: calm(
    () => ({
      tag: 'Draft, shared',
      colour: 'grey',
      sentence: 'It has been shown to people, and is not agreed yet.',
    }),
    'It is being worked to. It has been shown to people, and not all that is in it is agreed yet.',
  ),
  agreed: calm(
    () => ({
      tag: 'Agreed',
      colour: 'green',
      sentence: 'Everybody who was asked agrees with all of it.',
    }),
    'It is being worked to. Everybody who was asked agrees with all of it.',
  ),
  due: ({ plan }) => ({
    tag: 'Active',
    colour: 'green',
    sentence: isRealDay(plan.nextReview)
      ? `It is being worked to. Something is due within a week; the next review is on ${sayDay(plan.nextReview)}.`
      : 'It is being worked to, and something is due within a week.',
  }),
  overdue: facts => overdue(facts),
  drifting: () => ({
    tag: 'Drifting',
    colour: 'red',
    sentence: 'It has stood still, or has not got better from review to review. Bring the review forward.',
  }),
  ended: ({ record }) => {
    const ended = partOfKind(record, 'plan', 'plan')?.is.ended
    return {
      tag: 'Ended',
      colour: 'grey',
      sentence: ended
        ? `It ended on ${sayDay(ended.on)}: “${ended.because.trim()}”`
        : 'It can be read, and no longer changed.',
    }
  },
}

const overdue: Says = ({ plan, tasks, today }) => {
  const late = [...tasks.values()].filter(task => task.overdue).length
  const review = isRealDay(plan.nextReview) && plan.nextReview < today
  const said = [
    ...(review ? [`The review was to be held on ${sayDay(plan.nextReview ?? '')}.`] : []),
    ...(late > 0 ? [`${count(late, 'task')} should have been done by now.`] : []),
  ]
  return { tag: review ? 'Review overdue' : 'Tasks overdue', colour: 'red', sentence: said.join(' ') }
}

/** Where a plan stands, in words. */
export const standingInWords = (facts: Facts): InWords => says[facts.status](facts)
