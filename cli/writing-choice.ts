import { readFormat } from './format-choice.ts'
import type { Given, Refused } from './options.ts'
import { type Destination, destinationOf } from './run/destination.ts'
import { type WritingFormat, writingFormats } from './writing/index.ts'

/** As what it is written, and where; without a destination it goes where the command's words go. */
export type Writing = { readonly format: WritingFormat; readonly to?: Destination }

const ids = writingFormats.map(({ id }) => id) as [WritingFormat['id'], ...WritingFormat['id'][]]

/** Reads as what and where it is to be written. The name of the file tells its format where nothing else does. */
export const readWriting = (given: Given, stdout: { readonly isTTY?: boolean }): Writing | Refused => {
  const [output] = given.values('output')
  const id = readFormat(given, ids)
  if (typeof id !== 'string') return id
  const named = output === undefined ? undefined : formatNamed(output)
  const format = (given.has('format') ? undefined : named) ?? writingFormats.find(each => each.id === id)
  if (!format) throw new Error(`There is no format “${id}”.`)
  if (output === undefined)
    return format.id === 'html' && stdout.isTTY
      ? { refused: 'Say where the report is to go: --output report.html.' }
      : { format }
  const to = destinationOf(output)
  return 'refused' in to ? to : { format, to }
}

const formatNamed = (output: string): WritingFormat | undefined =>
  writingFormats.find(({ extension }) => output.toLowerCase().endsWith(extension))
