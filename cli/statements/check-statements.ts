import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Writable } from 'node:stream'
import { Crew } from '../../server/crew.ts'
import type { Answered, ReadWith } from './answer.ts'
import { countLines, type Piece, piecesOf } from './pieces.ts'

// A few statements are answered sooner by one thread than more can learn the rules.
const oneUpTo = 2000

// Left to itself each thread grows its heap far beyond what reading a piece needs, for little speed.
const modest = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 }

/**
 * Answers JSON Lines with JSON Lines, in order, with as much in hand as keeps every core at work and no more.
 * Gives back how many lines could not be read.
 */
export const checkStatements = async (
  arriving: AsyncIterable<Uint8Array>,
  leaving: Writable,
  readWith: ReadWith,
): Promise<number> => {
  const crew = new Crew<Piece, Answered>({
    url: new URL('./worker.ts', import.meta.url),
    data: readWith,
    limits: modest,
  })
  crew.grow(1)
  let lines = 0
  let refused = 0
  let written: Promise<void> = Promise.resolve()
  const inHand: Promise<void>[] = []

  const write = async (answers: Answered): Promise<void> => {
    refused += answers.refused
    if (answers.bytes.length > 0 && !leaving.write(answers.bytes)) await once(leaving, 'drain')
  }

  try {
    for await (const piece of piecesOf(arriving)) {
      lines += piece.bytes ? countLines(piece.bytes) : 1
      if (lines > oneUpTo) crew.grow(availableParallelism())
      const next = Promise.all([crew.ask(piece, piece.bytes ? [piece.bytes.buffer] : []), written]).then(
        ([answers]) => write(answers),
      )
      next.catch(() => undefined) // told below, where `written` is awaited
      written = next
      inHand.push(next)
      if (inHand.length > 4 * crew.size) await inHand.shift()
    }
    await written
  } finally {
    await crew.end()
  }
  return refused
}
