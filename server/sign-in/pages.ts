import type { Page } from '../page.ts'
import { accountPage } from '../pages/account/page.ts'
import { accountsPage } from '../pages/accounts/page.ts'
import { changePasswordPage } from '../pages/change-password/page.ts'
import { invitationPage, newPasswordPage } from '../pages/choose-password/page.ts'
import { firstAdministratorPage } from '../pages/first-administrator/page.ts'
import { forgottenPage } from '../pages/forgotten-password/page.ts'
import { invitePage } from '../pages/invite/page.ts'
import { providerOutPage } from '../pages/provider/page.ts'
import { providerNoticePage } from '../pages/provider-notice/page.ts'
import { providerReturnPage } from '../pages/provider-return/page.ts'
import { recoveryCodesPage } from '../pages/recovery-codes/page.ts'
import { secondFactorPage } from '../pages/second-factor/page.ts'
import { secondStepPage } from '../pages/second-step/page.ts'
import { signInPage } from '../pages/sign-in/page.ts'
import { signOutPage } from '../pages/sign-out/page.ts'
import { signedOutPage } from '../pages/signed-out/page.ts'
import { yourAccountPage } from '../pages/your-account/page.ts'
import { yourSessionsPage } from '../pages/your-sessions/page.ts'
import type { Entrance } from './entrance.ts'
import type { EntrancePage } from './entrance-page.ts'

/** The pages by which people come in and look after how they do, in the order somebody new meets them; the only list of them. */
const all: readonly EntrancePage[] = [
  firstAdministratorPage,
  invitationPage,
  signInPage,
  providerOutPage,
  providerReturnPage,
  providerNoticePage,
  secondStepPage,
  secondFactorPage,
  forgottenPage,
  newPasswordPage,
  yourAccountPage,
  changePasswordPage,
  recoveryCodesPage,
  yourSessionsPage,
  signOutPage,
  signedOutPage,
  accountsPage,
  // Before the page of one account, whose path would take it for a name.
  invitePage,
  accountPage,
]

/** The same, told where they stand. */
export const entrancePages = (entrance: Entrance): readonly Page[] => all.map(stand => stand(entrance))
