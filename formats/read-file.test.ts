import { equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { effort } from '../test/effort.ts'
import { writeCsv } from './csv/write.ts'
import { mostBytes } from './format.ts'
import { formats } from './index.ts'
import { openFile, readFile } from './read-file.ts'
import { readOpened } from './read-opened.ts'
import { makeBook, pack } from './testing/make-book.ts'
import { plansIn, refusalOf } from './testing/told.ts'
import { writeJson } from './write-json.ts'

const plan = {
  template: 'cumbria',
  about: { is: 'child', name: 'Emily' },
  needs: [{ id: 'n1', text: 'Emily needs to hear' }],
} as const
const rows = [
  ['Need', 'Action'],
  ['Emily needs to hear', 'Ring'],
]
const page = '<html><table><tr><th>Need<th>Action<tr><td>Emily needs to hear<td>Ring</table>'
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file', () => {
  for (const [what, name, content] of [
    ['a workbook, though it is named as CSV', 'plan.csv', makeBook([{ name: 'Plan', rows }])],
    ['a web page, though it is named as an old Excel file', 'plan.xls', bytes(page)],
    ['a web page, though it is named as Word', 'plan.docx', bytes(page)],
    ['JSON, though it is named as text', 'plan.txt', bytes(writeJson(plan))],
    ['CSV by its name', 'PLAN.CSV', bytes('Need,Action\nEmily needs to hear,Ring')],
    ['CSV from here', 'plan.csv', bytes(writeCsv(plan))],
    ['Markdown, though it has no name', '-', bytes('# Plan\n\n## Needs\n- Emily needs to hear\n')],
    ['plain lines, though they have no name', '-', bytes('Emily needs to hear\n')],
    [
      'text in UTF-16',
      'plan.txt',
      new Uint8Array([0xff, 0xfe, ...Buffer.from('Emily needs to hear', 'utf16le')]),
    ],
  ] as const)
    it(`is known for what it is: ${what}`, async () => {
      const [read] = await plansIn(name, content)
      equal(read.plan.needs[0]?.text, 'Emily needs to hear')
    })

  for (const [what, name, content, sentence] of [
    ['a PDF', 'plan.csv', '%PDF-1.7', /a PDF/],
    ['rich text', 'plan.docx', '{\\rtf1\\ansi hello}', /rich text/],
    ['a picture', 'plan.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /a picture/],
    ['another packed file', 'plan.zip', pack({ 'plan.txt': 'x' }), /It is not a Word document/],
    ['a packed file that is damaged', 'plan.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0]), /damaged/],
    ['nothing', 'plan.csv', '', /nothing in it/],
    ['nothing at all', 'plan.docx', new Uint8Array(0), /./],
    ['headings alone', 'plan.csv', 'Need,Action,Who\n', /headings and nothing below/],
    ['an empty table', 'plan.csv', ',,\n,,\n', /table is empty/],
    ['a table of another kind', 'plan.csv', 'Date,Contact with\n1/2/26,Mum\n', /“Date”, “Contact with”/],
    [
      'a list of those who came',
      'plan.html',
      '<table><tr><td>Name<td>Role<td>Signature<tr><td>A<td>B<td>C</table>',
      /not a plan’s/,
    ],
    ['500 columns', 'plan.csv', Array(500).fill('Need').join(','), /500 columns/],
    ['a list as JSON', 'plan.json', '[]', /a list/],
  ] as const)
    it(`is refused in one sentence when it holds ${what}`, async () => {
      const said = await refusalOf(name, content)
      match(said, sentence)
      ok(said.length < 250, said)
    })

  it('is refused by its size before anything is read', async () => {
    match(await refusalOf('plan.csv', new Uint8Array(mostBytes + 1)), /larger than 50 MB/)
  })

  it('is taken apart into plain data, and understood from that as from the file', async () => {
    for (const content of [
      page,
      'Need,Action\nHear,Ring',
      '## Needs\n- Hear',
      makeBook([{ name: 'A', rows }]),
    ]) {
      const opened = await openFile('plan', content)
      ok('blocks' in opened)
      const kept = JSON.parse(JSON.stringify(opened))
      equal(JSON.stringify(readOpened(kept)), JSON.stringify(await readFile('plan', content)))
    }
  })

  it('may hold a box of a megabyte', async () => {
    const worked = effort()
    const [read] = await plansIn(
      'a.csv',
      `Need,Action,Who\n"${'Hear 1. x: '.repeat(90_000)}",Ring,"${'Mum, '.repeat(2e5)}"\n`,
    )
    ok((read.plan.needs[0]?.text.length ?? 0) > 900_000)
    ok(worked() < 10_000)
  })

  it('may hold ten thousand rows', async () => {
    const worked = effort()
    const [read] = await plansIn('a.csv', `Need,Action,Who\n${'Hear,Ring,Mum\n'.repeat(10_000)}`)
    equal(read.plan.needs[0]?.tasks?.length, 10_000)
    ok(worked() < 10_000)
  })
})

describe('every format', () => {
  it('that can be read is taken apart, but for JSON, which says all of itself', () => {
    for (const { id, open, read } of formats) if (read) equal(open === undefined, id === 'json')
  })
})
