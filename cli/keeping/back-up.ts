import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { backUp, sayFileFault, type Where } from '../../store/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
import { many } from '../showing/numbers.ts'
import { atPlace } from './place.ts'
import { targetFile } from './target.ts'
import { secondsSince, sizeInWords } from './telling.ts'

/** `backup FILE`. */
export async function backUpTo(given: Given, around: Surroundings): Promise<number | Refusal> {
  const [named, ...more] = given.words
  if (named === undefined || more.length > 0)
    return { refused: 'Name one file for the backup, such as “./bywhen backup monday.backup”.' }
  const target = targetFile(named, given.has('force'))
  if ('refused' in target) return target
  return atPlace(around, async where => {
    if (isKeptIn(where, target.path))
      return { refused: `${named} is where the plans themselves are. Name another.` }
    const began = performance.now()
    const { size, lost } = await backUp(where, target.path)
    const holds = lost.length > 0 ? `everything but ${many(lost.length, 'file')} of evidence` : 'everything'
    for (const fault of lost) around.stdout.write(`${sayFileFault(fault)}\n`)
    around.stdout.write(`${named} holds ${holds}: ${sizeInWords(size)}, in ${secondsSince(began)}.\n`)
    return lost.length > 0 ? 1 : 0
  })
}

/** Whether a path is the database itself: a backup over that would be the end of both. */
function isKeptIn(where: Where, path: string): boolean {
  if (!('dataDir' in where)) return false
  const file = join(where.dataDir, 'bywhen.sqlite')
  return existsSync(file) && ['', '-wal', '-shm'].some(ending => realpathSync(file) + ending === path)
}
