import type { WorkspacePage } from '../workspace-page.ts'
import { agreementPage } from './agreement/page.ts'
import { personAnswerPage } from './agreement/person-page.ts'
import { approvalPage } from './approval/page.ts'
import { challengesPage } from './challenges/page.ts'
import { copyFile } from './copies/file.ts'
import { copiesPage, copyPage } from './copies/pages.ts'
import { sharePage } from './share/page.ts'
import { understandingPage } from './understanding/page.ts'
import { viewsPage } from './views/page.ts'

/** The pages round the agreement of a plan: share it, say it back, agree it, approve it. */
export const agreePages: readonly WorkspacePage[] = [
  sharePage,
  copiesPage,
  copyPage,
  copyFile,
  viewsPage,
  understandingPage,
  agreementPage,
  personAnswerPage,
  challengesPage,
  approvalPage,
]
