import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addFactor,
  addNeed,
  addTask,
  agree,
  assign,
  begin,
  blockTask,
  change,
  endPlan,
  finishTask,
  remove,
  reorderNeeds,
  setDay,
  shareDraft,
  word,
} from './actions/index.ts'
import type { Outcome, Told } from './actions/outcome.ts'
import { standingsOf } from './agreements.ts'
import { fold } from './fold.ts'
import { type Merged, merge } from './merge.ts'
import { perform } from './perform.ts'
import type { PlanRecord } from './record.ts'
import { emilysPlan, jo, later, next, sara, sunday } from './testing.ts'
import { toPlan } from './to-plan.ts'

const byJo: Told = later(sunday, 5, jo)
type Does = (record: PlanRecord, told: Told) => Outcome

/** Sara saves first; Jo looked before that, and saves second. */
const saraThenJo = (
  saras: Does,
  jos: Does,
  record = emilysPlan().record,
): { merged: Merged; plan: PlanRecord | undefined } => {
  const first = saras(record, sunday)
  const second = jos(record, byJo)
  ok('events' in first && 'events' in second)
  const merged = merge(record, first.events, second.events)
  const plan = 'events' in merged ? fold([...first.events, ...merged.events], record) : undefined
  return { merged, plan }
}

const text =
  (part: string, said: string): Does =>
  (record, told) =>
    word(record, { part, text: said }, told)

describe('two people at once', () => {
  it('both stand when they wrote in different places, and the versions follow each other', () => {
    const { merged, plan } = saraThenJo(text('n1', 'Emily, you need to hear'), text('t1', 'Ring Hill School'))
    ok('events' in merged && plan)
    deepEqual(
      merged.events.map(({ version, by }) => [version, by.name]),
      [[8, 'Jo Lund']],
    )
    const [need] = toPlan(plan).needs
    equal(need?.text, 'Emily, you need to hear')
    equal(need?.tasks?.[0]?.text, 'Ring Hill School')
  })

  it('both stand when one changed who and the other the words of the same task', () => {
    const { plan } = saraThenJo(
      (record, told) => assign(record, { task: 't1', assigned: [{ who: 'Dad', people: ['dad'] }] }, told),
      text('t1', 'Ring Hill School'),
    )
    ok(plan)
    deepEqual(toPlan(plan).needs[0]?.tasks?.[0], {
      id: 't1',
      text: 'Ring Hill School',
      assigned: [{ who: 'Dad', people: ['dad'] }],
    })
  })

  it('the text holds the words of both when they changed different words, and the second is shown it', () => {
    const { merged, plan } = saraThenJo(
      text('n1', 'Emily, you need to hear what your teacher says from every seat in every room'),
      text('n1', 'Emily, you want to hear what your teacher says from every seat in the room'),
    )
    ok('events' in merged && plan)
    const now = 'Emily, you want to hear what your teacher says from every seat in every room'
    equal(toPlan(plan).needs[0]?.text, now)
    deepEqual(
      merged.blended.map(each => [each.part, each.field, each.now]),
      [['n1', 'text', now]],
    )
  })

  it('the second is shown both when they changed the same words, and nothing of theirs is gone', () => {
    const { merged } = saraThenJo(text('t1', 'Ring Hill School'), text('t1', 'Ring Dr Shah'))
    ok('conflicts' in merged)
    deepEqual(merged.conflicts, [
      {
        part: 't1',
        field: 'text',
        base: 'Ring the school',
        theirs: 'Ring Hill School',
        mine: 'Ring Dr Shah',
        by: sara,
        version: 7,
        text: 'Sara Ahmed changed the task “Ring the school” meanwhile. Here are both: choose one, or write it anew from the two.',
      },
    ])
    equal(merged.mine.length, 1)
  })

  it('nothing more happens when both did just the same', () => {
    const { merged } = saraThenJo(text('t1', 'Ring Hill School'), text('t1', 'Ring Hill School'))
    deepEqual(merged, { events: [], blended: [] })
  })

  it('adds the same part once when an answer got lost and the save was sent again', () => {
    const adding: Does = (record, told) =>
      addTask(record, { id: 't2', under: 'n1', is: { text: 'Book a test' } }, told)
    deepEqual(saraThenJo(adding, adding).merged, { events: [], blended: [] })
  })

  it('adds it once when more was written before it was sent again', () => {
    const { record } = emilysPlan()
    const first = addTask(record, { id: 't2', under: 'n1', is: { text: 'Book a test' } }, byJo)
    ok('events' in first)
    const more = word(fold(first.events, record), { part: 't2', text: 'Book a hearing test' }, byJo)
    ok('events' in more)
    const merged = merge(record, first.events, [...first.events, ...more.events])
    ok('events' in merged)
    deepEqual(
      merged.events.map(({ version, happened }) => [version, happened.kind]),
      [[8, 'task-worded']],
    )
    const other = addTask(record, { id: 't2', under: 'n1', is: { text: 'Cook' } }, byJo)
    ok('events' in other)
    const clash = merge(record, first.events, other.events)
    ok('conflicts' in clash)
    deepEqual([clash.conflicts[0]?.theirs, clash.conflicts[0]?.mine], ['Book a test', 'Cook'])
  })

  it('is done in one step by whoever keeps plans: refused, merged or handed back', () => {
    const { record } = emilysPlan()
    const theirs = text('t1', 'Ring Hill School')(record, sunday)
    ok('events' in theirs)
    const ask = (part: string, said: string) =>
      perform(word, { part, text: said }, byJo, record, theirs.events)
    ok('refused' in ask('t1', ''))
    ok('conflicts' in ask('t1', 'Ring Dr Shah'))
    const stands = ask('n1', 'Emily, hear')
    ok('events' in stands)
    equal(stands.events[0]?.version, 8)
  })

  const conflicts: readonly (readonly [string, Does, Does, string])[] = [
    [
      'one finished the task and the other said it is blocked',
      (record, told) => finishTask(record, { task: 't1', on: '2026-11-22', asToldBefore: true }, told),
      (record, told) => blockTask(record, { task: 't1', because: 'The line is dead' }, told),
      'Sara Ahmed changed how far “Ring the school” has come meanwhile. Here are both: choose one, or write it anew from the two.',
    ],
    [
      'one took out what the other wrote in',
      (record, told) => remove(record, { part: 'n1', because: 'Not needed' }, told),
      text('t1', 'Ring Hill School'),
      'Sara Ahmed took “Ring the school” out of the plan meanwhile. Nothing of yours is lost: bring it back and save again, or let it go.',
    ],
    [
      'one wrote in what the other takes out',
      text('t1', 'Ring Hill School'),
      (record, told) => remove(record, { part: 'n1', because: 'Not needed' }, told),
      'Sara Ahmed worked on “Emily, you need to hear what your teacher says from every …” meanwhile. Look at it again, then take it out or leave it.',
    ],
    [
      'one took out the need that the other hung something on',
      (record, told) => remove(record, { part: 'n1', because: 'Not needed' }, told),
      (record, told) => addFactor(record, { id: 'f1', under: 'n1', is: { text: 'Two buses' } }, told),
      'Sara Ahmed took “Emily, you need to hear what your teacher says from every …” out of the plan meanwhile. Nothing of yours is lost: bring it back and save again, or let it go.',
    ],
    [
      'one took out the person the other gave a task to',
      (record, told) => remove(record, { part: 'dad', because: 'He moved away' }, told),
      (record, told) => assign(record, { task: 't1', assigned: [{ people: ['dad'] }] }, told),
      'Sara Ahmed took Dad out of the plan meanwhile. Nothing of yours is lost: bring it back and save again, or let it go.',
    ],
    [
      'one gave a task to the person the other takes out',
      (record, told) => assign(record, { task: 't1', assigned: [{ people: ['dad'] }] }, told),
      (record, told) => remove(record, { part: 'dad', because: 'He moved away' }, told),
      'Sara Ahmed worked on Dad meanwhile. Look at it again, then take it out or leave it.',
    ],
    [
      'one ended the plan',
      (record, told) => endPlan(record, { on: '2026-11-22', because: 'All is well' }, told),
      text('t1', 'Ring Hill School'),
      'Sara Ahmed ended the plan meanwhile. Nothing of yours is lost: reopen the plan and save again, or let it go.',
    ],
    [
      'both gave the task another day',
      (record, told) => setDay(record, { task: 't1', due: '2026-12-01' }, told),
      (record, told) => setDay(record, { task: 't1', due: '2026-12-02' }, told),
      'Sara Ahmed changed who does “Ring the school” and by when meanwhile. Here are both: choose one, or write it anew from the two.',
    ],
  ]
  for (const [name, saras, jos, sentence] of conflicts)
    it(`the second is asked when ${name}`, () => {
      const { merged } = saraThenJo(saras, jos)
      ok('conflicts' in merged)
      deepEqual(
        merged.conflicts.map(({ text: said }) => said),
        [sentence],
      )
    })

  it('shows each conflict of a part that could not come in once', () => {
    const { record } = emilysPlan()
    const removed = remove(record, { part: 'n1', because: 'Not needed' }, sunday)
    const added = addTask(record, { id: 't2', under: 'n1', is: { text: 'Book' } }, byJo)
    ok('events' in removed && 'events' in added)
    const worded = word(fold(added.events, record), { part: 't2', text: 'Book a test' }, byJo)
    ok('events' in worded)
    const merged = merge(record, removed.events, [...added.events, ...worded.events])
    ok('conflicts' in merged)
    equal(merged.conflicts.length, 1)
    equal(merged.mine.length, 2)
  })

  it('keeps the order one gave the needs, with the need the other added last', () => {
    const story = next(emilysPlan(), addNeed, { id: 'n2', is: { text: 'Two' } })
    const order: Does = (record, told) => reorderNeeds(record, { order: ['n2', 'n1'] }, told)
    const adding: Does = (record, told) => addNeed(record, { id: 'n3', is: { text: 'Three' } }, told)
    for (const [one, other] of [
      [order, adding],
      [adding, order],
    ] as const) {
      const { plan } = saraThenJo(one, other, story.record)
      ok(plan)
      deepEqual(
        toPlan(plan).needs.map(({ id }) => id),
        ['n2', 'n1', 'n3'],
      )
    }
  })

  it('asks when both put the needs in another order', () => {
    let story = next(emilysPlan(), addNeed, { id: 'n2', is: { text: 'Two' } })
    story = next(story, addNeed, { id: 'n3', is: { text: 'Three' } })
    const order =
      (...ids: readonly string[]): Does =>
      (record, told) =>
        reorderNeeds(record, { order: ids }, told)
    const { merged } = saraThenJo(order('n2', 'n1', 'n3'), order('n3', 'n1', 'n2'), story.record)
    ok('conflicts' in merged)
    deepEqual(
      [merged.conflicts[0]?.theirs, merged.conflicts[0]?.mine],
      [
        ['n2', 'n1', 'n3'],
        ['n3', 'n1', 'n2'],
      ],
    )
  })

  it('keeps an answer to the version that was seen, so that what changed meanwhile is asked again', () => {
    const { plan } = saraThenJo(text('t1', 'Ring Hill School'), (record, told) =>
      agree(record, { id: 'a1', person: 'mum', answer: 'agrees' }, told),
    )
    ok(plan)
    deepEqual(standingsOf(plan, 'mum'), [
      { part: 'n1', answer: 'agrees', version: 6, stands: true },
      { part: 't1', answer: 'agrees', version: 6, stands: false },
    ])
  })

  it('never says that a draft held what its sender had not seen', () => {
    const { record } = emilysPlan()
    const saras = text('n1', 'Emily, you need to hear')(record, sunday)
    const worded = text('t1', 'Ring Hill School')(record, byJo)
    ok('events' in saras && 'events' in worded)
    const shared = shareDraft(fold(worded.events, record), { id: 'd1', with: ['mum'] }, byJo)
    ok('events' in shared)
    const merged = merge(record, saras.events, [...worded.events, ...shared.events])
    ok('events' in merged)
    const happened = merged.events[1]?.happened
    ok(happened?.kind === 'draft-shared')
    equal(happened.is.version, 6)
  })

  it('joins facts of one part that have nothing to do with each other', () => {
    const { plan } = saraThenJo(
      (record, told) => change(record, { part: 'mum', set: { contact: '07700 900123' } }, told),
      (record, told) => change(record, { part: 'mum', set: { relation: 'Mummy' } }, told),
    )
    ok(plan)
    deepEqual(toPlan(plan).people?.[0], {
      id: 'mum',
      name: 'Ayla Kaya',
      is: 'parent',
      relation: 'Mummy',
      contact: '07700 900123',
    })
  })

  it('leaves what nobody else touched as it is', () => {
    const { record } = emilysPlan()
    const outcome = text('t1', 'Ring Hill School')(record, byJo)
    ok('events' in outcome)
    deepEqual(merge(record, [], outcome.events), { events: outcome.events, blended: [] })
    ok(
      'refused' in
        begin(record, { template: 'liberi', kind: 'care-plan', about: { is: 'child', name: 'E' } }, byJo),
    )
  })
})
