import { fdatasync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

/** How long the disk is left to others between two turns, in milliseconds. */
const BREATH = 25

/** Puts what is written of a large file on the disk again and again: all of it at once, at the end, would hold up every save. */
export async function spread<Answer>(path: string, writing: Promise<Answer>): Promise<Answer> {
  let going = true
  const put = async (): Promise<void> => {
    const written = await open(path, 'r')
    try {
      for (; going; await wait(BREATH)) await toDisk(written.fd)
    } finally {
      await written.close()
    }
  }
  const putting = put()
  // It is waited for below; until then nobody would hear of its trouble, and that would end the program.
  putting.catch(() => {})
  try {
    return await writing
  } finally {
    going = false
    await putting
  }
}

const toDisk = promisify(fdatasync)
