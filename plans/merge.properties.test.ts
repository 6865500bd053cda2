import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { merge } from './merge.ts'
import { seen, sitDown, sitting } from './testing/sitting.ts'
import { toPlan } from './to-plan.ts'

const planOf = (events: readonly PlanEvent[]): unknown => toPlan(fold(events, seen.record))
const newWords = (value: unknown): readonly string[] => JSON.stringify(value).match(/new-\w+/g) ?? []

describe('any two or three people at once', () => {
  it('make the same plan whoever saves first, or the second is shown both', () => {
    let joined = 0
    fc.assert(
      fc.property(sitting, sitting, (annes, bobs) => {
        const [anne, bob] = [sitDown('anne', annes), sitDown('bob', bobs)]
        const anneFirst = merge(seen.record, anne, bob)
        const bobFirst = merge(seen.record, bob, anne)
        equal('conflicts' in anneFirst, 'conflicts' in bobFirst)
        if ('conflicts' in anneFirst || 'conflicts' in bobFirst) return
        joined += 1
        deepEqual(planOf([...anne, ...anneFirst.events]), planOf([...bob, ...bobFirst.events]))
      }),
      { numRuns: 400 },
    )
    ok(joined > 100, `only ${joined} were joined`)
  })

  it('lose no word: each is in the plan, or is handed back to whoever wrote it', () => {
    fc.assert(
      fc.property(fc.array(sitting, { minLength: 2, maxLength: 3 }), all => {
        const events: PlanEvent[] = []
        const written = new Set<string>()
        for (const [at, one] of all.entries()) {
          const mine = sitDown(`p${at}`, one)
          const merged = merge(seen.record, events, mine)
          if ('conflicts' in merged) {
            deepEqual(merged.mine, mine)
            ok(merged.conflicts.length > 0)
            for (const conflict of merged.conflicts) ok(conflict.text.length > 0)
            continue
          }
          events.push(...merged.events)
          for (const typed of newWords(planOf(mine))) written.add(typed)
        }
        const kept = new Set(newWords(events.map(({ happened }) => happened)))
        for (const typed of written) ok(kept.has(typed), typed)
      }),
      { numRuns: 200 },
    )
  })
})
