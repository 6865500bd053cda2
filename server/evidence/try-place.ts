import { ObjectsTrouble, type Store, StoreProblem } from '../../store/index.ts'

/**
 * Tries whether files can be kept where they are to be kept, before anybody brings one. What would not be otherwise in
 * a moment is a fault of the settings; a store of objects that is only away is told, and plans are written without it.
 */
export async function tryPlace(
  store: Store,
  log: (line: string) => void,
): Promise<{ readonly fault: string } | undefined> {
  try {
    await store.tryFiles()
    return undefined
  } catch (error) {
    if (error instanceof StoreProblem) return { fault: error.message }
    if (!(error instanceof ObjectsTrouble)) throw error
    if (error.isRefusal) return { fault: `${error.message} ${hint}` }
    log(`${error.message} Files of evidence cannot be brought or seen until it can; plans can.`)
    return undefined
  }
}

const hint = 'Put right what is set in S3_…, or what these keys may do there: read, write and remove objects.'
