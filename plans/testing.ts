import { deepEqual, equal, fail } from 'node:assert/strict'
import { addNeed, addPerson, addTask, begin } from './actions/index.ts'
import type { Action, Outcome, Refusal, Told } from './actions/outcome.ts'
import type { By, PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { nothingYet, type PlanRecord } from './record.ts'

/** People who do things in tests. */
export const sara: By = { id: 'sara', name: 'Sara Ahmed', role: 'Social worker' }
export const jo: By = { id: 'jo', name: 'Jo Lund', role: 'Family support worker' }

/** A Sunday in winter, so that London and UTC agree. */
export const sunday: Told = { today: '2026-11-22', at: '2026-11-22T10:00:00.000Z', by: sara }

/** So many minutes later, and somebody else if named. */
export const later = (told: Told, minutes: number, by: By = told.by): Told => ({
  ...told,
  at: new Date(Date.parse(told.at) + minutes * 60_000).toISOString(),
  by,
})

/** A value that throws when anybody writes into it, all through. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const each of Object.values(value)) frozen(each)
  }
  return value
}

/** A plan while things happen to it: its record and its whole history, both frozen, so that no action writes into them. */
export type Story = { readonly record: PlanRecord; readonly events: readonly PlanEvent[] }

/** Where every plan starts. */
export const noStory: Story = frozen({ record: nothingYet, events: [] })

/** What happens next, when nothing is refused. The record folded so far has to be the one folded from the start. */
export const next = <C>(
  { record, events }: Story,
  action: Action<C>,
  command: C,
  told: Told = sunday,
): Story => {
  const outcome = action(record, frozen(command), told)
  if ('refused' in outcome) fail(`Refused: ${JSON.stringify(outcome.refused)}`)
  deepEqual(JSON.parse(JSON.stringify(outcome.events)), outcome.events, 'events are plain JSON')
  const all = [...events, ...outcome.events]
  return frozen({ record: fold(outcome.events, record), events: all })
}

/** What is refused. */
export const refusals = <C>(
  { record }: Story,
  action: Action<C>,
  command: C,
  told: Told = sunday,
): readonly Refusal[] => {
  const outcome: Outcome = action(record, frozen(command), told)
  if (!('refused' in outcome))
    fail(`Not refused: ${JSON.stringify(outcome.events.map(each => each.happened))}`)
  equal(
    outcome.refused.every(({ text }) => /^[A-Z“\d].*[.?]$/.test(text)),
    true,
    JSON.stringify(outcome.refused),
  )
  return outcome.refused
}

/** Emily’s plan with Mum, Dad and Sara, one need and one task. */
export const emilysPlan = (): Story => {
  let story = next(noStory, begin, {
    template: 'liberi',
    kind: 'child-in-need',
    about: { is: 'child', name: 'Emily Kaya', born: '2018-05-04' },
  })
  story = next(story, addPerson, { id: 'mum', is: { name: 'Ayla Kaya', is: 'parent', relation: 'Mum' } })
  story = next(story, addPerson, { id: 'dad', is: { name: 'Can Kaya', is: 'parent', relation: 'Dad' } })
  story = next(story, addPerson, {
    id: 'sara',
    is: { name: 'Sara Ahmed', is: 'professional', role: 'Social worker' },
  })
  story = next(story, addNeed, {
    id: 'n1',
    is: { text: 'Emily, you need to hear what your teacher says from every seat in the room', impact: 3 },
  })
  return next(story, addTask, {
    id: 't1',
    under: 'n1',
    is: {
      text: 'Ring the school',
      assigned: [{ who: 'Mum', people: ['mum'], by: '30 November 2026', due: '2026-11-30' }],
    },
  })
}
