import { constants, setPriority } from 'node:os'
import {
  NotTaken,
  ObjectsTrouble,
  readWhere,
  StoreProblem,
  sayWhere,
  thisMachine,
  type Where,
} from '../../store/index.ts'
import type { Refusal, Surroundings } from '../command.ts'

/** Does something with what is kept, and tells in a sentence why it cannot be done and where it was looked for. */
export async function atPlace(
  { stderr }: Pick<Surroundings, 'stderr'>,
  act: (where: Where) => Promise<number | Refusal>,
): Promise<number | Refusal> {
  const where = readWhere(process.env, thisMachine())
  if ('fault' in where) return { refused: where.fault }
  // Whoever goes through everything gives way to those who work beside it on the same machine.
  setPriority(constants.priority.PRIORITY_LOW)
  try {
    return await act(where)
  } catch (error) {
    stderr.write(`${inWords(error)}\nThe plans are kept in ${sayWhere(where)}.\n`)
    return 2
  }
}

function inWords(error: unknown): string {
  if (error instanceof StoreProblem || error instanceof NotTaken) return error.message
  if (error instanceof ObjectsTrouble)
    return `${error.message} See to it, and to what is set in S3_…. Nothing was written or taken in.`
  const { code, path, syscall } = error as NodeJS.ErrnoException
  const sentence = sentences[code ?? '']
  if (sentence === undefined || syscall === undefined) throw error
  return path === undefined ? sentence : `${path}: ${sentence}`
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name a file.',
  EACCES: 'This account may not read or write there.',
  EPERM: 'This account may not read or write there.',
  EROFS: 'Nothing can be written there.',
  ENOSPC: 'There is no room left on the disk.',
  EDQUOT: 'There is no room left for this account on the disk.',
  EIO: 'The disk gave an error.',
  EPIPE: 'Nobody was there any more to take what was written.',
}
