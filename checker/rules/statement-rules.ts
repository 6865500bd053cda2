import type { StatementRule } from '../rule.ts'
import { subjectiveWord } from './statement/subjective-word.ts'
import { emptyAction } from './statement/empty-action.ts'
import { universalNeed } from './statement/universal-need.ts'
import { allOrNothing } from './statement/all-or-nothing.ts'
import { targetLeap } from './statement/target-leap.ts'
import { reviewAsDeadline } from './statement/review-as-deadline.ts'
import { vagueTime } from './statement/vague-time.ts'
import { unnamedPerson } from './statement/unnamed-person.ts'
import { noMeasure } from './statement/no-measure.ts'
import { negativeGoal } from './statement/negative-goal.ts'
import { notToChild } from './statement/not-to-child.ts'
import { jargon } from './statement/jargon.ts'
import { serviceNotNeed } from './statement/service-not-need.ts'
import { attendanceNotOutcome } from './statement/attendance-not-outcome.ts'
import { blame } from './statement/blame.ts'

/** The statement rules, in the order of rules.md. */
export const statementRules: readonly StatementRule[] = [subjectiveWord, emptyAction, universalNeed, serviceNotNeed, unnamedPerson, noMeasure, attendanceNotOutcome, allOrNothing, targetLeap, vagueTime, reviewAsDeadline, negativeGoal, notToChild, jargon, blame]
