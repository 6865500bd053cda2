import { writeFileSync } from 'node:fs'
import { readText } from '../checker/check-text.ts'
import type { Hit } from '../checker/lexicon/phrase-finder.ts'
import { featuresOf } from '../checker/model/features.ts'
import { learn } from '../checker/model/learn.ts'
import { writeOpinions } from '../checker/model/opinions.ts'
import { signsOf } from '../checker/model/signs.ts'
import { writeWeights } from '../checker/model/weigh.ts'
import type { Statement } from '../checker/reading/statement.ts'
import { statementRules } from '../checker/rules/statement-rules.ts'
import { readLabelled } from './labelled.ts'

/**
 * Remakes what was learnt from every labelled statement but those set aside and the newest of ours, which tell how well
 * it went: `node cli/make-model.ts`. A test holds the files against what this gives.
 */
const labelled = ['develop', ...[...'abcdefgh'].map(letter => `ours-${letter}`)].flatMap(readLabelled)

/** The weights that stand behind `self-report-only`, as the labels give them now. */
export const makeSelfReportWeights = (): string => {
  const lessons = labelled
    .filter(({ field }) => field === 'evidence')
    .map(each => ({ labelled: each, names: featuresOf(readText(each)).map(({ name }) => name) }))
  const manner = { rounds: 25, fault: 1.5, shrink: 1e-4, least: 2, most: Number.POSITIVE_INFINITY }
  return `/** Learnt by cli/make-model.ts from the labelled statements; not written by hand. */
export const selfReportWeights = ${JSON.stringify(writeWeights(learn('self-report-only', lessons, manner)))}
`
}

/** The rules that have a second opinion: where it was right five times in six on hands it had not learnt from. */
const opined = ['service-not-need', 'no-measure', 'review-as-deadline', 'negative-goal']

/**
 * The second opinions, as the labels give them now. A phrase that stands in one statement only was written for it, and
 * would teach that lists know everything; so it counts for nothing here.
 */
export const makeSecondOpinions = (): string => {
  const read = labelled.map(each => ({ labelled: each, statement: readText(each) }))
  const seen = new Map<string, Set<string>>()
  for (const { labelled: each, statement } of read)
    statement.heard(hits => {
      for (const hit of hits) {
        const key = keyOf(statement, hit)
        const known = seen.get(key)
        if (known === undefined) seen.set(key, new Set([each.id]))
        else known.add(each.id)
      }
    })
  const lessons = read.map(({ labelled: each, statement }) => ({
    labelled: each,
    names: [...signsOf(statement, hit => (seen.get(keyOf(statement, hit))?.size ?? 0) > 1)],
  }))
  const manner = { rounds: 12, fault: 1, shrink: 3e-3, least: 3, most: 500 }
  const learnt = new Map(
    opined.map(rule => {
      const fields = statementRules.find(({ id }) => id === rule)?.fields ?? []
      return [
        rule,
        learn(
          rule,
          lessons.filter(each => fields.includes(each.labelled.field)),
          manner,
        ),
      ]
    }),
  )
  return `/** Learnt by cli/make-model.ts from the labelled statements; not written by hand. */
export const secondOpinions = ${JSON.stringify(writeOpinions(learnt))}
`
}

/** A phrase with gaps or classes of words by its pattern, any other by its words. */
const keyOf = (statement: Statement, { list, entry, from, to }: Hit): string =>
  `${list.id} ${
    /[~<]/.test(entry.pattern)
      ? entry.pattern
      : statement.tokens
          .slice(from, to)
          .map(({ norm }) => norm)
          .join(' ')
  }`

const keep = (file: string, text: string): void =>
  writeFileSync(new URL(`../checker/model/${file}`, import.meta.url), text)

if (import.meta.main) {
  keep('self-report-weights.ts', makeSelfReportWeights())
  keep('second-opinions.ts', makeSecondOpinions())
}
