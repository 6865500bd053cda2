import { equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rules } from '../checker/index.ts'
import { commands } from './commands/index.ts'
import { nearest } from './nearest.ts'
import { run } from './testing.ts'

describe('what is typed after ./bywhen', { concurrency: 2 }, () => {
  for (const { typed, says, code } of [
    {
      typed: '',
      says: /^Bywhen checks plans[\s\S]*\.\/bywhen check plan\.md[\s\S]*--output report\.html[\s\S]*help COMMAND/,
      code: 0,
    },
    { typed: '--help', says: /^Bywhen checks plans/, code: 0 },
    { typed: 'help check', says: /For example:\n {2}\.\/bywhen check idris\.docx/, code: 0 },
    { typed: 'check --help', says: /For example:/, code: 0 },
    { typed: 'explain -h', says: /\.\/bywhen explain RULE/, code: 0 },
    { typed: 'rules', says: /^Rule +Letter +Severity +Raised when\nsubjective-word +Specific +fix/, code: 0 },
    {
      typed: 'explain vague-time',
      says: /^vague-time · Timely · fix[\s\S]*\n {4} *\^+\n[\s\S]*G1 {2}Guidance for SMART Planning/,
      code: 0,
    },
    { typed: 'explain drift', says: /Judges the plan as a whole[\s\S]*It is left alone/, code: 0 },
    { typed: 'chekc', says: /There is no command “chekc”\. Did you mean “check”\?/, code: 2 },
    { typed: 'xyzzy', says: /^There is no command “xyzzy”\.\nSee “\.\/bywhen --help”/, code: 2 },
    { typed: 'help ruels', says: /Did you mean “rules”\?/, code: 2 },
    { typed: '--statements', says: /The first word is a command/, code: 2 },
    { typed: 'check', says: /Name a file to check/, code: 2 },
    {
      typed: 'check x.md --tody 2026-11-22',
      says: /There is no option “--tody” here\. Did you mean “--today”\?/,
      code: 2,
    },
    { typed: 'check x.md --today', says: /--today is followed by a day, such as 2026-11-22/, code: 2 },
    { typed: 'check x.md --today --color', says: /--today is followed by a day/, code: 2 },
    { typed: 'check x.md --today 2026-02-31', says: /“2026-02-31” is not a day of the calendar/, code: 2 },
    { typed: 'check x.md --today 2026-01-01 --today 2026-01-02', says: /--today was given twice/, code: 2 },
    {
      typed: 'check x.md --template liberry',
      says: /There is no form “liberry”\. Did you mean “liberi”\?/,
      code: 2,
    },
    { typed: 'check x.md --rule vague-tims', says: /Did you mean “vague-time”\?/, code: 2 },
    { typed: 'check x.md --severity bad', says: /There are fix, improve, advice/, code: 2 },
    {
      typed: 'check x.md --format xml',
      says: /--format is text, json, csv, sarif or html, not “xml”/,
      code: 2,
    },
    { typed: 'check x.md --color --no-color', says: /not both/, code: 2 },
    { typed: 'check x.md --no-color=yes', says: /--no-color stands alone/, code: 2 },
    { typed: 'check --statements x.jsonl', says: /type < x\.jsonl instead/, code: 2 },
    { typed: 'rules --format csv', says: /--format is text or json, not “csv”/, code: 2 },
    { typed: 'check x.md --columns Lead', says: /what each column holds/, code: 2 },
    { typed: 'check x.md --columns Lead=boss', says: /cannot hold “boss”/, code: 2 },
    {
      typed: 'check x.md --output /no/such/folder/r.csv',
      says: /There is no folder \/no\/such\/folder/,
      code: 2,
    },
    { typed: 'check x.md --output /', says: /is a folder\. Name a file in it/, code: 2 },
    { typed: 'check --statements --output x.csv', says: /--output goes with files/, code: 2 },
    { typed: 'check --statements --format json', says: /--format goes with files/, code: 2 },
    { typed: 'explain', says: /Say which rule/, code: 2 },
    { typed: 'explain vague-tme', says: /Did you mean “vague-time”\?/, code: 2 },
    { typed: 'rules vague-time', says: /“\.\/bywhen explain vague-time” tells about one rule/, code: 2 },
    { typed: 'start --port many', says: /A port is a whole number/, code: 2 },
  ] as const)
    it(`answers “./bywhen ${typed}”`, async () => {
      const { out, err, code: ended } = await run(typed.split(' ').filter(Boolean))
      match(code === 0 ? out : err, says)
      equal(code === 0 ? err : out, '')
      equal(ended, code)
    })

  it('lists every rule for another program too', async () => {
    const listed = JSON.parse((await run(['rules', '--format', 'json'])).out) as readonly {
      readonly id: string
    }[]
    equal(listed.map(({ id }) => id).join(), rules.map(({ id }) => id).join())
  })

  it('has help for every command with at least one example', () => {
    for (const { examples, usage, does } of commands) {
      match(does, /^[A-Z].*\.$/)
      equal(examples.length > 0 && usage.length > 0, true)
    }
  })
})

describe('the nearest word', () => {
  for (const [typed, meant] of [
    ['chekc', 'check'],
    ['CHECK', 'check'],
    ['explan', 'explain'],
    ['st', 'start'],
    ['rule', 'rules'],
    ['xyzzy', undefined],
    ['', undefined],
  ] as const)
    it(`to “${typed}” is ${meant ?? 'none'}`, () => {
      equal(nearest(typed, ['start', 'check', 'rules', 'explain']), meant)
    })
})
