import { availableParallelism } from 'node:os'
import type { Asked } from '../../checker/index.ts'
import { Crew } from '../../server/crew.ts'
import type { Answer, Question, ReadWith } from './read-and-check.ts'
import type { Told, ToTell } from './tell-files.ts'

/** Files to tell, with what several plans ask of the same people, as JSON that all threads look at in one place. */
export type ToTellAmongAll = ToTell & { readonly shared: Uint8Array<SharedArrayBuffer> }

/** What the threads of a run are asked: first to check a file, and when all are checked to tell what was found in some. */
export type Ask = Question | ToTellAmongAll
export type Said = Answer | Told

// The rules and the readers need about 80 MB of it; the rest is for the plan. The young have room for what one plan leaves
// behind: with less, nearly a tenth of a run goes on clearing up.
const limits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 256 }
// A few files are read sooner by one thread than a second can learn the rules.
const filesPerThread = 10
const longest = 20

/** The threads of a run, which have learnt the rules once for all that they are asked. */
export type Hands = {
  readonly most: number
  /** How long one ask may take. */
  readonly seconds: number
  readonly check: (question: Question) => Promise<Answer>
  readonly tell: (toTell: ToTellAmongAll) => Promise<Told>
  readonly end: () => Promise<void>
}

/** Makes ready as many threads as this machine has cores and the files are worth. */
export const callHands = (files: number, readWith: ReadWith, seconds = longest): Hands => {
  const most = Math.max(1, Math.min(availableParallelism(), Math.ceil(files / filesPerThread)))
  const url = new URL('./thread.ts', import.meta.url)
  const crew = new Crew<Ask, Said>({ url, data: readWith, most, seconds, limits })
  return {
    most,
    seconds,
    check: question => crew.ask(question) as Promise<Answer>,
    tell: toTell => crew.ask(toTell) as Promise<Told>,
    end: () => crew.end(),
  }
}

/** What several plans ask of the same people, for all threads to look at. */
export const shareOut = (asked: readonly Asked[]): Uint8Array<SharedArrayBuffer> => {
  const bytes = new TextEncoder().encode(JSON.stringify(asked))
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
