import { toError, toFailure } from '../messages.ts'
import type { Tell } from '../objects/files.ts'
import { beginHere } from '../open-here.ts'
import { type CommandName, type Store, toStore, type Where } from '../store.ts'

/**
 * Opens the store in this thread: one of its own takes longer to start than most tests take. All that goes in and comes out
 * is copied as between threads, so that what could not cross is refused here too.
 */
export async function openAtHand({ objects, ...where }: Where, tell?: Tell): Promise<Store> {
  const { run, close } = await beginHere(where)
  const doing = {
    async run(name: CommandName, asked: unknown): Promise<unknown> {
      const copied = structuredClone(asked)
      try {
        return structuredClone(await run(name, copied))
      } catch (error) {
        throw toError(structuredClone(toFailure(error)))
      }
    },
    close,
  }
  return toStore(doing, objects ? { objects } : {}, tell)
}
