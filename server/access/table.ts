import type { Permission } from './permissions.ts'
import type { GuestKind, Role } from './roles.ts'

/**
 * How far a role reaches. `own`: families somebody is named on as a worker. `team`: those and the families of their
 * teams. `reason`: those, and any other family once they have said why. `any`: every family, or the whole house. A
 * restricted family is reached by those it names and by nobody else, however far they reach.
 */
export type Reach = 'nobody' | 'own' | 'team' | 'reason' | 'any'

/** What a guest may: nothing, the plan they were invited to, or there only what speaks for themselves. */
export type GuestReach = 'nobody' | 'own-plan' | 'oneself'

// In the order of the roles: practitioner, family support worker, manager, reviewing officer, auditor, administrator.
const staff = (
  practitioner: Reach,
  support: Reach,
  manager: Reach,
  reviewing: Reach,
  auditor: Reach,
  administrator: Reach,
): Readonly<Record<Role, Reach>> => ({
  practitioner,
  'family-support-worker': support,
  manager,
  'reviewing-officer': reviewing,
  auditor,
  administrator,
})

const nobody = 'nobody'

/** Who of the staff may what; a permission without a row does not compile. Administrators do not read plans, auditors change nothing. */
export const staffTable: Readonly<Record<Permission, Readonly<Record<Role, Reach>>>> = {
  //                         practit.  support   manager   review.   auditor   admin.
  'see-family': staff('reason', 'reason', 'reason', 'reason', 'any', nobody),
  'change-family': staff('team', 'own', 'team', nobody, nobody, nobody),
  'name-workers': staff(nobody, nobody, 'team', nobody, nobody, nobody),
  'hand-over-family': staff(nobody, nobody, 'team', nobody, nobody, nobody),
  'restrict-family': staff(nobody, nobody, 'team', nobody, nobody, nobody),
  'see-holds': staff('reason', 'reason', 'reason', 'reason', 'any', nobody),
  'keep-holds': staff('team', nobody, 'team', nobody, nobody, nobody),
  'invite-guest': staff('team', 'own', 'team', nobody, nobody, nobody),
  'export-family': staff('own', nobody, 'team', nobody, nobody, nobody),

  'see-plan': staff('reason', 'reason', 'reason', 'reason', 'any', nobody),
  'read-family-copy': staff('reason', 'reason', 'reason', 'reason', 'any', nobody),
  'read-own-part': staff('reason', 'reason', 'reason', 'reason', 'any', nobody),
  'see-history': staff('reason', 'reason', 'reason', 'reason', 'any', nobody),
  'print-plan': staff('team', 'own', 'team', 'own', nobody, nobody),
  'begin-plan': staff('team', 'own', 'team', nobody, nobody, nobody),
  'write-plan': staff('team', 'own', 'team', nobody, nobody, nobody),
  'share-draft': staff('team', 'own', 'team', nobody, nobody, nobody),
  'start-plan': staff('team', 'own', 'team', nobody, nobody, nobody),
  'record-progress': staff('team', 'team', 'team', nobody, nobody, nobody),
  'note-view': staff('team', 'team', 'team', 'own', nobody, nobody),
  'note-answer': staff('team', 'own', 'team', 'own', nobody, nobody),
  'hold-review': staff('team', 'own', 'team', 'own', nobody, nobody),
  'approve-plan': staff(nobody, nobody, 'team', nobody, nobody, nobody),
  challenge: staff('team', 'own', 'team', 'own', nobody, nobody),
  'answer-challenge': staff('team', nobody, 'team', 'own', nobody, nobody),
  'end-plan': staff('own', nobody, 'team', nobody, nobody, nobody),
  'reopen-plan': staff(nobody, nobody, 'team', nobody, nobody, nobody),

  'add-own-view': staff('own', 'own', 'own', 'own', nobody, nobody),
  'say-what-it-means': staff('own', 'own', 'own', 'own', nobody, nobody),
  'agree-for-oneself': staff('own', 'own', 'own', 'own', nobody, nobody),
  'tell-own-progress': staff('own', 'own', 'own', 'own', nobody, nobody),
  'challenge-oneself': staff('own', 'own', 'own', 'own', nobody, nobody),

  'see-looks-of-family': staff('own', 'own', 'team', 'own', 'any', nobody),
  'see-team': staff('team', 'team', 'team', 'team', 'any', nobody),
  'create-family': staff('team', 'team', 'team', nobody, nobody, nobody),
  'see-looks-of-team': staff(nobody, nobody, 'team', nobody, 'any', 'any'),

  'see-caseload': staff('any', 'any', 'any', 'any', nobody, nobody),
  'search-names': staff('any', 'any', 'any', 'any', 'any', nobody),
  'see-figures': staff(nobody, nobody, 'any', 'any', 'any', nobody),
  'see-looks-of-all': staff(nobody, nobody, nobody, nobody, 'any', 'any'),
  'see-own-account': staff('any', 'any', 'any', 'any', 'any', 'any'),
  'administer-accounts': staff(nobody, nobody, nobody, nobody, nobody, 'any'),
  'administer-teams': staff(nobody, nobody, nobody, nobody, nobody, 'any'),
  'name-readers': staff(nobody, nobody, nobody, nobody, nobody, 'any'),
  'change-settings': staff(nobody, nobody, nobody, nobody, nobody, 'any'),
  'back-up': staff(nobody, nobody, nobody, nobody, nobody, 'any'),
}

const guests = (
  child: GuestReach,
  parent: GuestReach,
  network: GuestReach,
  professional: GuestReach,
): Readonly<Record<GuestKind, GuestReach>> => ({ child, parent, network, professional })

const noGuest = guests(nobody, nobody, nobody, nobody)

/** What guests may on the one plan they were invited to. What they read there is what safety holds leave of it. */
export const guestTable: Readonly<Record<Permission, Readonly<Record<GuestKind, GuestReach>>>> = {
  'see-family': noGuest,
  'change-family': noGuest,
  'name-workers': noGuest,
  'hand-over-family': noGuest,
  'restrict-family': noGuest,
  'see-holds': noGuest,
  'keep-holds': noGuest,
  'invite-guest': noGuest,
  'export-family': noGuest,

  'see-plan': noGuest,
  'read-family-copy': guests('own-plan', 'own-plan', nobody, 'own-plan'),
  'read-own-part': guests('oneself', 'oneself', 'oneself', 'oneself'),
  'see-history': noGuest,
  'print-plan': guests('own-plan', 'own-plan', nobody, nobody),
  'begin-plan': noGuest,
  'write-plan': noGuest,
  'share-draft': noGuest,
  'start-plan': noGuest,
  'record-progress': noGuest,
  'note-view': noGuest,
  'note-answer': noGuest,
  'hold-review': noGuest,
  'approve-plan': noGuest,
  challenge: noGuest,
  'answer-challenge': noGuest,
  'end-plan': noGuest,
  'reopen-plan': noGuest,

  'add-own-view': guests('oneself', 'oneself', 'oneself', 'oneself'),
  'say-what-it-means': guests('oneself', 'oneself', 'oneself', 'oneself'),
  'agree-for-oneself': guests('oneself', 'oneself', 'oneself', 'oneself'),
  'tell-own-progress': guests('oneself', 'oneself', 'oneself', 'oneself'),
  'challenge-oneself': guests(nobody, nobody, nobody, 'oneself'),

  'see-looks-of-family': noGuest,
  'see-team': noGuest,
  'create-family': noGuest,
  'see-looks-of-team': noGuest,

  'see-caseload': noGuest,
  'search-names': noGuest,
  'see-figures': noGuest,
  'see-looks-of-all': noGuest,
  'see-own-account': noGuest,
  'administer-accounts': noGuest,
  'administer-teams': noGuest,
  'name-readers': noGuest,
  'change-settings': noGuest,
  'back-up': noGuest,
}
