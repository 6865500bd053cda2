import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { StoreProblem } from './problem.ts'

export type Commands = typeof commands
export type CommandName = keyof Commands

type Does<Of> = Of extends Command<infer Asked, infer Answer> ? (asked: Asked) => Promise<Answer> : never

/** What is kept, whichever database keeps it and whichever thread asks. */
export type Store = { readonly [Name in CommandName]: Does<Commands[Name]> } & {
  /** Finishes what was begun and lets the database go. */
  close(): Promise<void>
}

/** A file under a folder of this machine, or a PostgreSQL database. */
export type Where = { readonly dataDir: string } | { readonly databaseUrl: string }

/** A store whose every command is done by one function; stores differ in where that function has it done. */
export function toStore(
  run: (name: CommandName, asked: unknown) => Promise<unknown>,
  close: () => Promise<void>,
): Store {
  let closed: Promise<void> | undefined
  const begun = new Set<Promise<unknown>>()
  const does = (name: CommandName) => async (asked: unknown) => {
    if (closed) throw new StoreProblem('stopped')
    const answer = run(name, asked)
    begun.add(answer)
    try {
      return await answer
    } finally {
      begun.delete(answer)
    }
  }
  const finish = async () => {
    await Promise.allSettled(begun)
    await close()
  }
  const all = Object.fromEntries(Object.keys(commands).map(name => [name, does(name as CommandName)]))
  return { ...(all as Omit<Store, 'close'>), close: () => (closed ??= finish()) }
}
