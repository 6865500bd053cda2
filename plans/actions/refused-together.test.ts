import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emilysPlan, next, noStory, refusals } from '../testing.ts'
import {
  agree,
  answerChallenge,
  begin,
  bringIn,
  challenge,
  endPlan,
  escalateChallenge,
  giveView,
  hearUnderstanding,
  reopenPlan,
  review,
  seeDraft,
  setReviewDate,
  settleChallenge,
  shareDraft,
  startPlan,
  word,
} from './index.ts'
import { asksFor, fullPlan, planOf } from './testing.ts'

const full = fullPlan()
const doubted = next(full, challenge, { id: 'c1', by: 'sara', text: 'Is this enough?', part: 'n1' })
const found = {
  on: '2026-11-20',
  tookPart: ['mum', 'sara'],
  directions: { n1: 'improving', g1: 'same' },
} as const
const held = { id: 'r1', is: found, next: '2026-12-18' }
const over = next(full, endPlan, { on: '2026-11-20', because: 'Both goals are reached' })

describe('what people are asked to put right together', () => {
  const child = { is: 'child', name: 'Emily' } as const
  asksFor(
    'a plan without a form',
    begin,
    { template: 'own' as never, kind: 'care-plan', about: child },
    'template',
    /Choose the form/,
    noStory,
  )
  asksFor(
    'a plan of a kind that cannot be about a family',
    begin,
    { template: 'liberi', kind: 'care-plan', about: { is: 'family', name: 'K' } },
    'is',
    /^Care plans are about a child\.$/,
    noStory,
  )
  asksFor(
    'a plan about nobody',
    begin,
    { template: 'liberi', kind: 'care-plan', about: { is: 'child', name: '' } },
    'name',
    /whom the plan is about/,
    noStory,
  )
  asksFor(
    'a birthday that is no day',
    begin,
    { template: 'liberi', kind: 'care-plan', about: { ...child, born: '2018-02-30' } },
    'born',
    /not a day/,
    noStory,
  )
  asksFor(
    'a plan begun twice',
    begin,
    { template: 'liberi', kind: 'care-plan', about: child },
    'plan',
    /begun already/,
  )
  asksFor(
    'a file brought into a plan that is there',
    bringIn,
    { plan: planOf(full) },
    'plan',
    /as a new plan/,
  )
  asksFor('a view without words', giveView, { id: 'x', is: { person: 'mum' } }, 'text', /in their own words/)
  asksFor(
    'a view of a stranger',
    giveView,
    { id: 'x', is: { person: 'zoe', text: 'A' } },
    'person',
    /people of the plan/,
  )
  asksFor(
    'an understanding without words',
    hearUnderstanding,
    { id: 'x', is: { person: 'mum', words: ' ' } },
    'words',
    /own words/,
  )
  asksFor('a draft for nobody', shareDraft, { id: 'x', with: [] }, 'with', /whom the draft goes to/)
  asksFor(
    'a draft of nothing',
    shareDraft,
    { id: 'x', with: ['mum'] },
    'plan',
    /nothing to share yet/,
    next(noStory, begin, { template: 'liberi', kind: 'care-plan', about: child }),
  )
  asksFor(
    'a version that is not there yet',
    seeDraft,
    { id: 'x', person: 'mum', version: 99 },
    'version',
    /no such version/,
  )
  asksFor(
    'a plan of nothing started',
    startPlan,
    { on: '2026-11-23' },
    'plan',
    /nothing to work to/,
    next(noStory, begin, { template: 'liberi', kind: 'care-plan', about: child }),
  )
  asksFor(
    'an answer that is none',
    agree,
    { id: 'x', person: 'mum', answer: 'maybe' as never },
    'answer',
    /those offered/,
  )
  asksFor(
    'a yes to what they were not shown',
    agree,
    { id: 'x', person: 'mum', answer: 'agrees', part: 't1', version: 1 },
    'part',
    /not in the plan yet/,
  )
  asksFor(
    'somebody not asked for no reason',
    agree,
    { id: 'x', person: 'mum', answer: 'could-not-be-asked' },
    'because',
    /when you will try again/,
  )
  asksFor(
    'an answer to a part that is no part',
    agree,
    { id: 'x', person: 'mum', answer: 'agrees', part: 'mum' },
    'part',
    /a need, a task or a goal/,
  )
  asksFor(
    'an answer of tomorrow',
    agree,
    { id: 'x', person: 'mum', answer: 'agrees', on: '2026-11-23' },
    'on',
    /has not come yet/,
  )
  asksFor(
    'a challenge without words',
    challenge,
    { id: 'x', by: 'sara', text: '' },
    'text',
    /thought about again/,
  )
  asksFor(
    'no answer to a challenge',
    answerChallenge,
    { challenge: 'c1', answer: '' },
    'answer',
    /Write the answer/,
    doubted,
  )
  asksFor(
    'a challenge settled somehow',
    settleChallenge,
    { challenge: 'c1', outcome: '' },
    'outcome',
    /how it was settled/,
    doubted,
  )
  asksFor(
    'a challenge sent nowhere',
    escalateChallenge,
    { challenge: 'c1', outcome: '' },
    'outcome',
    /whom it goes to/,
    doubted,
  )
  asksFor(
    'a settled challenge answered',
    answerChallenge,
    { challenge: 'c1', answer: 'A' },
    'challenge',
    /It is settled/,
    next(doubted, settleChallenge, { challenge: 'c1', outcome: 'Done' }),
  )
  asksFor(
    'a review later than the limit without a reason',
    setReviewDate,
    { next: '2027-01-08', limit: '2026-12-20' },
    'laterBecause',
    /has to be held by 20 December 2026/,
  )
  asksFor('a next review in the past', setReviewDate, { next: '2026-11-01' }, 'next', /has gone by/)
  asksFor(
    'a review nobody took part in',
    review,
    { ...held, is: { on: '2026-11-20', directions: { n1: 'same' } } },
    'tookPart',
    /who took part/,
  )
  asksFor(
    'a review that found no direction',
    review,
    { ...held, is: { on: '2026-11-20', tookPart: ['mum'] } },
    'directions',
    /improving, the same or worse/,
  )
  asksFor(
    'a direction of a task',
    review,
    { ...held, is: { ...found, directions: { t1: 'same' } } },
    'directions',
    /needs and goals of this plan/,
  )
  asksFor(
    'an answer to no question of the twelve',
    review,
    { ...held, is: { ...found, questions: { thirteen: { answer: 'yes' } } } },
    'questions',
    /yes, in part or no/,
  )
  asksFor(
    'a review with none to follow',
    review,
    { id: 'r1', is: found },
    'next',
    /or say that the plan ends here/,
  )
  asksFor(
    'a review followed too late',
    review,
    { ...held, next: '2027-03-01', limit: '2027-02-20' },
    'laterBecause',
    /20 February 2027/,
  )
  asksFor(
    'a review of tomorrow',
    review,
    { ...held, is: { ...found, on: '2026-11-23' } },
    'on',
    /has not come yet/,
  )
  asksFor(
    'a plan ended for no reason',
    endPlan,
    { on: '2026-11-20', because: '' },
    'because',
    /why the plan ends/,
  )
  asksFor('an ended plan written in', word, { part: 't1', text: 'A' }, 'plan', /This plan has ended/, over)
  asksFor('an open plan reopened', reopenPlan, { because: 'A' }, 'plan', /has not ended/)
  asksFor(
    'an ended plan reopened for no reason',
    reopenPlan,
    { because: '' },
    'because',
    /needed again/,
    over,
  )

  it('an answer that was given is not changed or taken out; a new one stands beside it', () => {
    const story = next(emilysPlan(), agree, { id: 'a1', person: 'mum', answer: 'agrees' })
    equal(refusals(story, word, { part: 'a1', field: 'because', text: 'No' })[0]?.field, 'part')
    const again = next(story, agree, {
      id: 'a2',
      person: 'mum',
      answer: 'disagrees',
      because: 'I thought again',
    })
    equal(planOf(again).agreements?.length, 2)
  })
})
