import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bankHolidayInWords, shutDayInWords } from './shut-day.ts'
import { dayUnder } from './write/view/days-under.ts'

const today = '2026-11-22'
const keep = 'Keep it if it is right for the family.'

describe('a day on which offices are shut', () => {
  for (const [day, nation, said] of [
    [
      '2026-12-20',
      'england',
      `That is a Sunday, when offices are shut. The nearest working days are Friday 18 December 2026 and Monday 21 December 2026. ${keep}`,
    ],
    [
      '2026-11-28',
      'england',
      `That is a Saturday, when offices are shut. The nearest working days are Friday 27 November 2026 and Monday 30 November 2026. ${keep}`,
    ],
    [
      '2026-11-30',
      'scotland',
      `That is a bank holiday, when offices are shut. The nearest working days are Friday 27 November 2026 and Tuesday 1 December 2026. ${keep}`,
    ],
    [
      '2026-11-22',
      'wales',
      `That is a Sunday, when offices are shut. The nearest working day is Monday 23 November 2026. ${keep}`,
    ],
    ['2026-11-30', 'england', ''],
    ['2026-11-21', 'england', ''],
    ['some day', 'england', ''],
  ] as const)
    it(`${day} in ${nation}: ${said || 'nothing is said'}`, () =>
      equal(shutDayInWords(day, today, nation), said))

  it('is told of a review and of a meeting as it is typed, of a task only where nobody can be reached', () => {
    const under = (name: string, typed: string) => dayUnder(name, typed, { today, nation: 'england' })
    const sunday = `Sunday 20 December 2026. ${shutDayInWords('2026-12-20', today, 'england')}`
    equal(under('plan/plan/nextReview', '20/12/2026'), sunday)
    equal(under('plan/plan/meeting', '20/12/2026'), sunday)
    equal(under('plan/plan/ends', '20/12/2026'), 'Sunday 20 December 2026')
    equal(under('task/t1/assigned/0/by', '20/12/2026'), 'Sunday 20 December 2026')
    equal(
      under('task/t1/assigned/0/by', '28/12/2026'),
      `Monday 28 December 2026. ${bankHolidayInWords('2026-12-28', 'england')}`,
    )
    equal(under('plan/plan/nextReview', ''), '')
  })
})
