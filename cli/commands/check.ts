import type { Command } from '../command.ts'

/** Checks plans in files, and single statements by the million. */
export const check: Command = {
  name: 'check',
  does: 'Checks plans, and shows what is not SMART yet, why it matters and what to write instead.',
  usage: ['./bywhen check FILE|FOLDER… [options]', './bywhen check --statements [options] < FILE'],
  examples: [
    ['./bywhen check idris.docx', 'Checks one plan.'],
    ['./bywhen check plans', 'Checks every plan in a folder and in all folders in it.'],
    [
      './bywhen check plans --output report.html',
      'Makes a report to take to a meeting; names of children are left out.',
    ],
    ['./bywhen check plans --output found.csv', 'One finding a row, for a spreadsheet or Power BI.'],
    ['./bywhen check plans --format json > found.json', 'Writes what was found for another program.'],
    [
      'cat pasted.txt | ./bywhen check - --template liberi',
      'Checks a table copied from Word, read as a Liberi plan.',
    ],
    ['./bywhen check plan.xlsx --columns "Lead=who,4=by"', 'Says what two columns hold.'],
    ['./bywhen check idris.md --today 2026-12-01', 'Checks it as if it were 1 December.'],
    ['./bywhen check idris.md --severity fix', 'Shows only what the guidance says not to do.'],
    ['./bywhen check idris.md --rule vague-time --rule overdue', 'Checks by two rules.'],
    ['./bywhen check --statements < lines.jsonl', 'Answers each statement with a line, in order.'],
  ],
  options: {
    format: {
      value: 'text, json, csv, sarif or html',
      does: 'How the findings are written; else as the name of the --output tells, or as text.',
    },
    output: {
      value: 'the name of a file',
      does: 'Writes to this file, and can be taken up again when stopped.',
    },
    today: {
      value: 'a day, such as 2026-11-22',
      does: 'Checks as if it were this day; else it is today in London.',
    },
    template: {
      value: 'a form, such as liberi',
      does: 'Reads the plan as written in this form, whatever it says itself.',
    },
    columns: {
      value: 'what columns hold, such as "Lead=who,3=by"',
      does: 'Says what columns hold, by heading or by number.',
    },
    rule: { value: 'the id of a rule, such as vague-time', many: true, does: 'Checks by this rule only.' },
    severity: { value: 'fix, improve or advice', does: 'Shows what weighs at least this much.' },
    'with-names': { does: 'Tells the names of children in HTML, CSV and SARIF too.' },
    statements: { does: 'Reads statements as JSON Lines, and answers in JSON Lines.' },
    color: { does: 'Colours the findings even where nobody looks at a terminal.' },
    'no-color': { does: 'Never colours them; so does NO_COLOR in the environment.' },
  },
  notes: [
    'A FILE is a plan as Word, Excel, CSV, Markdown, JSON, a web page or text; “-” reads from standard input. In a FOLDER, files that hold no plans are passed over and counted, and hidden ones are left alone. A file that cannot be read is told by name, and the others are checked all the same.',
    'What a person has to do is added up over all the plans of a run.',
    'Ctrl-C writes what has been checked so far; a second one ends at once. A run with --output that was stopped, or broken off, goes on where it was when the same command is given again. Until it is done, what it knows is kept beside the output, in a file that ends in .unfinished and that nobody else may read.',
    'Names of children stand in text and JSON, which are for whoever holds the plans. HTML, CSV and SARIF are passed on, so the names are left out of them unless --with-names is given; an address of a file in SARIF stays as it is.',
    'A statement is a line such as {"id":"1","field":"task","child":"Emily","toChild":true,"text":"Mum to ring soon"}.\nIts answer is {"id":"1","raise":[rules],"findings":[{"rule","start","end","text"}]}, where start and end count UTF-16 units. A bad line is answered with {"line":N,"error":"…"}, and the rest is checked all the same.',
    'Ends with 0 when nothing has to be fixed, with 1 when a “fix” stands, with 2 when something could not be read, and with 130 when it was stopped. With --statements it ends with 0, or with 2 when a line could not be read.',
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
