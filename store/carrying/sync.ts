import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Waits until a file, or the names in a folder, are on the disk. */
export function sync(path: string): void {
  let at: number | undefined
  try {
    at = openSync(path, 'r')
    fsyncSync(at)
  } catch (error) {
    // Windows keeps names safe by itself, and does not let a folder be opened.
    if (process.platform !== 'win32') throw error
  } finally {
    if (at !== undefined) closeSync(at)
  }
}
