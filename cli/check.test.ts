import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { examples } from '../checker/examples/index.ts'
import type { Finding, PlanText } from '../checker/index.ts'
import { caseloadOf, check, templateOf, textsOf } from '../checker/index.ts'
import { writeMarkdown } from '../formats/markdown.ts'
import { writeJson } from '../formats/write-json.ts'
import { todayInLondon } from '../server/surroundings.ts'
import { run } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-check-'))
after(() => rmSync(folder, { recursive: true }))
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const [good, bad] = ['first-injections', 'breaks-most-rules'].map(id => examples.find(each => each.id === id))
ok(good && bad)
const today = ['--today', '2026-11-22']
const vague = put(
  'vague.md',
  '# Plan for Emily\n\n| Need | Action | Who | By when |\n| --- | --- | --- | --- |\n| You need to hear Miss Obi from every seat | Mum will ring Dr Shah | Mum | as soon as possible |\n',
)
const clean = put('clean.md', writeMarkdown(good.plan))
const broken = put('broken.json', '{"template":"liberi","needs":[{"id":1,"text":"Emily"}],"colour":"red"}')

describe('check FILE', { concurrency: 2 }, () => {
  it('underlines exactly the words it means, under the form’s own heading', async () => {
    const { out, err, code } = await run(['check', vague, '--rule', 'vague-time', ...today])
    equal(
      out,
      `${vague}: Emily, EHM assessment plan

Need 1: You need to hear Miss Obi from every seat

  Task 1.1 · By when?
    as soon as possible
    ^^^^^^^^^^^^^^^^^^^
    fix · Timely · vague-time (G1, G2, G3, G5)
      “as soon as possible” does not say when.
      Nobody can tell whether it has happened, and Emily is left waiting.
      Instead: Give a date, or say how often and until when: “every Monday after
      school until 30 June”.

Columns (see --columns): read “Need” as need, “Action” as task, “Who” as who,
“By when” as by.

1 finding: 1 to fix.
  Timely  1  vague-time 1

`,
    )
    deepEqual({ err, code }, { err: '', code: 1 })
  })

  for (const { name, words, code, out, err } of [
    {
      name: 'a clean plan',
      words: [clean, '--rule', 'vague-time', '--rule', 'overdue'],
      code: 0,
      out: /Nothing was found\./,
      err: /^$/,
    },
    {
      name: 'only what is less than a fix',
      words: [vague, '--rule', 'no-voice'],
      code: 0,
      out: /to improve/,
      err: /^$/,
    },
    {
      name: 'what weighs less than was asked for',
      words: [vague, '--rule', 'no-voice', '--severity', 'fix'],
      code: 0,
      out: /Nothing was found/,
      err: /^$/,
    },
    {
      name: 'no such file, and one that there is',
      words: [`${folder}/none.md`, clean, '--rule', 'jargon'],
      code: 2,
      out: /Nothing was found[\s\S]*1 of 2 files could not be read/,
      err: /none\.md: The file: There is no such file\./,
    },
    {
      name: 'a folder',
      words: [folder, '--rule', 'vague-time'],
      code: 2,
      out: /clean\.md: Idris[\s\S]*vague\.md: Emily[\s\S]*All 2 plans[\s\S]*1 of 3 files could not be read/,
      err: /broken\.json: /,
    },
    {
      name: 'columns that were misread',
      words: [vague, '--columns', 'Who=by,4=who', '--rule', 'vague-time'],
      code: 1,
      out: /“Mum” is not a day anybody could look up[\s\S]*“Who” as by, “By\nwhen” as who\./,
      err: /^$/,
    },
    {
      name: 'JSON that is no plan',
      words: [broken],
      code: 2,
      out: /^$/,
      err: /The plan: “about” is missing\. Add it\.\n[\s\S]*no place for “colour”[\s\S]*need 1, id \(\/needs\/0\/id\): It has to be text, in quotation marks/,
    },
    {
      name: 'another form than the plan says',
      words: [clean, '--template', 'cumbria', '--rule', 'missing-part'],
      code: 0,
      out: /Idris, Cumbria three boxes/,
      err: /^$/,
    },
  ] as const)
    it(`takes ${name} as it should`, async () => {
      const ran = await run(['check', ...words, ...today])
      match(ran.out, out)
      match(ran.err, err)
      equal(ran.code, code)
    })

  it('reads a table copied from Word from standard input, and tells what found no place', async () => {
    const input =
      'What needs to happen?\tTasks\tWho\tWhen\tCost\nEmily needs to be safe\t"Mum to ring\nDad to drive"\t"Mum\nDad"\t"Monday\nASAP"\t£5\n'
    const { out, code } = await run(['check', '-', ...today], { input })
    match(out, /^standard input: /)
    match(out, /Task 1\.2 · By when\?\n {4}ASAP\n {4}\^\^\^\^\n/)
    match(out, /What found no place in the plan:\n {2}The table, row 1, Cost: £5/)
    equal(code, 1)
  })

  it('tells another program the same as it tells people', async () => {
    const file = put('bad.json', writeJson(bad.plan))
    const { out, code } = await run(['check', file, clean, '--format', 'json', ...today])
    const told = JSON.parse(out) as {
      today: string
      summary: { findings: number }
      files: { findings: Finding[] }[]
    }
    const expected = check(bad.plan, {
      today: '2026-11-22',
      caseload: caseloadOf([bad.plan, good.plan], '2026-11-22'),
    })
    deepEqual(told.files[0]?.findings, JSON.parse(JSON.stringify(expected)))
    equal(
      told.summary.findings,
      (told.files[0]?.findings.length ?? 0) + (told.files[1]?.findings.length ?? 0),
    )
    equal(told.today, '2026-11-22')
    equal(code, 1)
    for (const { field, at, start, end, text } of told.files[0]?.findings ?? []) {
      if (end === 0) continue
      const whole: PlanText | undefined = textsOf(bad.plan, templateOf(bad.plan.template)).find(
        each => each.field === field && each.at.id === at.id && each.at.pair === at.pair,
      )
      equal(whole?.text.slice(start, end), text)
    }
  })

  it('looks at a plan as of today in London when no day is given', async () => {
    const { out } = await run(['check', clean, '--format', 'json'])
    ok([todayInLondon(), JSON.parse(out).today].every(day => /^\d{4}-\d{2}-\d{2}$/.test(day)))
    equal(JSON.parse(out).today, todayInLondon())
  })

  for (const { words, environment, coloured } of [
    { words: [], environment: {}, coloured: false },
    { words: ['--color'], environment: {}, coloured: true },
    { words: ['--color'], environment: { NO_COLOR: '1' }, coloured: true },
    { words: ['--no-color'], environment: { FORCE_COLOR: '1' }, coloured: false },
  ] as const)
    it(`${coloured ? 'colours' : 'does not colour'} a pipe with ${words.join(' ') || 'nothing said'}`, async () => {
      const { out } = await run(['check', vague, ...words, ...today], { environment })
      equal(out.includes('\u001B['), coloured)
    })

  it('never lets a plan’s words steer the terminal', async () => {
    const file = put(
      'steer.md',
      '# Plan for \u001B[2JEmily\n\n| Need | Action | Who | By when |\n|-|-|-|-|\n| \u001B[31mclean\u0007 home | Mum will ring | Mum | \u202EASAP |\n',
    )
    const { out } = await run(['check', file, ...today])
    ok(['\u001B', '\u0007', '\u202E'].every(control => !out.includes(control)))
  })

  it('checks a hundred plans beside one another', async () => {
    mkdirSync(join(folder, 'many'))
    const files = Array.from({ length: 100 }, (_, at) =>
      put(`many/${at}.json`, writeJson({ ...good.plan, id: String(at) })),
    )
    const { out, code } = await run(['check', ...files, '--rule', 'overload', '--format', 'json', ...today])
    const told = JSON.parse(out) as { files: { findings: Finding[] }[] }
    equal(told.files.length, 100)
    ok(told.files.every(({ findings }) => findings.some(({ rule }) => rule === 'overload')))
    equal(code, 0)
  })
})
