import { workerData } from 'node:worker_threads'
import { answerAsks } from '../../server/crew-hand.ts'
import { type Answer, type Question, type ReadWith, readAndCheck, toAnswer } from './read-and-check.ts'

/** One thread that reads and checks a file after another. */
const readWith = workerData as ReadWith

answerAsks<Question, Answer>(
  async question => toAnswer(await readAndCheck(question, readWith), readWith.today),
  ({ bytes }) => [bytes.buffer],
)
