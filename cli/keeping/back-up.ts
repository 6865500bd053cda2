import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { backUp, type Where } from '../../store/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
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
    const size = await backUp(where, target.path)
    around.stdout.write(`${named} holds everything: ${sizeInWords(size)}, in ${secondsSince(began)}.\n`)
    return 0
  })
}

/** Whether a path is the database itself: a backup over that would be the end of both. */
function isKeptIn(where: Where, path: string): boolean {
  if (!('dataDir' in where)) return false
  const file = join(where.dataDir, 'bywhen.sqlite')
  return existsSync(file) && ['', '-wal', '-shm'].some(ending => realpathSync(file) + ending === path)
}
