import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { twelveQuestions } from '../../checker/index.ts'
import { partsHere } from '../record.ts'
import { next, noStory, sunday } from '../testing.ts'
import { toPlan } from '../to-plan.ts'
import {
  agree,
  answerChallenge,
  begin,
  carryForward,
  challenge,
  endPlan,
  escalateChallenge,
  finishTask,
  followTask,
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
import { fullPlan, gives, planOf } from './testing.ts'

const full = fullPlan()
const shared = next(full, shareDraft, { id: 'd1', with: ['mum', 'dad'], how: 'print' })
const version = full.record.version
const doubted = next(full, challenge, { id: 'c1', by: 'sara', text: 'Is this enough?', part: 'n1' })
const found = {
  on: '2026-11-20',
  tookPart: ['mum', 'sara'],
  directions: { n1: 'improving', g1: 'same' },
} as const
const held = { id: 'r1', is: found, next: '2026-12-18' }
const over = next(full, endPlan, { on: '2026-11-20', because: 'Both goals are reached' })

describe('what people do to a plan together', () => {
  it('begins a plan about one child, adult or family, as a draft', () => {
    const command = {
      template: 'cumbria',
      kind: 'family-plan',
      about: { is: 'family', name: 'The Kayas' },
    } as const
    deepEqual(planOf(next(noStory, begin, command)), { ...command, state: 'draft', needs: [] })
  })

  gives(
    'keeps a child’s view in their words',
    giveView,
    { id: 'v1', is: { person: 'Emily Kaya', text: 'I like Miss Obi' } },
    story => planOf(story).views,
    [{ person: 'Emily Kaya', text: 'I like Miss Obi', how: 'said', on: '2026-11-22' }],
  )
  gives(
    'keeps that somebody chose not to say',
    giveView,
    { id: 'v1', is: { person: 'dad', how: 'chose-not-to-say', on: '2026-11-20' } },
    story => planOf(story).views,
    [{ person: 'dad', how: 'chose-not-to-say', on: '2026-11-20' }],
  )
  gives(
    'keeps what the plan means to somebody',
    hearUnderstanding,
    { id: 'u1', is: { person: 'mum', words: 'I ring the school', askedBy: 'sara' } },
    story => planOf(story).understanding,
    [{ person: 'mum', words: 'I ring the school', askedBy: 'sara', on: '2026-11-22' }],
  )
  gives(
    'shares a draft as it stands',
    shareDraft,
    { id: 'd1', with: ['mum'] },
    story => partsHere(story.record, 'draft').map(({ is }) => is),
    [{ on: '2026-11-22', version, with: ['mum'] }],
  )
  gives(
    'notes who saw the draft that went to them, whatever was written since',
    seeDraft,
    { id: 's1', person: 'mum', how: 'print' },
    story => [planOf(story).draftsSeen, partsHere(story.record, 'sighting')[0]?.is.version],
    [[{ person: 'mum', on: '2026-11-22', how: 'print' }], version],
    next(shared, word, { part: 't1', text: 'Ring Hill School' }),
  )
  gives(
    'starts the plan',
    startPlan,
    { on: '2026-11-23' },
    story => [planOf(story).state, planOf(story).starts],
    ['active', '2026-11-23'],
  )
  gives(
    'keeps an agreement to the exact version',
    agree,
    { id: 'a1', person: 'mum', answer: 'agrees' },
    story => [planOf(story).agreements, partsHere(story.record, 'agreement')[0]?.is.version],
    [[{ person: 'mum', answer: 'agrees', on: '2026-11-22' }], version],
  )
  gives(
    'keeps a disagreement with one part, its reason and what it means for risk',
    agree,
    {
      id: 'a1',
      person: 'dad',
      answer: 'disagrees',
      part: 't1',
      because: 'I work nights',
      meansForRisk: 'Nobody rings',
      version: 6,
    },
    story => [planOf(story).agreements, partsHere(story.record, 'agreement')[0]?.is.version],
    [
      [
        {
          person: 'dad',
          answer: 'disagrees',
          part: 't1',
          because: 'I work nights',
          meansForRisk: 'Nobody rings',
          on: '2026-11-22',
        },
      ],
      6,
    ],
  )
  gives(
    'raises a challenge',
    challenge,
    { id: 'c1', by: 'sara', text: 'Is this enough?', part: 'n1' },
    story => planOf(story).challenges,
    [{ id: 'c1', by: 'sara', text: 'Is this enough?', part: 'n1', state: 'raised' }],
  )
  gives(
    'answers a challenge',
    answerChallenge,
    { challenge: 'c1', answer: 'Until Easter' },
    story => planOf(story).challenges?.[0]?.answer,
    'Until Easter',
    doubted,
  )
  gives(
    'settles a challenge',
    settleChallenge,
    { challenge: 'c1', outcome: 'We added a task' },
    story => [planOf(story).challenges?.[0]?.state, partsHere(story.record, 'challenge')[0]?.is.outcome],
    ['settled', 'We added a task'],
    doubted,
  )
  gives(
    'takes a challenge further',
    escalateChallenge,
    { challenge: 'c1', outcome: 'The head of service decides' },
    story => planOf(story).challenges?.[0]?.state,
    'escalated',
    doubted,
  )
  gives(
    'sets the next review as early as people like',
    setReviewDate,
    { next: '2026-11-25', limit: '2026-12-20' },
    story => planOf(story).nextReview,
    '2026-11-25',
  )
  gives(
    'sets it later than the limit with a reason',
    setReviewDate,
    { next: '2027-01-08', limit: '2026-12-20', laterBecause: 'Mum is in hospital' },
    ({ record }) => [toPlan(record).nextReview, partsHere(record, 'plan')[0]?.is.reviewLaterBecause],
    ['2027-01-08', 'Mum is in hospital'],
  )
  gives(
    'forgets the reason once the review is in time again',
    setReviewDate,
    { next: '2026-12-01', limit: '2026-12-20' },
    ({ record }) => partsHere(record, 'plan')[0]?.is.reviewLaterBecause,
    undefined,
    next(full, setReviewDate, { next: '2027-01-08', limit: '2026-12-20', laterBecause: 'Ill' }),
  )
  gives(
    'keeps a review, and sets the next',
    review,
    { ...held, is: { ...found, decisions: 'Go on' } },
    story => [planOf(story).reviews, planOf(story).nextReview],
    [[{ id: 'r1', ...found, decisions: 'Go on' }], '2026-12-18'],
  )
  it('keeps the answers to the twelve questions beside the review', () => {
    const questions = Object.fromEntries(
      twelveQuestions.map(({ id }) => [id, { answer: 'in-part' as const, words: 'Mostly' }]),
    )
    const story = next(full, review, { ...held, is: { ...found, questions } })
    const [kept] = partsHere(story.record, 'review')
    equal(Object.keys(kept?.is.questions ?? {}).length, 12)
    equal(kept?.is.next, '2026-12-18')
    deepEqual(planOf(story).reviews, [{ id: 'r1', ...found }])
  })
  gives(
    'ends the plan, and no review is due any more',
    endPlan,
    { on: '2026-11-20', because: 'All well' },
    ({ record }) => [toPlan(record).state, toPlan(record).nextReview, partsHere(record, 'plan')[0]?.is.ended],
    ['ended', undefined, { on: '2026-11-20', because: 'All well' }],
    next(full, setReviewDate, { next: '2026-12-01' }),
  )
  gives(
    'reopens the plan',
    reopenPlan,
    { because: 'She fell ill again' },
    ({ record }) => [toPlan(record).state, partsHere(record, 'plan')[0]?.is.ended],
    ['active', undefined],
    over,
  )

  it('carries what is still to do into a new plan, and nothing that has to be talked through anew', () => {
    let story = next(full, finishTask, { task: 't1', on: '2026-11-20', asToldBefore: true })
    story = next(story, followTask, { task: 't2', next: 't1' })
    story = next(story, agree, { id: 'a1', person: 'mum', answer: 'agrees' })
    const outcome = carryForward(
      story.record,
      { plan: 'p1', id: 'p2', needs: ['n1'], kind: 'early-help' },
      sunday,
    )
    ok('events' in outcome)
    const carried = next(noStory, () => outcome, undefined)
    const plan = planOf(carried)
    deepEqual([plan.id, plan.kind, plan.state, plan.agreements], ['p2', 'early-help', 'draft', undefined])
    deepEqual(
      plan.needs.map(({ id, tasks }) => [id, tasks]),
      [['n1', [{ id: 't2', text: 'Book the hearing test' }]]],
    )
    deepEqual(plan.people, planOf(story).people)
    deepEqual(partsHere(carried.record, 'plan')[0]?.is.carriedFrom, {
      plan: 'p1',
      version: story.record.version,
    })
    ok('refused' in carryForward(story.record, { plan: 'p1', needs: ['n9'] }, sunday))
    ok('refused' in carryForward(noStory.record, { plan: 'p1' }, sunday))
  })
})
