import { tasksOf, tasksOfNeed } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { hasEnded } from '../../reading-plan/standing.ts'
import { isDone } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** A first step taken is the moment for the second; a plan that stops there has only started [G1 G3]. */
export const doneNoNext = planRule({
  id: 'done-no-next',
  letter: 'Timely',
  severity: 'improve',
  sources: ['G1', 'G3'],
  raisedWhen: 'Every task of a need is done, and the need is neither met nor followed by another task.',
  leftAlone:
    'A task is still to be done; the need is met; a finished task names another that follows it; the need has no task at all, which another rule says; the plan has ended.',

  words: {
    stopped: {
      wrong: 'Every task under “{need}” is done, and the need is still open.',
      matters: 'Something has gone well for {child}, and nothing carries it on.',
      instead:
        'Add the next step, who will take it and by when, or mark the need as met and say what shows it.',
    },
  },

  *mark(plan) {
    if (hasEnded(plan)) return
    const open = new Set(tasksOf(plan).flatMap(({ task }) => (isDone(task) ? [] : [task.id])))
    for (const need of plan.needs) {
      const tasks = tasksOfNeed(need)
      if (need.met !== undefined || tasks.length === 0 || !tasks.every(isDone)) continue
      if (tasks.some(task => task.next !== undefined && open.has(task.next))) continue
      yield { at: { part: 'need', id: need.id }, words: 'stopped', with: { need: startOfText(need.text) } }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'The only task is done.',
      plan: { needs: [{ tasks: [{ state: 'done', doneOn: '2026-11-16' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'stopped' }],
    },
    {
      name: 'One is done and the other was decided against.',
      plan: { needs: [{ tasks: [{ state: 'done' }, { state: 'not-needed' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'stopped' }],
    },
    {
      name: 'The second of two needs stands still.',
      plan: { needs: [{}, { tasks: [{ state: 'done' }, { state: 'done' }] }] },
      raises: [{ part: 'need', id: 'n2', says: 'stopped' }],
    },
    {
      name: 'The task said to follow is not in the plan.',
      plan: { needs: [{ tasks: [{ state: 'done', next: 't9' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'stopped' }],
    },
    {
      name: 'The task that follows is done too.',
      plan: { needs: [{ tasks: [{ state: 'done', next: 't2' }, { state: 'done' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'stopped' }],
    },
  ],
  leaves: [
    { name: 'The task is still to be done.', plan: {} },
    {
      name: 'One of two is done.',
      plan: { needs: [{ tasks: [{ state: 'done' }, { state: 'in-progress' }] }] },
    },
    { name: 'The need is met.', plan: { needs: [{ met: '2026-11-20', tasks: [{ state: 'done' }] }] } },
    {
      name: 'What follows stands under another need.',
      plan: { needs: [{ tasks: [{ state: 'done', next: 't2' }] }, { tasks: [{}] }] },
    },
    {
      name: 'One of two finished tasks names what follows.',
      plan: { needs: [{ tasks: [{ state: 'done' }, { state: 'done', next: 't3' }] }, { tasks: [{}] }] },
    },
    { name: 'There is no task, which another rule says.', plan: { needs: [{ tasks: [] }] } },
    { name: 'The plan has ended.', plan: { state: 'ended', needs: [{ tasks: [{ state: 'done' }] }] } },
  ],
}
