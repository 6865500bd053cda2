import type { Unusual } from '../../../store/index.ts'
import type { Permission } from '../../access/permissions.ts'
import type { Tie } from '../../access/standing.ts'

/** What somebody did with a family, for a line in the list of looks. */
const did: Readonly<Partial<Record<Permission, string>>> & Readonly<Record<string, string>> = {
  'see-family': 'Opened the family',
  'change-family': 'Changed the family or its people',
  'name-workers': 'Looked at or changed who works with it',
  'hand-over-family': 'Handed it over to another team',
  'restrict-family': 'Looked at or changed who may know of it',
  'see-holds': 'Looked at its safety holds',
  'keep-holds': 'Changed its safety holds',
  'invite-guest': 'Invited somebody to a plan',
  'export-family': 'Took a file of it away',
  'see-plan': 'Opened a plan',
  'read-family-copy': 'Read the family’s copy of a plan',
  'read-own-part': 'Read their own part of a plan',
  'see-history': 'Read the history of a plan',
  'print-plan': 'Printed a plan or took it as a file',
  'begin-plan': 'Began a plan',
  'write-plan': 'Wrote in a plan',
  'share-draft': 'Shared a draft',
  'start-plan': 'Started a plan',
  'record-progress': 'Recorded how a task goes',
  'note-view': 'Wrote down what somebody said',
  'note-answer': 'Wrote down whether somebody agrees',
  'hold-review': 'Held a review, or set its day',
  'approve-plan': 'Approved a plan, or gave it back',
  challenge: 'Challenged a plan',
  'answer-challenge': 'Answered a challenge',
  'end-plan': 'Ended a plan',
  'reopen-plan': 'Reopened a plan',
  'add-own-view': 'Said what they think',
  'say-what-it-means': 'Said what the plan means',
  'agree-for-oneself': 'Answered the plan',
  'tell-own-progress': 'Told how their task goes',
  'challenge-oneself': 'Challenged their own plan',
  'see-looks-of-family': 'Read this list of looks',
  'gave-reason': 'Opened it by giving a reason',
  'named-worker': 'Named a worker',
  'released-worker': 'Took the family from a worker',
  restricted: 'Restricted it',
  'named-reader': 'Let a manager of its team know of it, since none was left who did',
  'opened-up': 'Opened it to its team again',
  'put-hold': 'Put a safety hold',
  'ended-hold': 'Ended a safety hold',
  'invited-guest': 'Invited a guest',
  'ended-guest': 'Ended a guest’s way in',
  'was-refused': 'Tried to open it, and was not let in',
  'wrong-code': 'Typed a wrong code at a link to a plan',
}

/** A look’s deed in words; one this program does not know keeps its own name. */
export const deedInWords = (what: string): string => did[what] ?? what

/** The deeds a list can be narrowed to. */
export const deeds: readonly string[] = Object.keys(did)

/** What tied somebody to the family. */
export const tieInWords: Readonly<Record<Tie | 'refused' | 'from-outside', string>> = {
  worker: 'named on it',
  team: 'of its team',
  'named-reader': 'one of those who may know of it',
  reason: 'gave a reason',
  role: 'by role',
  guest: 'invited',
  refused: 'not let in',
  'from-outside': 'who may not know of it',
}

/** Why somebody may want to ask about a look. */
export const unusualInWords: Readonly<Record<Unusual, string>> = {
  'many-families': 'Very many families within an hour',
  'own-surname': 'A family of their own surname',
  'after-transfer': 'A family that was theirs before and is not now',
  refused: 'They were not let in',
  'from-outside': 'An administrator settled who may know of it',
}
