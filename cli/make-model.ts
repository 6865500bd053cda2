import { writeFileSync } from 'node:fs'
import { readText } from '../checker/check-text.ts'
import { learn } from '../checker/model/learn.ts'
import { writeWeights } from '../checker/model/weigh.ts'
import { readLabelled } from './labelled.ts'

/**
 * Remakes the weights that stand behind `self-report-only`, from every labelled statement but those set aside:
 * `node cli/make-model.ts`. A test holds the file against what this gives.
 */
const target = new URL('../checker/model/self-report-weights.ts', import.meta.url)

const labelled = [
  'develop',
  'ours-a',
  'ours-b',
  'ours-c',
  'ours-d',
  'ours-e',
  'ours-f',
  'ours-g',
  'ours-h',
].flatMap(readLabelled)

/** The file as the labels give it now. */
export const makeSelfReportWeights = (): string => {
  const lessons = labelled
    .filter(({ field }) => field === 'evidence')
    .map(each => ({ labelled: each, statement: readText(each) }))
  return `/** Learnt by cli/make-model.ts from the labelled statements; not written by hand. */
export const selfReportWeights = ${JSON.stringify(writeWeights(learn('self-report-only', lessons)))}
`
}

if (import.meta.main) writeFileSync(target, makeSelfReportWeights())
