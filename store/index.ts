/** The store's whole public face. Everything outside store/ imports from here. */

import type { Day } from '../checker/index.ts'
import { openInAThread } from './in-a-thread.ts'
import { openHere } from './open-here.ts'
import type { SamplesKept } from './samples/keep-samples.ts'
import type { Store, Where } from './store.ts'

export type { AccountEvent, AccountHappening } from './account-events.ts'
export { backUp, exportTo, exportToFile, type Sent } from './carrying/back-up.ts'
export { NotTaken } from './carrying/not-taken.ts'
export { importFrom, type Progress, type Restored, restore, type ToRestore } from './carrying/restore.ts'
export { verifyBeside } from './carrying/verify-beside.ts'
export type { FactsAsked, KnownFamily } from './commands/access/family-facts.ts'
export type { KnownGuest } from './commands/access/guests.ts'
export type { GuestOfPlan } from './commands/access/guests-of-plan.ts'
export type { ListedLook, LooksAsked } from './commands/access/looks.ts'
export type { AccountState } from './commands/accounts/account.ts'
export type { Credentials } from './commands/accounts/credentials.ts'
export type { ListedAccount } from './commands/accounts/list-accounts.ts'
export type { OpenedAccount } from './commands/accounts/open-account.ts'
export type { Appended } from './commands/append.ts'
export type { Fault } from './commands/check-plans.ts'
export type { EvidenceFacts, EvidenceFile } from './commands/evidence/evidence-file.ts'
export type { EvidenceKept } from './commands/evidence/keep-evidence-file.ts'
export type { ListedFamily } from './commands/families-of-team.ts'
export type { FoundName } from './commands/find-names.ts'
export type { OpenedFamily } from './commands/open-family.ts'
export type { OpenedPlan } from './commands/open-plan.ts'
export type { DraftPlan } from './commands/plans-in-draft.ts'
export type { NotFromProvider } from './commands/sessions/come-in-from-provider.ts'
export type { ListedSession } from './commands/sessions/end-sessions.ts'
export type { OpenSession, SignedIn } from './commands/sessions/read-session.ts'
export type { SettingsChange } from './commands/settings/read-settings.ts'
export type { DueTask, TaskPlace, TasksAsked } from './commands/tasks-due.ts'
export type { TeamCounts } from './commands/team-counts.ts'
export type { Team, TeamSize } from './commands/teams.ts'
export type { WorkerCounts } from './commands/worker-counts.ts'
export type { Draft } from './commands/writing/drafts-of.ts'
export type { Present } from './commands/writing/here-now.ts'
export type { DraftsKept, ToKeepDrafts } from './commands/writing/keep-drafts.ts'
export type { LookedBefore } from './commands/writing/look-at-plan.ts'
export type { UnfinishedPlan } from './commands/writing/unfinished-by.ts'
export type { ToDrop } from './drafts.ts'
export { type EvidenceType, MOST_EVIDENCE_BYTES } from './evidence.ts'
export { type HeldThing, type Hold, heldThings } from './holds.ts'
export type { FindingCounts } from './keep-events.ts'
export type { Gone } from './links.ts'
export type { KeptLook, Look } from './looks.ts'
export type { ListedPlan, PlanSummary } from './plan-summary.ts'
export { type ProblemCode, StoreProblem } from './problem.ts'
export { type Role, roles } from './role.ts'
export type { SamplesKept } from './samples/keep-samples.ts'
export { demonstration } from './samples/staff.ts'
export { type Seeded, seed, type ToSeed } from './seeding/seed.ts'
export type { Settings, SettingsOf } from './settings.ts'
export type { Sight } from './sight.ts'
export type { Store, Where } from './store.ts'
export { type Unusual, type UnusualSettings, unusualIn, usual } from './unusual.ts'
export { sayFault, sayFileFault, sayLookFault, type Verified, verify } from './verify.ts'
export { type Machine, readWhere, sayWhere, thisMachine } from './where.ts'
export type { Whose } from './whose.ts'

/** Opens what is kept. A file's work is done in a thread of its own; a database server does its own work. */
export const openStore = (where: Where): Promise<Store> =>
  'dataDir' in where ? openInAThread(where) : openHere(where)

/** Keeps the invented families of a demonstration; they are loaded only where there is one. */
export const keepSamples = async (dataDir: string, today: Day): Promise<SamplesKept> =>
  (await import('./samples/keep-samples.ts')).keepSamples(dataDir, today)

/** Removes them, with all that was written about them since. */
export const removeSamples = async (dataDir: string): Promise<'removed' | 'others-there'> =>
  (await import('./samples/remove-samples.ts')).removeSamples(dataDir)
