import { existsSync, rmSync } from 'node:fs'
import { openFileBeside, versionOf } from '../database.ts'
import { lockFolder } from '../lock.ts'
import { fileIn } from '../sqlite-file.ts'
import { whoseWork } from './keep-samples.ts'
import { demonstration } from './staff.ts'

/** Removes a demonstration, with all that was written in it; where anybody else’s work is, nothing is touched. */
export async function removeSamples(dataDir: string): Promise<'removed' | 'others-there'> {
  const file = fileIn(dataDir)
  if (!existsSync(file)) return 'removed'
  const lock = lockFolder(dataDir)
  try {
    if (await isOfOthers(file)) return 'others-there'
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    return 'removed'
  } finally {
    lock.release()
  }
}

async function isOfOthers(file: string): Promise<boolean> {
  const database = await openFileBeside(file)
  try {
    const version = await database.read(reading => versionOf(reading, database.differences))
    const there = version > 0 ? await database.read(whoseWork) : []
    return there.some(id => id !== demonstration)
  } finally {
    await database.close()
  }
}
