import type { Command } from '../command.ts'

/** Checks plans in files, and single statements by the million. */
export const check: Command = {
  name: 'check',
  does: 'Checks plans, and shows what is not SMART yet, why it matters and what to write instead.',
  usage: ['./bywhen check FILE… [options]', './bywhen check --statements [options] < FILE'],
  examples: [
    ['./bywhen check idris.md', 'Checks one plan.'],
    ['./bywhen check plans/*.json', 'Checks many, and adds up what each person has to do in all of them.'],
    [
      'cat pasted.txt | ./bywhen check - --template liberi',
      'Checks a table copied from Word, read as a Liberi plan.',
    ],
    ['./bywhen check idris.md --today 2026-12-01', 'Checks it as if it were 1 December.'],
    ['./bywhen check idris.md --severity fix', 'Shows only what the guidance says not to do.'],
    ['./bywhen check idris.md --rule vague-time --rule overdue', 'Checks by two rules.'],
    ['./bywhen check *.md --format json > found.json', 'Writes what was found for another program.'],
    ['./bywhen check --statements < lines.jsonl', 'Answers each statement with a line, in order.'],
  ],
  options: {
    format: { value: 'text or json', does: 'How the findings are written.' },
    today: {
      value: 'a day, such as 2026-11-22',
      does: 'Checks as if it were this day; else it is today in London.',
    },
    template: {
      value: 'a form, such as liberi',
      does: 'Reads the plan as written in this form, whatever it says itself.',
    },
    rule: { value: 'the id of a rule, such as vague-time', many: true, does: 'Checks by this rule only.' },
    severity: { value: 'fix, improve or advice', does: 'Shows what weighs at least this much.' },
    statements: { does: 'Reads statements as JSON Lines, and answers in JSON Lines.' },
    color: { does: 'Colours the findings even where nobody looks at a terminal.' },
    'no-color': { does: 'Never colours them; so does NO_COLOR in the environment.' },
  },
  notes: [
    'A FILE is a plan as JSON, Markdown or text; “-” reads from standard input.',
    'A statement is a line such as {"id":"1","field":"task","child":"Emily","toChild":true,"text":"Mum to ring soon"}.\nIts answer is {"id":"1","raise":[rules],"findings":[{"rule","start","end","text"}]}, where start and end count UTF-16 units. A bad line is answered with {"line":N,"error":"…"}, and the rest is checked all the same.',
    'Ends with 0 when nothing has to be fixed, with 1 when a “fix” stands, and with 2 when something could not be read. With --statements it ends with 0, or with 2 when a line could not be read.',
  ],
  async run(given, around) {
    if (given.has('statements')) {
      const { statements } = await import('../statements/command.ts')
      return statements(given, around)
    }
    const { checkFiles } = await import('../check-files.ts')
    return checkFiles(given, around)
  },
}
