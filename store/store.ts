import type { Command, TellingCommand } from './command.ts'
import { commands } from './commands/index.ts'
import { type Files, filesIn, type Tell } from './objects/files.ts'
import { openObjects } from './objects/objects.ts'
import type { ObjectsSettings } from './objects/settings.ts'
import { StoreProblem } from './problem.ts'

export type Commands = typeof commands
export type CommandName = keyof Commands

type Does<Of> =
  Of extends TellingCommand<infer Asked, infer _Told, infer Answer>
    ? (asked: Asked) => Promise<Answer>
    : Of extends Command<infer Asked, infer Answer>
      ? (asked: Asked) => Promise<Answer>
      : never

/** Everything that is asked of the database, each as a function. */
export type DoneByCommands = { readonly [Name in CommandName]: Does<Commands[Name]> }

/** What is kept, whichever database keeps it and whichever thread asks. */
export type Store = DoneByCommands &
  Files & {
    /** Finishes what was begun and lets the database go. */
    close(): Promise<void>
  }

/** A file under a folder of this machine, or a PostgreSQL database; and where files of evidence lie, if not in it. */
export type Where = ({ readonly dataDir: string } | { readonly databaseUrl: string }) & {
  readonly objects?: ObjectsSettings
}

/** Does every command in one place, and tells what it found. */
export type Doing = {
  run(name: CommandName, asked: unknown): Promise<unknown>
  close(): Promise<void>
}

/** The store, whichever place its commands are done in and files lie in. */
export function toStore({ run, close }: Doing, { objects }: Pick<Where, 'objects'>, tell?: Tell): Store {
  let closed: Promise<void> | undefined
  const begun = new Set<Promise<unknown>>()
  const does = (name: CommandName) => async (asked: unknown) => {
    if (closed) throw new StoreProblem('stopped')
    const telling = run(name, asked)
    begun.add(telling)
    try {
      return understand(name, await telling, asked)
    } finally {
      begun.delete(telling)
    }
  }
  const finish = async () => {
    await Promise.allSettled(begun)
    await close()
  }
  const all = Object.fromEntries(Object.keys(commands).map(name => [name, does(name as CommandName)]))
  const done = all as DoneByCommands
  return {
    ...done,
    ...filesIn(done, objects && openObjects(objects), tell),
    close: () => (closed ??= finish()),
  }
}

function understand(name: CommandName, told: unknown, asked: unknown): unknown {
  const command = commands[name] as unknown as
    | Command<unknown, unknown>
    | TellingCommand<unknown, unknown, unknown>
  return 'understand' in command ? command.understand(told, asked) : told
}
