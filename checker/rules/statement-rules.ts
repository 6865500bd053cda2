import type { StatementRule } from '../rule.ts'
import { allOrNothing } from './statement/all-or-nothing.ts'
import { attendanceNotOutcome } from './statement/attendance-not-outcome.ts'
import { blame } from './statement/blame.ts'
import { emptyAction } from './statement/empty-action.ts'
import { jargon } from './statement/jargon.ts'
import { negativeGoal } from './statement/negative-goal.ts'
import { noMeasure } from './statement/no-measure.ts'
import { notToChild } from './statement/not-to-child.ts'
import { reviewAsDeadline } from './statement/review-as-deadline.ts'
import { selfReportOnly } from './statement/self-report-only.ts'
import { serviceNotNeed } from './statement/service-not-need.ts'
import { subjectiveWord } from './statement/subjective-word.ts'
import { targetLeap } from './statement/target-leap.ts'
import { universalNeed } from './statement/universal-need.ts'
import { unnamedPerson } from './statement/unnamed-person.ts'
import { vagueTime } from './statement/vague-time.ts'

/** The statement rules, in the order of rules.md. */
export const statementRules: readonly StatementRule[] = [
  subjectiveWord,
  emptyAction,
  universalNeed,
  serviceNotNeed,
  unnamedPerson,
  noMeasure,
  attendanceNotOutcome,
  selfReportOnly,
  allOrNothing,
  targetLeap,
  vagueTime,
  reviewAsDeadline,
  negativeGoal,
  notToChild,
  jargon,
  blame,
]
