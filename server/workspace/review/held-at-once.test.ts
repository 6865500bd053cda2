import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { partsHere } from '../../../plans/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { happen } from '../plan/testing/plans.ts'
import { inWorkspace } from '../testing.ts'
import { blank, formOn, plan } from '../write/testing.ts'
import { hold, since, walk } from './testing.ts'

const NEED = '/plans/emily/review/needs/n1'

describe('a review that is held', () => {
  it('takes the words it was made of off the desk in the same moment, with nothing to be cleared away afterwards', () =>
    inWorkspace(async house => {
      const { store } = house
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      await walk(sara)
      const seen = await sara.open(NEED)
      const sent = formOn(seen.html)
      sent.set(`task/${blank(seen, 'task')}/text`, 'Nan rings at eight.')
      await sara.post(NEED, sent)
      // The server may die the moment the review is kept: whatever it would do after that is not done here.
      const dies = () => Promise.reject(new Error('The server has died.'))
      Object.defineProperty(store, 'dropDrafts', { value: dies })
      match((await hold(sara)).at, /\/reviews\//)
      deepEqual(await store.draftsOf({ organisation, account: 'sara', plan: 'emily' }), [])
      const record = await plan(house)
      equal(partsHere(record, 'review').length, 1)
      equal(partsHere(record, 'task').filter(({ is }) => is.text === 'Nan rings at eight.').length, 1)
      equal(formOn((await sara.open('/plans/emily/review/who')).html).get('review/who/child'), '')
    }))
})
