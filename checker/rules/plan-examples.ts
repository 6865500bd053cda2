import type { PlanExamples } from '../testing.ts'
import { examples as dateOrder } from './plan/date-order.ts'
import { examples as doneNoEvidence } from './plan/done-no-evidence.ts'
import { examples as doneNoNext } from './plan/done-no-next.ts'
import { examples as drift } from './plan/drift.ts'
import { examples as missingPart } from './plan/missing-part.ts'
import { examples as mostPressing } from './plan/most-pressing.ts'
import { examples as noBaseline } from './plan/no-baseline.ts'
import { examples as noConsequence } from './plan/no-consequence.ts'
import { examples as noEvidencePlan } from './plan/no-evidence-plan.ts'
import { examples as noQuickWin } from './plan/no-quick-win.ts'
import { examples as noVoice } from './plan/no-voice.ts'
import { examples as notAgreed } from './plan/not-agreed.ts'
import { examples as notLinked } from './plan/not-linked.ts'
import { examples as notUnderstood } from './plan/not-understood.ts'
import { examples as overdue } from './plan/overdue.ts'
import { examples as overload } from './plan/overload.ts'
import { examples as reviewLate } from './plan/review-late.ts'
import { examples as sameDate } from './plan/same-date.ts'
import { examples as surprise } from './plan/surprise.ts'
import { examples as unstaged } from './plan/unstaged.ts'

/** What each plan rule raises and leaves alone, by the rule's id: its tests, and its page. */
export const planExamples: Readonly<Record<string, PlanExamples>> = {
  'missing-part': missingPart,
  'no-baseline': noBaseline,
  'no-evidence-plan': noEvidencePlan,
  overload,
  'no-quick-win': noQuickWin,
  unstaged,
  'date-order': dateOrder,
  'same-date': sameDate,
  'review-late': reviewLate,
  overdue,
  drift,
  'not-linked': notLinked,
  'most-pressing': mostPressing,
  'no-voice': noVoice,
  'not-agreed': notAgreed,
  'not-understood': notUnderstood,
  surprise,
  'no-consequence': noConsequence,
  'done-no-evidence': doneNoEvidence,
  'done-no-next': doneNoNext,
}
