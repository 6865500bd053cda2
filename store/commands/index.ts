import { checkLooks } from './access/check-looks.ts'
import { familyFacts } from './access/family-facts.ts'
import { giveReason } from './access/give-reason.ts'
import { endGuest, guestOf, inviteGuest } from './access/guests.ts'
import { guestsOfPlan } from './access/guests-of-plan.ts'
import { endHold, putHold } from './access/holds.ts'
import { looks } from './access/looks.ts'
import { familiesLeft, nameReader } from './access/name-reader.ts'
import { planAuthors } from './access/plan-authors.ts'
import { listLooksTaken, noteLooksTaken, recordLook } from './access/record-look.ts'
import { liftRestriction, restrictFamily } from './access/restrict-family.ts'
import { nameWorker, releaseWorker } from './access/workers.ts'
import { changeAccount } from './accounts/change-account.ts'
import { closeAccount, reopenAccount } from './accounts/close-account.ts'
import { credentialsOf } from './accounts/credentials.ts'
import { offerFirstAccount, takeFirstAccount } from './accounts/first-administrator.ts'
import { comeInAsGuest, makeGuestLink, revokeGuest } from './accounts/guest-links.ts'
import { inviteAccount } from './accounts/invite-account.ts'
import { lookAtLink, makePasswordLink } from './accounts/links.ts'
import { listAccounts } from './accounts/list-accounts.ts'
import { accountEvents, noteGuessing, openAccount } from './accounts/open-account.ts'
import { changePassword, setPasswordByLink, strengthenPassword } from './accounts/passwords.ts'
import {
  passSecondFactor,
  putRecoveryCodes,
  removeSecondFactor,
  setSecondFactor,
} from './accounts/second-factor.ts'
import { append } from './append.ts'
import { checkCounts } from './check-counts.ts'
import { checkPlans } from './check-plans.ts'
import { beginChecking, checking } from './checking/checking.ts'
import { countAgain } from './checking/count-again.ts'
import { plansToCheck } from './checking/plans-to-check.ts'
import { countFindings } from './count-findings.ts'
import { createPlan } from './create-plan.ts'
import { evidenceFacts, fileAsKept } from './evidence/evidence-file.ts'
import { areFilesElsewhere, filesAfter, filesHere } from './evidence/files-after.ts'
import { beginFileElsewhere, keepFileElsewhere } from './evidence/keep-file-elsewhere.ts'
import { keepFileHere } from './evidence/keep-file-here.ts'
import { letGoForgotten } from './evidence/let-go-unnamed.ts'
import { forgetObject, looseObjects } from './evidence/loose-objects.ts'
import { beginMove, moveFile } from './evidence/move-file.ts'
import { changeFamily, createFamily } from './families.ts'
import { familiesOfTeam, familiesOfWorker } from './families-of-team.ts'
import { findNames } from './find-names.ts'
import { history } from './history.ts'
import { mendPlan } from './mend-plan.ts'
import { openFamily, peopleOfFamily } from './open-family.ts'
import { openPlan } from './open-plan.ts'
import { organisations, putOrganisation, putTeam } from './organisations.ts'
import { changePerson, createPerson } from './people.ts'
import { plansInDraft } from './plans-in-draft.ts'
import { plansToPutRight } from './plans-to-put-right.ts'
import { plansToThinkThrough } from './plans-to-think-through.ts'
import { reviewsDue } from './reviews-due.ts'
import { countAttempt, forgiveAttempts } from './sessions/attempts.ts'
import { beginSession } from './sessions/begin-session.ts'
import { comeInFromProvider } from './sessions/come-in-from-provider.ts'
import { endAllSessions, endSession, sessionsOf, signOut } from './sessions/end-sessions.ts'
import { endProvidedSessions, providedSession } from './sessions/provided-sessions.ts'
import { readGuestVisit } from './sessions/read-guest-visit.ts'
import { readSession, seeSession } from './sessions/read-session.ts'
import { readVisit } from './sessions/read-visit.ts'
import { changeSettings } from './settings/change-settings.ts'
import { readSettings, settingsChanges } from './settings/read-settings.ts'
import { tasksDue } from './tasks-due.ts'
import { teamCounts } from './team-counts.ts'
import { teamSizes, teamsOf } from './teams.ts'
import { workerCounts } from './worker-counts.ts'
import { draftsOf } from './writing/drafts-of.ts'
import { dropDrafts } from './writing/drop-drafts.ts'
import { hereNow } from './writing/here-now.ts'
import { keepDrafts } from './writing/keep-drafts.ts'
import { dropForm, keepForm, keptForm } from './writing/kept-forms.ts'
import { lookAtPlan } from './writing/look-at-plan.ts'
import { lookIntoPlan } from './writing/look-into-plan.ts'
import { openToWrite } from './writing/open-to-write.ts'
import { unfinishedBy } from './writing/unfinished-by.ts'

/** Everything the store does; each is one message to the thread it runs in. */
export const commands = {
  organisations,
  putOrganisation,
  putTeam,
  createFamily,
  changeFamily,
  openFamily,
  familiesOfTeam,
  familiesOfWorker,
  createPerson,
  changePerson,
  peopleOfFamily,
  findNames,
  createPlan,
  append,
  countFindings,
  openPlan,
  history,
  tasksDue,
  reviewsDue,
  plansToPutRight,
  plansToThinkThrough,
  plansInDraft,
  teamCounts,
  workerCounts,
  checkPlans,
  checkCounts,
  mendPlan,
  teamsOf,
  teamSizes,
  offerFirstAccount,
  takeFirstAccount,
  inviteAccount,
  changeAccount,
  closeAccount,
  reopenAccount,
  listAccounts,
  openAccount,
  accountEvents,
  noteGuessing,
  credentialsOf,
  changePassword,
  setPasswordByLink,
  strengthenPassword,
  makePasswordLink,
  lookAtLink,
  makeGuestLink,
  revokeGuest,
  comeInAsGuest,
  setSecondFactor,
  passSecondFactor,
  putRecoveryCodes,
  removeSecondFactor,
  beginSession,
  readSession,
  readVisit,
  readGuestVisit,
  seeSession,
  sessionsOf,
  endSession,
  endAllSessions,
  signOut,
  comeInFromProvider,
  providedSession,
  endProvidedSessions,
  countAttempt,
  forgiveAttempts,
  familyFacts,
  planAuthors,
  nameWorker,
  releaseWorker,
  restrictFamily,
  liftRestriction,
  familiesLeft,
  nameReader,
  putHold,
  endHold,
  giveReason,
  inviteGuest,
  endGuest,
  guestOf,
  guestsOfPlan,
  recordLook,
  noteLooksTaken,
  listLooksTaken,
  looks,
  checkLooks,
  keepDrafts,
  draftsOf,
  openToWrite,
  dropDrafts,
  unfinishedBy,
  hereNow,
  lookAtPlan,
  lookIntoPlan,
  readSettings,
  changeSettings,
  settingsChanges,
  keepForm,
  keptForm,
  dropForm,
  keepFileHere,
  beginFileElsewhere,
  keepFileElsewhere,
  evidenceFacts,
  fileAsKept,
  filesAfter,
  filesHere,
  areFilesElsewhere,
  beginMove,
  moveFile,
  letGoForgotten,
  looseObjects,
  forgetObject,
  checking,
  beginChecking,
  plansToCheck,
  countAgain,
}
