import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The address of a file, as it was named: beside where we are, or anywhere. What came by standard input has none. */
export const addressOf = (file: string): string | undefined => {
  if (file === 'standard input') return undefined
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.split(sep).map(encodeURIComponent).join('/')
}
