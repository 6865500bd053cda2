import type { Page } from '../page.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { beginPlanPage } from './begin/begin-page.ts'
import { holdsPage } from './care/holds.ts'
import { reasonPage } from './care/reason.ts'
import { restrictPage } from './care/restrict.ts'
import { workersPage } from './care/workers.ts'
import { keepTyping } from './drafts/page.ts'
import { familiesPage } from './families/families-page.ts'
import { familyOverview } from './families/family-page.ts'
import { newFamilyPage } from './families/new-family-page.ts'
import { newPersonPage, personPage } from './families/person-page.ts'
import { guestsPage } from './guests/page.ts'
import { looksOfFamilyPage, looksPage } from './looks/pages.ts'
import { planItself } from './plan/page.ts'
import { searchPage } from './search/search-page.ts'
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
  holdsPage,
  reasonPage,
  restrictPage,
  workersPage,
  keepTyping,
  guestsPage,
  looksOfFamilyPage,
  looksPage,
  planItself,
  ...writingPages,
]

/** The same, told where they stand. */
export const workspacePages = (entrance: Entrance): readonly Page[] => all.map(stand => stand(entrance))
