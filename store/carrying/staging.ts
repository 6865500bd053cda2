import type { Database } from '../database.ts'
import type { Where } from '../store.ts'
import { NotTaken } from './not-taken.ts'
import { stageFile } from './stage-file.ts'
import { stageServer } from './stage-server.ts'
import type { HowMuch } from './what-is-kept.ts'

/** A new database that is made beside the one there is. Nobody sees it until it is whole. */
export type Stage = {
  readonly database: Database
  /** Puts it in the place of the one there was, and says where that one is kept now. */
  settle(name: string): Promise<string | undefined>
}

/** How a database gets a new one in its place. */
export type Staging = {
  readonly where: Where
  /** Whether what is kept there now may give way; it is kept beside the new one. */
  readonly replace: boolean
  readonly now: Date
  /** A file of a whole database to begin with; otherwise the new one begins empty. */
  readonly copyOf?: string
}

/** Fills a new database, and puts it in its place when all of it went well. */
export async function stage<Answer>(
  staging: Staging,
  fill: (database: Database) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly aside: string | undefined }> {
  const refuse = (kept: HowMuch) => {
    if (kept === 'work' && !staging.replace) throw new NotTaken(inTheWay)
  }
  const { where } = staging
  const run = 'dataDir' in where ? stageFile(where, staging.copyOf, refuse) : stageServer(where, refuse)
  return run(async ({ database, settle }) => {
    const answer = await fill(database)
    return { answer, aside: await settle(`until-${moment(staging.now)}`) }
  })
}

const inTheWay =
  'There is work in the database already. Give --replace to put this in its place; what is there now is then kept beside it.'

/** A moment as part of a name. */
const moment = (now: Date): string => now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
