import type { Command } from '../command.ts'

/** One rule in full: why it matters, when it is raised and when not, and what to write instead. */
export const explain: Command = {
  name: 'explain',
  does: 'Tells all about one rule: why, when it is raised, when not, and a before and after.',
  usage: ['./bywhen explain RULE'],
  examples: [
    ['./bywhen explain vague-time', 'Why “ASAP” is no time.'],
    ['./bywhen explain drift', 'When a plan counts as left to lie.'],
  ],
  options: {},
  notes: ['“./bywhen rules” lists the rules.'],
  async run(given, { stdout }) {
    const [id, ...more] = given.words
    if (id === undefined) return { refused: 'Say which rule, such as “./bywhen explain vague-time”.' }
    if (more.length > 0) return { refused: 'One rule at a time, please.' }
    const { explainRule } = await import('../explain-rule.ts')
    const said = explainRule(id, stdout)
    if (typeof said !== 'string') return said
    stdout.write(said)
    return 0
  },
}
