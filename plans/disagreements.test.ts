import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agree, remove, weighAnswer } from './actions/index.ts'
import { openDisagreements } from './disagreements.ts'
import { emilysPlan, next, type Story } from './testing.ts'

const says = (story: Story, id: string, answer: 'agrees' | 'disagrees' | 'in-part', part?: string): Story =>
  next(story, agree, { id, person: 'mum', answer, ...(part && { part }) })

const open = ({ record }: Story): readonly string[] => openDisagreements(record).map(({ id }) => id)

describe('a disagreement that nobody has thought through', () => {
  const no = says(emilysPlan(), 'a1', 'disagrees')
  const notThat = says(emilysPlan(), 'a1', 'in-part', 't1')
  const weighed = { meansForRisk: 'Emily may be late.', willDo: 'Sara asks again on Monday.' }
  const asked = { id: 'a2', person: 'mum', because: 'Mum was away.' } as const
  const cases: readonly (readonly [string, Story, readonly string[]])[] = [
    ['is a no to all of it', no, ['a1']],
    ['is a yes to some of one part', notThat, ['a1']],
    ['is not a yes', says(emilysPlan(), 'a1', 'agrees'), []],
    ['is closed by thinking it through', next(no, weighAnswer, { agreement: 'a1', ...weighed }), []],
    ['is closed by a later yes', says(no, 'a2', 'agrees'), []],
    ['gives way to the no that came later', says(no, 'a2', 'disagrees'), ['a2']],
    ['is not closed by a yes to something else', says(notThat, 'a2', 'agrees', 'n1'), ['a1']],
    [
      'stays when they could not be asked again',
      next(no, agree, { ...asked, answer: 'could-not-be-asked' }),
      ['a1'],
    ],
    ['goes with the part it was about', next(notThat, remove, { part: 't1', because: 'Not now' }), []],
  ]
  for (const [name, story, ids] of cases) it(name, () => deepEqual(open(story), ids))
})
