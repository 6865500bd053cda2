import { rules } from '../checker/index.ts'
import { widthOf, wrapped } from './showing/width.ts'

/** The rules for another program, without their examples. */
export const rulesAsJson = (): string =>
  `${JSON.stringify(
    rules.map(rule => ({
      id: rule.id,
      kind: rule.kind,
      letter: rule.letter,
      severity: rule.severity,
      ...(rule.kind === 'statement' && { fields: rule.fields }),
      sources: rule.sources,
      raisedWhen: rule.raisedWhen,
      leftAlone: rule.leftAlone,
    })),
    null,
    2,
  )}\n`

/** The rules as a table as wide as there is room; on a narrow screen each on lines of its own. */
export const rulesAsTable = (columns = 100): string => {
  const head = ['Rule', 'Letter', 'Severity'] as const
  const rows = rules.map(
    ({ id, letter, severity, raisedWhen }) => [id, letter, severity, raisedWhen] as const,
  )
  const widths = [0, 1, 2].map(at =>
    Math.max(...rows.map(row => widthOf(row[at] ?? '')), head[at]?.length ?? 0),
  ) as readonly number[]
  const lead = (cells: readonly string[]) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
  const used = widths.reduce((total, width) => total + width + 2, 0)
  const places = Math.min(columns, 120) - used
  if (places < 30)
    return rows
      .flatMap(([id, letter, severity, when]) => [
        `${id} · ${letter} · ${severity}`,
        ...wrapped(when, columns - 2).map(line => `  ${line}`),
      ])
      .map(line => `${line}\n`)
      .join('')
  return [
    `${lead(head)}  Raised when`,
    ...rows.flatMap(([id, letter, severity, when]) =>
      wrapped(when, places).map(
        (line, at) => `${at === 0 ? lead([id, letter, severity]) : ' '.repeat(used - 2)}  ${line}`,
      ),
    ),
  ]
    .map(line => `${line.trimEnd()}\n`)
    .join('')
}
