import type { Command } from './command.ts'
import { commands } from './commands/index.ts'

const indent = (lines: readonly string[]): string => lines.map(line => `  ${line}`).join('\n')

const columns = (pairs: readonly (readonly [string, string])[]): string => {
  const width = Math.min(44, Math.max(...pairs.map(([first]) => first.length)))
  return indent(
    pairs.flatMap(([first, second]) =>
      first.length > width ? [first, `  ${second}`] : [`${first.padEnd(width)}  ${second}`],
    ),
  )
}

/** The first page of help: what there is, shown by what people do with it. */
export const helpForAll =
  (): string => `Bywhen checks plans for children and families: is each part SMART, and if not, why and what to write instead.

${columns([
  ['./bywhen start', 'Opens Bywhen in the browser; “npm start” does the same.'],
  ['./bywhen check plan.md', 'Checks a plan and shows what is not SMART yet, under the words themselves.'],
  ['./bywhen check plans --output report.html', 'Checks every plan in a folder, and makes a report of it.'],
  ['./bywhen check --statements < lines.jsonl', 'Checks single statements, a million in a minute.'],
  ['./bywhen rules', 'Lists what is checked.'],
  ['./bywhen explain vague-time', 'Tells all about one rule: why, when, and a before and after.'],
])}

Commands:
${columns([...commands.map(({ name, does }) => [name, does] as const), ['help COMMAND', 'Tells how one command is used.']])}

Everything is read on this machine, and nothing is sent anywhere.`

/** How one command is used, taught by examples first. */
export const helpFor = ({ does, usage, examples, options, notes }: Command): string =>
  [
    does,
    indent(usage),
    `For example:\n${columns(examples)}`,
    ...(Object.keys(options).length > 0 ? [`Options:\n${columns(optionLines(options))}`] : []),
    ...notes,
  ].join('\n\n')

const optionLines = (options: Command['options']): readonly (readonly [string, string])[] =>
  Object.entries(options).map(([name, { value, many, does }]) => [
    `--${name}${value ? ` ${placeholder(name)}` : ''}`,
    many ? `${does} May be given several times.` : does,
  ])

const placeholders: Readonly<Record<string, string>> = {
  today: 'DAY',
  port: 'NUMBER',
  output: 'FILE',
  columns: 'COLUMNS',
}
const placeholder = (name: string): string => placeholders[name] ?? 'WORD'
