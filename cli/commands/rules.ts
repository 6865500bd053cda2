import type { Command } from '../command.ts'

/** Everything that is checked, as a table. */
export const rules: Command = {
  name: 'rules',
  does: 'Lists what is checked: each rule, its letter, its weight and when it is raised.',
  usage: ['./bywhen rules [--format json]'],
  examples: [
    ['./bywhen rules', 'Shows the rules as a table.'],
    ['./bywhen rules --format json', 'Writes them for another program.'],
  ],
  options: { format: { value: 'text or json', does: 'How the rules are written.' } },
  notes: ['“fix”: the guidance says do not. “improve”: the guidance says do. “advice”: good practice.'],
  async run(given, { stdout }) {
    if (given.words.length > 0)
      return { refused: `“rules” takes no words; “./bywhen explain ${given.words[0]}” tells about one rule.` }
    const { readFormat } = await import('../format-choice.ts')
    const format = readFormat(given, ['text', 'json'])
    if (typeof format !== 'string') return format
    const { rulesAsJson, rulesAsTable } = await import('../rules-table.ts')
    stdout.write(format === 'json' ? rulesAsJson() : rulesAsTable(stdout.columns))
    return 0
  },
}
