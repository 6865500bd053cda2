import { ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readLabelled } from '../../cli/labelled.ts'
import { markText } from '../check-text.ts'
import { statementRules } from '../rules/statement-rules.ts'
import { floors } from './floors.ts'
import { type Scores, score } from './score.ts'

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6)

const print = (set: string, { rules, micro, macro, clean }: Scores): void => {
  console.log(`${set}: precision, recall and F1 of each rule`)
  for (const { rule, precision, recall, f1 } of rules)
    console.log(`  ${rule.padEnd(24)}${percent(precision)}${percent(recall)}${percent(f1)}`)
  console.log(
    `  ${'all together'.padEnd(24)}${percent(micro.precision)}${percent(micro.recall)}${percent(micro.f1)}   macro F1${percent(macro)}   clean statements left alone${percent(clean.share)}`,
  )
}

describe('the labelled statements', () => {
  for (const [set, floor] of Object.entries(floors))
    it(`are judged no worse than before on the ${set} set`, () => {
      const scores = score(
        readLabelled(set),
        statementRules.map(rule => rule.id),
        statement => markText(statement).map(mark => mark.rule.id),
      )
      print(set, scores)
      ok(
        scores.micro.f1 * 100 >= floor.micro,
        `micro F1 is ${percent(scores.micro.f1)}, the floor ${floor.micro}`,
      )
      ok(
        scores.micro.precision * 100 >= floor.precision,
        `precision is ${percent(scores.micro.precision)}, the floor ${floor.precision}`,
      )
      ok(scores.macro * 100 >= floor.macro, `macro F1 is ${percent(scores.macro)}, the floor ${floor.macro}`)
      ok(
        scores.clean.share * 100 >= floor.cleanLeftAlone,
        `clean left alone is ${percent(scores.clean.share)}, the floor ${floor.cleanLeftAlone}`,
      )
    })
})
