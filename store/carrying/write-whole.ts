import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync } from './sync.ts'

/** Has a file written under another name beside it, and gives it its own when it is whole and on the disk. */
export async function writeWhole<Answer>(
  path: string,
  write: (unfinished: string) => Promise<Answer>,
): Promise<Answer> {
  const unfinished = `${path}.unfinished`
  try {
    // It holds everything there is about people; nobody else reads it.
    closeSync(openSync(unfinished, 'w', 0o600))
    const answer = await write(unfinished)
    await sync(unfinished)
    renameSync(unfinished, path)
    await sync(dirname(path))
    return answer
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
