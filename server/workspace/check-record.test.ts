import { deepEqual, equal, notEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { check } from '../../checker/index.ts'
import { fold, toPlan } from '../../plans/index.ts'
import { checkRecord } from './check-record.ts'

const today = '2026-11-22'
const by = { id: 'sara', name: 'Sara Obi' }
const begun = (text: string, at: string, name = 'Emily Taylor') =>
  fold([
    {
      ...{ version: 1, at, by },
      happened: {
        kind: 'plan-begun',
        plan: {
          ...{ template: 'liberi', about: { is: 'child', name } },
          needs: [{ id: 'n1', text, tasks: [], goals: [] }],
        },
      },
    },
  ])

describe('a plan that is checked', () => {
  const plan = begun('Emily needs to try harder.', '2026-11-20T09:00:00.000Z')

  it('is told what the checker finds', () => {
    deepEqual(checkRecord(plan, { today }), check(toPlan(plan), { today }))
  })

  it('is not checked again while its words, the day and the rules are the same', () => {
    const again = begun('Emily needs to try harder.', '2026-11-20T09:00:00.000Z')
    equal(checkRecord(again, { today }), checkRecord(plan, { today }))
    notEqual(checkRecord(plan, { today: '2026-11-23' }), checkRecord(plan, { today }))
  })

  it('is told of the same words as they are read in its own plan', () => {
    for (const name of ['Emily Taylor', 'Noor Haddad', '']) {
      const own = begun('Emily needs to try harder.', '2026-11-20T09:00:00.000Z', name)
      deepEqual(checkRecord(own, { today }), check(toPlan(own), { today }), name)
    }
  })

  it('is told of other words, and of other rules', () => {
    const other = begun('Emily needs to be at school at 8.50.', '2026-11-20T09:00:00.000Z')
    deepEqual(checkRecord(other, { today }), check(toPlan(other), { today }))
    const rules = { off: checkRecord(plan, { today }).map(({ rule }) => rule) }
    deepEqual(
      checkRecord(plan, { today, service: { rules } }),
      check(toPlan(plan), { today, settings: rules }),
    )
    notEqual(checkRecord(plan, { today, service: { rules } }).length, checkRecord(plan, { today }).length)
  })
})
