import { acronyms } from './acronyms.ts'
import { attending, gatherings } from './attendance.ts'
import { blameless, labelReported } from './blame.ts'
import { explaining } from './explaining.ts'
import { jargonTerms } from './jargon-terms.ts'
import { meaningWords } from './meaning-words.ts'
import { nots, stops } from './negation.ts'
import { deeds, things } from './observable.ts'
import type { Phrases } from './phrases.ts'
import { processes } from './service-not-need.ts'
import { services } from './services.ts'
import { feelings, ownWord, records, saying, wanting } from './sources.ts'
import { teams } from './teams.ts'
import { times } from './times.ts'
import { endingsAfter, endingsBefore, unwanted } from './unwanted.ts'

/** The phrase lists that readers share; each rule's own lists stand with the rule. */
export const readerLists: readonly Phrases[] = [
  meaningWords,
  explaining,
  times,
  deeds,
  things,
  stops,
  nots,
  unwanted,
  endingsBefore,
  endingsAfter,
  services,
  processes,
  attending,
  gatherings,
  teams,
  acronyms,
  jargonTerms,
  blameless,
  labelReported,
  saying,
  ownWord,
  records,
  wanting,
  feelings,
]
