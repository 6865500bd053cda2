import { deepEqual, match, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { examples } from '../../checker/examples/index.ts'
import { type Plan, templates } from '../../checker/index.ts'
import { mostBytes } from '../format.ts'
import { renumber } from '../understand.ts'
import { word } from '../word.ts'
import { openWord } from './open.ts'
import { broken } from './testing/broken.ts'
import { byHand } from './testing/by-hand.ts'
import { wordFile } from './testing/packing.ts'
import { writeWord } from './write.ts'

const folder = join(import.meta.dirname, '../fixtures/word')
const inFolder = (kind: string): readonly string[] =>
  readdirSync(join(folder, kind)).filter(name => /\.doc[xm]?$/.test(name))
const read = async (path: string) => word.read?.(readFileSync(join(folder, path)))
const textOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())

describe('a Word file', () => {
  for (const kind of ['library', 'hand', 'own', 'saved-anew', 'broken'])
    for (const name of inFolder(kind))
      it(`is read as a person reads it: ${kind}/${name}`, async () => {
        const expected = JSON.parse(readFileSync(join(folder, kind, `${name}.json`), 'utf8'))
        deepEqual(JSON.parse(JSON.stringify(await read(`${kind}/${name}`))), expected)
      })

  for (const name of inFolder('saved-anew'))
    it(`says the same when another program has saved it: ${name}`, async () => {
      const from = ['library', 'own', 'hand'].find(kind => inFolder(kind).includes(name))
      deepEqual(await read(`saved-anew/${name}`), await read(`${from}/${name}`))
    })
})

describe('the Word files to try', () => {
  for (const [kind, files] of [
    ['hand', [...byHand].map(([name, bytes]) => [`${name}.docx`, bytes] as const)],
    ['broken', [...broken]],
  ] as const)
    it(`are as their maker makes them: ${kind}`, () => {
      for (const [name, bytes] of files)
        ok(
          Buffer.from(bytes).equals(readFileSync(join(folder, kind, name))),
          `${name}: run formats/make-word-fixtures.ts`,
        )
    })
})

describe('a Word file that is written', () => {
  const plan = examples[0]?.plan as Plan

  it('is the same, byte for byte, whenever it is written', async () => {
    deepEqual(await writeWord(plan), await writeWord(plan))
  })

  for (const template of templates)
    it(`lies, repeats the form’s own headings, tears no row and says what it is, as a ${template.label}`, async () => {
      const bytes = await writeWord({ ...plan, template: template.id })
      const page = textOf(bytes, 'word/document.xml')
      const [, table = ''] = page.split('The plan</w:t>')
      const [first = ''] = table.split('</w:tbl>')
      const rows = first.split('<w:tr>').slice(1)
      match(page, /w:orient="landscape"/)
      match(rows[0] ?? '', /<w:tblHeader\/>/)
      ok(rows.every(row => row.includes('<w:cantSplit/>')))
      match(first, /<w:tblCaption w:val="The plan"\/><w:tblDescription w:val="The plan\. Columns: /)
      deepEqual(
        [...(rows[0] ?? '').matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, words]) =>
          words?.replace('&amp;', '&'),
        ),
        template.columns.map(({ heading }) => heading),
      )
      match(
        textOf(bytes, 'docProps/core.xml'),
        new RegExp(`<dc:title>Plan for ${plan.about.name}</dc:title><dc:language>en-GB`),
      )
      match(textOf(bytes, 'word/styles.xml'), /<w:lang w:val="en-GB"\/>/)
      match(textOf(bytes, 'word/footer1.xml'), /PAGE[\s\S]*NUMPAGES/)
      match(textOf(bytes, 'word/numbering.xml'), /<w:numFmt w:val="bullet"\/>/)
    })

  it('has a picture of what is counted, which says what it shows and is not read as part of the plan', async () => {
    const counted: Plan = {
      template: 'liberi',
      about: { is: 'child', name: 'Emily' },
      needs: [
        {
          ...{ id: 'n1', text: 'Emily is in school by 9am.' },
          measures: [
            {
              ...{ id: 'n1-m1', what: 'Days at school', unit: '%', baseline: 58, target: 92 },
              readings: [
                { on: '2026-09-11', value: 61 },
                { on: '2026-11-13', value: 74 },
              ],
            },
          ],
        },
      ],
    }
    const bytes = await writeWord(counted)
    match(
      textOf(bytes, 'word/document.xml'),
      /<wp:docPr [^>]*descr="Days at school\. 2 readings, from 61% on 11 September 2026 to 74%/,
    )
    const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/media\//.test(name))
    deepEqual(
      pictures.map(([, picture]) =>
        [...picture.subarray(1, 4)].map(code => String.fromCharCode(code)).join(''),
      ),
      ['PNG'],
    )
    const outcome = await word.read?.(bytes)
    ok(outcome && 'plans' in outcome)
    deepEqual(renumber(outcome.plans[0].plan), renumber(counted))
    deepEqual(outcome.plans[0].notes, [])
    deepEqual(await writeWord(counted), bytes)
  })

  it('keeps letters that XML cannot hold, halves of letters and blanks at the ends', async () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })
    const odd = fc.constantFrom(
      '\0',
      '\uD800',
      '\uDC00',
      '\uFFFF',
      '\u0085',
      '\u2028',
      '\r\n',
      '\t',
      ' ',
      '&#32;',
      '_x0007_',
      '0007',
      ': ',
      '–',
    )
    const words = fc
      .array(fc.oneof(letters, odd), { minLength: 1, maxLength: 4 })
      .map(pieces => pieces.join(''))
      .filter(each => each.trim() !== '')
    await fc.assert(
      fc.asyncProperty(words, words, words, fc.constantFrom(...templates), async (need, who, by, { id }) => {
        const odd: Plan = {
          template: id,
          about: { is: 'child', name: who },
          needs: [
            {
              id: 'n1',
              text: need,
              tasks: [{ id: 'n1-t1', text: by, assigned: [{ who, by: need }] }],
              goals: [{ id: 'n1-g1', text: who }],
            },
          ],
        }
        const outcome = await word.read?.(await writeWord(odd))
        ok(outcome && 'plans' in outcome, JSON.stringify(outcome))
        deepEqual(renumber(outcome.plans[0].plan), renumber(odd))
        deepEqual(outcome.plans[0].notes, [])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a Word file that could do harm', () => {
  const refusalOf = async (bytes: Uint8Array) => {
    const outcome = await openWord(bytes)
    ok('refused' in outcome && outcome.refused.length === 1, JSON.stringify(outcome).slice(0, 200))
    return outcome.refused[0]?.text ?? ''
  }
  const bomb = wordFile('<w:p/>'.repeat(5_000_000))
  const rows = (many: number, span: number) =>
    wordFile(
      `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p/></w:tc></w:tr>`.repeat(many)}</w:tbl>`,
    )

  it('is told by its size before it is unpacked', async () => {
    match(await refusalOf(bomb), /^It would unpack to far more than any plan holds/)
  })

  it('is told when it lies about its size', async () => {
    const packed = wordFile(`<w:p><w:r><w:t>${'Mum '.repeat(300_000)}</w:t></w:r></w:p>`)
    const lying = Uint8Array.from(packed)
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 30; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true)
    match(await refusalOf(lying), /^It is damaged/)
  })

  it('is refused where it has more rows, columns, words or depth than any plan', async () => {
    for (const [what, bytes] of Object.entries({
      rows: rows(20_001, 1),
      boxes: rows(5_000, 4_000_000),
      depth: wordFile(`${'<w:tbl><w:tr><w:tc>'.repeat(100)}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`),
    }))
      match(await refusalOf(bytes), /^There is more in it than any plan holds/, what)
  })

  it('is refused by its size alone where it is larger than any plan', async () => {
    match(await refusalOf(new Uint8Array(mostBytes + 1)), /^It is larger than 50 MB/)
  })

  it('is read in reasonable time where one attribute is a megabyte long', async () => {
    const outcome = await openWord(
      wordFile(`<w:p w:rsidR="${'A9'.repeat(500_000)}"><w:r><w:t>Mum</w:t></w:r></w:p>`),
    )
    ok('refused' in outcome || outcome.blocks.length === 1)
  })

  it('is not looked for in words that somebody pasted', async () => {
    ok('refused' in (await openWord('Mum will ring.')))
  })
})
