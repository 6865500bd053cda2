import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import papa from 'papaparse'
import { readFile } from '../read-file.ts'
import { anyPlan } from '../testing/any-plan.ts'
import { plansIn, refusalOf, told } from '../testing/told.ts'
import { guarded, unguarded } from './plain-words.ts'
import { writeCsv } from './write.ts'

const rows = [
  ['Need', 'Action', 'Who', 'By when'],
  ['Émilie needs to hear', 'Ring the clinic; ask “when”', 'Mum', '2 May 2026'],
]
const asCsv = (separator = ',', lineEnd = '\r\n') =>
  papa.unparse(rows, { delimiter: separator, newline: lineEnd as '\n' })
const expected = [
  { need: 'Émilie needs to hear', tasks: [['Ring the clinic; ask “when”', 'Mum / 2 May 2026']] },
]

const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const words = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return isBig ? words.swap16() : words
}
const windows1252 = (text: string): Uint8Array =>
  Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')

describe('a CSV from anywhere', () => {
  for (const [how, content] of [
    ['with commas', asCsv()],
    ['with semicolons', asCsv(';')],
    ['with tabs', asCsv('\t')],
    ['with upright strokes', asCsv('|')],
    ['with Excel’s own line of its separator', `sep=;\r\n${asCsv(';')}`],
    ['with line ends of old', asCsv(',', '\r')],
    ['in UTF-8 with its mark', Buffer.from(`\uFEFF${asCsv()}`)],
    ['in UTF-8 without it', Buffer.from(asCsv())],
    ['in UTF-16 with its mark', utf16(asCsv('\t'), false, true)],
    ['in UTF-16 the other way round', utf16(asCsv('\t'), true, true)],
    ['in UTF-16 without a mark', utf16(asCsv(), false, false)],
    ['in UTF-16 the other way round, without a mark', utf16(asCsv(), true, false)],
    ['as Windows writes it', windows1252(asCsv())],
    ['below lines of something else', `Exported;on 1 May 2026\nby;somebody, who;knows\n\n${asCsv(';')}`],
  ] as const)
    it(`is read ${how}`, async () => {
      const [{ plan }] = await plansIn('plan.csv', content)
      deepEqual(told(plan), expected)
    })

  it('may have rows of any length, and lines within a box', async () => {
    const [{ plan, notes }] = await plansIn(
      'plan.csv',
      'Need,Action,Who\n"Hear\nwell",Ring,Mum,extra\nSleep\n,Bed\n',
    )
    deepEqual(told(plan), [
      { need: 'Hear\nwell', tasks: [['Ring', 'Mum / ?']] },
      { need: 'Sleep', tasks: [['Bed']] },
    ])
    deepEqual(notes, [{ where: 'The table, row 1, beyond the last column', text: 'extra' }])
  })

  it('may have a quotation mark that is never closed', async () => {
    const [{ plan }] = await plansIn('plan.csv', 'Need,Action\n"Hear,Ring\nSleep,Bed\n')
    deepEqual(told(plan), [
      { need: '"Hear', tasks: [['Ring']] },
      { need: 'Sleep', tasks: [['Bed']] },
    ])
  })

  it('is refused in a sentence when it is no text, when it is empty, and when it never ends', async () => {
    match(await refusalOf('plan.csv', new Uint8Array([1, 0, 0, 2, 0xff, 0, 0, 9])), /not text/)
    match(await refusalOf('plan.csv', ' \n'), /nothing in it/)
    match(await refusalOf('plan.csv', `Need,Action\n${'a,b\n'.repeat(100_001)}`), /100,000 rows/)
  })
})

describe('a CSV from here', () => {
  it('begins with the mark that tells Excel it is UTF-8, and has its line ends', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const written = writeCsv(plan)
        ok(written.startsWith('\uFEFF') && written.endsWith('\r\n'))
      }),
      { numRuns: 10 },
    )
  })

  it('has no box that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const { data } = papa.parse<string[]>(writeCsv(plan).slice(1), { delimiter: ',', newline: '\r\n' })
        for (const cell of data.flat()) ok(!/^[=+\-@\t\r＝＋－＠]/.test(cell), cell)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same plan after Excel made its rows equally long and took the mark away', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async plan => {
        const written = writeCsv(plan)
        const { data } = papa.parse<string[]>(written.slice(1).replace(/\r\n$/, ''), {
          delimiter: ',',
          newline: '\r\n',
        })
        const longest = Math.max(...data.map(row => row.length))
        const even = data.map(row => [...row, ...Array<string>(longest - row.length).fill('')])
        const saved = papa.unparse(even, { delimiter: ';', newline: '\r\n' })
        deepEqual((await plansIn('a.csv', saved))[0].plan, (await plansIn('a.csv', written))[0].plan)
      }),
      { numRuns: 25 },
    )
  })

  it('guards a formula with an apostrophe and knows its own from one that was typed', () => {
    for (const cell of ['=1+1', '-', '@a', "'=1", "''+", "'tis", 'a', '', '\t', '＝1'])
      equal(unguarded(guarded(cell)), cell)
    equal(guarded('=1+1'), "'=1+1")
    equal(guarded("'tis"), "'tis")
  })
})

describe('any bytes called a CSV', () => {
  it('are a plan or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ maxLength: 100 }),
        async (bytes, words) => {
          for (const content of [bytes, words, `Need,Action,Who\n${words}`]) {
            const outcome = await readFile('plan.csv', content)
            ok('plans' in outcome || outcome.refused.length > 0)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
