import type { Writer } from './writer.ts'

/** One way to write down what was found. What it stands on is read when it is wanted. */
type Format = {
  readonly id: string
  /** The ending of a file that asks for it without saying so. */
  readonly extension: string
  readonly writer: () => Promise<Writer>
}

/** What a run can be written as; the only list of it. */
export const writingFormats = [
  { id: 'text', extension: '.txt', writer: async () => (await import('./text.ts')).writeText },
  { id: 'json', extension: '.json', writer: async () => (await import('./json.ts')).writeJson },
  { id: 'csv', extension: '.csv', writer: async () => (await import('./csv.ts')).writeCsv },
  { id: 'sarif', extension: '.sarif', writer: async () => (await import('./sarif.ts')).writeSarif },
  { id: 'html', extension: '.html', writer: async () => (await import('./html.ts')).writeHtml },
] as const satisfies readonly Format[]
export type WritingFormat = (typeof writingFormats)[number]
