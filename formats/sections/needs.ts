import { holds, line, type Section, textIn } from '../section.ts'
import { choice, day, dayNames, part, partsOf, person, persons, yes } from '../values.ts'

const voice = choice({
  child: ['The child'],
  family: ['The family'],
  professional: ['Professionals', 'A professional'],
})
const impact = choice({ 3: ['High'], 2: ['Medium'], 1: ['Low'] }, Number)
const states = choice({
  'not-started': ['Not started', 'No'],
  'in-progress': ['In progress', 'Ongoing'],
  blocked: ['Blocked'],
  'not-needed': ['Not needed'],
  done: ['Done', 'Yes', 'Completed'],
})

/** What hangs on a need and its tasks, beside what the table holds. */
export const needs: readonly Section[] = [
  {
    heading: 'More about the needs',
    kinds: ['n'],
    self: 'Need',
    lines: [
      line('Impact if unmet', 'impact', impact, ['Impact']),
      line('Answers', 'answers', partsOf('w')),
      line('Met on', 'met', day),
    ],
  },
  {
    heading: 'What might get in the way',
    kinds: ['n-f'],
    parent: 'Need',
    needs: { text: '' },
    shown: textIn('factors'),
    lines: [line('What', 'text'), line('Whose voice', 'voice', voice), line('Who says so', 'by', person)],
  },
  {
    heading: 'More about the tasks',
    kinds: ['n-t'],
    self: 'Task',
    shown: template => [
      ...(holds(template, 'done') ? ['state'] : []),
      ...(holds(template, 'done-on') ? ['doneOn'] : []),
    ],
    lines: [
      line('State', 'state', states),
      line('Why', 'because'),
      line('Starts', 'starts', day),
      line('Done on', 'doneOn', day),
      line('Next task', 'next', part('n-t')),
      line('Put away', 'putAway', yes),
    ],
  },
  {
    heading: 'Who and when in full',
    kinds: ['n-t-a'],
    parent: 'Task',
    shown: () => ['who', 'by'],
    lines: [line('Who', 'who'), line('By', 'by'), line('Day', 'due', day), line('People', 'people', persons)],
  },
  {
    heading: 'Tasks that come round',
    kinds: ['n-t-x'],
    parent: 'Task',
    needs: { days: undefined },
    lines: [
      line('Days', 'days', dayNames),
      line('From', 'from', day),
      line('Until', 'until', day),
      line('How it steps down', 'stepDown'),
    ],
  },
]
