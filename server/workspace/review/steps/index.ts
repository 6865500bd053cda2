import { needsToReview, type Reviewing, stuckIn } from '../reviewing.ts'
import { backupStep } from './backup.ts'
import { consequencesStep } from './consequences.ts'
import { decisionsStep } from './decisions.ts'
import { needStep } from './need.ts'
import { nextStep } from './next.ts'
import { questionsStep } from './questions.ts'
import type { Step } from './step.ts'
import { viewsStep } from './views.ts'
import { whoStep } from './who.ts'

export type { Step } from './step.ts'

/** The steps of a review in their order: the backup plan is opened where something is stuck. */
export const stepsOf = (reviewing: Reviewing): readonly Step[] => [
  whoStep(reviewing),
  ...needsToReview(reviewing.desk.record).map(need => needStep(reviewing, need)),
  ...(stuckIn(reviewing).length > 0 ? [backupStep(reviewing)] : []),
  consequencesStep(reviewing),
  questionsStep(reviewing),
  ...(reviewing.may.noteViews ? [viewsStep(reviewing)] : []),
  decisionsStep(reviewing),
  nextStep(reviewing),
]
