import type { WorkspacePage } from '../workspace-page.ts'
import { leftFamiliesPage } from './left-families-page.ts'
import { limitsPage } from './limits-page.ts'
import { ownSettingsPage } from './own-page.ts'
import { rulesPage } from './rules-page.ts'
import { servicePage } from './service-page.ts'
import { oneTeamPage, teamsPage } from './teams-page.ts'
import { termsPage } from './terms-page.ts'
import { timescalePage } from './timescale-page.ts'
import { timescalesPage } from './timescales-page.ts'
import { wordingPage, wordingsPage } from './wording-page.ts'

/** What people settle for themselves, and what is settled for everybody. */
export const settingsPages: readonly WorkspacePage[] = [
  ownSettingsPage,
  servicePage,
  rulesPage,
  limitsPage,
  timescalesPage,
  timescalePage,
  termsPage,
  wordingsPage,
  wordingPage,
  teamsPage,
  oneTeamPage,
  leftFamiliesPage,
]
