import { writeFileSync } from 'node:fs'
import { marksOf, type RuleMark, readText, rulesOf } from '../checker/check-text.ts'
import type { Labelled } from '../checker/corpus/score.ts'
import { examples } from '../checker/examples/index.ts'
import { retold } from '../checker/examples/retold.ts'
import { type Hit, PhraseFinder } from '../checker/lexicon/phrase-finder.ts'
import { type Lesson, learn } from '../checker/model/learn.ts'
import { beginningOf, type Neighbours, neighboursIn, signOfNeighbours } from '../checker/model/neighbours.ts'
import { writeOpinions } from '../checker/model/opinions.ts'
import { foundIn, stretchesOf } from '../checker/model/second-opinion.ts'
import { signsOf } from '../checker/model/signs.ts'
import type { Sentence } from '../checker/reading/sentences.ts'
import type { Statement } from '../checker/reading/statement.ts'
import type { Token } from '../checker/reading/token.ts'
import { callSubject } from '../checker/reading-plan/people.ts'
import { statementExamples } from '../checker/rules/examples.ts'
import { searched } from '../checker/searched.ts'
import { templateOf } from '../checker/templates/index.ts'
import { textsOf } from '../checker/texts.ts'
import { readLabelled } from './labelled.ts'

/**
 * Remakes what was learnt from the labelled statements, all but the two sets aside, which tell how well it
 * went: `node cli/make-model.ts`. A test holds the file against what this gives.
 */
export const makeSecondOpinions = (): string => {
  const labelled = ['develop', ...[...'abcdefghijklmnp'].map(letter => `ours-${letter}`)].flatMap(
    readLabelled,
  )
  const shown = [...shownByRules(), ...shownInPlans()]
  const read = readAtFirstSight([...labelled, ...shown, ...shown, ...shown])
  const learnt = new Map(opined.map(rule => [rule, learn(lessonsOf(rule, read), manner)]))
  return `/** Learnt by cli/make-model.ts from the labelled statements; not written by hand. */
export const secondOpinions = ${JSON.stringify(writeOpinions(learnt))}
`
}

/** The rules that are weighed again: the others gained nothing by it on hands left out. */
const opined = [
  'subjective-word',
  'empty-action',
  'service-not-need',
  'no-measure',
  'attendance-not-outcome',
  'self-report-only',
  'all-or-nothing',
  'review-as-deadline',
  'negative-goal',
  'universal-need',
  'vague-time',
  'blame',
]

const manner = { rounds: 12, shrink: 3e-3, least: 3, most: 1000 }

/** What the rules show as their own examples teaches each rule, and no other; people are shown these, so they are taught thrice. */
const shownByRules = (): readonly Labelled[] =>
  Object.entries(statementExamples).flatMap(([rule, { raises, leaves }]) =>
    [...raises, ...leaves].map(([field, text, context], at) => ({
      id: `${rule} ${at}`,
      field,
      child: context?.child ?? 'Sam',
      toChild: context?.toChild ?? false,
      text: text.replaceAll(/[[\]]/g, ''),
      raise: at < raises.length ? [rule] : [],
      optional: opined.filter(other => other !== rule),
    })),
  )

/** So does what the good plans say that people are shown: nothing is at fault in it but what is known. */
const shownInPlans = (): readonly Labelled[] =>
  [...examples.slice(0, 4), ...retold].flatMap(({ label, plan, ...known }) => {
    const template = templateOf(plan.template)
    return textsOf(plan, template).map(({ field, text }, at) => ({
      id: `${label} ${at}`,
      ...{ field, text, child: callSubject(plan), toChild: template.toChild, raise: [] },
      optional: 'statements' in known ? [...Object.keys(known.statements), ...(known.optional ?? [])] : [],
    }))
  })

type Read = {
  readonly labelled: Labelled
  readonly statement: Statement
  readonly marks: readonly RuleMark[]
  readonly neighbours: Neighbours
}

/**
 * A phrase that stands in one statement only was listed for it, and would teach that lists know everything. So each
 * statement is read as a stranger's would be, without the phrases that no other statement has, and what the rules find
 * in it then is what they would have found at first sight.
 */
const readAtFirstSight = (labelled: readonly Labelled[]): readonly Read[] => {
  const known = new KnownPhrases(searched)
  for (const { id, ...each } of labelled) known.meet(id, () => readText(each, known))
  const all = neighboursIn(searched)
  return labelled.map(each => {
    const unknown = new Set<string>()
    const statement = known.without(unknown, () => readText(each, known))
    const neighbours: Neighbours = beginning =>
      all(beginning).filter(sign => !unknown.has(`${beginning} ${sign}`))
    return { labelled: each, statement, marks: marksOf(statement, rulesOf.get(each.field) ?? []), neighbours }
  })
}

/** The label is the statement's: of several sentences, the faulty one is known only where the rule found it. */
const lessonsOf = (rule: string, read: readonly Read[]): readonly Lesson[] =>
  read.flatMap(({ labelled: { field, raise, optional }, statement, marks, neighbours }) => {
    if (optional.includes(rule) || !rulesOf.get(field)?.some(({ id }) => id === rule)) return []
    const stretches = stretchesOf(statement, rule)
    return stretches.flatMap(stretch => {
      const found = foundIn(statement, stretch, marks)
      const fault = raise.includes(rule)
      if (fault && stretches.length > 1 && !found.has(rule)) return []
      return [{ fault, signs: signsOf(statement, stretch, found, neighbours) }]
    })
  })

/** Finds phrases only where more than one of the statements that were met has them. */
class KnownPhrases extends PhraseFinder {
  readonly #metIn = new Map<string, Set<string>>()
  #meeting: string | undefined
  #unknown = new Set<string>()

  meet(id: string, read: () => void): void {
    this.#meeting = id
    read()
    this.#meeting = undefined
  }

  /** Reads, and says which words stand in a list's phrases for this statement only. */
  without(unknown: Set<string>, read: () => Statement): Statement {
    this.#unknown = unknown
    return read()
  }

  override scan(tokens: readonly Token[], sentences: readonly Sentence[], found: (hit: Hit) => void): void {
    super.scan(tokens, sentences, hit => {
      const key = keyOf(tokens, hit)
      const met = this.#metIn.get(key) ?? new Set()
      if (this.#meeting !== undefined) this.#metIn.set(key, met.add(this.#meeting))
      else if (met.size > 1) found(hit)
      else
        for (const { norm } of tokens.slice(hit.from, hit.to))
          this.#unknown.add(`${beginningOf(norm)} ${signOfNeighbours(hit.list.id, hit.entry.except)}`)
    })
  }
}

/** A phrase with gaps or classes of words by its pattern, any other by its words. */
const keyOf = (tokens: readonly Token[], { list, entry, from, to }: Hit): string =>
  `${list.id} ${
    /[~<]/.test(entry.pattern)
      ? entry.pattern
      : tokens
          .slice(from, to)
          .map(({ norm }) => norm)
          .join(' ')
  }`

if (import.meta.main)
  writeFileSync(new URL('../checker/model/second-opinions.ts', import.meta.url), makeSecondOpinions())
