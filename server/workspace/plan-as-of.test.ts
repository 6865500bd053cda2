import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import { stateAt, word } from '../../plans/index.ts'
import { organisation } from '../sign-in/testing.ts'
import { doing } from './change-plan.ts'
import { happen } from './plan/testing/plans.ts'
import { planAsOf } from './plan-as-of.ts'
import { inWorkspace } from './testing.ts'

it('a plan as it stood is what its events say, however often it is asked for and whatever came after', () =>
  inWorkspace(async workspace => {
    const { store, plan } = workspace
    const asked = { store, organisation, plan }
    const events = () => store.history({ organisation, plan })
    const { length: version } = await events()
    const then = await planAsOf(asked, version)
    deepEqual(then, stateAt(await events(), { version }))
    const text = 'Mum walks Emily to the gate at 8.40 every morning.'
    await happen(workspace, plan, 'sara', [doing(word, { part: 't1', field: 'text', text })])
    equal(await planAsOf(asked, version), then)
    deepEqual(await planAsOf(asked, version + 1), stateAt(await events(), { version: version + 1 }))
  }))
