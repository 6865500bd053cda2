import { readerLists } from './lexicon/reader-lists.ts'
import { statementRules } from './rules/statement-rules.ts'

/** All that is looked for in a text, by readers and by rules. */
export const searched = [...readerLists, ...statementRules.flatMap(rule => rule.phrases ?? [])]
