import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addNeed,
  addPerson,
  approvePlan,
  askForCopy,
  begin,
  doubtAgreement,
  giveView,
} from '../../../plans/index.ts'
import { next, noStory } from '../../../plans/testing.ts'
import { holdBack } from './hold-back.ts'
import type { Reader } from './reader.ts'

const said = 'Please do not tell Mum that I cried on the way to school'
let story = next(noStory, begin, {
  ...{ template: 'liberi', kind: 'child-in-need' },
  about: { is: 'child', name: 'Emily Kaya', person: 'emily' },
} as const)
story = next(story, addPerson, { id: 'emily', is: { name: 'Emily Kaya', is: 'child' } })
story = next(story, addPerson, { id: 'mum', is: { name: 'Ayla Kaya', is: 'parent', relation: 'Mum' } })
story = next(story, giveView, { id: 'v1', is: { person: 'emily', text: said, privateTo: ['emily'] } })
story = next(story, addNeed, {
  id: 'n1',
  is: { text: 'Emily said: do not tell Mum that I cried on the way' },
})
story = next(story, addNeed, { id: 'n2', is: { text: 'Emily needs to like the way to school' } })
const doubt = { person: 'mum', text: 'She nods', meansForRisk: 'None', willDo: 'Ask again' }
story = next(story, doubtAgreement, { id: 'q1', is: doubt })
story = next(story, approvePlan, { id: 'p1' })
story = next(story, askForCopy, { id: 'k1', with: ['mum'] })

const givenTo = (reader: Reader) => holdBack(story.record, { people: [], holds: [], reader })
const ids = (reader: Reader) => Object.keys(givenTo(reader).given.parts)

describe('what was said in confidence', () => {
  it('reaches staff, and whoever said it, and nobody else', () => {
    ok(ids('staff').includes('v1'))
    ok(ids({ people: ['emily'] }).includes('v1'))
    for (const reader of ['anybody', { people: ['mum'] }, { people: ['emily', 'mum'] }] as const) {
      ok(!JSON.stringify(givenTo(reader).given).includes('cried'), JSON.stringify(reader))
      ok(ids(reader).includes('n2'))
    }
  })

  it('is listed for staff as left out, with the words elsewhere that repeat it', () => {
    deepEqual(
      givenTo({ people: ['mum'] }).leftOut.map(({ part, held }) => [part, held]),
      [
        ['v1', 'confidence'],
        ['n1', 'confidence'],
      ],
    )
    deepEqual(givenTo('staff'), { given: story.record, leftOut: [] })
  })
})

describe('staff’s own record', () => {
  it('is in nobody’s copy', () => {
    const staffs = ['q1', 'p1', 'k1']
    for (const each of staffs) ok(ids('staff').includes(each))
    for (const reader of ['anybody', { people: ['emily'] }] as const)
      equal(
        ids(reader).some(id => staffs.includes(id)),
        false,
      )
  })
})
