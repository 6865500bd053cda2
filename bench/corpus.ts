import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Labelled } from '../checker/corpus/score.ts'

/** The labelled statements in the order they stand in the file. */
export const readCorpus = (part: 'develop' | 'aside'): readonly Labelled[] =>
  readFileSync(fileURLToPath(new URL(`../checker/corpus/${part}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Labelled)

/** Both parts, developed on first and set aside after, which is what every checker is timed over. */
export const readWholeCorpus = (): readonly Labelled[] => [...readCorpus('develop'), ...readCorpus('aside')]
