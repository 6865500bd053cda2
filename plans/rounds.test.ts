import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, type Day } from '../checker/index.ts'
import { repeatTask, tickTask } from './actions/index.ts'
import { fold } from './fold.ts'
import { merge } from './merge.ts'
import { comesRoundOn, daysOfTask } from './rounds.ts'
import { whatChanged } from './saying/what-changed.ts'
import { emilysPlan, jo, later, next, refusals, type Story, sunday } from './testing.ts'
import { undo } from './undo.ts'

const schoolDays = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], from: '2026-11-09' } as const
/** Ring the school, on school days for the last two weeks; it is Sunday 22 November. */
const daily = (): Story => next(emilysPlan(), repeatTask, { task: 't1', repeat: schoolDays })

const tick = (story: Story, on: Day, was: 'done' | 'missed' | 'not-needed' | null): Story =>
  next(story, tickTask, { id: `k-${on}-${was}-${story.record.version}`, task: 't1', on, was })

const told = ({ record }: Story, today = sunday.today) => {
  const days = daysOfTask(record, 't1', today)
  return days && [days.done, days.of, days.untold]
}

describe('a task that comes round', () => {
  it('comes round on its days of the week, from and until', () => {
    const repeat = { ...schoolDays, until: '2026-11-20' }
    const days = Array.from({ length: 21 }, (_, at) => addDays('2026-11-02', at))
    deepEqual(
      days.filter(day => comesRoundOn(repeat, day)),
      days.filter(day => day >= '2026-11-09' && ![14, 15, 21, 22].includes(+day.slice(8))),
    )
  })

  it('is told by its days: so many of so many', () => {
    let story = daily()
    deepEqual(told(story), [0, 10, 10])
    for (const date of [9, 10, 11, 12, 13, 16, 17, 18])
      story = tick(story, `2026-11-${`${date}`.padStart(2, '0')}`, 'done')
    story = tick(story, '2026-11-19', 'missed')
    deepEqual(told(story), [8, 10, 1])
    deepEqual(told(tick(story, '2026-11-20', 'not-needed')), [8, 9, 0])
    equal(daysOfTask(story.record, 't1', sunday.today)?.days.at(-1)?.was, undefined)
  })

  it('does not count today before it is over, unless it was told', () => {
    const monday = { ...sunday, today: '2026-11-23', at: '2026-11-23T10:00:00.000Z' }
    deepEqual(told(daily(), monday.today), [0, 10, 10])
    const story = next(daily(), tickTask, { id: 'k', task: 't1', on: monday.today, was: 'done' }, monday)
    deepEqual(told(story, monday.today), [1, 11, 10])
  })

  it('keeps the last that was told of a day, and what was told before in the history', () => {
    let story = tick(daily(), '2026-11-16', 'missed')
    story = tick(story, '2026-11-16', 'done')
    deepEqual(told(story), [1, 10, 9])
    equal(story.events.filter(({ happened }) => happened.kind === 'task-ticked').length, 2)
    equal(tick(story, '2026-11-16', 'done').events.length, story.events.length)
    deepEqual(told(tick(story, '2026-11-16', null)), [0, 10, 10])
  })

  it('keeps what was told when its days change later', () => {
    const story = next(tick(daily(), '2026-11-10', 'done'), repeatTask, {
      task: 't1',
      repeat: { days: ['Wed'], from: '2026-11-16' },
    })
    deepEqual(told(story), [1, 2, 1])
  })

  it('starts on the day it came into the plan where no day is named', () => {
    const story = next(emilysPlan(), repeatTask, { task: 't1', repeat: { days: ['Sun', 'Mon'] } })
    deepEqual(told(story, '2026-11-24'), [0, 2, 2])
  })

  it('has no days where it does not come round', () => {
    equal(daysOfTask(emilysPlan().record, 't1', sunday.today), undefined)
    equal(daysOfTask(emilysPlan().record, 'nothing', sunday.today), undefined)
  })

  it('takes what two people tick at the same moment', () => {
    const seen = daily()
    const theirs = next(
      seen,
      tickTask,
      { id: 'a', task: 't1', on: '2026-11-16', was: 'missed' },
      later(sunday, 1, jo),
    )
    const mine = tick(seen, '2026-11-16', 'done')
    const since = theirs.events.slice(seen.events.length)
    const merged = merge(seen.record, since, mine.events.slice(seen.events.length))
    if (!('events' in merged)) throw new Error('They do not meet.')
    const story: Story = { events: [...theirs.events, ...merged.events], record: theirs.record }
    deepEqual(told(next(story, repeatTask, { task: 't1', repeat: schoolDays })), [0, 10, 9])
  })

  it('is said in the history, and can be taken back', () => {
    const before = daily()
    const command = { id: 'k', task: 't1', on: '2026-11-16', was: 'done' } as const
    const story = next(before, tickTask, command, later(sunday, 1))
    const [said] = whatChanged(story.events, before.record.version, story.record.version)
    match(said?.text ?? '', /^Sara Ahmed noted for “Ring the school” that on 16 November 2026 it was done\.$/)
    const back = undo(story.events, later(sunday, 2))
    if (!('events' in back)) throw new Error('It was refused.')
    deepEqual(told({ events: [], record: fold(back.events, story.record) }), [0, 10, 10])
  })
})

describe('a day is refused', () => {
  for (const [name, story, on, says] of [
    ['that has not come', daily(), '2026-11-23', /has not come yet/],
    ['that is none of the task’s', daily(), '2026-11-21', /not one of the days/],
    ['that the calendar has not', daily(), '2026-11-31', /not a day in the calendar/],
    ['of a task that does not come round', emilysPlan(), '2026-11-16', /does not come round/],
  ] as const)
    it(name, () => {
      const [first] = refusals(story, tickTask, { id: 'k', task: 't1', on, was: 'done' })
      match(first?.text ?? '', says)
    })
})
