import type { StatementExamples } from '../../../checker/index.ts'
import { examples as allOrNothing } from '../../../checker/rules/statement/all-or-nothing.ts'
import { examples as attendanceNotOutcome } from '../../../checker/rules/statement/attendance-not-outcome.ts'
import { examples as blame } from '../../../checker/rules/statement/blame.ts'
import { examples as emptyAction } from '../../../checker/rules/statement/empty-action.ts'
import { examples as jargon } from '../../../checker/rules/statement/jargon.ts'
import { examples as negativeGoal } from '../../../checker/rules/statement/negative-goal.ts'
import { examples as noMeasure } from '../../../checker/rules/statement/no-measure.ts'
import { examples as notToChild } from '../../../checker/rules/statement/not-to-child.ts'
import { examples as reviewAsDeadline } from '../../../checker/rules/statement/review-as-deadline.ts'
import { examples as selfReportOnly } from '../../../checker/rules/statement/self-report-only.ts'
import { examples as serviceNotNeed } from '../../../checker/rules/statement/service-not-need.ts'
import { examples as subjectiveWord } from '../../../checker/rules/statement/subjective-word.ts'
import { examples as targetLeap } from '../../../checker/rules/statement/target-leap.ts'
import { examples as universalNeed } from '../../../checker/rules/statement/universal-need.ts'
import { examples as unnamedPerson } from '../../../checker/rules/statement/unnamed-person.ts'
import { examples as vagueTime } from '../../../checker/rules/statement/vague-time.ts'

/** What each statement rule raises and leaves alone, by the rule’s id. */
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
