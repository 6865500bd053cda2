import { nothingYet, openBeside, versionOf } from '../database.ts'
import { migrations } from '../migrations/index.ts'
import { storeIn } from '../open-here.ts'
import { StoreProblem } from '../problem.ts'
import type { Where } from '../store.ts'
import { type Verified, verify } from '../verify.ts'
import { tooNew } from './check-file.ts'
import { NotTaken } from './not-taken.ts'

/** Walks through everything that is kept, beside a program that may be using it. */
export async function verifyBeside(
  where: Where,
  tell: (so: { readonly plans: number; readonly events: number }) => void,
): Promise<Verified> {
  const database = await openBeside(where)
  try {
    const version = await database.read(reading => versionOf(reading, database.differences))
    if (version === 0) throw new StoreProblem('cannot-open', { message: nothingYet })
    if (version > migrations.length) throw new NotTaken(tooNew(version))
    if (version < migrations.length) throw new NotTaken(older)
    return await verify(storeIn(database, where), tell)
  } finally {
    await database.close()
  }
}

const older = 'This was last kept by an older Bywhen. Start this one once, so that it is brought up to date.'
