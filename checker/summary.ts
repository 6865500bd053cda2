import { type Finding, type Letter, letters, type Severity } from './finding.ts'

/** How many findings stand under each letter and each rule, and how many of each weight. */
export type Summary = {
  readonly findings: number
  readonly severities: Readonly<Record<Severity, number>>
  readonly letters: readonly { readonly letter: Letter; readonly findings: number }[]
  readonly rules: readonly { readonly rule: string; readonly letter: Letter; readonly findings: number }[]
}

/** Findings counted as they come, so that those of many plans need never be held at once. It never scores. */
export class Counting {
  readonly #severities: Record<Severity, number> = { fix: 0, improve: 0, advice: 0 }
  readonly #rules = new Map<string, { readonly rule: string; readonly letter: Letter; findings: number }>()

  /** Counts some more. */
  add(findings: readonly Finding[]): void {
    for (const { rule, letter, severity } of findings) {
      const counted = this.#rules.get(rule) ?? { rule, letter, findings: 0 }
      counted.findings += 1
      this.#rules.set(rule, counted)
      this.#severities[severity] += 1
    }
  }

  /** Counts what was counted elsewhere. */
  addUp({ rules, severities }: Summary): void {
    for (const { rule, letter, findings } of rules) {
      const counted = this.#rules.get(rule) ?? { rule, letter, findings: 0 }
      counted.findings += findings
      this.#rules.set(rule, counted)
    }
    for (const severity of ['fix', 'improve', 'advice'] as const)
      this.#severities[severity] += severities[severity]
  }

  /** The count so far: letters in their own order, rules with most to say first. */
  get summary(): Summary {
    const rules = [...this.#rules.values()]
    const sum = (counted: typeof rules) => counted.reduce((total, { findings }) => total + findings, 0)
    return {
      findings: sum(rules),
      severities: { ...this.#severities },
      letters: letters
        .map(letter => ({ letter, findings: sum(rules.filter(each => each.letter === letter)) }))
        .filter(each => each.findings > 0),
      rules: rules
        .map(each => ({ ...each }))
        .toSorted((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
    }
  }
}

/** Counts findings for the line at the end. */
export const summarise = (findings: readonly Finding[]): Summary => {
  const counting = new Counting()
  counting.add(findings)
  return counting.summary
}
