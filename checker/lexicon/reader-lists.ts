import { meaningWords } from './meaning-words.ts'
import type { Phrases } from './phrases.ts'
import { explaining } from './explaining.ts'
import { teams } from './teams.ts'
import { times } from './times.ts'
import { deeds, things } from './observable.ts'

/** The phrase lists that readers share; each rule's own lists stand with the rule. */
export const readerLists: readonly Phrases[] = [meaningWords, explaining, times, deeds, things, teams]
