import type { Field } from '../field.ts'

/** A statement with the rules a careful reviewer would raise on it; the optional ones count neither for nor against. */
export type Labelled = {
  readonly id: string
  readonly field: Field
  readonly child: string
  readonly toChild: boolean
  readonly text: string
  readonly raise: readonly string[]
  readonly optional: readonly string[]
}

/** How often a rule spoke up rightly (tp), wrongly (fp), and was silent where it should have spoken (fn). */
export type Score = {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export type Scores = {
  readonly statements: number
  readonly rules: readonly (Score & { readonly rule: string })[]
  /** Every rule's raisings counted together. */
  readonly micro: Score
  /** The mean of the rules' F1, so that a rare rule weighs as much as a common one. */
  readonly macro: number
  /** The statements that want nothing, and how many of them had nothing false raised on them. */
  readonly clean: { readonly statements: number; readonly leftAlone: number; readonly share: number }
}

type Tally = { right: number; wrong: number; missed: number }

/** Of nothing at all, all was right: silence where nothing was wanted is no fault. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const measure = ({ right, wrong, missed }: Tally): Score => ({
  right,
  wrong,
  missed,
  precision: share(right, right + wrong),
  recall: share(right, right + missed),
  f1: share(2 * right, 2 * right + wrong + missed),
})

/** Holds what a checker raises against the labels, so that every change of a rule is judged by the same yardstick. */
export const score = (
  labelled: readonly Labelled[],
  ruleIds: readonly string[],
  raisedOn: (statement: Labelled) => readonly string[],
): Scores => {
  const tallies = new Map<string, Tally>(ruleIds.map(rule => [rule, { right: 0, wrong: 0, missed: 0 }]))
  const tallyOf = (rule: string, id: string): Tally => {
    const tally = tallies.get(rule)
    if (tally === undefined) throw new Error(`“${rule}” on ${id} is not one of the rules being scored`)
    return tally
  }

  let clean = 0
  let leftAlone = 0
  for (const statement of labelled) {
    const wanted = new Set(statement.raise)
    const raised = new Set(raisedOn(statement))
    let isFalse = false
    for (const rule of raised) {
      const tally = tallyOf(rule, statement.id)
      if (wanted.has(rule)) tally.right += 1
      else if (!statement.optional.includes(rule)) {
        tally.wrong += 1
        isFalse = true
      }
    }
    for (const rule of wanted) if (!raised.has(rule)) tallyOf(rule, statement.id).missed += 1
    if (wanted.size > 0) continue
    clean += 1
    if (!isFalse) leftAlone += 1
  }

  const rules = [...tallies].map(([rule, tally]) => ({ rule, ...measure(tally) }))
  const sum = (of: keyof Tally): number => rules.reduce((total, rule) => total + rule[of], 0)
  return {
    statements: labelled.length,
    rules,
    micro: measure({ right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }),
    macro: share(
      rules.reduce((total, rule) => total + rule.f1, 0),
      rules.length,
    ),
    clean: { statements: clean, leftAlone, share: share(leftAlone, clean) },
  }
}
