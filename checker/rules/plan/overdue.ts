import { daysBetween, sayDay } from '../../days.ts'
import { atTask, tasksOf } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { hasEnded, isNotYetBegun } from '../../reading-plan/standing.ts'
import { firstDue, isUnfinished } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** A promise to a child whose day has gone by should be kept, changed or let go, and never just left [G1 G5]. */
export const overdue = planRule({
  id: 'overdue',
  letter: 'Timely',
  severity: 'fix',
  sources: ['G1', 'G5'],
  raisedWhen: 'A task that is not done was due before today.',
  leftAlone:
    'It is due today; it is done or no longer needed; the plan has ended, or is a draft that has not begun.',

  words: {
    late: {
      wrong: '“{task}” was due on {day} and is not done.',
      matters: '{child} has now been waiting since then, and may stop believing what we promise.',
      instead:
        'Find out what got in the way; then mark it as done, give it a new day, or say why it is no longer needed.',
    },
  },

  *mark(plan, { today }) {
    if (hasEnded(plan) || isNotYetBegun(plan, today)) return
    for (const placed of tasksOf(plan)) {
      const due = firstDue(placed.task, plan, today)
      if (!due || !isUnfinished(placed.task) || daysBetween(due.day, today) <= 0) continue
      const named = { task: startOfText(placed.task.text), day: sayDay(due.day) }
      yield { at: atTask(placed, due.pair), words: 'late', with: named }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'A task was due yesterday.',
      plan: { needs: [{ tasks: [{ due: '2026-11-21' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'late' }],
    },
    {
      name: 'Its day was only typed.',
      plan: { needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: '12 Nov 2026' }] }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'late' }],
    },
    {
      name: 'Its day was typed without a year, in a plan that began before it.',
      plan: { needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: '20th November' }] }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'late' }],
    },
    {
      name: 'It is blocked, and its day has gone by.',
      plan: {
        needs: [{ tasks: [{}, { due: '2026-11-20', state: 'blocked', because: 'The clinic was shut' }] }],
      },
      raises: [{ part: 'task', id: 't2', pair: 0, says: 'late' }],
    },
    {
      name: 'Of two people who share it, the second was to have done their part.',
      plan: {
        needs: [
          {
            tasks: [
              {
                assigned: [
                  { who: 'Mum', due: '2026-12-04' },
                  { who: 'Steph Brown', due: '2026-11-13' },
                ],
              },
            ],
          },
        ],
      },
      raises: [{ part: 'task', id: 't1', pair: 1, says: 'late' }],
    },
    {
      name: 'What was to come round until last week has not been marked as done.',
      plan: {
        needs: [
          {
            tasks: [
              {
                assigned: [{ who: 'Mum' }],
                repeat: { days: ['Mon'], from: '2026-11-09', until: '2026-11-16' },
              },
            ],
          },
        ],
      },
      raises: [{ part: 'task', id: 't1', says: 'late' }],
    },
    {
      name: 'A pasted plan does not say when it starts, and a task in it is from last year.',
      plan: { state: undefined, starts: undefined, needs: [{ tasks: [{ due: '2025-11-22' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'late' }],
    },
  ],
  leaves: [
    { name: 'It is due tomorrow.', plan: {} },
    { name: 'It is due today.', plan: { needs: [{ tasks: [{ due: '2026-11-22' }] }] } },
    {
      name: 'All that is typed is when it began.',
      plan: { needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: 'from 16 November 2026' }] }] }] },
    },
    {
      name: 'It is done.',
      plan: { needs: [{ tasks: [{ due: '2026-11-13', state: 'done', doneOn: '2026-11-18' }] }] },
    },
    {
      name: 'It is no longer needed.',
      plan: {
        needs: [
          {
            tasks: [{ due: '2026-11-13', state: 'not-needed', because: 'Her hearing was tested at school' }],
          },
        ],
      },
    },
    { name: 'The plan has ended.', plan: { state: 'ended', needs: [{ tasks: [{ due: '2026-11-13' }] }] } },
    {
      name: 'A draft has not begun, and still holds a day from when it was first written.',
      plan: { state: 'draft', starts: undefined, needs: [{ tasks: [{ due: '2026-11-13' }] }] },
    },
    {
      name: 'It comes round since last week and goes on until Christmas.',
      plan: {
        needs: [
          {
            tasks: [
              {
                assigned: [{ who: 'Mum', by: 'every Monday from 16 November 2026' }],
                repeat: { days: ['Mon'], from: '2026-11-16', until: '2026-12-21' },
              },
            ],
          },
        ],
      },
    },
  ],
}
