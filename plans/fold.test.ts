import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { examples } from '../checker/examples/index.ts'
import { anyPlan } from '../formats/testing/any-plan.ts'
import { bringIn } from './actions/index.ts'
import type { PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { emilysPlan, frozen, next, noStory, sara } from './testing.ts'
import { toPlan } from './to-plan.ts'

describe('a plan folded from its events', () => {
  it('is the plan a file held, whatever it held', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        deepEqual(toPlan(next(noStory, bringIn, { plan }).record), plan)
      }),
      { numRuns: 150 },
    )
  })

  it('is each of the plans to try', () => {
    for (const { plan } of examples) deepEqual(toPlan(next(noStory, bringIn, { plan }).record), plan)
  })

  it('keeps what a careless file holds: the same id twice, ids that are no ids, and lists with nothing in them', () => {
    const plan = {
      template: 'liberi',
      about: { is: 'child', name: 'Emily' },
      people: [],
      worries: [{ id: 'n1', text: 'A worry' }],
      needs: [
        { id: 'n1', text: 'One', tasks: [] },
        { id: 'n1', text: 'Two', tasks: [{ id: '__proto__', text: 'Ring' }] },
        { id: 'plan', text: 'Three' },
        { id: '', text: 'Four' },
        { id: 'need-1', text: 'Five' },
      ],
      views: [{ person: 'constructor', text: 'Yes' }],
    } as const
    const { record } = next(noStory, bringIn, { plan })
    deepEqual(toPlan(record), plan)
    deepEqual(toPlan(JSON.parse(JSON.stringify(record))), plan)
  })

  it('is the same from the start, from any snapshot, and from a snapshot that was written down and read', () => {
    const { events, record } = emilysPlan()
    for (let at = 0; at <= events.length; at += 1) {
      const snapshot = fold(events.slice(0, at))
      deepEqual(fold(events, frozen(snapshot)), record)
      deepEqual(fold(events.slice(at), JSON.parse(JSON.stringify(snapshot))), record)
    }
  })

  it('is plain JSON and leaves the events as they were', () => {
    const { events, record } = emilysPlan()
    deepEqual(JSON.parse(JSON.stringify(record)), record)
    deepEqual(fold(frozen(structuredClone(events))), record)
  })

  it('says the day it last changed, in London', () => {
    const { events } = emilysPlan()
    const [first] = events
    ok(first)
    const late: PlanEvent = {
      version: 2,
      at: '2026-06-30T23:30:00.000Z',
      by: sara,
      happened: {
        kind: 'plan-changed',
        part: 'plan',
        set: { meeting: '2026-07-14' },
        was: { meeting: null },
      },
    }
    equal(toPlan(fold([first])).changed, undefined)
    equal(toPlan(fold([first, late])).changed, '2026-07-01')
  })

  it('is never guessed at: a hole, a kind nobody knows and a part that is not there are named', () => {
    const { events } = emilysPlan()
    const stamp = { version: events.length + 1, at: '2026-11-22T10:00:00.000Z', by: sara }
    throws(() => fold([...events.slice(0, 2), ...events.slice(3)]), /version 4 where 3 should be/)
    const unknown = { ...stamp, happened: { kind: 'need-sung', part: 'n1' } } as unknown as PlanEvent
    throws(() => fold([...events, unknown]), /does not know what “need-sung” is/)
    const lost = { kind: 'need-worded', part: 'n9', set: { text: 'a' }, was: { text: null } } as const
    throws(() => fold([...events, { ...stamp, happened: lost }]), /There is no part n9/)
  })

  it('of years of events is the plan as it stands now', () => {
    const { needs } = toPlan(fold([...manyEvents()]))
    deepEqual(
      needs.map(({ tasks = [] }) => tasks.length),
      Array.from({ length: 8 }, () => 3),
    )
    ok(needs.some(({ tasks = [] }) => tasks.some(({ text }) => text.endsWith(', 466'))))
  })
})

function* manyEvents(): Generator<PlanEvent> {
  const { events } = emilysPlan()
  let version = 0
  const event = (happened: PlanEvent['happened']): PlanEvent => ({
    version: ++version,
    at: '2026-11-22T10:00:00.000Z',
    by: sara,
    happened,
  })
  yield event((events[0] as PlanEvent).happened)
  for (let need = 1; need <= 8; need += 1) {
    yield event({
      kind: 'need-added',
      part: `m${need}`,
      under: 'plan',
      place: need,
      is: { text: `Need ${need}` },
    })
    for (let task = 1; task <= 3; task += 1)
      yield event({
        kind: 'task-added',
        part: `m${need}-t${task}`,
        under: `m${need}`,
        place: task,
        is: { text: `Task ${task}` },
      })
  }
  for (let at = 0; version < 500; at += 1)
    yield event({
      kind: 'task-worded',
      part: `m${(at % 8) + 1}-t${(at % 3) + 1}`,
      set: { text: `Ring the school and ask about the hearing loop, ${at}` },
      was: { text: `Ring the school and ask about the hearing loop, ${at - 1}` },
    })
}
