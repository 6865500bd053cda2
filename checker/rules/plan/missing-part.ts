import { addDays, sayDay } from '../../days.ts'
import type { Fix } from '../../finding.ts'
import type { Assignment, Plan, Task } from '../../plan.ts'
import { atTask, goalsOfNeed, isBlank, isWritten, tasksOfNeed } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { lastDue } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

const hasPerson = ({ who, people = [] }: Assignment): boolean => isWritten(who) || people.length > 0
const hasDay = ({ by, due }: Assignment): boolean => isWritten(by) || isWritten(due)

const choosePerson = ({ people = [] }: Plan): { readonly fix?: Fix } =>
  people.length === 0
    ? {}
    : { fix: { kind: 'choose', label: 'Choose who will do it', from: people.map(person => person.name) } }

const chooseDay = (today: string): { readonly fix: Fix } => ({
  fix: { kind: 'choose', label: 'Choose a day', from: [7, 14, 28].map(days => sayDay(addDays(today, days))) },
})

const lacks = (task: Task, plan: Plan, today: string) => {
  const pairs = task.assigned ?? []
  const dated =
    lastDue(task, plan, today) !== undefined || isWritten(task.repeat?.from) || isWritten(task.repeat?.until)
  const open = (has: (pair: Assignment) => boolean) => pairs.flatMap((pair, at) => (has(pair) ? [] : [at]))
  return {
    people: pairs.length === 0 ? [undefined] : open(hasPerson),
    days: dated && pairs.length < 2 ? [] : pairs.length === 0 ? [undefined] : open(hasDay),
  }
}

/** A need that nobody is to do anything about by any day, or towards anything, is only a worry written down [G1 G4]. */
export const missingPart = planRule({
  id: 'missing-part',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G4'],
  raisedWhen:
    'A need has no task or no goal, a task has no person or no day, or the form asks what might get in the way and nothing is written there.',
  leftAlone:
    'The need is met; the form has no place for that part, as the early help forms have none for goals; the words that are there are only vague, which other rules say.',

  words: {
    task: {
      wrong: 'Nothing is to be done yet about “{need}”.',
      matters: 'Until somebody does something, nothing changes for {child}.',
      instead: 'Add the first thing that will happen, who will do it and by which day.',
    },
    who: {
      wrong: '“{task}” does not say who will do it.',
      matters: 'When it is nobody’s in particular, {child} is left waiting for it.',
      instead: 'Name one person who has said they will do it.',
    },
    by: {
      wrong: '“{task}” does not say by when.',
      matters: 'Without a day, nobody can tell whether {child} has waited too long.',
      instead: 'Give a day that suits {child}.',
    },
    goal: {
      wrong: '“{need}” has no goal.',
      matters: 'We could do every task and still not know whether life is different for {child}.',
      instead: 'Say what you would see or hear once this need is met.',
    },
    factors: {
      wrong: 'Nothing is written about what might get in the way of “{need}”.',
      matters: '{child} and the family often know what will make it hard before we do.',
      instead:
        'Ask {child}, the family and the others what could make this hard, and write down who said so.',
    },
  },

  *mark(plan, { today, template }) {
    for (const need of plan.needs) {
      if (need.met !== undefined) continue
      const at = { part: 'need', id: need.id } as const
      const named = { need: startOfText(need.text) }
      const tasks = tasksOfNeed(need)
      if (template.asks.factors && (need.factors ?? []).every(factor => isBlank(factor.text)))
        yield { at, words: 'factors', field: 'factors', with: named }
      if (tasks.length === 0) yield { at, words: 'task', field: 'task', with: named }
      for (const task of tasks) {
        const { people, days } = lacks(task, plan, today)
        const of = { task: startOfText(task.text) }
        for (const pair of people)
          yield {
            at: atTask({ task, need }, pair),
            words: 'who',
            field: 'who',
            with: of,
            ...choosePerson(plan),
          }
        for (const pair of days)
          yield { at: atTask({ task, need }, pair), words: 'by', field: 'by', with: of, ...chooseDay(today) }
      }
      if (template.asks.goal && goalsOfNeed(need).length === 0)
        yield { at, words: 'goal', field: 'goal', with: named }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'A need stands there and nothing is to be done about it.',
      plan: { needs: [{ tasks: [] }] },
      raises: [{ part: 'need', id: 'n1', says: 'task' }],
    },
    {
      name: 'The only task was decided against.',
      plan: { needs: [{ tasks: [{ state: 'not-needed', because: 'The test was done at school' }] }] },
      raises: [{ part: 'need', id: 'n1', says: 'task' }],
    },
    {
      name: 'A task has neither a person nor a day.',
      plan: { needs: [{ tasks: [{ assigned: undefined }] }] },
      raises: [
        { part: 'task', id: 't1', says: 'who' },
        { part: 'task', id: 't1', says: 'by' },
      ],
    },
    {
      name: 'The box for who holds only blanks.',
      plan: { needs: [{ tasks: [{ assigned: [{ who: '  ', by: '1 December 2026' }] }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'who' }],
    },
    {
      name: 'Two people share a task and only the first has a day.',
      plan: {
        needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: '1 December 2026' }, { who: 'Steph Brown' }] }] }],
      },
      raises: [{ part: 'task', id: 't1', pair: 1, says: 'by' }],
    },
    {
      name: 'A Liberi plan says neither what might get in the way nor what the goal is.',
      plan: { needs: [{ factors: [], goals: [] }] },
      raises: [
        { part: 'need', id: 'n1', says: 'factors' },
        { part: 'need', id: 'n1', says: 'goal' },
      ],
    },
    {
      name: 'The second Cumbria box says what has to happen and not what things will look like.',
      plan: { template: 'cumbria', needs: [{}, { factors: undefined, goals: [] }] },
      raises: [{ part: 'need', id: 'n2', says: 'goal' }],
    },
  ],
  leaves: [
    { name: 'Every part is there.', plan: {} },
    {
      name: 'The early help assessment has no place for goals or for what might get in the way.',
      plan: { template: 'ehm-assessment', needs: [{ factors: [], goals: [] }] },
    },
    {
      name: 'The early help review has evidence where the others have a goal.',
      plan: { template: 'ehm-review', needs: [{ factors: [], goals: [] }] },
    },
    { name: 'The need is met and needs no more tasks.', plan: { needs: [{ met: '2026-11-20', tasks: [] }] } },
    {
      name: 'A task that comes round says its days and until when.',
      plan: {
        needs: [{ tasks: [{ assigned: [{ who: 'Mum' }], repeat: { days: ['Mon'], until: '2026-12-18' } }] }],
      },
    },
    {
      name: 'A task that comes round says since when.',
      plan: {
        needs: [{ tasks: [{ assigned: [{ who: 'Mum' }], repeat: { days: ['Mon'], from: '2026-11-16' } }] }],
      },
    },
    {
      name: 'The day is vague, which is another rule’s to say.',
      plan: { needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: 'soon' }] }] }] },
    },
  ],
}
