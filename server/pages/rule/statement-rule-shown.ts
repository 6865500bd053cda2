import { checkText, type Field, type Finding, type StatementRule } from '../../../checker/index.ts'
import { statementExamples } from '../../../checker/rules/examples.ts'
import type { ShownRule } from './shown.ts'

type ReadWith = {
  readonly child?: string
  readonly toChild?: boolean
  readonly people?: readonly string[]
}

/** A rule that reads the words of one box, shown with the words it points at. */
export function statementRuleShown({ id }: StatementRule): ShownRule {
  const examples = statementExamples[id]
  if (!examples) return { raised: [], left: [] }
  const read = (field: Field, text: string, given: ReadWith): readonly Finding[] =>
    checkText({ field, text, child: 'Sam', ...given }).filter(finding => finding.rule === id)
  const { field, from, to, ...given } = examples.rewrite
  const before = withoutBrackets(from)
  return {
    raised: examples.raises.map(([field, bracketed, given = {}]) => {
      const text = withoutBrackets(bracketed)
      const findings = read(field, text, given)
      return { text, field, findings, marks: findings }
    }),
    left: examples.leaves.map(([field, text]) => ({ field, text })),
    rewrite: { before, marks: read(field, before, given), after: to },
  }
}

/** Examples bracket the words that are raised; here the checker finds them by itself. */
const withoutBrackets = (text: string): string => text.replaceAll(/[[\]]/g, '')
