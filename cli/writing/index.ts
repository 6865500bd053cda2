import type { Piece, Writer } from './writer.ts'

/** One way to write down what was found. What it stands on is read when it is wanted. */
type Format = {
  readonly id: string
  /** The ending of a file that asks for it without saying so. */
  readonly extension: string
  readonly writer: () => Promise<Writer>
  /** How each plan is told; the writer puts them together. */
  readonly piece: () => Promise<Piece>
  /** It begins with how much was found in all. */
  readonly countsFirst?: true
}

/** What a run can be written as; the only list of it. */
export const writingFormats = [
  {
    id: 'text',
    extension: '.txt',
    writer: async () => (await import('./text.ts')).writeText,
    piece: async () => (await import('./text.ts')).pieceOfText,
  },
  {
    id: 'json',
    extension: '.json',
    writer: async () => (await import('./json.ts')).writeJson,
    piece: async () => (await import('./json.ts')).pieceOfJson,
    countsFirst: true,
  },
  {
    id: 'csv',
    extension: '.csv',
    writer: async () => (await import('./csv.ts')).writeCsv,
    piece: async () => (await import('./csv.ts')).pieceOfCsv,
  },
  {
    id: 'sarif',
    extension: '.sarif',
    writer: async () => (await import('./sarif.ts')).writeSarif,
    piece: async () => (await import('./sarif.ts')).pieceOfSarif,
  },
  {
    id: 'html',
    extension: '.html',
    writer: async () => (await import('./html.ts')).writeHtml,
    piece: async () => (await import('./html.ts')).pieceOfHtml,
  },
] as const satisfies readonly Format[]
export type WritingFormat = (typeof writingFormats)[number] & Format
export type WritingId = WritingFormat['id']

/** How each plan is told in a format. */
export const pieceOf = async (id: WritingId): Promise<Piece> => {
  const format = writingFormats.find(each => each.id === id)
  if (!format) throw new Error(`There is no format “${id}”.`)
  return format.piece()
}
