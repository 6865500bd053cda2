import { open } from 'node:fs/promises'

/** Waits until a file, or the names in a folder, are on the disk; whoever else works in this program is not held up. */
export async function sync(path: string): Promise<void> {
  try {
    const at = await open(path, 'r')
    try {
      await at.sync()
    } finally {
      await at.close()
    }
  } catch (error) {
    // Windows keeps names safe by itself, and does not let a folder be opened.
    if (process.platform !== 'win32') throw error
  }
}
