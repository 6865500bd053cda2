import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../../checker/plan.ts'
import type { Block } from '../../../formats/blocks.ts'
import { readOpened } from '../../../formats/read-opened.ts'
import { openPasted } from '../../../formats/text.ts'
import { type Brought, broughtFrom, notRead, sheetOf, WRITTEN } from './brought.ts'
import { anewInWords, type Choices, hintsFrom, roleOf } from './column-choices.ts'
import { blankPlan, type Desk, emptyDesk } from './desk.ts'
import { bring, openSheet, readAnew, shelve, takeAllOut, takeOut, undone } from './files.ts'
import { layOut } from './lay-out.ts'
import { toReadAgain } from './read-again.ts'
import { soundBefore, soundFiles, soundPlace } from './sound-files.ts'

const TODAY = '2026-11-22'
const planOf = (name: string, need = `${name} sleeps`): Plan => ({
  ...blankPlan(),
  about: { is: 'child', name, person: 'child' },
  needs: [{ id: 'n1', text: need }],
})
const fileOf = (name: string, ...plans: readonly Plan[]): Brought => ({
  name,
  hints: {},
  sheets: plans.map(plan => sheetOf(plan, [], [], TODAY)),
  refused: [],
})
const spoilt = notRead('photo.docx', 'It is a picture.')
const written: Desk = { plan: planOf('Mina') }
const named = ({ files = [] }: Desk) =>
  files.map(({ name, sheets }) => [name, ...sheets.map(({ plan }) => plan.about.name)])

describe('files that are brought', () => {
  it('are listed, and the first plan that could be read lies on the desk', () => {
    const desk = bring(emptyDesk, [spoilt, fileOf('two.csv', planOf('Amira'), planOf('Tom'))], TODAY)
    deepEqual([desk.plan.about.name, desk.at, desk.goTo], ['Amira', { file: 1, sheet: 0 }, 'files'])
    equal(desk.said, '1 file read, with 2 plans. 1 file could not be read.')
  })

  it('put what was written before among them', () => {
    const desk = bring(written, [fileOf('amira.docx', planOf('Amira'))], TODAY)
    deepEqual(named(desk), [
      [WRITTEN, 'Mina'],
      ['amira.docx', 'Amira'],
    ])
  })

  it('leave the desk as it is where none could be read', () => {
    const desk = bring(written, [spoilt], TODAY)
    deepEqual([desk.plan, desk.said], [written.plan, 'photo.docx could not be read.'])
  })

  it('leave an example behind, and keep the plan that waited meanwhile', () => {
    const desk = bring(
      { plan: planOf('Kyle'), asOf: TODAY, own: written },
      [fileOf('a.md', planOf('Amira'))],
      TODAY,
    )
    deepEqual(
      [named(desk), desk.asOf, desk.own],
      [
        [
          [WRITTEN, 'Mina'],
          ['a.md', 'Amira'],
        ],
        undefined,
        undefined,
      ],
    )
  })

  it('are refused where the page could not carry them all', () => {
    const long = fileOf('long.docx', planOf('Amira', 'sleep '.repeat(200_000)))
    const desk = bring(emptyDesk, [long, { ...long, name: 'longer.docx' }], TODAY)
    match(desk.files?.[1]?.refused[0]?.text ?? '', /^There is no room for it/)
  })

  it('keep what was changed on the desk, and count its notes again', () => {
    const both = bring(emptyDesk, [fileOf('two.csv', planOf('Amira'), planOf('Tom'))], TODAY)
    const mended = { ...both, plan: planOf('Amira', 'Amira needs help from CAMHS ASAP.') }
    const tom = openSheet(mended, { file: 0, sheet: 1 }, TODAY)
    equal(tom.plan.about.name, 'Tom')
    const [amira, untouched] = tom.files?.[0]?.sheets ?? []
    deepEqual([amira?.changed, untouched?.changed], [true, undefined])
    ok((amira?.counts.fix ?? 0) > (both.files?.[0]?.sheets[0]?.counts.fix ?? 0))
    equal(openSheet(tom, { file: 0, sheet: 0 }, TODAY).plan, mended.plan)
    equal(openSheet(tom, { file: 9, sheet: 0 }, TODAY), tom)
  })

  it('are taken out one by one or all at once, and come back', () => {
    const desk = bring(
      emptyDesk,
      [fileOf('a.md', planOf('Amira')), fileOf('t.md', planOf('Tom')), spoilt],
      TODAY,
    )
    const one = takeOut(desk, 0, TODAY)
    deepEqual(
      [named(one), one.plan.about.name, one.at],
      [[['t.md', 'Tom'], ['photo.docx']], 'Tom', { file: 0, sheet: 0 }],
    )
    equal(takeOut(openSheet(desk, { file: 1, sheet: 0 }, TODAY), 0, TODAY).at?.file, 0)
    const none = takeAllOut(desk)
    deepEqual([named(none), none.plan.about.name], [[], ''])
    for (const gone of [one, none]) {
      const back = undone(gone)
      deepEqual([named(back), back.plan, back.at], [named(desk), desk.plan, desk.at])
    }
  })
})

describe('a text whose paragraphs are put right', () => {
  it('is read so, one by one, and says what has changed', () => {
    const laid = layOut(emptyDesk, 'Ada is up at night.\nMum is going to set a bedtime.', TODAY)
    if ('refused' in laid) throw new Error(laid.refused)
    const again = toReadAgain(laid, { columns: ['need', 'task'] }, TODAY)
    const opened = again?.file.opened
    if (!again || !opened) throw new Error('It is in question.')
    const next = again.laidOut(broughtFrom(again.file, readOpened(opened, again.file.hints), TODAY))
    if ('refused' in next) throw new Error(next.refused)
    deepEqual(
      next.plan.needs.map(({ text, tasks = [] }) => [text, tasks.map(task => task.text)]),
      [['Ada is up at night.', ['Mum is going to set a bedtime.']]],
    )
    equal(next.said, '“Paragraph 3” is read as “the task”. Laid out as 1 need and 1 task.')
  })
})

describe('a file whose columns are put right', () => {
  const pasted = 'Need\tWhat we do\tRemarks\tRemarks\nSleep\tRead at 8\tMum\tASAP'
  const laid = layOut(emptyDesk, pasted, TODAY)
  if ('refused' in laid) throw new Error(laid.refused)
  const [file] = laid.files ?? []
  const sheet = file?.sheets[0]
  if (!file?.opened || !sheet) throw new Error('It was read.')
  const { opened } = file
  const again = (choices: Choices): Brought => {
    const hints = hintsFrom(file, sheet, choices)
    return broughtFrom({ name: file.name, opened, hints }, readOpened(opened, hints), TODAY)
  }

  it('is read so, by heading, or by number where two are alike', () => {
    const columns = ['need', 'task', 'who', 'by']
    const read = again({ columns })
    deepEqual([read.hints.columns?.['3'], read.hints.columns?.['4']], ['who', 'by'])
    deepEqual(
      read.sheets[0]?.plan.needs[0]?.tasks?.[0]?.assigned?.map(({ who, by }) => [who, by]),
      [['Mum', 'ASAP']],
    )
    deepEqual(
      read.sheets[0]?.columns.map((column, at) => roleOf(read, column, at)),
      columns,
    )
    match(
      anewInWords(file, read, 0),
      /“Remarks” is read as “who will do it”\. .*Laid out as 1 need and 1 task\.$/,
    )
  })

  it('is on the form that was asked for', () => {
    const read = again({ template: 'outcomes', columns: [] })
    equal(read.sheets[0]?.plan.template, 'outcomes')
    match(anewInWords(file, read, 0), /^It is on the form “Outcomes table” now\./)
  })

  it('comes back as it was, with what was written by hand meanwhile', () => {
    const changed = shelve({ ...laid, plan: planOf('Amira') }, TODAY)
    const desk = readAnew(
      changed,
      { file: 0, sheet: 0 },
      again({ columns: ['need', 'task', 'who', 'by'] }),
      'Read again.',
    )
    equal(desk.plan.about.name, '')
    equal(undone(desk).plan.about.name, 'Amira')
    match(anewInWords(changed.files?.[0] as Brought, desk.files?.[0] as Brought, 0), /undo brings it back/)
  })

  it('is asked about where no plan was recognised in it, and then laid out', () => {
    const strange = 'Aim\tStep to take\nSleep nine hours\tRead at 8\nEat breakfast\tToast at 7'
    const apart = openPasted(strange)
    if ('refused' in apart) throw new Error('It was taken apart.')
    const name = 'strange.csv'
    const brought = {
      ...notRead(name, 'There is no plan in it.'),
      opened: { ...apart, blocks: tableOf(strange) },
    }
    const desk = bring(written, [brought], TODAY)
    deepEqual([desk.asked, desk.goTo, desk.plan.about.name], [1, 'reading', 'Mina'])
    const again = toReadAgain(desk, { columns: ['need', 'task'] }, TODAY)
    if (!again) throw new Error('It is in question.')
    const next = again.laidOut(
      broughtFrom(again.file, readOpened(again.file.opened, again.file.hints), TODAY),
    )
    if ('refused' in next) throw new Error(next.refused)
    deepEqual(
      [next.plan.needs.map(({ text }) => text), next.asked, next.at],
      [['Sleep nine hours', 'Eat breakfast'], undefined, { file: 1, sheet: 0 }],
    )
  })

  it('is nothing where nothing was pasted', () => {
    ok('refused' in layOut(emptyDesk, ' ', TODAY))
    ok('refused' in openPasted(''))
  })
})

const tableOf = (text: string): readonly Block[] => {
  const [headings = [], ...rows] = text.split('\n').map(line => line.split('\t'))
  return [{ kind: 'table', headings, rows }]
}

describe('files from outside', () => {
  const desk = bring(emptyDesk, [fileOf('a.md', planOf('Amira')), spoilt], TODAY)
  const carried: unknown = JSON.parse(JSON.stringify(desk.files))

  it('are taken where they have the shape of what was brought', () => {
    deepEqual(soundFiles(carried), JSON.parse(JSON.stringify(desk.files)))
    deepEqual(soundPlace({ file: 0, sheet: 0 }, desk.files ?? []), { file: 0, sheet: 0 })
    equal(soundBefore(JSON.parse(JSON.stringify(takeAllOut(desk).before)))?.files?.length, 2)
  })

  const [first] = carried as readonly Record<string, unknown>[]
  for (const strange of [
    null,
    'files',
    [null],
    [{ ...first, name: 1 }],
    [{ ...first, sheets: [{}] }],
    [{ ...first, hints: { template: 'none' } }],
    [
      {
        ...first,
        opened: { blocks: [{ kind: 'table', headings: [1], rows: [] }], manner: 'typed', notes: [] },
      },
    ],
    [{ ...first, refused: [{ where: 'here' }] }],
    [{ ...first, hints: { columns: { Need: 'constructor' } } }],
    ...[{ covered: 5 }, { covered: [[1]] }, { named: 7 }].map(odd => [
      {
        ...first,
        opened: {
          blocks: [{ kind: 'table', headings: ['Need'], rows: [], ...odd }],
          manner: 'typed',
          notes: [],
        },
      },
    ]),
  ])
    it(`are none where they have not: ${JSON.stringify(strange)?.slice(0, 60)}`, () =>
      deepEqual(soundFiles(strange), []))

  it('have no place that is not there', () => {
    for (const place of [
      undefined,
      {},
      { file: -1, sheet: 0 },
      { file: 0, sheet: 9 },
      { file: 1, sheet: 0 },
      { file: '0', sheet: 0 },
    ])
      equal(soundPlace(place, desk.files ?? []), undefined)
  })
})
