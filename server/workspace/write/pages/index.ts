import type { WorkspacePage } from '../../workspace-page.ts'
import { consequencesPage } from './consequences-page.ts'
import { detailsPage } from './details-page.ts'
import { needPage } from './need-page.ts'
import { newNeedPage } from './new-need-page.ts'
import { orderPage } from './order-page.ts'
import { peoplePage } from './people-page.ts'
import { removePage } from './remove-page.ts'
import { removedPage } from './removed-page.ts'
import { undoPage } from './undo-page.ts'
import { worriesPage } from './worries-page.ts'

/** The pages on which a plan is written. */
export const writingPages: readonly WorkspacePage[] = [
  newNeedPage,
  needPage,
  detailsPage,
  peoplePage,
  worriesPage,
  consequencesPage,
  orderPage,
  removePage,
  removedPage,
  undoPage,
]
