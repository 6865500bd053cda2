import { parseArgs } from 'node:util'
import { markText } from '../checker/check-text.ts'
import { score } from '../checker/corpus/score.ts'
import { statementRules } from '../checker/rules/statement-rules.ts'
import { readLabelled } from './labelled.ts'

/**
 * For whoever works on a rule: `node cli/score-corpus.ts [--set develop,ours-a] [--rule ID]` prints the scores a rule,
 * and with --rule every statement that the rule raised wrongly or missed.
 */
const { values } = parseArgs({
  options: { set: { type: 'string', default: 'develop' }, rule: { type: 'string' } },
})

const labelled = values.set.split(',').flatMap(readLabelled)
const every = [
  ...new Set(
    labelled
      .flatMap(({ raise, optional }) => [...raise, ...optional])
      .concat(statementRules.map(rule => rule.id)),
  ),
]
const raised = new Map(
  labelled.map(statement => [
    statement.id,
    markText(statement).map(mark => ({
      rule: mark.rule.id,
      text: statement.text.slice(mark.start, mark.end),
    })),
  ]),
)
const scores = score(labelled, every, ({ id }) => (raised.get(id) ?? []).map(({ rule }) => rule))

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6)
for (const { rule, right, wrong, missed, precision, recall, f1 } of scores.rules)
  if (values.rule === undefined || values.rule === rule)
    console.log(
      `${rule.padEnd(24)} P${percent(precision)} R${percent(recall)} F1${percent(f1)}   right ${right} wrong ${wrong} missed ${missed}`,
    )
const { micro, macro, clean } = scores
console.log(
  `${'all'.padEnd(24)} P${percent(micro.precision)} R${percent(micro.recall)} F1${percent(micro.f1)}   macro F1${percent(macro)}   clean left alone${percent(clean.share)} (${clean.leftAlone} of ${clean.statements})`,
)

// Whoever reads the sets that were put aside cannot be judged by them any more.
if (values.rule !== undefined && !/aside|ours-o/.test(values.set))
  for (const { id, field, child, toChild, text, raise, optional } of labelled) {
    const found = (raised.get(id) ?? []).filter(({ rule }) => rule === values.rule)
    const wanted = raise.includes(values.rule)
    if (wanted === found.length > 0 || (found.length > 0 && optional.includes(values.rule))) continue
    const place = found.map(({ text: words }) => `[${words}]`).join(' ')
    console.log(
      `${wanted ? 'MISSED' : 'WRONG '} ${id} ${field} ${toChild ? 'to ' : ''}${child}: ${text.replaceAll('\n', ' / ')} ${place}`,
    )
  }
