import { atTask, isBlank, isWritten, tasksOf } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { isDone } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** That a thing was done is only half of it: the other half is what it changed for the child [G1]. */
export const doneNoEvidence = planRule({
  id: 'done-no-evidence',
  letter: 'Measurable',
  severity: 'improve',
  sources: ['G1'],
  raisedWhen: 'A task is marked complete without a date, or without evidence and impact.',
  leftAlone: 'Both are there; it is not marked complete.',

  words: {
    'no-date': {
      wrong: '“{task}” is marked as done, and not when.',
      matters: 'Nobody can tell later how long {child} waited, or what came first.',
      instead: 'Add the day it was done.',
    },
    'no-evidence': {
      wrong: '“{task}” is marked as done, and nothing says what it changed.',
      matters: 'What we do only counts if it makes a difference for {child}.',
      instead: 'Write what happened, who saw it, and what is different for {child} since.',
    },
    neither: {
      wrong: '“{task}” is marked as done, and nothing says when or what it changed.',
      matters: 'What we do only counts if it makes a difference for {child}.',
      instead: 'Add the day, what happened, who saw it, and what is different for {child} since.',
    },
  },

  *mark(plan) {
    for (const placed of tasksOf(plan)) {
      const { task } = placed
      if (!isDone(task)) continue
      const noDate = isBlank(task.doneOn)
      const noEvidence = !(task.evidence ?? []).some(each => isWritten(each.text))
      if (noDate || noEvidence)
        yield {
          at: atTask(placed),
          words: noDate && noEvidence ? 'neither' : noDate ? 'no-date' : 'no-evidence',
          field: 'evidence',
          with: { task: startOfText(task.text) },
        }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'A tick and nothing more.',
      plan: { needs: [{ tasks: [{ state: 'done' }] }] },
      raises: [{ part: 'task', id: 't1', says: 'neither' }],
    },
    {
      name: 'A tick and a date.',
      plan: { needs: [{ tasks: [{ state: 'done', doneOn: '2026-11-16' }] }] },
      raises: [{ part: 'task', id: 't1', says: 'no-evidence' }],
    },
    {
      name: 'A date alone marks it as done.',
      plan: { needs: [{ tasks: [{ state: undefined, doneOn: '2026-11-16' }] }] },
      raises: [{ part: 'task', id: 't1', says: 'no-evidence' }],
    },
    {
      name: 'It says what changed, and not when it was done.',
      plan: {
        needs: [
          { tasks: [{ state: 'done', evidence: [{ id: 'e1', text: 'Dr Shah’s letter: both ears clear' }] }] },
        ],
      },
      raises: [{ part: 'task', id: 't1', says: 'no-date' }],
    },
    {
      name: 'One of two has only blanks as evidence.',
      plan: {
        needs: [
          { tasks: [{}, { state: 'done', doneOn: '2026-11-16', evidence: [{ id: 'e1', text: ' ' }] }] },
        ],
      },
      raises: [{ part: 'task', id: 't2', says: 'no-evidence' }],
    },
  ],
  leaves: [
    { name: 'Nothing is done yet.', plan: {} },
    {
      name: 'It says when, and what changed.',
      plan: {
        needs: [
          {
            tasks: [
              {
                state: 'done',
                doneOn: '2026-11-16',
                evidence: [
                  { id: 'e1', text: 'Dr Shah’s letter: both ears clear. Emily heard every word on the bus.' },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      name: 'It is in hand, and somebody has pencilled in a day.',
      plan: { needs: [{ tasks: [{ state: 'in-progress', doneOn: '2026-11-22' }] }] },
    },
    { name: 'It is in hand.', plan: { needs: [{ tasks: [{ state: 'in-progress' }] }] } },
    {
      name: 'It is blocked.',
      plan: { needs: [{ tasks: [{ state: 'blocked', because: 'The clinic is shut' }] }] },
    },
    { name: 'It was decided against.', plan: { needs: [{ tasks: [{ state: 'not-needed' }, {}] }] } },
    {
      name: 'It was done today.',
      plan: {
        needs: [
          {
            tasks: [
              {
                state: 'done',
                doneOn: '2026-11-22',
                evidence: [{ id: 'e1', text: 'Test booked for 3 December' }],
              },
            ],
          },
        ],
      },
    },
  ],
}
