import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anyPlan } from '../../../formats/testing/any-plan.ts'
import {
  addMeasure,
  addWorry,
  bringIn,
  fold,
  nothingYet,
  type PlanRecord,
  partOf,
  parts,
  repeatTask,
} from '../../../plans/index.ts'
import { isSame } from '../../../plans/same.ts'
import { emilysPlan, next, sunday } from '../../../plans/testing.ts'
import { newId } from '../../sign-in/tokens.ts'
import { fieldsToWrite, isWrittenKind, type WrittenKind } from './boxes/fields.ts'
import { boxesOfPart, saidAt } from './boxes/index.ts'
import { overlay } from './overlay.ts'
import { readBoxes } from './read-boxes.ts'
import { readPlace, type Typed, typedIn } from './typed.ts'

const { today, at: now, by } = sunday
const visit = { today, now, by }

/** The boxes of every part of a plan, as pages show them and browsers send them back. */
const allBoxes = (record: PlanRecord): Typed =>
  new Map(
    Object.values(record.parts).flatMap(({ kind, id }) =>
      isWrittenKind(kind)
        ? [...boxesOfPart({ record, today }, kind, id)].map(
            ([name, text]) => [name, asSent(name, text)] as const,
          )
        : [],
    ),
  )

const asSent = (name: string, text: string): string => {
  const { kind, field } = readPlace(name) ?? {}
  const holds =
    kind && (parts[kind].fields as Readonly<Record<string, { holds: unknown }>>)[field ?? '']?.holds
  return holds === 'words' ? text.replace(/\r\n?|\n/g, '\r\n') : text.replace(/[\r\n]/g, '')
}

const broughtIn = (plan: Parameters<typeof bringIn>[1]['plan']): PlanRecord => {
  const outcome = bringIn(nothingYet, { plan }, sunday)
  return 'events' in outcome ? fold(outcome.events) : nothingYet
}

const emily = (): PlanRecord => {
  let story = emilysPlan()
  story = next(story, addWorry, { id: 'w1', is: { text: 'Emily misses school' } })
  story = next(story, addWorry, { id: 'w2', is: { text: 'Emily is tired' } })
  story = next(story, addMeasure, { id: 'm1', under: 'n1', is: { what: 'Mornings on time', baseline: 58 } })
  story = next(story, repeatTask, { task: 't1', repeat: { days: ['Mon', 'Wed'], from: '2026-11-23' } })
  return story.record
}

const laid = (boxes: Readonly<Record<string, string>>, record = emily()): PlanRecord =>
  overlay(record, new Map(Object.entries(boxes)), visit)

const refusalsOf = (boxes: Readonly<Record<string, string>>, record = emily()) =>
  readBoxes({ record, today }, new Map(Object.entries(boxes))).doings.flatMap(does => {
    const outcome = does(record, sunday)
    return 'refused' in outcome ? outcome.refused : []
  })

describe('boxes that are sent', () => {
  it('do nothing when they come back as they were shown, whatever the plan says', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const record = broughtIn(plan)
        const { doings, changed } = readBoxes({ record, today }, allBoxes(record))
        deepEqual([doings.length, [...changed]], [0, []])
      }),
      { numRuns: 40 },
    )
  })

  it('change the one field whose box was changed, and nothing else', () => {
    const words = fc.constantFrom('Other words', 'Friday 4 December 2026', '7', 'yes', 'Nan', '2', 'danger')
    fc.assert(
      fc.property(anyPlan, fc.nat(), words, (plan, pick, text) => {
        const record = broughtIn(plan)
        const boxes = [...allBoxes(record)]
        const [name = ''] = boxes[pick % boxes.length] ?? []
        const after = overlay(record, new Map([[name, text]]), visit)
        const changed = Object.keys(after.parts).flatMap(id =>
          Object.keys({ ...record.parts[id]?.is, ...after.parts[id]?.is })
            .filter(field => !isSame(saidAt(record, id, field), saidAt(after, id, field)))
            .map(field => `${id}/${field}`),
        )
        const { part, field } = readPlace(name) ?? {}
        ok(
          changed.every(each => each === `${part}/${field}`),
          `${name}: ${changed}`,
        )
      }),
      { numRuns: 50 },
    )
  })

  it('never throw, whatever they are named and whatever stands in them', () => {
    const kind = fc.constantFrom(...Object.keys(parts), '__proto__', '')
    const id = fc.constantFrom('plan', 'about', 'consequences', 'n1', 't1', 'm1', 'new1', '__proto__', 'mum')
    const field = fc.oneof(
      fc.constantFrom(...Object.values(fieldsToWrite).flat(), 'under', 'state', '__proto__', 'constructor'),
      fc.string(),
    )
    const rest = fc.constantFrom(
      '',
      '/0/who',
      '/0/by',
      '/1/target',
      '/999/text',
      '/w1',
      '/days/Mon',
      '/until',
      '/-1/by',
    )
    const name = fc.tuple(kind, id, field, rest).map(([a, b, c, d]) => `${a}/${b}/${c}${d}`)
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'n1', 'plan', '12 June', '1e999', 'n1/'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(name, fc.constant('new'), fc.string()), text)), sent => {
        const typed = typedIn(new URLSearchParams(sent.map(([a, b]) => [a, b.toWellFormed()])))
        const after = overlay(emily(), typed, visit)
        ok(after.version >= emily().version)
      }),
      { numRuns: 150 },
    )
  })

  const table: readonly (readonly [
    what: string,
    boxes: Record<string, string>,
    part: string,
    field: string,
    value: unknown,
  ])[] = [
    ['words as typed', { 'need/n1/text': 'Emily, you…\n\n' }, 'n1', 'text', 'Emily, you…\n\n'],
    ['nothing as nothing', { 'need/n1/impact': '' }, 'n1', 'impact', undefined],
    ['a rank', { 'need/n1/impact': '1' }, 'n1', 'impact', 1],
    ['worries as ticks', { 'need/n1/answers/w2': 'yes' }, 'n1', 'answers', ['w2']],
    ['a figure with its sign', { 'measure/m1/target': ' 92 %' }, 'm1', 'target', 92],
    ['a figure with its thousands', { 'measure/m1/target': '£1,250.50' }, 'm1', 'target', 1250.5],
    ['a day as people say it', { 'task/t1/starts': 'tomorrow' }, 't1', 'starts', '2026-11-23'],
    ['a day taken away', { 'about/about/born': '' }, 'about', 'born', undefined],
    [
      'a day of a task that would mean another one later',
      { 'task/t1/assigned/0/by': 'in 2 weeks' },
      't1',
      'assigned',
      [{ who: 'Mum', people: ['mum'], by: '6 December 2026', due: '2026-12-06' }],
    ],
    [
      'words about a day with the day behind them',
      { 'task/t1/assigned/0/by': 'Every Monday until 14 December' },
      't1',
      'assigned',
      [
        {
          who: 'Mum',
          people: ['mum'],
          by: 'Every Monday until 14 December (14 December 2026)',
          due: '2026-12-14',
        },
      ],
    ],
    [
      'what is no day of a task as it was typed',
      { 'task/t1/assigned/0/by': 'when she is ready' },
      't1',
      'assigned',
      [{ who: 'Mum', people: ['mum'], by: 'when she is ready' }],
    ],
    [
      'somebody of the plan by what the child calls them',
      { 'task/t1/assigned/1/who': 'dad' },
      't1',
      'assigned',
      [
        { who: 'Mum', people: ['mum'], by: '30 November 2026', due: '2026-11-30' },
        { who: 'dad', people: ['dad'] },
      ],
    ],
    [
      'somebody nobody has heard of',
      { 'task/t1/assigned/0/who': 'Mrs Streeter' },
      't1',
      'assigned',
      [{ who: 'Mrs Streeter', by: '30 November 2026', due: '2026-11-30' }],
    ],
    [
      'a row that is emptied as gone',
      { 'task/t1/assigned/0/who': '', 'task/t1/assigned/0/by': ' ' },
      't1',
      'assigned',
      undefined,
    ],
    [
      'a stage of a measure',
      { 'measure/m1/stages/0/by': '18 December 2026', 'measure/m1/stages/0/target': '75' },
      'm1',
      'stages',
      [{ by: '2026-12-18', target: 75 }],
    ],
    [
      'days of the week in their order',
      { 'task/t1/repeat/days/Tue': 'yes', 'task/t1/repeat/until': '18 December 2026' },
      't1',
      'repeat',
      { days: ['Mon', 'Tue', 'Wed'], from: '2026-11-23', until: '2026-12-18' },
    ],
    [
      'a task that no longer comes round',
      { 'task/t1/repeat/days/Mon': '', 'task/t1/repeat/days/Wed': '', 'task/t1/repeat/from': '' },
      't1',
      'repeat',
      undefined,
    ],
    [
      'what happens if, before anybody wrote of it',
      { 'consequences/consequences/backup': 'Nan' },
      'consequences',
      'backup',
      'Nan',
    ],
  ]
  for (const [what, boxes, part, field, value] of table)
    it(`take ${what}`, () => deepEqual(saidAt(laid(boxes), part, field), value))

  const refused: readonly (readonly [
    what: string,
    boxes: Record<string, string>,
    field: string,
    text: RegExp,
  ])[] = [
    ['a need without words', { 'need/n1/text': '  ' }, 'need/n1/text', /what needs to change/],
    [
      'a day that is none',
      { 'task/t1/starts': '31 November 2026' },
      'task/t1/starts',
      /30 days|No calendar|November/,
    ],
    ['a figure that is none', { 'measure/m1/target': 'lots' }, 'measure/m1/target', /Give a figure/],
    ['a stage without its day', { 'measure/m1/stages/0/target': '75' }, 'measure/m1/stages/0/by', /a day/],
    [
      'a repeat without a day of the week',
      { 'task/t1/repeat/days/Mon': '', 'task/t1/repeat/days/Wed': '' },
      'task/t1/repeat/days/Mon',
      /one day of the week/,
    ],
    ['a form nobody has', { 'plan/plan/template': 'napkin' }, 'plan/plan/template', /Choose/],
    ['a task that follows itself', { 'task/t1/next': 't1' }, 'task/t1/next', /leads back/],
  ]
  for (const [what, boxes, field, text] of refused)
    it(`say at its box that ${what} cannot be taken`, () => {
      const [first] = refusalsOf(boxes)
      equal(first?.field, field)
      ok(text.test(first?.text ?? ''), first?.text)
    })

  it('pass over what happens by an action of its own, and what is written elsewhere', () => {
    const boxes = {
      'task/t1/state': 'done',
      'need/n1/met': 'today',
      'plan/plan/state': 'ended',
      'task/t1/__proto__': 'x',
    }
    equal(readBoxes({ record: emily(), today }, new Map(Object.entries(boxes))).doings.length, 0)
  })
})

describe('parts that are new', () => {
  const add = (boxes: Readonly<Record<string, string>>, ...news: readonly string[]): Typed =>
    typedIn(new URLSearchParams([...news.map(each => ['new', each]), ...Object.entries(boxes)]))

  it('come in with all that was written in them, a need before what hangs on it', () => {
    const typed = add(
      {
        'task/x2/text': 'Walk with her',
        'task/x2/assigned/0/who': 'Mum',
        'need/x1/text': 'To get there',
        'need/x1/impact': '2',
      },
      'task/x2/x1',
      'need/x1/plan',
    )
    const after = overlay(emily(), typed, visit)
    deepEqual(partOf(after, 'x1')?.is, { text: 'To get there', impact: 2 })
    deepEqual(partOf(after, 'x2')?.is, { text: 'Walk with her', assigned: [{ who: 'Mum', people: ['mum'] }] })
    equal(partOf(after, 'x2')?.under, 'x1')
  })

  it('are known by whatever name a page gives them', () => {
    for (let turn = 0; turn < 500; turn += 1) {
      const id = turn === 0 ? '-dash' : newId()
      equal(readPlace(`task/${id}/text`)?.part, id)
    }
  })

  it('are passed over while their boxes are empty', () => {
    const typed = add(
      { 'task/x2/text': ' ', 'task/x2/assigned/0/who': '', 'factor/x3/voice': '' },
      'task/x2/n1',
      'factor/x3/n1',
    )
    deepEqual(readBoxes({ record: emily(), today }, typed), { doings: [], changed: new Map() })
  })

  it('ask for the words without which they cannot be', () => {
    const typed = add({ 'task/x2/text': '', 'task/x2/assigned/0/who': 'Mum' }, 'task/x2/n1')
    const [does] = readBoxes({ record: emily(), today }, typed).doings
    deepEqual(does?.(emily(), sunday), {
      refused: [{ field: 'task/x2/text', text: 'Write what will be done.' }],
    })
  })

  it('ask for the need that things were written for', () => {
    const typed = add({ 'need/x1/text': '', 'task/x2/text': 'Walk with her' }, 'need/x1/plan', 'task/x2/x1')
    const record = emily()
    const told = readBoxes({ record, today }, typed).doings.map(does => does(record, sunday))
    ok(told.some(outcome => 'refused' in outcome && outcome.refused[0]?.field === 'need/x1/text'))
  })

  it('never come in as what no page adds, nor in the place of another', () => {
    const boxes = {
      'plan/x/kind': 'early-help',
      'consequences/x/backup': 'Nan',
      'view/x/text': 'Fine',
      'task/n1/text': 'Taken',
    }
    const typed = add(boxes, 'plan/x/plan', 'consequences/x/plan', 'view/x/plan', 'task/n1/n1')
    deepEqual(overlay(emily(), typed, visit).parts, emily().parts)
  })
})

describe('every kind that is written', () => {
  it('has a box for each of its fields that no action of its own changes', () => {
    const elsewhere = [
      'id',
      'met',
      'putAway',
      'person',
      'state',
      'changed',
      'ended',
      'carriedFrom',
      'because',
      'doneOn',
    ]
    for (const kind of Object.keys(fieldsToWrite) as WrittenKind[]) {
      const missing = Object.keys(parts[kind].fields).filter(
        field => !(fieldsToWrite[kind] as readonly string[]).includes(field) && !elsewhere.includes(field),
      )
      deepEqual(missing, [], kind)
    }
  })
})
