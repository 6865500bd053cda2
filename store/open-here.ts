import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { type CommandName, type Store, toStore, type Where } from './store.ts'

/** Opens the database, brings it up to date, and does the commands in this thread. */
export async function openHere(where: Where): Promise<Store> {
  const database = await openDatabase(where)
  try {
    await migrate(database.kysely, database.differences)
    return storeIn(database)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The commands, done in a database that is open and up to date. */
export function storeIn({ read, readSteadily, write, close }: Database): Store {
  const run = (name: CommandName, asked: unknown): Promise<unknown> => {
    // The types of the command and of what it is given belong together, which a list of all commands cannot say.
    const command = commands[name] as unknown as Command<unknown, unknown>
    if (command.way === 'write') return write(writing => command.run(writing, asked))
    const ask = command.way === 'read' ? read : readSteadily
    return ask(reading => command.run(reading, asked))
  }
  return toStore(run, close)
}
