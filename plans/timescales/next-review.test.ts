import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../checker/plan.ts'
import { acceptReviewDate } from './accept-review-date.ts'
import type { Milestone } from './milestones.ts'
import { nextReview } from './next-review.ts'
import type { TimescaleSettings } from './settings.ts'
import { type Story, storyOf } from './story.ts'
import type { Nation } from './timescale.ts'

type Told = Readonly<Record<string, Milestone | readonly Milestone[]>>

const story = (nation: Nation, plan: Story['plan'], told: Told): Story => ({
  nation,
  plan,
  happened: Object.entries(told).flatMap(([on, what]) => [what].flat().map(each => ({ what: each, on }))),
})

const inCare = (told: Told = {}) =>
  story('england', 'care-plan', {
    '2026-03-02': ['looked-after', 'plan-start'],
    '2026-03-30': 'review',
    '2026-06-30': 'review',
    ...told,
  })

const unborn = story('england', 'child-protection', {
  '2026-09-14': ['plan-start', 'initial-conference'],
  '2026-10-20': 'birth',
})

/** An organisation that leaves the guide's three months to the law. */
const withoutGuide: TimescaleSettings = { own: { 'g-max': 'off', 'g-good': 'off' } }

describe('the next review', () => {
  type Case = readonly [
    name: string,
    story: Story,
    today: string,
    latest: string,
    good: string,
    by: string,
    settings?: TimescaleSettings,
  ]
  const table: readonly Case[] = [
    [
      'of any plan is three months after the start at most, best within six weeks',
      story('wales', 'adult-plan', { '2026-11-30': 'plan-start' }),
      '2026-12-01',
      '2027-02-28',
      '2027-01-11',
      'g-max',
    ],
    [
      'of any plan is counted from the last review',
      story('wales', 'family-plan', {
        '2026-01-05': 'plan-start',
        '2026-03-31': 'review',
        '2026-02-02': 'review',
      }),
      '2026-04-01',
      '2026-06-30',
      '2026-05-12',
      'g-max',
    ],
    [
      'of a plan that starts next week is known today',
      story('scotland', 'early-help', { '2026-12-07': 'plan-start' }),
      '2026-12-01',
      '2027-03-07',
      '2027-01-18',
      'g-max',
    ],
    [
      'of a child in care is first within twenty working days, sooner than six weeks',
      story('england', 'care-plan', { '2026-03-02': ['looked-after', 'plan-start'] }),
      '2026-03-03',
      '2026-03-30',
      '2026-03-30',
      'en-la-rev1',
    ],
    ['is the sooner of the law and the guide', inCare(), '2026-07-01', '2026-09-30', '2026-08-11', 'g-max'],
    [
      'is the law’s alone where the guide is put aside',
      inCare(),
      '2026-07-01',
      '2026-12-30',
      '2026-12-30',
      'en-la-rev',
      withoutGuide,
    ],
    [
      'is sooner where the organisation is stricter',
      inCare(),
      '2026-07-01',
      '2026-08-25',
      '2026-08-11',
      'en-la-rev',
      { own: { 'en-la-rev': { limit: 8, unit: 'weeks' } } },
    ],
    [
      'of a baby born since the conference heeds a local limit as advice',
      unborn,
      '2026-10-21',
      '2026-12-14',
      '2026-10-26',
      'en-cp-rev1',
    ],
    [
      'of that baby is the sooner of two once a local limit is confirmed',
      unborn,
      '2026-10-21',
      '2026-11-03',
      '2026-10-26',
      'en-cp-unb-a',
      { confirmed: ['en-cp-unb-a', 'en-cp-unb-b'] },
    ],
    [
      'of that baby stays the conference’s when that one is sooner',
      { ...unborn, happened: [...unborn.happened.slice(0, 2), { what: 'birth', on: '2026-12-07' }] },
      '2026-12-08',
      '2026-12-14',
      '2026-10-26',
      'en-cp-rev1',
      { confirmed: ['en-cp-unb-a', 'en-cp-unb-b'] },
    ],
  ]
  for (const [name, of, today, latest, good, by, settings] of table)
    it(name, () => {
      const next = nextReview(of, today, settings)
      deepEqual([next.latest, next.good, next.decidedBy?.id], [latest, good, by])
      ok(next.sentences.every(sentence => !/[{}]/.test(sentence)))
    })

  it('is told in sentences with its reason and source', () => {
    deepEqual(nextReview(inCare(), '2026-07-01', withoutGuide).sentences, [
      'The next review has to be held by 30 December 2026.',
      'That is 6 months after the review on 30 June 2026.',
      'It is set in regulation 33(2) of the Care Planning, Placement and Case Review (England) Regulations 2010.',
    ])
    deepEqual(nextReview(unborn, '2026-10-21').sentences.slice(-3), [
      'The baby is born: hold the first review conference by 3 November 2026.',
      'It is a local limit (Tees), and other places have their own: take it as advice until an administrator confirms it.',
      'Best of all, hold it by 26 October 2026.',
    ])
  })

  it('says when it is late, and when only the best day has gone by', () => {
    const late = nextReview(inCare(), '2026-10-01')
    equal(late.overdue, true)
    equal(
      late.sentences[0],
      'The review had to be held by 30 September 2026, and that day has gone by: hold it as soon as everybody can.',
    )
    const rather = nextReview(inCare(), '2026-09-01')
    equal(rather.overdue, false)
    equal(
      rather.sentences.at(-1),
      'It would have been best by 11 August 2026: hold it as soon as everybody can.',
    )
    equal(nextReview(inCare(), '2026-09-30').overdue, false)
  })

  it('comes before the usual day when the reviewing officer asks', () => {
    const next = nextReview(inCare({ '2026-07-06': 'reviewing-officer-asks' }), '2026-07-07')
    deepEqual(
      [next.latest, next.good, next.early.map(limit => limit.id)],
      ['2026-09-29', '2026-07-06', ['en-la-early']],
    )
    equal(
      next.sentences[1],
      'A review of the care plan is needed sooner than usual, as soon as everybody can.',
    )
    equal(
      next.sentences[2],
      'It comes before the usual day because of the reviewing officer’s request on 6 July 2026.',
    )
    ok(next.sentences.includes('Without that, the last day would be 30 September 2026.'))
  })

  it('says nothing of shut offices on a day that a request has taken the place of', () => {
    // Three months after 2 February 2026 is Saturday 2 May.
    const told = {
      '2026-01-05': ['looked-after', 'plan-start'],
      '2026-01-31': 'review',
      '2026-02-02': 'review',
    } as const
    const saturday = story('england', 'care-plan', told)
    equal(nextReview(saturday, '2026-02-03').latest, '2026-05-02')
    const shut = (of: Story) =>
      nextReview(of, '2026-02-05').sentences.filter(each => each.startsWith('Offices are shut'))
    deepEqual(shut(saturday), ['Offices are shut on that day: the last working day before it is 1 May 2026.'])
    deepEqual(shut(story('england', 'care-plan', { ...told, '2026-02-04': 'reviewing-officer-asks' })), [])
  })

  it('comes before whatever ends, counting every cause', () => {
    const causes = inCare({ '2026-07-06': 'reviewing-officer-asks', '2026-07-20': 'detention-ends' })
    const next = nextReview(causes, '2026-07-07')
    equal(next.latest, '2026-07-19')
    ok(
      next.sentences.includes(
        'Offices are shut on that day: the last working day before it is 17 July 2026.',
      ),
    )
    const onSunday = nextReview(inCare({ '2026-07-05': 'reviewing-officer-asks' }), '2026-07-07')
    deepEqual(onSunday.early[0]?.warnings, [])
    equal(nextReview(inCare({ '2026-08-03': 'change-planned' }), '2026-07-07').latest, '2026-08-02')
  })

  it('leaves a cause alone that comes after the usual day or was answered by a review', () => {
    const later = nextReview(inCare({ '2027-01-04': 'accommodation-ends' }), '2026-07-07')
    deepEqual([later.latest, later.early], ['2026-09-30', []])
    deepEqual(nextReview(inCare({ '2026-10-01': 'accommodation-ends' }), '2026-07-07').early, [])
    const answered = nextReview(
      inCare({ '2026-07-06': 'reviewing-officer-asks', '2026-07-15': 'review' }),
      '2026-07-16',
    )
    deepEqual([answered.latest, answered.early], ['2026-10-15', []])
  })

  it('comes at once when a young person asks', () => {
    const of = story('wales', 'pathway-plan', {
      '2026-05-01': 'plan-start',
      '2026-06-01': 'young-person-asks',
    })
    deepEqual(
      nextReview(of, '2026-06-02').early.map(limit => limit.id),
      ['wa-path-asked'],
    )
  })

  it('is worked out from a plan as it stands', () => {
    const plan: Plan = {
      template: 'liberi',
      kind: 'care-plan',
      about: { is: 'child', name: 'Emily', person: 'p1' },
      people: [{ id: 'p1', name: 'Emily', is: 'child', born: '2016-02-29' }],
      starts: '2026-03-02',
      reviews: [{ id: 'r1', on: '2026-03-30' }],
      nextReview: '2026-06-15',
      needs: [],
    }
    const of = storyOf(plan, 'england', [{ what: 'looked-after', on: '2026-03-02' }])
    deepEqual(
      of.happened.map(({ what, on }) => `${what} ${on}`),
      [
        'plan-start 2026-03-02',
        'birth 2016-02-29',
        'review 2026-03-30',
        'review 2026-06-15',
        'looked-after 2026-03-02',
      ],
    )
    const next = nextReview(of, '2026-04-01')
    deepEqual(
      [next.latest, next.limits.map(limit => limit.id)],
      ['2026-06-30', ['g-good', 'en-la-rev2', 'g-max']],
    )
    const { kind, ...unsaid } = plan
    deepEqual(
      nextReview(storyOf(unsaid, 'england'), '2026-04-01').limits.map(limit => limit.id),
      ['g-good', 'g-max'],
    )
    equal(kind, 'care-plan')
    equal(of.child, 'Emily')
  })

  it('asks what it has to know', () => {
    const next = nextReview(story('england', 'child-protection', {}), '2026-06-01')
    equal(next.latest, undefined)
    deepEqual(next.sentences, [
      'The day of the next review cannot be worked out yet.',
      'When was the initial conference?',
      'When does the plan start?',
      'If it started today, the last day would be 1 September 2026.',
    ])
  })

  it('is not moved by a review that is only booked', () => {
    equal(nextReview(inCare({ '2026-08-10': 'review' }), '2026-07-07').latest, '2026-09-30')
  })
})

describe('a review day', () => {
  it('may be sooner than the limit, or on it', () => {
    deepEqual(acceptReviewDate('2026-09-30', '2026-09-30'), { accepted: { day: '2026-09-30' } })
    deepEqual(acceptReviewDate('2026-08-01', '2026-09-30', 'not needed'), { accepted: { day: '2026-08-01' } })
    deepEqual(acceptReviewDate('2026-08-01', undefined), { accepted: { day: '2026-08-01' } })
  })

  it('needs a reason when it is later', () => {
    const refused = acceptReviewDate('2026-10-01', '2026-09-30', '  ')
    ok('refused' in refused)
    equal(refused.refused[0]?.field, 'laterBecause')
    match(
      refused.refused[0]?.text ?? '',
      /has to be held by 30 September 2026\. Choose that day or a sooner one, or say why/,
    )
    deepEqual(acceptReviewDate('2026-10-01', '2026-09-30', ' Mum is in hospital '), {
      accepted: { day: '2026-10-01', reason: 'Mum is in hospital' },
    })
  })

  it('has to be in the calendar, reason or not', () => {
    for (const day of ['2026-02-30', '', 'soon']) {
      const refused = acceptReviewDate(day, '2026-09-30', 'A reason')
      ok('refused' in refused && refused.refused[0]?.field === 'next', day)
    }
  })
})
