import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { keepUntil } from './keep-until.ts'
import type { Happened } from './milestones.ts'
import type { TimescaleSettings } from './settings.ts'
import type { Story } from './story.ts'
import type { Nation } from './timescale.ts'

const born = (on: string): Happened => ({ what: 'birth', on })
const died = (on: string): Happened => ({ what: 'death', on })
const last = (on: string): Happened => ({ what: 'last-contact', on })

describe('how long records are kept', () => {
  type Case = readonly [
    name: string,
    nation: Nation,
    plan: Story['plan'],
    happened: readonly Happened[],
    until: string | undefined,
    settled: boolean,
    settings?: TimescaleSettings,
  ]
  const table: readonly Case[] = [
    [
      '75 years from birth for a child in care',
      'england',
      'care-plan',
      [born('2012-05-04')],
      '2087-05-04',
      true,
    ],
    [
      'to 1 March for somebody born on 29 February',
      'wales',
      'care-plan',
      [born('2012-02-29')],
      '2087-03-01',
      true,
    ],
    ['the same for a pathway plan', 'wales', 'pathway-plan', [born('2012-05-04')], '2087-05-04', true],
    [
      '15 years from the death of a child',
      'england',
      'care-plan',
      [born('2012-05-04'), died('2026-05-01')],
      '2041-05-01',
      true,
    ],
    [
      '75 years when they died as an adult',
      'england',
      'care-plan',
      [born('2006-05-01'), died('2026-05-01')],
      '2081-05-01',
      true,
    ],
    ['not until the birth is known', 'england', 'care-plan', [died('2026-05-01')], undefined, false],
    [
      '25 years from birth for child protection, to be confirmed',
      'scotland',
      'child-protection',
      [born('2016-02-29')],
      '2041-03-01',
      false,
    ],
    [
      'settled once an administrator confirms it',
      'scotland',
      'child-protection',
      [born('2016-02-29')],
      '2041-03-01',
      true,
      { confirmed: ['keep-cp-a'] },
    ],
    [
      'the longest of what is confirmed',
      'england',
      'child-protection',
      [born('2016-05-01'), last('2026-06-01')],
      '2061-06-01',
      true,
      { confirmed: ['keep-cp-a', 'keep-cp-b'] },
    ],
    [
      '75 years where an inquiry’s advice is followed',
      'england',
      'child-protection',
      [born('2016-05-01')],
      '2091-05-01',
      true,
      { confirmed: ['keep-abuse'] },
    ],
    [
      'three years from the 18th birthday',
      'england',
      'child-in-need',
      [born('2010-05-01'), last('2026-06-01')],
      '2031-05-01',
      false,
    ],
    [
      'three years from the last contact after it',
      'england',
      'child-in-need',
      [born('2006-05-01'), last('2026-06-01')],
      '2029-06-01',
      false,
    ],
    [
      'longer where the organisation says so',
      'england',
      'care-plan',
      [born('2012-05-04')],
      '2112-05-04',
      true,
      { own: { 'keep-la': { limit: 100, unit: 'years' } } },
    ],
    [
      'never shorter than the national rule',
      'england',
      'care-plan',
      [born('2012-05-04')],
      '2087-05-04',
      true,
      { own: { 'keep-la': { limit: 10, unit: 'years' } } },
    ],
    [
      'not known for child in need in Wales',
      'wales',
      'child-in-need',
      [born('2012-05-04')],
      undefined,
      false,
    ],
    [
      '75 years when they died on their 18th birthday',
      'england',
      'care-plan',
      [born('2008-05-01'), died('2026-05-01')],
      '2083-05-01',
      true,
    ],
    ['not by the last contact alone', 'england', 'child-in-need', [last('2026-06-01')], undefined, false],
  ]
  for (const [name, nation, plan, happened, until, settled, settings] of table)
    it(name, () => {
      const keep = keepUntil({ nation, plan, happened }, settings)
      deepEqual([keep.until, keep.settled], [until, settled])
    })

  it('is told with its source, and that nothing may go before it is confirmed', () => {
    deepEqual(
      keepUntil({ nation: 'england', plan: 'child-protection', happened: [born('2016-05-01')] }).sentences,
      [
        'Keep these records until 1 May 2041: they may go after that, not before.',
        'It is a local limit (the rule that schools follow for their records), and other places have their own: take it as advice until an administrator confirms it.',
        'An administrator has not confirmed this yet, so nothing may be destroyed by it.',
      ],
    )
  })

  it('asks for the birth, or says that no rule is known', () => {
    const said = (plan: Story['plan']) => keepUntil({ nation: 'england', plan, happened: [] }).sentences[0]
    equal(said('care-plan'), 'When was the child born?')
    equal(
      said('adult-plan'),
      'How long these records are kept is not known here. Keep them, and ask whoever looks after records.',
    )
  })
})
