import type { Permission } from './permissions.ts'

/**
 * Which permission each thing people do to a plan asks for; `oneself` is the one for somebody who speaks or acts for
 * themselves alone.
 */
type Asks = { readonly staff: Permission; readonly oneself?: Permission }

const write: Asks = { staff: 'write-plan' }
const begin: Asks = { staff: 'begin-plan' }
const progress: Asks = { staff: 'record-progress', oneself: 'tell-own-progress' }
const steer: Asks = { staff: 'record-progress' }

/** Every action of the plan, and the taking back of one; an action without a row fails a test. */
export const actionPermissions = {
  begin,
  bringIn: begin,
  carryForward: begin,
  addPerson: write,
  addWorry: write,
  addStrength: write,
  addNeed: write,
  addFactor: write,
  addTask: write,
  addGoal: write,
  addMeasure: write,
  word: write,
  change: write,
  remove: write,
  restore: write,
  undo: write,
  reorderNeeds: write,
  reorderTasks: write,
  assign: write,
  setDay: write,
  setStages: write,
  repeatTask: write,
  followTask: write,
  writeConsequences: write,
  startPlan: { staff: 'start-plan' },
  approvePlan: { staff: 'approve-plan' },
  returnPlan: { staff: 'approve-plan' },
  shareDraft: { staff: 'share-draft' },
  seeDraft: { staff: 'share-draft' },
  startTask: progress,
  blockTask: progress,
  finishTask: progress,
  addEvidence: progress,
  reachStage: progress,
  tickTask: progress,
  takeReading: steer,
  takeUpAgain: steer,
  dropTask: steer,
  putAwayTask: steer,
  meetGoal: steer,
  meetNeed: steer,
  giveView: { staff: 'note-view', oneself: 'add-own-view' },
  hearUnderstanding: { staff: 'note-view', oneself: 'say-what-it-means' },
  followView: { staff: 'note-view' },
  keepPrivate: { staff: 'note-view', oneself: 'add-own-view' },
  agree: { staff: 'note-answer', oneself: 'agree-for-oneself' },
  weighAnswer: { staff: 'note-answer' },
  doubtAgreement: { staff: 'note-answer' },
  askForCopy: { staff: 'print-plan' },
  lookAtCopy: { staff: 'print-plan' },
  refuseCopy: { staff: 'print-plan' },
  setReviewDate: { staff: 'hold-review' },
  review: { staff: 'hold-review' },
  challenge: { staff: 'challenge', oneself: 'challenge-oneself' },
  settleChallenge: { staff: 'challenge' },
  escalateChallenge: { staff: 'challenge' },
  answerChallenge: { staff: 'answer-challenge' },
  endPlan: { staff: 'end-plan' },
  reopenPlan: { staff: 'reopen-plan' },
} as const satisfies Readonly<Record<string, Asks>>

export type PlanAction = keyof typeof actionPermissions
