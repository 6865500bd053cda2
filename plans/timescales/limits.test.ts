import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../checker/days.ts'
import { limitsFor } from './limits.ts'
import type { Happened, Milestone } from './milestones.ts'
import type { TimescaleSettings } from './settings.ts'
import type { Story } from './story.ts'
import { type Nation, nations } from './timescale.ts'
import type { TimescaleId } from './words.ts'

/** "review 2026-03-30" as it is written in these tables. */
const happened = (...told: readonly string[]): readonly Happened[] =>
  told.map(each => {
    const [what, on = ''] = each.split(' ')
    return { what: what as Milestone, on }
  })

const story = (
  nation: Nation,
  plan: Story['plan'],
  told: readonly string[],
  more: Partial<Story> = {},
): Story => ({
  nation,
  plan,
  happened: happened(...told),
  ...more,
})

const by = (of: Story, today: string, id: TimescaleId, settings?: TimescaleSettings): string | undefined =>
  limitsFor(of, today, settings).limits.find(limit => limit.id === id)?.by

describe('limits', () => {
  // What is looked for | nation and plan | what happened | today | the limit | the day it falls due
  const table = `
    # Child protection in England. 30 November 2026 is a Monday.
    the initial conference | england child-protection | strategy-discussion 2026-11-09 | 2026-11-10 | en-cp-icpc | 2026-11-30
    no initial conference once it was held | england child-protection | strategy-discussion 2026-11-09, initial-conference 2026-11-30 | 2026-12-01 | en-cp-icpc | not due
    the initial conference while it is only booked | england child-protection | strategy-discussion 2026-11-09, initial-conference 2026-11-30 | 2026-11-20 | en-cp-icpc | 2026-11-30
    the first core group | england child-protection | initial-conference 2026-11-30 | 2026-12-01 | en-cp-core1 | 2026-12-14
    no first core group once there was one | england child-protection | initial-conference 2026-11-30, core-group 2026-12-10 | 2026-12-11 | en-cp-core1 | not due
    the next core group instead | england child-protection | initial-conference 2026-11-30, core-group 2026-12-10 | 2026-12-11 | en-cp-core | 2027-01-21
    the report before a conference after Christmas | england child-protection | initial-conference 2026-12-29 | 2026-12-01 | en-cp-rep1 | 2026-12-22
    no report for a conference gone by | england child-protection | initial-conference 2026-12-29 | 2026-12-30 | en-cp-rep1 | not due
    no report once the parents had it | england child-protection | initial-conference 2026-12-29, report-to-parents 2026-12-18 | 2026-12-19 | en-cp-rep1 | not due
    the report for the next review, though they had one for the last | england child-protection | report-to-parents 2026-02-20, review 2026-03-02, review 2026-06-01 | 2026-05-01 | en-cp-rep | 2026-05-22
    a review after the birth of a baby unborn at the conference | england child-protection | initial-conference 2026-09-14, birth 2026-10-20 | 2026-10-21 | en-cp-unb-a | 2026-11-03
    none for a child born before | england child-protection | birth 2020-10-20, initial-conference 2026-09-14 | 2026-10-21 | en-cp-unb-a | not due
    none when the first review was held before the birth | england child-protection | initial-conference 2026-07-01, review 2026-09-30, birth 2026-10-20 | 2026-10-21 | en-cp-unb-a | not due
    # Care in England.
    the first review of a child in care | england care-plan | looked-after 2026-03-02 | 2026-03-03 | en-la-rev1 | 2026-03-30
    the second, three months after the first | england care-plan | looked-after 2026-03-02, review 2026-03-30 | 2026-04-01 | en-la-rev2 | 2026-06-30
    no third review while the second is due | england care-plan | looked-after 2026-03-02, review 2026-03-30 | 2026-04-01 | en-la-rev | not due
    the third, six months after the second | england care-plan | looked-after 2026-03-02, review 2026-03-30, review 2026-06-30 | 2026-07-01 | en-la-rev | 2026-12-30
    a first review again for a child who comes back into care | england care-plan | looked-after 2024-03-04, review 2024-03-28, looked-after 2026-03-02 | 2026-03-03 | en-la-rev1 | 2026-03-30
    the first visit | england care-plan | placement 2026-01-05 | 2026-01-06 | en-la-visit1 | 2026-01-12
    visits in the first year | england care-plan | placement 2026-01-05, visit 2026-01-10 | 2026-01-11 | en-la-visit | 2026-02-21
    visits to the last day of the first year | england care-plan | placement 2026-01-05, visit 2027-01-04 | 2027-01-05 | en-la-visit | 2027-02-15
    visits after the first year, placed until eighteen | england care-plan | placement 2026-01-05, visit 2027-01-05, placedUntilEighteen | 2027-01-06 | en-la-visit18 | 2027-04-05
    visits after the first year, when nobody says so | england care-plan | placement 2026-01-05, visit 2027-01-05 | 2027-01-06 | en-la-visitx | 2027-02-16
    a first visit again in a new placement | england care-plan | placement 2024-01-05, visit 2026-01-05, placement 2026-02-02 | 2026-02-03 | en-la-visit1 | 2026-02-09
    the care plan from the first placement, not the second | england care-plan | placement 2026-03-02, placement 2026-03-09 | 2026-03-09 | en-la-plan | 2026-03-16
    the decisions of a review | england care-plan | review 2026-04-01 | 2026-04-02 | en-la-dec | 2026-04-10
    a small child’s health, which belongs to the care plan | england care-plan | birth 2022-05-01, health-assessment 2026-08-31 | 2026-09-01 | en-health-u5 | 2027-02-28
    an older child’s health | england care-plan | birth 2016-05-01, health-assessment 2026-08-31 | 2026-09-01 | en-health | 2027-08-31
    health when nobody knows the age: the sooner | england health-plan | health-assessment 2026-08-31 | 2026-09-01 | en-health-u5 | 2027-02-28
    # Education, leaving care, early help, child in need.
    the education plan | england personal-education-plan | looked-after 2026-03-23 | 2026-03-24 | en-pep-ready | 2026-04-22
    a new one after a change of school | england personal-education-plan | education-plan-ready 2025-09-01, change-of-school 2026-09-01 | 2026-09-02 | en-pep-move | 2026-09-15
    the needs assessment from the 16th birthday | england pathway-plan | birth 2010-11-22 | 2026-11-22 | en-path-need | 2027-02-22
    the needs assessment of somebody eligible later | england pathway-plan | birth 2010-11-22, eligible 2026-12-05 | 2026-12-06 | en-path-need | 2027-03-05
    a review after a big change | england pathway-plan | significant-change 2026-06-01 | 2026-06-02 | en-path-move | 2026-07-09
    early help: the assessment | england early-help | need-found 2026-05-01 | 2026-05-02 | en-eh-asm | 2026-05-18
    early help: the first review | england early-help | assessment 2026-05-18 | 2026-05-19 | en-eh-1 | 2026-06-29
    early help: later reviews | england early-help | assessment 2026-05-18, review 2026-06-29 | 2026-06-30 | en-eh | 2026-09-29
    child in need: four weeks from the last review | england child-in-need | first-meeting 2026-05-04, review 2026-06-01 | 2026-06-02 | en-cin | 2026-06-29
    the decisions of the last review, whatever became of those before | england care-plan | review 2026-01-07, review 2026-04-01 | 2026-04-02 | en-la-dec | 2026-04-10
    the first visit where the child lives now | england care-plan | placement 2026-01-05, placement 2026-01-08, placement 2026-03-02 | 2026-01-09 | en-la-visit1 | 2026-01-15
    no beginning of an education plan that is there | england personal-education-plan | looked-after 2026-05-01, education-plan-ready 2026-05-20 | 2026-06-02 | en-pep-1 | not due
    a quick win in the first weeks | england early-help | plan-start 2026-05-01 | 2026-05-02 | g-quick | 2026-05-15
    no quick win after the first review | england early-help | plan-start 2026-05-01, review 2026-06-01 | 2026-06-02 | g-quick | not due
    # On the very day.
    no later review for reviews before this conference | england child-protection | review 2026-01-10, initial-conference 2026-03-02 | 2026-03-03 | en-cp-rev | not due
    no new education plan when it was made on the day of the change | england personal-education-plan | change-of-school 2026-09-01, education-plan-ready 2026-09-01 | 2026-09-02 | en-pep-move | not due
    the next report, though one was given at the last review | england child-protection | report-to-parents 2026-03-02, review 2026-03-02, review 2026-06-01 | 2026-05-01 | en-cp-rep | 2026-05-22
    no first visit when it was made on the day they moved | england care-plan | placement 2026-01-05, visit 2026-01-05 | 2026-01-06 | en-la-visit1 | not due
    the next visit instead | england care-plan | placement 2026-01-05, visit 2026-01-05 | 2026-01-06 | en-la-visit | 2026-02-16
    health from the fifth birthday on | england care-plan | birth 2021-08-31, health-assessment 2026-08-31 | 2026-09-01 | en-health | 2027-08-31
    no baby unborn who was born on the day of the conference | england child-protection | birth 2026-09-14, initial-conference 2026-09-14 | 2026-09-15 | en-cp-unb-a | not due
    # The other nations.
    Wales: the first core group | wales child-protection | initial-conference 2026-11-30 | 2026-12-01 | wa-cp-core1 | 2026-12-14
    Scotland: the planning meeting, from the sooner of two beginnings | scotland child-protection | referral-discussion 2026-12-21, concern 2026-12-20 | 2026-12-22 | sc-cppm | 2027-01-17
    Scotland: the first core group | scotland child-protection | planning-meeting 2026-11-30 | 2026-12-01 | sc-core | 2026-12-21
    Scotland: notice, every day counted | scotland child-protection | planning-meeting 2026-03-02 | 2026-02-10 | sc-note | 2026-02-25
    Scotland: a review after a meeting before the birth | scotland child-protection | planning-meeting 2026-03-02, unborn | 2026-03-03 | sc-rev-pre | 2026-06-02
    Northern Ireland: the first review | northern-ireland child-protection | registered 2026-05-31 | 2026-06-01 | ni-cp-rev1 | 2026-08-31
    Northern Ireland: seeing the child | northern-ireland child-protection | child-seen 2026-05-29, child-seen 2026-06-01 | 2026-06-02 | ni-cp-seen | 2026-06-29
    records asked for on 31 January | scotland early-help | records-asked-for 2026-01-31 | 2026-02-01 | sar | 2026-02-28
    the first of two requests that nobody has answered | wales records | records-asked-for 2026-01-31, records-asked-for 2026-02-10 | 2026-02-11 | sar | 2026-02-28
  `
  for (const line of table.trim().split('\n')) {
    if (line.trim().startsWith('#')) continue
    const [name, where = '', told = '', today = '', id = '', day] = line.split(' | ').map(part => part.trim())
    const [nation, plan] = where.split(' ') as [Nation, Story['plan']]
    const known = told.split(', ').filter(each => each.includes(' '))
    const more = {
      placedUntilEighteen: told.includes('placedUntilEighteen'),
      unborn: told.includes('unborn'),
    }
    it(`${day === 'not due' ? 'leaves' : 'finds'} ${name}`, () =>
      equal(by(story(nation, plan, known, more), today, id as TimescaleId) ?? 'not due', day))
  }

  it('asks for what every such plan has, and only for that', () => {
    const about = (of: Story) => limitsFor(of, '2026-06-01').asks.map(ask => ask.about)
    deepEqual(about(story('england', 'care-plan', ['plan-start 2026-05-01'])), [
      'looked-after',
      'placement',
      'health-assessment',
    ])
    deepEqual(about(story('northern-ireland', 'child-protection', ['plan-start 2026-05-01'])), [
      'registered',
      'child-seen',
    ])
    deepEqual(about(story('england', 'early-help', [])), ['plan-start'])
  })

  it('asks for school terms until they are known', () => {
    const plan = story('england', 'personal-education-plan', [
      'plan-start 2026-05-01',
      'looked-after 2026-05-01',
      'education-plan-ready 2026-05-20',
    ])
    deepEqual(
      limitsFor(plan, '2026-06-01').asks.map(ask => ask.about),
      ['school-terms'],
    )
    const terms = [
      { starts: '2026-04-13', ends: '2026-07-17' },
      { starts: '2026-09-01', ends: '2026-12-18' },
    ]
    equal(by(plan, '2026-06-01', 'en-pep', { terms }), '2026-12-18')
    deepEqual(limitsFor(plan, '2026-06-01', { terms }).asks, [])
  })

  it('tells what is due, why, how sure it is, and what to mind', () => {
    const of = story('northern-ireland', 'child-protection', ['registered 2026-05-31'])
    const limit = limitsFor(of, '2026-09-01').limits.find(each => each.id === 'ni-cp-rev1')
    equal(limit?.sentence, 'Hold the first review by 31 August 2026.')
    equal(limit?.because, 'That is 3 months after the child’s name was put on the register on 31 May 2026.')
    equal(limit?.sureness, 'It is set in the procedures of the Safeguarding Board for Northern Ireland.')
    deepEqual(limit?.warnings, [
      'Offices are shut on that day: the last working day before it is 28 August 2026.',
    ])
    equal(limit?.workingDay, '2026-08-28')
    equal(limit?.overdue, true)
  })

  it('speaks of the child by name', () => {
    const told = story('northern-ireland', 'child-protection', ['registered 2026-05-31'], { child: 'Emily' })
    const { limits, asks } = limitsFor(told, '2026-06-01')
    match(limits[0]?.because ?? '', /after Emily’s name was put on the register/)
    equal(asks[0]?.question, 'When was Emily last seen?')
  })

  it('never calls a review late that somebody has only just asked for', () => {
    const early = (told: string) => {
      const of = story('england', 'care-plan', [told])
      return limitsFor(of, '2026-06-10').limits.map(limit => [limit.id, limit.by, limit.overdue])
    }
    deepEqual(early('reviewing-officer-asks 2026-06-01'), [['en-la-early', '2026-06-01', false]])
    deepEqual(early('detention-ends 2026-06-01'), [['en-la-early', '2026-05-31', true]])
    deepEqual(early('detention-ends 2026-06-11'), [['en-la-early', '2026-06-10', false]])
  })

  it('warns when bank holidays are not known for a day it counted to', () => {
    const warnings = (day: string) =>
      limitsFor(story('england', 'child-protection', [`initial-conference ${day}`]), day)
        .limits.find(limit => limit.id === 'en-cp-core1')
        ?.warnings.join()
    equal(warnings('2028-12-01'), '')
    match(warnings('2028-12-29') ?? '', /before 2024 and after 2028 are not known here: please check/)
    match(warnings('2023-12-20') ?? '', /please check/)
  })

  it('takes a local limit as advice until an administrator confirms it or sets another', () => {
    const of = story('england', 'early-help', ['need-found 2026-05-01'])
    const limit = (settings?: TimescaleSettings) =>
      limitsFor(of, '2026-05-02', settings).limits.find(each => each.id === 'en-eh-asm')
    deepEqual([limit()?.sure, limit()?.binds], ['local', false])
    match(limit()?.sureness ?? '', /local limit \(Sefton\).*advice until an administrator confirms/)
    const confirmed = limit({ confirmed: ['en-eh-asm'] })
    deepEqual([confirmed?.sure, confirmed?.binds], ['confirmed', true])
    const own = limit({ own: { 'en-eh-asm': { limit: 3, unit: 'weeks' } } })
    deepEqual([own?.sure, own?.binds, own?.by], ['own', true, '2026-05-22'])
    equal(limit({ own: { 'en-eh-asm': 'off' } }), undefined)
  })

  it('lets an organisation be stricter than a national limit, never laxer', () => {
    const of = story('england', 'care-plan', ['looked-after 2026-03-02'])
    const day = (own: TimescaleSettings['own'] = {}) => by(of, '2026-03-03', 'en-la-rev1', { own })
    equal(day({ 'en-la-rev1': { limit: 2, unit: 'weeks' } }), '2026-03-16')
    equal(day({ 'en-la-rev1': { limit: 3, unit: 'months' } }), '2026-03-30')
    equal(day({ 'en-la-rev1': 'off' }), '2026-03-30')
  })

  it('puts them in order, changes nothing it is given, and is the same however the days are told', () => {
    const what = fc.constantFrom<Milestone>(
      'looked-after',
      'placement',
      'visit',
      'review',
      'birth',
      'plan-start',
      'significant-change',
    )
    const on = fc.integer({ min: 0, max: 900 }).map(days => addDays('2025-01-01', days))
    const some = fc.array(fc.record({ what, on }, { noNullPrototype: true }), { maxLength: 12 })
    fc.assert(
      fc.property(some, fc.constantFrom(...nations), (told, nation) => {
        const limits = limitsFor({ nation, plan: 'care-plan', happened: Object.freeze(told) }, '2026-06-01')
        const days = limits.limits.map(limit => limit.by)
        deepEqual(days, days.toSorted())
        deepEqual(limitsFor({ nation, plan: 'care-plan', happened: told.toReversed() }, '2026-06-01'), limits)
        for (const limit of limits.limits)
          ok(!/[{}]/.test(limit.sentence + limit.because + limit.sureness + limit.warnings))
      }),
      { numRuns: 200 },
    )
  })
})
