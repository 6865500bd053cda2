import { holding, words } from './field.ts'
import type { KindOfPart } from './kind.ts'

/** How it will happen: one action, its people and its day. */
export const task: KindOfPart<'task'> = {
  called: 'task',
  under: ['need'],
  list: { name: 'tasks', ids: true },
  fields: {
    text: words('the task {part}', 'Write what will be done.'),
    assigned: holding('pairs', 'who does {part} and by when'),
    starts: holding('day', 'when {part} starts'),
    stages: holding('stages', 'the stages of {part}'),
    repeat: holding('repeat', 'how often {part} comes round'),
    state: holding(
      ['not-started', 'in-progress', 'blocked', 'not-needed', 'done'],
      'how far {part} has come',
      {
        progress: true,
        ownAction: true,
      },
    ),
    because: { ...words('why {part} is where it is'), progress: true, ownAction: true },
    doneOn: holding('day', 'when {part} was done', { progress: true, ownAction: true }),
    next: holding('task', 'what follows {part}', { progress: true }),
    putAway: holding('yes-no', 'whether {part} is put away', { progress: true }),
  },
}

/** What happened, who saw it, and what is different since [G1 G5]. */
export const evidence: KindOfPart<'evidence'> = {
  called: 'evidence',
  under: ['task', 'goal'],
  list: { name: 'evidence', ids: true },
  fields: {
    text: {
      ...words('the evidence {part}', 'Write what happened and what is different since.'),
      progress: true,
    },
    source: holding(
      ['record', 'seen-by-professional', 'seen-by-network', 'said-by-child', 'said-by-parent'],
      'what kind of source {part} has',
      { progress: true },
    ),
    on: holding('day', 'the day of {part}', { progress: true }),
    by: holding('somebody', 'who gave {part}', { progress: true }),
    file: holding('name', 'the file of {part}', { progress: true, beside: true, ownAction: true }),
  },
}

/** A day of a task that comes round, ticked off. */
export const tick: KindOfPart<'tick'> = {
  called: 'tick',
  under: ['task'],
  fields: {
    on: holding('day', 'the day of {part}', { needed: 'Give the day.', progress: true }),
    was: holding(['done', 'missed', 'not-needed'], 'what came of {part}', {
      needed: 'Choose whether it was done that day.',
      progress: true,
    }),
  },
}
