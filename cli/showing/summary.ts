import type { Severity, Summary } from '../../checker/index.ts'
import { type Paint, severityStyle } from './paint.ts'
import { wrapped } from './width.ts'

const order: readonly Severity[] = ['fix', 'improve', 'advice']
const weights: Readonly<Record<Severity, string>> = {
  fix: 'to fix',
  improve: 'to improve',
  advice: 'of advice',
}

const counted = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`

/** What was found, by weight, by letter and by rule: where to begin, never a score. */
export const summaryLines = (
  { findings, severities, letters, rules }: Summary,
  paint: Paint,
  places: number,
): readonly string[] => {
  if (findings === 0) return ['Nothing was found.']
  const byWeight = order
    .filter(each => severities[each] > 0)
    .map(each => paint(severityStyle[each], `${severities[each]} ${weights[each]}`))
  const width = Math.max(...letters.map(({ letter }) => letter.length))
  const digits = String(findings).length
  return [
    `${counted(findings, 'finding', 'findings')}: ${byWeight.join(', ')}.`,
    ...letters.flatMap(({ letter, findings: number }) => {
      const its = rules.filter(each => each.letter === letter).map(each => `${each.rule} ${each.findings}`)
      const lead = `  ${paint('bold', letter.padEnd(width))}  ${String(number).padStart(digits)}  `
      const used = width + digits + 6
      return wrapped(its.join(', '), places - used).map(
        (line, at) => `${at === 0 ? lead : ' '.repeat(used)}${line}`,
      )
    }),
  ]
}
