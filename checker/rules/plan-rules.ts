import type { PlanRule } from '../rule.ts'
import { dateOrder } from './plan/date-order.ts'
import { doneNoEvidence } from './plan/done-no-evidence.ts'
import { doneNoNext } from './plan/done-no-next.ts'
import { drift } from './plan/drift.ts'
import { missingPart } from './plan/missing-part.ts'
import { mostPressing } from './plan/most-pressing.ts'
import { noBaseline } from './plan/no-baseline.ts'
import { noConsequence } from './plan/no-consequence.ts'
import { noEvidencePlan } from './plan/no-evidence-plan.ts'
import { noQuickWin } from './plan/no-quick-win.ts'
import { noVoice } from './plan/no-voice.ts'
import { notAgreed } from './plan/not-agreed.ts'
import { notLinked } from './plan/not-linked.ts'
import { notUnderstood } from './plan/not-understood.ts'
import { overdue } from './plan/overdue.ts'
import { overload } from './plan/overload.ts'
import { reviewLate } from './plan/review-late.ts'
import { sameDate } from './plan/same-date.ts'
import { surprise } from './plan/surprise.ts'
import { unstaged } from './plan/unstaged.ts'

/** The twenty rules that judge how the parts of a plan stand together; the only list of them. */
export const planRules: readonly PlanRule[] = [
  missingPart,
  noBaseline,
  noEvidencePlan,
  overload,
  noQuickWin,
  unstaged,
  dateOrder,
  sameDate,
  reviewLate,
  overdue,
  drift,
  notLinked,
  mostPressing,
  noVoice,
  notAgreed,
  notUnderstood,
  surprise,
  noConsequence,
  doneNoEvidence,
  doneNoNext,
]
