import { type Rule, rules, type StatementExample, sources, type Words } from '../checker/index.ts'
import { statementExamples } from '../checker/rules/examples.ts'
import { planExamples } from '../checker/rules/plan-examples.ts'
import type { Refusal } from './command.ts'
import { nearest } from './nearest.ts'
import { underlined } from './showing/underlined.ts'
import { wrapped } from './showing/width.ts'

const weights = {
  fix: 'the guidance says do not',
  improve: 'the guidance says do',
  advice: 'good practice',
} as const

/** All about one rule, for somebody who was told of a finding and wants to know why. */
export const explainRule = (
  id: string,
  { columns = 80 }: { readonly columns?: number },
): string | Refusal => {
  const rule = rules.find(each => each.id === id)
  if (!rule) {
    const meant = nearest(
      id,
      rules.map(each => each.id),
    )
    return {
      refused: `There is no rule “${id}”.${meant ? ` Did you mean “${meant}”?` : ' “./bywhen rules” lists them.'}`,
    }
  }
  const places = Math.min(100, Math.max(30, columns))
  const paragraph = (text: string, indent = 2) =>
    wrapped(text, places - indent).map(line => `${' '.repeat(indent)}${line}`)
  return [
    `${rule.id} · ${rule.letter} · ${rule.severity} (${weights[rule.severity]})`,
    ...(rule.kind === 'statement'
      ? [`Judges one text: ${rule.fields.join(', ')}.`]
      : ['Judges the plan as a whole.']),
    '',
    'Raised when',
    ...paragraph(rule.raisedWhen),
    '',
    'Left alone when',
    ...paragraph(rule.leftAlone),
    '',
    'What it says',
    ...Object.values(rule.words as Readonly<Record<string, Words>>).flatMap(({ wrong, matters, instead }) => [
      ...paragraph(gapless(wrong)),
      ...paragraph(`Why: ${gapless(matters)}`, 4),
      ...paragraph(`Instead: ${gapless(instead)}`, 4),
      '',
    ]),
    ...examplesOf(rule, places, paragraph),
    'From',
    ...rule.sources.map(source => `  ${source}  ${sources[source].title} (${sources[source].by})`),
  ]
    .map(line => `${line.trimEnd()}\n`)
    .join('')
}

/** A sentence as it is before its gaps are filled. */
const gapless = (sentence: string): string =>
  sentence.replaceAll('{child}', 'the child').replaceAll(/\{\w+\}/g, '…')

const plain = { marked: (words: string) => words, carets: (carets: string) => carets }

/** An example's text, with what it has in brackets underlined. */
const shown = (text: string, places: number): readonly string[] => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const bare = text.replaceAll(/[[\]]/g, '')
  return underlined(bare, start === -1 ? { start: 0, end: 0 } : { start, end }, places - 4, plain).map(
    line => `    ${line}`,
  )
}

type Paragraph = (text: string, indent?: number) => readonly string[]

const examplesOf = (rule: Rule, places: number, paragraph: Paragraph): readonly string[] => {
  if (rule.kind === 'plan') {
    const { raises = [], leaves = [] } = planExamples[rule.id] ?? {}
    return [
      'It is raised',
      ...raises.flatMap(({ name }) => paragraph(`– ${name}`)),
      '',
      'It is left alone',
      ...leaves.flatMap(({ name }) => paragraph(`– ${name}`)),
      '',
    ]
  }
  const known = statementExamples[rule.id]
  if (!known) return []
  const { raises, leaves, rewrite } = known
  const each = ([field, text]: StatementExample) => [`  ${field}`, ...shown(text, places)]
  return [
    'Before',
    ...shown(rewrite.from, places),
    'After',
    ...shown(rewrite.to, places),
    '',
    'It is raised',
    ...raises.flatMap(each),
    '',
    'It is left alone',
    ...leaves.flatMap(([field, text]) => [`  ${field}`, ...paragraph(text, 4)]),
    '',
  ]
}
