import { parentPort, workerData } from 'node:worker_threads'
import { answer, type ReadWith } from './answer.ts'
import type { Piece } from './pieces.ts'

/** One thread that answers pieces in the order they are handed to it. */
const readWith = workerData as ReadWith

parentPort?.on('message', (piece: Piece) => {
  const answered = answer(piece, readWith)
  parentPort?.postMessage(answered, [answered.bytes.buffer])
})
parentPort?.postMessage('ready')
