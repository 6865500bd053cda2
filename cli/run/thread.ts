import { workerData } from 'node:worker_threads'
import { Caseload } from '../../checker/index.ts'
import { answerAsks } from '../../server/crew-hand.ts'
import type { Ask, Said, ToTellAmongAll } from './hands.ts'
import { type ReadWith, readAndCheck, toAnswer } from './read-and-check.ts'
import { tellFiles } from './tell-files.ts'

const readWith = workerData as ReadWith

// It is the same for all that is told in a run, so it is read once.
let known: Caseload | undefined
const caseloadIn = ({ shared }: ToTellAmongAll): Caseload => {
  if (known) return known
  known = new Caseload()
  known.add(JSON.parse(Buffer.from(shared).toString()))
  return known
}

/** One thread that reads and checks a file after another, and tells what was found when all have been read. */
answerAsks<Ask, Said>(
  async ask =>
    'shared' in ask
      ? await tellFiles(ask, caseloadIn(ask), readWith)
      : toAnswer(await readAndCheck(ask, readWith), readWith.today),
  ({ bytes }) => [bytes.buffer],
)
