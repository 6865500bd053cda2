import type { Content } from './format.ts'

const decoders: readonly (readonly [label: string, marks: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Whether every other byte is nothing, and none of the rest, as in Latin words of UTF-16. */
const halfEmpty = (bytes: Uint8Array, from: 0 | 1): boolean => {
  const start = bytes.subarray(0, 400)
  const empty = start.filter((byte, at) => at % 2 === from && byte === 0).length
  const others = start.filter((byte, at) => at % 2 !== from && byte === 0).length
  return start.length > 3 && empty > start.length / 4 && others === 0
}

const isWritten = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4_000).includes(0)

/**
 * The words of a file that does not say how they are written: UTF-8 or UTF-16 by its mark or without one, and otherwise
 * as Excel saves on Windows. Nothing, where the bytes are no words at all.
 */
export const decode = (content: Content): string | undefined => {
  if (typeof content === 'string') return plainEnds(content)
  for (const [label, marks] of decoders)
    if (marks.every((mark, at) => content[at] === mark))
      return plainEnds(new TextDecoder(label).decode(content))
  if (halfEmpty(content, 1)) return plainEnds(new TextDecoder('utf-16le').decode(content))
  if (halfEmpty(content, 0)) return plainEnds(new TextDecoder('utf-16be').decode(content))
  if (!isWritten(content)) return undefined
  try {
    return plainEnds(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    return plainEnds(new TextDecoder('windows-1252').decode(content))
  }
}

const plainEnds = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
