import { addMonths, isRealDay, sayDay } from '../../days.ts'
import { atTask, tasksOf } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { startOf } from '../../reading-plan/standing.ts'
import { isUnfinished, lastDue } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** A task that nobody looks at for months can stand still for months; a stage on the way is a place to notice [G5]. */
export const unstaged = planRule({
  id: 'unstaged',
  letter: 'Realistic',
  severity: 'improve',
  sources: ['G5'],
  raisedWhen:
    'A task is due more than three months after the plan starts, or after its own start where it has one, with no stage on the way. The months are a setting.',
  leftAlone:
    'It is due within three months to the day; it has a stage before its end, or steps down; it is done.',

  words: {
    long: {
      wrong: '“{task}” runs until {day} with no stage on the way.',
      matters: 'If it stands still, nobody will notice until then, and that is a long time for {child}.',
      instead: 'Say what will have been done after the first weeks, and by which day.',
    },
  },

  *mark(plan, { today, limits }) {
    for (const placed of tasksOf(plan)) {
      const { task } = placed
      const due = lastDue(task, plan, today)
      const from = isRealDay(task.starts) ? task.starts : startOf(plan, today)
      if (!due || !isUnfinished(task) || due.day <= addMonths(from, limits.reviewMonths)) continue
      const staged = (task.stages ?? []).some(stage => stage.by < due.day) || task.repeat?.stepDown
      if (staged) continue
      yield {
        at: atTask(placed, due.pair),
        words: 'long',
        with: { task: startOfText(task.text), day: sayDay(due.day) },
      }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'A task is due three months and a day after the plan starts.',
      plan: { needs: [{ tasks: [{ due: '2027-02-10' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'long' }],
    },
    {
      name: 'It starts later, and still runs for more than three months.',
      plan: { needs: [{ tasks: [{ starts: '2027-01-04', due: '2027-04-05' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'long' }],
    },
    {
      name: 'Its only stage is its end.',
      plan: { needs: [{ tasks: [{ due: '2027-06-30', stages: [{ by: '2027-06-30' }] }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'long' }],
    },
    {
      name: 'The day is only typed.',
      plan: { needs: [{ tasks: [{}, { assigned: [{ who: 'Mum', by: '20 July 2027' }] }] }] },
      raises: [{ part: 'task', id: 't2', pair: 0, says: 'long' }],
    },
    {
      name: 'A draft with no start plans for half a year ahead.',
      plan: { state: 'draft', starts: undefined, needs: [{ tasks: [{ due: '2027-05-31' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'long' }],
    },
    {
      name: 'Three months from the last of November end on the last of February.',
      plan: { starts: '2026-11-30', needs: [{ tasks: [{ due: '2027-03-01' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'long' }],
    },
  ],
  leaves: [
    { name: 'It is due in a fortnight.', plan: {} },
    { name: 'It is due in exactly three months.', plan: { needs: [{ tasks: [{ due: '2027-02-09' }] }] } },
    {
      name: 'It has a stage on the way.',
      plan: {
        needs: [
          { tasks: [{ due: '2027-06-30', stages: [{ by: '2027-02-01', text: 'Half the forms are in' }] }] },
        ],
      },
    },
    {
      name: 'It starts in the new year and takes three months from there.',
      plan: { needs: [{ tasks: [{ starts: '2027-01-04', due: '2027-04-04' }] }] },
    },
    {
      name: 'It is done.',
      plan: { needs: [{ tasks: [{ due: '2027-06-30', state: 'done', doneOn: '2026-11-20' }] }] },
    },
    {
      name: 'It steps down as it goes.',
      plan: {
        needs: [
          {
            tasks: [
              {
                assigned: [{ who: 'Mum' }],
                repeat: { days: ['Mon'], until: '2027-06-30', stepDown: 'Mondays only from 11 January' },
              },
            ],
          },
        ],
      },
    },
  ],
}
