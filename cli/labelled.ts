import { readFileSync } from 'node:fs'
import type { Labelled } from '../checker/corpus/score.ts'

/** The labelled statements of one set ("develop", "aside", "ours-a"…), in the order they stand in its file. */
export const readLabelled = (set: string): readonly Labelled[] =>
  readFileSync(new URL(`../checker/corpus/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Labelled)
