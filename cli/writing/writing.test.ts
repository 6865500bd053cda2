import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import papaparse from 'papaparse'
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif'
import { check, rules, summarise } from '../../checker/index.ts'
import { aPlan, exampleToday as today } from '../../checker/testing.ts'
import { writeJson as writePlan } from '../../formats/write-json.ts'
import type { Checked } from '../../server/report/checked-plan.ts'
import { addTo, newTally } from '../../server/report/report.ts'
import { isOwnReport } from '../run/own-reports.ts'
import { addressOf } from './address.ts'
import { pieceOfCsv, writeCsv } from './csv.ts'
import { writeHtml } from './html.ts'
import { pieceOfJson, writeJson } from './json.ts'
import { pieceOfSarif, toDescriptor, toNotification, toResult, writeSarif } from './sarif.ts'
import { sarifSchema } from './testing/sarif-schema.ts'
import { pieceOfText, writeText } from './text.ts'
import type { Piece, Run, Writer } from './writer.ts'

const formula = '=HYPERLINK("http://x.example")'
const plan = aPlan({
  about: { is: 'child', name: 'Emily Ellis', person: 'emily' },
  people: [{ id: 'emily', name: 'Emily Ellis', is: 'child' }],
  needs: [
    {
      text: 'Emily needs to be “safe”, and\nhappy; Emmy said so',
      tasks: [{ text: '+44 1 to be rung', who: '@mum', due: '2026-11-23' }, { assigned: [{ by: 'ASAP' }] }],
      factors: [{ id: 'f1', text: formula }],
    },
  ],
})
const checked = (change: Partial<Extract<Checked, { plan: unknown }>> = {}): Checked => ({
  file: 'plans/Emily Ellis.docx',
  number: 1,
  plan,
  findings: check(plan, { today }),
  notes: [{ where: 'The table, row 1, Cost', text: '£5' }],
  columns: [{ heading: 'Cost', sample: '£5' }],
  ...change,
})
const unread: Checked = {
  file: 'plans/“old”\n.doc',
  refused: [{ where: 'The file', text: 'It is an old one.' }],
}

const runOf = (results: readonly Checked[], change: Partial<Run> = {}, piece: Piece = () => ''): Run => ({
  today,
  pieces: async function* (report) {
    const telling = {
      today,
      withNames: false,
      places: 80,
      coloured: false,
      ...change,
      ...(report && { report }),
    }
    for (const each of results) yield new TextEncoder().encode(piece(each, telling))
  },
  counted: async () => {
    const tally = newTally()
    for (const each of results) addTo(tally, each)
    return tally
  },
  answered: () => results,
  tally: {
    plans: results.filter(each => 'plan' in each).length,
    unread: results.filter(each => 'refused' in each).length,
    summary: summarise(results.flatMap(each => ('findings' in each ? each.findings : []))),
  },
  files: results.length,
  done: results.length,
  passedOver: {},
  rules: rules.map(({ id }) => id),
  severity: 'advice',
  withNames: false,
  places: 80,
  coloured: false,
  paint: (_, words) => words,
  ...change,
})
const whole = async (pieces: ReturnType<Writer>): Promise<string> => {
  let text = ''
  for await (const piece of pieces)
    text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece)
  return text
}
const asCsv = (results: readonly Checked[], change?: Partial<Run>) =>
  whole(writeCsv(runOf(results, change, pieceOfCsv)))
const asJson = (results: readonly Checked[], change?: Partial<Run>) =>
  whole(writeJson(runOf(results, change, pieceOfJson)))
const asSarif = (results: readonly Checked[], change?: Partial<Run>) =>
  whole(writeSarif(runOf(results, change, pieceOfSarif)))
const all = [checked(), unread, checked({ file: '/far/away/ü.md', number: 2, inFile: { plan: 2, of: 2 } })]
const stopped = { files: 9, done: 3 }

describe('CSV', () => {
  const rowsOf = async (change: Partial<Run> = {}) => {
    const text = await asCsv(all, change)
    ok(text.startsWith('\uFEFF'))
    const { data, errors } = papaparse.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    deepEqual(errors, [])
    return data
  }

  it('has one finding a row under names that stay', async () => {
    const rows = await rowsOf()
    const findings = check(plan, { today })
    equal(rows.length, findings.length * 2)
    equal(
      Object.keys(rows[0] ?? {}).join(' '),
      'file plan planInFile kind template need part place field heading letter severity rule words start end wrong matters instead sources today',
    )
    deepEqual(
      rows.slice(0, findings.length).map(({ rule, severity, plan: number }) => [rule, severity, number]),
      findings.map(({ rule, severity }) => [rule, severity, '1']),
    )
    deepEqual([rows.at(-1)?.plan, rows.at(-1)?.planInFile, rows.at(-1)?.file], ['2', '2', '/far/away/ü.md'])
    const soon = rows.find(({ rule }) => rule === 'vague-time')
    deepEqual(
      [soon?.field, soon?.words, soon?.start, soon?.end, soon?.place],
      ['by', 'ASAP', '0', '4', 'Task 1.2'],
    )
  })

  it('holds nothing that a spreadsheet would run', async () => {
    const cells = (await rowsOf({ withNames: true })).flatMap(row => Object.values(row))
    ok(cells.every(cell => !/^[=+\-@\t\r]/.test(cell)))
  })

  it('holds nothing that would run where it goes on in another line', async () => {
    const found = checked()
    const text = `${formula}\nand more, "soon"`
    const findings = 'findings' in found ? found.findings.map(each => ({ ...each, text })) : []
    const { data } = papaparse.parse<string[]>((await asCsv([{ ...found, findings }])).slice(1))
    ok(data.slice(1, 2).every(row => row.includes(`'${text}`)))
  })

  it('holds no name of a child, unless it was asked for', async () => {
    ok(!/emily|ellis|emmy/i.test(await asCsv(all)))
    const named = await rowsOf({ withNames: true })
    ok(named.every(({ name }) => name === 'Emily Ellis'))
    ok(named.some(({ file, wrong }) => file === 'plans/Emily Ellis.docx' && wrong?.includes('Emily')))
  })
})

describe('SARIF', () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile<Log>(sarifSchema)
  const logOf = async (results: readonly Checked[], change?: Partial<Run>): Promise<Log> => {
    const log: unknown = JSON.parse(await asSarif(results, change))
    ok(validate(log), JSON.stringify(validate.errors))
    return log
  }

  it('is as version 2.1.0 wants it, with and without findings, and where a run was stopped', async () => {
    for (const results of [all, [], [unread]])
      for (const change of [{}, stopped]) await logOf(results, change)
  })

  it('is of the shapes that others read', () => {
    const [finding] = check(plan, { today })
    const [rule] = rules
    ok(finding && rule && 'refused' in unread)
    const result: Result = toResult(plan, 1, 'a.md', finding, words => words)
    const descriptor: ReportingDescriptor = toDescriptor(rule)
    const notification: Notification = toNotification(unread)
    ok(result.ruleId && descriptor.id && notification.message.text)
  })

  it('says of each finding which rule it breaks, how much it weighs and where it stands', async () => {
    const [run] = (await logOf(all)).runs
    const soon = run?.results?.find(({ ruleId }) => ruleId === 'vague-time')
    deepEqual(
      [soon?.level, soon?.locations?.[0]?.physicalLocation?.artifactLocation?.uri],
      ['error', 'plans/Emily%20Ellis.docx'],
    )
    deepEqual(soon?.locations?.[0]?.logicalLocations, [
      { name: 'Task 1.2', fullyQualifiedName: 'plan 1/need n1/task t2/by', kind: 'task' },
    ])
    deepEqual(soon?.properties, { plan: 1, field: 'by', words: 'ASAP', start: 0, end: 4 })
    ok(run?.results?.every(({ ruleId }) => run.tool.driver.rules?.some(({ id }) => id === ruleId)))
    ok(!/emily/i.test(run?.results?.map(({ message }) => message.text).join() ?? ''))
  })

  it('tells of what could not be read, and that a run was stopped, as trouble of the run', async () => {
    const [invocation] = (await logOf(all, stopped)).runs[0]?.invocations ?? []
    equal(invocation?.executionSuccessful, false)
    deepEqual(
      invocation?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text]),
      [
        ['warning', 'The run was stopped when 3 of 9 files were checked.'],
        ['error', 'The file: It is an old one.'],
      ],
    )
  })

  it('addresses files under any name', () => {
    for (const [file, address] of [
      ['a b/ü?.md', 'a%20b/%C3%BC%3F.md'],
      ['line\nbreak"\u202E.md', 'line%0Abreak%22%E2%80%AE.md'],
      ['/far/a#b.md', 'file:///far/a%23b.md'],
      ['standard input', undefined],
    ] as const)
      equal(addressOf(file), address)
  })
})

describe('JSON', () => {
  it('is JSON whatever there is to tell', async () => {
    for (const results of [[], [unread], all]) {
      const told = JSON.parse(await asJson(results))
      deepEqual([told.today, told.files.length, told.stopped], [today, results.length, undefined])
    }
  })

  it('tells what was read of the columns, what found no place, what was passed over and where it was stopped', async () => {
    const told = JSON.parse(await asJson(all, { ...stopped, passedOver: { '.pdf': 2 } }))
    deepEqual([told.stopped, told.passedOver], [{ done: 3, of: 9 }, { '.pdf': 2 }])
    deepEqual(told.files[0].columns, [{ heading: 'Cost', sample: '£5' }])
    deepEqual(told.files[0].notes, [{ where: 'The table, row 1, Cost', text: '£5' }])
    deepEqual(told.files[2].inFile, { plan: 2, of: 2 })
  })
})

describe('what was written', () => {
  it('is known again where it lies among plans, and nothing else is taken for it', async () => {
    const isOwn = (text: string) => isOwnReport(new TextEncoder().encode(text))
    for (const results of [all, [unread]])
      for (const write of [asCsv, asJson, asSarif]) {
        ok(isOwn(await write(results)), write.name)
        ok(isOwn(await write(results, stopped)), write.name)
      }
    for (const results of [all, all.slice(0, 1), [unread]]) ok(isOwn(await whole(writeHtml(runOf(results)))))
    for (const text of [writePlan(plan), 'file,plan\n', '<!doctype html><title>Plan – Bywhen</title>'])
      ok(!isOwn(text))
  })
})

describe('text', () => {
  it('names the plan of a file that holds several, and says how columns were read and what found no place', async () => {
    const text = await whole(writeText(runOf(all, {}, pieceOfText)))
    match(text, /ü\.md \(plan 2 of 2\): Emily Ellis, Liberi plan/)
    match(
      text,
      /What found no place in the plan:\n {2}The table, row 1, Cost: £5\n\nColumns \(see --columns\): not understood “Cost”\./,
    )
    match(text, /All 2 plans[\s\S]*1 of 3 files could not be read\.\n\n$/)
  })
})
