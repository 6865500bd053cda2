import { availableParallelism } from 'node:os'
import type { Day } from '../../checker/index.ts'
import { Crew, CrewProblem, type CrewTrouble } from '../crew.ts'
import { type Brought, notRead } from '../pages/check/brought.ts'
import { letGoInWords, limits } from '../pages/check/limits.ts'
import { traceOf } from '../trace.ts'
import type { Answer, Made, Question } from './asks.ts'
import { Room } from './room.ts'
import type { SentFile } from './sent.ts'

/** Where uploads are read and files are made: in threads of their own, a bounded number of them, each of which may be lost. */
export type Reading = {
  /** The memory that all uploads share. */
  readonly room: Room
  /** Reads files one after another; each that cannot be read says why, and the others go on. */
  readonly read: (files: readonly SentFile[], today: Day) => Promise<readonly Brought[]>
  /** Understands a file anew that was taken apart before. */
  readonly readAnew: (
    file: Omit<Extract<Question, { ask: 'read-anew' }>, 'ask' | 'today'>,
    today: Day,
  ) => Promise<Brought>
  /** Reads what somebody pasted. */
  readonly readPasted: (
    pasted: Omit<Extract<Question, { ask: 'read-pasted' }>, 'ask' | 'today'>,
    today: Day,
  ) => Promise<Brought>
  /** Makes a file; nothing comes of it where a thread was lost over it. */
  readonly make: (
    what: Extract<Question, { ask: 'write' | 'write-face' | 'report' }>,
  ) => Promise<Made | undefined>
  /** Sends the threads home. */
  readonly end: () => Promise<void>
}

type ReadingOptions = {
  readonly log: (line: string) => void
  readonly hand?: URL
  /** How long one file may take. */
  readonly seconds?: number
}

/** How long the files of one sending may take together. */
const PATIENCE = 30_000

/** More than these at once is a crowd, and whoever comes next is asked to come again. */
const MOST_ASKED = 60

const TROUBLE: Readonly<Record<CrewTrouble | 'crowd', string>> = {
  'took-too-long':
    'Reading it took too long, so it was stopped. Paste the plan’s table instead, or copy it to a new file.',
  'too-much-memory':
    'It unfolds to more than can be read here, so it was stopped. Paste the plan’s table instead, or copy it to a new file.',
  bug: 'Something in it stopped the reading. Paste the plan’s table instead, or copy it to a new file.',
  'could-not-begin':
    'The server could not begin to read it. Try again in a minute, or paste the plan’s table instead.',
  crowd: letGoInWords['no-room'],
}

/** Opens the room where files are read. No thread is called before the first file comes. */
export function openReading({
  log,
  hand = new URL('./hand.ts', import.meta.url),
  seconds = 10,
}: ReadingOptions): Reading {
  const crew = new Crew<Question, Answer>({
    url: hand,
    most: Math.max(1, Math.min(2, availableParallelism() - 1)),
    seconds,
    limits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  })
  let asked = 0

  const ask = async (question: Question): Promise<Answer | CrewTrouble | 'crowd'> => {
    if (asked >= MOST_ASKED) return 'crowd'
    asked += 1
    try {
      return await crew.ask(question, question.ask === 'read' ? [question.bytes.buffer] : [])
    } catch (error) {
      if (!(error instanceof CrewProblem)) throw error
      if (error.why === 'bug' || error.why === 'could-not-begin')
        log(JSON.stringify({ reading: question.ask, ...traceOf(error.cause) }))
      return error.why
    } finally {
      asked -= 1
    }
  }

  const brought = async (name: string, question: Question): Promise<Brought> => {
    const answer = await ask(question)
    if (typeof answer === 'string') return notRead(name, TROUBLE[answer])
    if ('brought' in answer) return answer.brought
    throw new TypeError('A file was asked to be read, and another was made.')
  }

  const readOne = async (file: SentFile, today: Day, until: number): Promise<Brought> => {
    if ('letGo' in file) return notRead(file.name, letGoInWords[file.letGo])
    if (performance.now() > until) return notRead(file.name, letGoInWords['too-many'])
    return brought(file.name, { ask: 'read', name: file.name, bytes: file.bytes, today })
  }

  return {
    room: new Room(limits.held),
    async read(files, today) {
      const until = performance.now() + PATIENCE
      const all: Brought[] = []
      for (const file of files) all.push(await readOne(file, today, until))
      return all
    },
    readAnew: (file, today) => brought(file.name, { ask: 'read-anew', ...file, today }),
    readPasted: (pasted, today) => brought(pasted.name, { ask: 'read-pasted', ...pasted, today }),
    async make(what) {
      const answer = await ask(what)
      return typeof answer === 'object' && 'bytes' in answer ? answer : undefined
    },
    end: () => crew.end(),
  }
}
