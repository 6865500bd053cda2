import { once } from 'node:events'
import {
  appendFileSync,
  closeSync,
  createWriteStream,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Where what was found goes, and where it is kept until then. */
export type Destination = {
  readonly path: string
  /** The path as it was typed. */
  readonly named: string
  /** What is written beside it until all is done; none beside a pipe or a device. */
  readonly unfinished?: string
}

/** Where an output goes, or why it cannot; asked before anything is checked, so that nobody waits for nothing. */
export const destinationOf = (output: string): Destination | { readonly refused: string } => {
  const is = statSync(output, { throwIfNoEntry: false })
  if (is?.isDirectory())
    return { refused: `${output} is a folder. Name a file in it, such as ${join(output, 'report.html')}.` }
  if (is && !is.isFile()) return { path: output, named: output }
  const folder = dirname(resolve(output))
  if (!existsSync(folder)) return { refused: `There is no folder ${dirname(output)}.` }
  const path = is ? realpathSync(output) : join(realpathSync(folder), basename(output))
  return { path, named: output, unfinished: `${path}.unfinished` }
}

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string>

/** Writes pieces to a file, and puts it in its place only when it is whole. */
export const writeToFile = async ({ path, unfinished }: Destination, pieces: Pieces): Promise<void> => {
  if (unfinished === undefined) return pipeline(Readable.from(pieces), createWriteStream(path))
  const half = join(dirname(path), `.${basename(path)}.half`)
  try {
    await writeAll(half, pieces)
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

const writeAll = async (path: string, pieces: Pieces): Promise<void> => {
  const file = openSync(path, 'w')
  try {
    for await (const piece of pieces) appendFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** Writes pieces to a stream no faster than it is read. */
export const writeToStream = async (stream: NodeJS.WritableStream, pieces: Pieces): Promise<void> => {
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain')
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on the disk.',
  EDQUOT: 'There is no room left for you on the disk.',
  EFBIG: 'It is more than this disk keeps in one file.',
  EACCES: 'You may not write there.',
  EPERM: 'You may not write there.',
  EROFS: 'Nothing can be written there.',
  EIO: 'The disk could not write it.',
}

/** Why something could not be written. What is no trouble of the disk's is thrown on. */
export const whyNotWritten = (error: unknown): string => {
  const sentence = sentences[(error as NodeJS.ErrnoException).code ?? '']
  if (sentence === undefined) throw error
  return sentence
}
