/** What people do to a plan: one action a file, and this the list of them. */

export {
  type Add,
  addFactor,
  addGoal,
  addMeasure,
  addNeed,
  addPerson,
  addStrength,
  addTask,
  addWorry,
} from './add.ts'
export { type AddEvidence, addEvidence } from './add-evidence.ts'
export { type Agree, agree } from './agree.ts'
export { type AnswerChallenge, answerChallenge } from './answer-challenge.ts'
export { type ApprovePlan, approvePlan } from './approve-plan.ts'
export { type AskForCopy, askForCopy } from './ask-for-copy.ts'
export { type Assign, assign } from './assign.ts'
export { type Begin, begin } from './begin.ts'
export { type BlockTask, blockTask } from './block-task.ts'
export { type BringIn, bringIn } from './bring-in.ts'
export { type CarryForward, carryForward } from './carry-forward.ts'
export { type Challenge, challenge } from './challenge.ts'
export { type Change, change } from './change.ts'
export { type DoubtAgreement, doubtAgreement } from './doubt-agreement.ts'
export { type DropTask, dropTask } from './drop-task.ts'
export { type EndPlan, endPlan } from './end-plan.ts'
export { type EscalateChallenge, escalateChallenge } from './escalate-challenge.ts'
export { type FinishTask, finishTask } from './finish-task.ts'
export { type FollowTask, followTask } from './follow-task.ts'
export { type FollowView, followView } from './follow-view.ts'
export { type GiveView, giveView } from './give-view.ts'
export { type HearUnderstanding, hearUnderstanding } from './hear-understanding.ts'
export { type KeepPrivate, keepPrivate } from './keep-private.ts'
export { type LookAtCopy, lookAtCopy, type RefuseCopy, refuseCopy } from './look-at-copy.ts'
export { type MeetGoal, meetGoal } from './meet-goal.ts'
export { type MeetNeed, meetNeed } from './meet-need.ts'
export type { Action, Outcome, Refusal, Refused, Told } from './outcome.ts'
export { type PutAwayTask, putAwayTask } from './put-away-task.ts'
export { type ReachStage, reachStage } from './reach-stage.ts'
export { type Remove, remove } from './remove.ts'
export { type ReopenPlan, reopenPlan } from './reopen-plan.ts'
export { type ReorderNeeds, reorderNeeds } from './reorder-needs.ts'
export { type ReorderTasks, reorderTasks } from './reorder-tasks.ts'
export { type RepeatTask, repeatTask } from './repeat-task.ts'
export { type Restore, restore } from './restore.ts'
export { type ReturnPlan, returnPlan } from './return-plan.ts'
export { type HoldReview, review } from './review.ts'
export { type SeeDraft, seeDraft } from './see-draft.ts'
export { type SetDay, setDay } from './set-day.ts'
export { type SetReviewDate, setReviewDate } from './set-review-date.ts'
export { type SetStages, setStages } from './set-stages.ts'
export { type SettleChallenge, settleChallenge } from './settle-challenge.ts'
export { type ShareDraft, shareDraft } from './share-draft.ts'
export { type StartPlan, startPlan } from './start-plan.ts'
export { type StartTask, startTask } from './start-task.ts'
export { type TakeReading, takeReading } from './take-reading.ts'
export { type TakeUpAgain, takeUpAgain } from './take-up-again.ts'
export { type TickTask, tickTask } from './tick-task.ts'
export { type WeighAnswer, weighAnswer } from './weigh-answer.ts'
export { type Word, word } from './word.ts'
export { type WriteConsequences, writeConsequences } from './write-consequences.ts'
