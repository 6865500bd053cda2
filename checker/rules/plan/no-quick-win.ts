import { addDays, isRealDay, sayDay } from '../../days.ts'
import { beginsOn } from '../../due.ts'
import type { Day, Plan, Task } from '../../plan.ts'
import { tasksOfNeed } from '../../reading-plan/parts.ts'
import { hasEnded, startOf } from '../../reading-plan/standing.ts'
import { duesOf } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** The days on which something of a task is there to be seen: when it is due, done, or first comes round. */
const daysOf = (task: Task, plan: Plan, today: Day): readonly Day[] => {
  const begins = (task.assigned ?? []).map(assignment => beginsOn(assignment, today, plan.starts))
  const dues = duesOf(task, plan, today).map(due => due.day)
  return [...dues, ...begins, task.doneOn, task.repeat?.from].filter(isRealDay)
}

/** Something that goes right in the first fortnight gives a family heart for what is harder [G3]. */
export const noQuickWin = planRule({
  id: 'no-quick-win',
  letter: 'Achievable',
  severity: 'advice',
  sources: ['G3'],
  raisedWhen:
    'No task of the first need is due within fourteen days of the plan’s start. The number is a setting.',
  leftAlone:
    'One of them is due on the fourteenth day or before, was done by then, or first comes round by then; the first need has no task at all, which another rule says; the plan has ended.',

  words: {
    late: {
      wrong: 'Nothing under the first need can be done by {day}.',
      matters:
        'Families who have managed something early tell us they had more heart for the rest, and {child} sees that things move.',
      instead: 'Put something small near the top that can be done within the first two weeks.',
    },
  },

  *mark(plan, { today, limits }) {
    const need = plan.needs[0]
    if (!need || hasEnded(plan)) return
    const tasks = tasksOfNeed(need)
    const by = addDays(startOf(plan, today), limits.quickWinDays)
    if (tasks.length === 0 || tasks.some(task => daysOf(task, plan, today).some(day => day <= by))) return
    yield { at: { part: 'need', id: need.id }, words: 'late', with: { day: sayDay(by) } }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'The only task of the first need is due on the fifteenth day.',
      plan: { needs: [{ tasks: [{ due: '2026-11-24' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'late' }],
    },
    {
      name: 'The quick win stands under the second need.',
      plan: { needs: [{ tasks: [{ due: '2026-12-10' }] }, { tasks: [{ due: '2026-11-12' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'late' }],
    },
    {
      name: 'No day can be understood.',
      plan: { needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: 'when things have settled' }] }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'late' }],
    },
    {
      name: 'A draft with no start yet has nothing due in the next two weeks.',
      plan: { state: 'draft', starts: undefined, needs: [{ tasks: [{ due: '2026-12-07' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'late' }],
    },
    {
      name: 'A service that counts seven days is told of a task on the eighth.',
      plan: { needs: [{ tasks: [{ due: '2026-11-17' }] }] },
      settings: { limits: { quickWinDays: 7 } },
      raises: [{ part: 'need', id: 'n1', says: 'late' }],
    },
  ],
  leaves: [
    { name: 'A task is due on day fourteen.', plan: {} },
    {
      name: 'One of three tasks is due in the first week.',
      plan: { needs: [{ tasks: [{ due: '2027-01-11' }, { due: '2026-11-13' }, { due: '2026-12-11' }] }] },
    },
    {
      name: 'It was meant for later and done early.',
      plan: { needs: [{ tasks: [{ due: '2026-12-11', state: 'done', doneOn: '2026-11-16' }] }] },
    },
    {
      name: 'A walk to school begins in the first week and goes on.',
      plan: {
        needs: [
          {
            tasks: [
              {
                assigned: [{ who: 'Mum', by: 'every school day until 18 December' }],
                repeat: { days: ['Mon', 'Fri'], from: '2026-11-16', until: '2026-12-18' },
              },
            ],
          },
        ],
      },
    },
    { name: 'The first need has no task, which another rule says.', plan: { needs: [{ tasks: [] }] } },
    { name: 'The plan has ended.', plan: { state: 'ended', needs: [{ tasks: [{ due: '2026-12-30' }] }] } },
    { name: 'Nothing has been written yet.', plan: { needs: [] } },
  ],
}
