import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { type Database, openBeside, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import type { Tell } from './objects/files.ts'
import { short } from './read-here.ts'
import { type CommandName, type Doing, type Store, toStore, type Where } from './store.ts'
import { together } from './together.ts'

/** Opens the database, brings it up to date, and does the commands in this thread. */
export const openHere = async (where: Where, tell?: Tell): Promise<Store> =>
  toStore(await beginHere(where), where, tell)

/** The same for whoever only passes on what is found. */
export async function beginHere(where: Where): Promise<Doing> {
  const database = await openDatabase(where)
  try {
    await migrate(database.kysely, database.differences)
    return doingIn(database)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The commands that only read, done beside a program or a thread that has the database open and up to date. */
export const readBeside = async (where: Where): Promise<Doing> => doingIn(await openBeside(where))

/** The commands, done in a database that is open and up to date. */
export const storeIn = (database: Database, where: Pick<Where, 'objects'>): Store =>
  toStore(doingIn(database), where)

function doingIn(database: Database): Doing {
  const { read, readShortly, readSteadily, write, writeOnce, close, differences } = database
  const keep = differences.keepsOneByOne ? together(write) : write
  const keeping = { write: keep, writeOnce: differences.keepsOneByOne ? keep : writeOnce }
  const run = (name: CommandName, asked: unknown): Promise<unknown> => {
    // The types of the command and of what it is given belong together, which a list of all commands cannot say.
    const command = commands[name] as unknown as Command<unknown, unknown>
    const { way } = command
    if (way === 'write' || way === 'writeOnce') {
      const keepAll = () => keeping[way](writing => command.run(writing, asked))
      const atOnce = way === 'write' && !differences.keepsOneByOne ? command.atOnce : undefined
      return atOnce ? writeOnce(writing => atOnce(writing, asked)).then(done => done ?? keepAll()) : keepAll()
    }
    const ask = way === 'readSteadily' ? readSteadily : short.has(name) ? readShortly : read
    return ask(reading => command.run(reading, asked))
  }
  return { run, close }
}
