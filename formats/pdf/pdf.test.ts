import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Measure, type Need, type Plan, type TemplateId, templates } from '../../checker/index.ts'
import type { FacePage } from '../faces/face-page.ts'
import { layOutFace } from '../faces/lay-out-face.ts'
import { richPlan } from '../faces/testing/rich-plan.ts'
import { toInput } from './input.ts'
import { openNative } from './native.ts'
import { openPortable } from './portable.ts'
import { type SeenPdf, seePdf } from './testing/poppler.ts'
import { openTypesetter } from './typesetter.ts'
import { writePdf } from './write.ts'

const facts = { version: 7, printed: '2026-11-22', standing: 'Draft' } as const

const needs = (many: number): readonly Need[] =>
  Array.from({ length: many }, (_, at) => ({
    id: `n${at}`,
    text: `Emily is in school by 9am on 4 days of 5 by 18 December, for the ${at}th time of asking.`,
    factors: [{ id: `n${at}-f`, text: 'Mum works nights.' }],
    goals: [{ id: `n${at}-g`, text: 'Emily reads to her class teacher twice a week.' }],
    tasks: Array.from({ length: 3 }, (_, turn) => ({
      id: `n${at}-t${turn}`,
      text: `Begin${at}x${turn} Mum will lay out the uniform every evening and set the alarm for 7.30am. End${at}x${turn}`,
      assigned: [{ who: 'Mum', by: '12 December 2026' }],
    })),
  }))

const planOf = (own: readonly Need[], name = 'Emily Hart'): Plan => ({
  template: 'liberi',
  about: { is: 'child', name },
  needs: own,
})

const longWord = 'Llanfairpwllgwyngyll'.repeat(12)
const plans: Readonly<Record<string, Plan>> = {
  'no need at all': planOf([]),
  '1 need': planOf(needs(1)),
  '8 needs': planOf(needs(8)),
  '40 needs': planOf(needs(40)),
  'words wider than a sheet': planOf([
    { id: 'n1', text: `Emily goes to ${longWord}.`, tasks: [{ id: 't1', text: longWord }] },
  ]),
  'a task longer than a sheet': planOf([
    { id: 'n1', text: 'One', tasks: [{ id: 't1', text: 'Mum will ring the school. '.repeat(900) }] },
  ]),
  'names that run to the left': planOf(
    [
      {
        id: 'n1',
        text: 'محمد is in school by 9am.',
        tasks: [{ id: 't1', text: 'Ring', assigned: [{ who: 'שלום כהן', by: 'Friday' }] }],
      },
    ],
    'محمد عبد الله',
  ),
}

// Where things stand on a sheet is told by one of the two alone.
const bareTags = (tags: string) => tags.split('\n').filter(line => !/^ +\/|\b(Table|List)\b/.test(line))

const native = openNative()
const portable = await openPortable()
ok(native, 'There is a native compiler for the machine that tests run on.')

const known = new Map<string, SeenPdf>()
/** One of those plans as others read it; each is made once. */
const seen = (what: string, id: TemplateId): SeenPdf => {
  const face = () => layOutFace(plans[what] as Plan, id, facts)
  const now = known.get(`${what} ${id}`) ?? seePdf(writePdf(face(), native).pdf)
  known.set(`${what} ${id}`, now)
  return now
}

describe('a plan as a PDF', () => {
  for (const { id, label } of templates)
    for (const [what, plan] of Object.entries(plans))
      it(`is tagged, says where it stands on every sheet and loses no word: ${what}, as a ${label}`, () => {
        const { saysUniversal, language, about, sheets, tags } = seen(what, id)
        ok(saysUniversal)
        match(about, /^Tagged: +yes$/m)
        match(about, /^Title: +Plan for /m)
        match(about, /^Page size: +841\.89 x 595\.276 pts \(A4\)$/m)
        equal(language, 'en-GB')
        match(tags, /^Document\n {2}H1/)
        match(tags, /\n {2}H2 "The plan"/)
        match(tags, /THead[\s\S]*?TR[\s\S]*?TH/)
        for (const [at, sheet] of sheets.entries()) {
          match(sheet, /Draft · Version 7 · Printed on 22 November 2026/)
          ok(sheet.includes(`Page ${at + 1} of ${sheets.length}`), `sheet ${at + 1}`)
        }
        const letters = (words: string) => words.replaceAll(/\s+/g, '')
        const whole = letters(sheets.join(' '))
        for (const { text, tasks = [] } of plan.needs)
          for (const words of [text, ...tasks.map(task => task.text)])
            if (words.length < 500 && /^[ -~]+$/.test(words) && words !== longWord)
              for (const word of words.split(' ').filter(each => each.length < 20))
                ok(whole.includes(word), word)
      })

  it('repeats the headings on every sheet of a table and tears no row', () => {
    for (const { id, columns } of templates) {
      const { sheets } = seen('40 needs', id)
      const first = columns[0]?.heading.split(' ').slice(0, 3).join(' ') ?? ''
      const ofTable = sheets.filter(sheet => /Begin\d/.test(sheet))
      ok(ofTable.length > 5, id)
      for (const sheet of ofTable) ok(sheet.includes(first), `${id}: ${sheet.slice(0, 80)}`)
      for (const sheet of sheets) {
        const of = (mark: string) =>
          [...sheet.matchAll(new RegExp(`${mark}(\\d+x\\d)`, 'g'))].map(([, which]) => which)
        deepEqual(of('Begin').sort(), of('End').sort(), id)
      }
    }
  })

  it('tears a row that no sheet can hold, and goes on over the next ones', () => {
    const { sheets } = seen('a task longer than a sheet', 'liberi')
    equal(sheets.join(' ').match(/school\./g)?.length, 900)
  })

  it('shows every word of a row that is nearly as tall as a sheet, or a little taller', () => {
    const long = Array.from({ length: 12 }, (_, at) => ({
      id: `t${at}`,
      text: 'Ring.',
      assigned: [{ who: 'Mum', by: `when${at} `.repeat(12 * (at + 1)) }],
    }))
    for (const { id } of templates) {
      const { sheets } = seePdf(
        writePdf(layOutFace(planOf([{ id: 'n', text: 'One', tasks: long }]), id, facts), native).pdf,
      )
      const counts = long.map((_, at) => sheets.join(' ').match(new RegExp(`when${at}(?!\\d)`, 'g'))?.length)
      deepEqual(
        counts,
        long.map((_, at) => 12 * (at + 1)),
        id,
      )
    }
  })

  it('lets no word run over the edge of its box', () => {
    const { sheets } = seen('words wider than a sheet', 'liberi')
    equal(
      sheets
        .join(' ')
        .replaceAll(/\s+/g, '')
        .match(/gwyngyll/g)?.length,
      24,
    )
  })

  it('is one and the same file however often it is made', () => {
    const page = layOutFace(plans['1 need'] as Plan, 'liberi', facts)
    deepEqual(writePdf(page, native).pdf, writePdf(page, native).pdf)
  })

  it('draws what is counted, says in words what is drawn, and still says that everybody can read it', () => {
    const measure: Measure = {
      ...{ id: 'm1', what: 'Days at school', unit: '%', baseline: 58, target: 92 },
      stages: [{ by: '2026-10-09', target: 70 }],
      readings: [
        { on: '2026-09-11', value: 61 },
        { on: '2026-11-13', value: 74 },
      ],
    }
    const page = layOutFace(
      planOf([{ id: 'n1', text: 'Emily is in school.', measures: [measure] }]),
      'liberi',
      facts,
    )
    for (const typesetter of [native, portable]) {
      const { pdf } = writePdf(page, typesetter)
      const { tags, sheets, saysUniversal } = seePdf(pdf, true)
      match(tags, /H2[\s\S]*"Readings"[\s\S]*Table[\s\S]*H3[\s\S]*"Days at school"[\s\S]*Figure/)
      for (const words of ['Target 92%', 'Start 58%', 'Stage', '74%', '13 November 2026'])
        ok(sheets.join(' ').includes(words), words)
      match(sheets.join(' '), /Improving: 74% on 13 November 2026, before 61%/)
      equal(saysUniversal, typesetter === native)
    }
    match(toInput(page), /"says":"Days at school\. 2 readings, from 61% on 11 September 2026 to 74%/)
  })

  it('loses nothing of a plan that has everything', () => {
    const { plan, texts } = richPlan()
    const { tags } = seePdf(writePdf(layOutFace(plan, 'cumbria', facts), native).pdf, true)
    const whole = tags.replaceAll(/[^\p{L}\p{N}]/gu, '')
    const lost = texts.filter(text => !whole.includes(text.replaceAll(' ', '')))
    deepEqual(lost, [])
  })

  it('takes what people write for words, whatever Typst would make of it', () => {
    const said =
      '#panic("no") $x^2$ *bold* = heading \\ "quoted" @who <label> // not a comment {{ }} #sys.inputs'
    const { sheets } = seePdf(
      writePdf(layOutFace(planOf([{ id: 'n', text: said }], said), 'cumbria'), native).pdf,
    )
    const bare = (words: string) => words.replaceAll(/\s/g, '')
    ok(bare(sheets.join('')).includes(bare(said)))
  })
})

describe('letters that a typeface may lack', () => {
  const odd = 'বাংলা 漢字 مرحبا שלום Київ ☐ \u{12000} \0\u0007\uD800\uFFFF \uE000 😀 a\u0301'
  const page = layOutFace(planOf([{ id: 'n', text: odd }], odd), 'liberi', facts)

  for (const typesetter of [native, portable])
    it(`are shown, or said to be missing, and never fail a page: ${typesetter.kind}`, () => {
      const { pdf, unshown } = writePdf(page, typesetter)
      const { sheets } = seePdf(pdf)
      for (const script of unshown) match(sheets[0] ?? '', new RegExp(`\\[${script}\\]`))
      equal(/could not be printed here/.test(sheets[0] ?? ''), unshown.length > 0)
    })

  it('are named by their script where nothing has them', () => {
    const lacking: Parameters<typeof writePdf>[1] = {
      ...native,
      set: input => (input.includes('ব') ? { unshown: ['ব', 'া', 'ং', 'ল'] } : native.set(input)),
    }
    const { pdf, unshown } = writePdf(
      layOutFace(planOf([{ id: 'n', text: 'Ask বাংলা today' }]), 'liberi'),
      lacking,
    )
    deepEqual(unshown, ['Bengali'])
    match(seePdf(pdf).sheets[0] ?? '', /Ask \[Bengali\] today/)
  })

  it('are set as boxes rather than not at all, where no turn could tell of them', () => {
    const never: Parameters<typeof writePdf>[1] = {
      ...native,
      set: (input, lenient) => (lenient ? native.set(input, true) : { unshown: ['\u{12000}'] }),
    }
    ok(writePdf(page, never).pdf.length > 1000)
  })
})

describe('the compiler for other machines', () => {
  it('makes the same sheets, tagged, without promising more', () => {
    for (const what of ['1 need', 'words wider than a sheet', 'names that run to the left']) {
      const face = layOutFace(plans[what] as Plan, 'liberi', facts)
      const ours = seePdf(writePdf(face, native).pdf, true)
      const theirs = seePdf(writePdf(face, portable).pdf, true)
      deepEqual(theirs.sheets, ours.sheets)
      deepEqual(bareTags(theirs.tags), bareTags(ours.tags))
      equal(theirs.saysUniversal, false)
    }
  })

  it('is not asked where there is one made for the machine', async () => {
    equal((await openTypesetter()).kind, 'native')
  })
})

describe('a sheet that stands, with large letters', () => {
  const family: FacePage = {
    title: 'Emily’s plan',
    sheet: 'standing',
    letters: 'large',
    foot: ['Emily’s plan', 'Version 2'],
    parts: [
      { kind: 'words', heading: 'What you said', lines: [{ text: 'I want to walk with Nan.' }] },
      {
        kind: 'words',
        heading: 'What happens now',
        lines: [{ point: true, label: 'Nan', text: 'walks with you' }],
      },
    ],
  }
  it('is a page as well', () => {
    const { about, sheets, tags } = seePdf(writePdf(family, native).pdf)
    match(about, /595\.276 x 841\.89 pts/)
    equal(sheets.length, 1)
    match(tags, /L\b[\s\S]*LI\b/)
  })
})

describe('what the template reads', () => {
  it('has places to break only in words wider than their box', () => {
    const words = toInput(
      layOutFace(planOf([{ id: 'n', text: `Safeguarding-related ${longWord}` }]), 'liberi'),
    )
    ok(words.includes('Safeguarding-related L\u200bl'))
  })
})
