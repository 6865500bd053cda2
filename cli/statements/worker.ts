import { workerData } from 'node:worker_threads'
import { answerAsks } from '../../server/crew-hand.ts'
import { type Answered, answer, type ReadWith } from './answer.ts'
import type { Piece } from './pieces.ts'

/** One thread that answers pieces in the order they are handed to it. */
const readWith = workerData as ReadWith

answerAsks<Piece, Answered>(
  piece => answer(piece, readWith),
  ({ bytes }) => [bytes.buffer],
)
