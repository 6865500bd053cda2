import type { Page } from '../page.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { agreePages } from './agree/pages.ts'
import { beginPlanPage } from './begin/begin-page.ts'
import { handOverPage } from './care/hand-over.ts'
import { holdsPage } from './care/holds.ts'
import { reasonPage } from './care/reason.ts'
import { restrictPage } from './care/restrict.ts'
import { workersPage } from './care/workers.ts'
import { copyAsFile } from './carry/files.ts'
import { printPage } from './carry/print-page.ts'
import { evidenceFilePage, evidencePage } from './doing/evidence-page.ts'
import { measurePage } from './doing/measure-page.ts'
import { needMetPage } from './doing/need-met-page.ts'
import { taskPage } from './doing/task-page.ts'
import { keepTyping } from './drafts/page.ts'
import { familiesPage } from './families/families-page.ts'
import { familyOverview } from './families/family-page.ts'
import { familyNamePage } from './families/name-page.ts'
import { newFamilyPage } from './families/new-family-page.ts'
import { newPersonPage, personPage } from './families/person-page.ts'
import { childsPage, familysPage } from './for-family/pages.ts'
import { guestsPage } from './guests/page.ts'
import { comparePage } from './history/compare-page.ts'
import { historyPage } from './history/history-page.ts'
import { versionPage } from './history/version-page.ts'
import { earlierWordsPage } from './history/words-page.ts'
import { looksOfFamilyPage, looksPage } from './looks/pages.ts'
import { planItself } from './plan/page.ts'
import { reviewPages } from './review/pages.ts'
import { searchPage } from './search/search-page.ts'
import { settingsPages } from './settings/pages.ts'
import { teamToday } from './today/team-page.ts'
import { todayPage } from './today/today-page.ts'
import type { WorkspacePage } from './workspace-page.ts'
import { writingPages } from './write/pages/index.ts'

/** The pages of the workspace, in the order of a day's work; the only list of them. A page with a fixed path stands before one whose named part would take it. */
export const all: readonly WorkspacePage[] = [
  beginPlanPage,
  todayPage,
  teamToday,
  searchPage,
  familiesPage,
  newFamilyPage,
  newPersonPage,
  personPage,
  familyOverview,
  familyNamePage,
  handOverPage,
  holdsPage,
  reasonPage,
  restrictPage,
  workersPage,
  keepTyping,
  guestsPage,
  looksOfFamilyPage,
  looksPage,
  historyPage,
  versionPage,
  comparePage,
  earlierWordsPage,
  printPage,
  copyAsFile,
  familysPage,
  childsPage,
  ...agreePages,
  ...reviewPages,
  ...settingsPages,
  planItself,
  taskPage,
  needMetPage,
  measurePage,
  evidencePage,
  evidenceFilePage,
  ...writingPages,
]

/** The same, told where they stand. */
export const workspacePages = (entrance: Entrance): readonly Page[] => all.map(stand => stand(entrance))
