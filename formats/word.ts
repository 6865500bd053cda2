import type { Format } from './format.ts'
import { readingBy } from './read-opened.ts'
import { openWord } from './word/open.ts'

/** A plan as a Word document: what services keep their plans in, and what families are given. */
export const word: Format = {
  id: 'word',
  label: 'Word',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: '.docx',
  alsoNamed: ['.docm', '.dotx', '.doc'],
  open: openWord,
  read: readingBy(openWord),
  // What writes is large, and most who read never write.
  write: async plan => (await import('./word/write.ts')).writeWord(plan),
}
