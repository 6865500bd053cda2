import { alex } from './alex.ts'
import { bywhen, bywhenMarks } from './bywhen.ts'
import { harper } from './harper.ts'
import type { Peer } from './peer.ts'
import { retext } from './retext.ts'
import { textlint } from './textlint.ts'
import { wordList } from './word-list.ts'
import { writeGood } from './write-good.ts'

/** Every checker that is timed and scored, ours first. */
export const checkers: readonly Peer[] = [
  bywhen,
  bywhenMarks,
  wordList,
  writeGood,
  textlint,
  retext,
  alex,
  harper,
]
