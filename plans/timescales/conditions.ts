import { ageOn } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'
import { endOfFirstYear, type Happened, type Milestone } from './milestones.ts'
import type { Story } from './story.ts'

/** What must be so about the child for some limits to apply. */
export type Condition =
  | 'died-under-eighteen'
  | 'first-year-of-placement'
  | 'five-or-over'
  | 'not-died-under-eighteen'
  | 'other-placement'
  | 'placed-until-eighteen'
  | 'unborn-at-conference'
  | 'unborn-at-planning-meeting'
  | 'under-five'

type Facts = { readonly story: Story; readonly happened: readonly Happened[]; readonly from: Day }

const last = (happened: readonly Happened[], what: Milestone, by?: Day): Day | undefined =>
  happened.findLast(each => each.what === what && (by === undefined || each.on <= by))?.on

const bornAfter = ({ story, happened }: Facts, meeting: Milestone): boolean => {
  const born = last(happened, 'birth')
  const met = happened.find(each => each.what === meeting)?.on
  return born === undefined ? story.unborn === true : met !== undefined && born > met
}

/** Nobody's age is guessed: without a birth the child counts as under five, whose limit is the sooner one. */
const isUnderFive = ({ happened, from }: Facts): boolean => {
  const born = last(happened, 'birth')
  return born === undefined || ageOn(born, from) < 5
}

const isFirstYear = ({ happened, from }: Facts): boolean => {
  const placed = last(happened, 'placement', from)
  return placed === undefined || from < endOfFirstYear(placed)
}

const diedUnderEighteen = ({ happened }: Facts): boolean => {
  const born = last(happened, 'birth')
  const died = last(happened, 'death')
  return died !== undefined && born !== undefined && ageOn(born, died) < 18
}

const tests: Readonly<Record<Condition, (facts: Facts) => boolean>> = {
  'died-under-eighteen': diedUnderEighteen,
  'not-died-under-eighteen': facts => !diedUnderEighteen(facts),
  'under-five': isUnderFive,
  'five-or-over': facts => !isUnderFive(facts),
  'first-year-of-placement': isFirstYear,
  'placed-until-eighteen': facts => !isFirstYear(facts) && facts.story.placedUntilEighteen === true,
  'other-placement': facts => !isFirstYear(facts) && facts.story.placedUntilEighteen !== true,
  'unborn-at-conference': facts => bornAfter(facts, 'initial-conference'),
  'unborn-at-planning-meeting': facts => bornAfter(facts, 'planning-meeting'),
}

/** Whether it is so on the day that the limit is counted from, as each limit's own words have it. */
export const holds = (condition: Condition | undefined, facts: Facts): boolean =>
  condition === undefined || tests[condition](facts)
