import type { WorkspacePage } from '../workspace-page.ts'
import { endPage } from './end/end-page.ts'
import { reopenPage } from './end/reopen-page.ts'
import { lookOverPage } from './look-over-page.ts'
import { reviewPage } from './overview.ts'
import { reviewRecordPage } from './record/page.ts'
import { reviewAsFile, reviewPrintPage } from './record/print.ts'
import { reviewDatePage } from './review-date.ts'
import { needStepPage, stepPage } from './step-page.ts'

/** The review of a plan, its record, and the end of it. */
export const reviewPages: readonly WorkspacePage[] = [
  reviewPage,
  lookOverPage,
  stepPage,
  needStepPage,
  reviewRecordPage,
  reviewPrintPage,
  reviewAsFile,
  reviewDatePage,
  endPage,
  reopenPage,
]
