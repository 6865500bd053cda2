import type { StatementExamples } from '../rule.ts'
import { examples as allOrNothing } from './statement/all-or-nothing.ts'
import { examples as attendanceNotOutcome } from './statement/attendance-not-outcome.ts'
import { examples as blame } from './statement/blame.ts'
import { examples as emptyAction } from './statement/empty-action.ts'
import { examples as jargon } from './statement/jargon.ts'
import { examples as negativeGoal } from './statement/negative-goal.ts'
import { examples as noMeasure } from './statement/no-measure.ts'
import { examples as notToChild } from './statement/not-to-child.ts'
import { examples as reviewAsDeadline } from './statement/review-as-deadline.ts'
import { examples as selfReportOnly } from './statement/self-report-only.ts'
import { examples as serviceNotNeed } from './statement/service-not-need.ts'
import { examples as subjectiveWord } from './statement/subjective-word.ts'
import { examples as targetLeap } from './statement/target-leap.ts'
import { examples as universalNeed } from './statement/universal-need.ts'
import { examples as unnamedPerson } from './statement/unnamed-person.ts'
import { examples as vagueTime } from './statement/vague-time.ts'

/** What each statement rule raises and leaves alone, by the rule's id: its tests, its page and `explain`. */
export const statementExamples: Readonly<Record<string, StatementExamples>> = {
  'subjective-word': subjectiveWord,
  'empty-action': emptyAction,
  'universal-need': universalNeed,
  'service-not-need': serviceNotNeed,
  'unnamed-person': unnamedPerson,
  'no-measure': noMeasure,
  'attendance-not-outcome': attendanceNotOutcome,
  'self-report-only': selfReportOnly,
  'all-or-nothing': allOrNothing,
  'target-leap': targetLeap,
  'vague-time': vagueTime,
  'review-as-deadline': reviewAsDeadline,
  'negative-goal': negativeGoal,
  'not-to-child': notToChild,
  jargon,
  blame,
}
