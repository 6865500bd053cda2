import { plans } from './0001-plans.ts'
import { accounts } from './0002-accounts.ts'
import { access } from './0003-access.ts'
import { providedSessions } from './0004-provided-sessions.ts'
import { workspace } from './0005-workspace.ts'
import { evidence } from './0006-evidence.ts'
import { objects } from './0007-objects.ts'
import { checkingAgain } from './0008-checking-again.ts'
import { manyRows } from './0009-many-rows.ts'
import { disagreements } from './0010-disagreements.ts'
import { tasksInLists } from './0011-tasks-in-lists.ts'
import { looksTaken } from './0012-looks-taken.ts'
import { givenBack } from './0013-given-back.ts'
import type { Migration } from './migration.ts'

/** Every step there has been, in order: the first makes version 1 of the database. */
export const migrations: readonly Migration[] = [
  plans,
  accounts,
  access,
  providedSessions,
  workspace,
  evidence,
  objects,
  checkingAgain,
  manyRows,
  disagreements,
  tasksInLists,
  looksTaken,
  givenBack,
]
