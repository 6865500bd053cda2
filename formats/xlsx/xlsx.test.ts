import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import papa from 'papaparse'
import { examples } from '../../checker/examples/index.ts'
import { writeCsv } from '../csv/write.ts'
import { readFile } from '../read-file.ts'
import { bookFiles, makeBook, pack } from '../testing/make-book.ts'
import { plansIn, refusalOf, told } from '../testing/told.ts'
import { renumber } from '../understand.ts'

const headings = ['Need', 'Action', 'Who', 'By when']

describe('a plan in a workbook', () => {
  it('has days where Excel has days, and merged boxes that stand for each of their rows', async () => {
    const book = makeBook([
      {
        name: 'Plan',
        merged: ['A3:A4', 'C3:C4'],
        rows: [
          ['Child’s name', 'Emily Hart'],
          headings,
          ['You need to hear', 'Ring the clinic', 'Mum', { day: '2026-05-02' }],
          [undefined, 'Drive to the clinic', undefined, 'on Fridays'],
          ['You need to sleep', 'Bed at 8', 'Dad', { day: '2026-03-29' }],
        ],
      },
    ])
    const [{ plan, notes }] = await plansIn('plan.xlsx', book)
    equal(plan.about.name, 'Emily Hart')
    deepEqual(told(plan), [
      {
        need: 'You need to hear',
        tasks: [
          ['Ring the clinic', 'Mum / 2 May 2026'],
          ['Drive to the clinic', 'Mum / on Fridays'],
        ],
      },
      { need: 'You need to sleep', tasks: [['Bed at 8', 'Dad / 29 March 2026']] },
    ])
    equal(plan.needs[1]?.tasks?.[0]?.assigned?.[0]?.due, '2026-03-29')
    deepEqual(notes, [])
  })

  it('has a sheet for each child, and says of a hidden sheet that it was not read', async () => {
    const rows = (need: string) => [headings, [need, 'Ring', 'Mum', 'on Fridays']]
    const plans = await plansIn(
      'plans.xlsx',
      makeBook([
        { name: 'Emily', rows: rows('Hear') },
        { name: 'Tom Hart', rows: rows('Sleep') },
        { name: 'Old', hidden: true, rows: rows('Nothing') },
      ]),
    )
    deepEqual(
      plans.map(({ plan, columns }) => [plan.about.name, plan.needs[0]?.text, columns?.[1]?.role]),
      [
        ['Emily', 'Hear', 'task'],
        ['Tom Hart', 'Sleep', 'task'],
      ],
    )
    deepEqual(plans[0].notes, [{ where: 'The sheet “Old”', text: 'It is hidden, so it was not read.' }])
  })

  it('has its facts on a sheet of their own', async () => {
    const book = makeBook([
      {
        name: 'Details',
        rows: [
          ['Child’s name', 'Emily Hart'],
          ['DOB', { day: '2016-02-01' }],
        ],
      },
      { name: 'Plan', rows: [headings, ['Sing', 'Ring', 'Dad', 'now']] },
    ])
    const plans = await plansIn('plan.xlsx', book)
    equal(plans.length, 1)
    deepEqual(plans[0].plan.about, { is: 'child', name: 'Emily Hart', born: '2016-02-01' })
  })

  for (const { label, plan } of examples)
    it(`is the same when a CSV from here was saved as a workbook: ${label}`, async () => {
      const { data } = papa.parse<string[]>(writeCsv(plan).replace('\uFEFF', '').replace(/\r\n$/, ''))
      const [read] = await plansIn('plan.xlsx', makeBook([{ name: 'plan', rows: data }]))
      deepEqual(renumber(read.plan), renumber(plan))
      deepEqual(read.notes, [])
    })
})

describe('a workbook that is none', () => {
  const files = bookFiles([{ name: 'Plan', rows: [headings, ['Hear', 'Ring', 'Mum', 'now']] }])
  const spoilt = (name: string, content: string) => pack({ ...files, [name]: content })
  const sheet = (cells: string) =>
    spoilt(
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
    )

  for (const [what, bytes, sentence] of [
    ['has macros', pack({ ...files, 'xl/vbaProject.bin': 'x' }), /has macros in it.*without macros/],
    ['is cut short', makeBook([{ name: 'Plan', rows: [headings] }]).subarray(0, 900), /damaged/],
    [
      'has no XML on its sheet',
      spoilt('xl/worksheets/sheet1.xml', '<worksheet><row></worksheet>'),
      /damaged/,
    ],
    [
      'has a document type',
      spoilt('xl/workbook.xml', '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>'),
      /damaged/,
    ],
    [
      'says that it is endless',
      sheet('<row r="900000000"><c r="A900000000"><v>1</v></c></row>'),
      /larger than any plan/,
    ],
    ['says so in other letters', sheet('<row r="&#57;00000000"/>'), /larger than any plan/],
    ['is wide without end', sheet('<row r="2000"><c r="XFD2000"><v>1</v></c></row>'), /larger than any plan/],
    ['has nothing on it', makeBook([{ name: 'Plan', rows: [] }]), /nothing on its sheets/],
    [
      'has a table of another kind',
      makeBook([
        {
          name: 'A',
          rows: [
            ['Name', 'Sessions'],
            ['Emily', '3'],
          ],
        },
      ]),
      /not a plan’s/,
    ],
  ] as const)
    it(`is refused when it ${what}`, async () => {
      match(await refusalOf('plan.xlsx', bytes), sentence)
    })

  it('never brings us down, whatever is changed in it', async () => {
    const book = makeBook([
      { name: 'Plan', merged: ['A2:A3'], rows: [headings, ['Hear', 'Ring', 'Mum', { day: '2026-05-02' }]] },
    ])
    const xml = Object.entries(files)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(book.length - 1),
        fc.nat(255),
        fc.nat(xml.length - 1),
        fc.nat(2_000),
        fc.string({ maxLength: 8 }),
        async (at, byte, which, from, put) => {
          const flipped = book.slice()
          flipped[at] = byte
          const [name = '', content = ''] = xml[which] ?? []
          const cut = from % (content.length + 1)
          const torn = pack({
            ...files,
            [name]: content.slice(0, cut) + put + content.slice(cut + put.length),
          })
          for (const bytes of [flipped, torn]) await readFile('plan.xlsx', bytes)
        },
      ),
      { numRuns: 150 },
    )
  })
})
