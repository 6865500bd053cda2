import { type Field, holding, words } from './field.ts'
import type { KindOfPart } from './kind.ts'

const on = holding('day', 'the day of {part}', { progress: true })
const version = holding('whole-number', 'which version {part} speaks of', { progress: true, beside: true })
const told = (called: string, needed?: string): Field => ({ ...words(called, needed), progress: true })

/** What a professional sees behind an agreement: that it may be one in words only [G5]. */
export const doubt: KindOfPart<'doubt'> = {
  called: 'doubt',
  under: ['plan'],
  given: true,
  staffOnly: true,
  fields: {
    person: holding('person', 'whose agreement {part} is about', {
      needed: 'Choose whose agreement it is about.',
      progress: true,
    }),
    on,
    text: told('what was seen', 'Write what you saw or heard that makes you doubt it.'),
    meansForRisk: told('what {part} means for risk', 'Write what it could mean for the child.'),
    willDo: told('what will be done about {part}', 'Write what you will do about it.'),
  },
}

/** A manager’s yes to a version of the plan, or what has to be put right first. */
export const approval: KindOfPart<'approval'> = {
  called: 'approval',
  under: ['plan'],
  given: true,
  staffOnly: true,
  fields: {
    answer: holding(['approved', 'returned'], '{part}', { progress: true }),
    on,
    because: told('the reason for {part}'),
    despite: told('what the check still found at {part}'),
    version,
  },
}

/** A copy of the plan for one reader, which a second person looks at before it is made. */
export const copy: KindOfPart<'copy'> = {
  called: 'copy for one reader',
  under: ['plan'],
  given: true,
  staffOnly: true,
  fields: {
    with: holding('people', 'whom {part} is for', { progress: true }),
    on,
    why: told('why {part} is wanted'),
    version,
    lookedBy: holding('name', 'who looked at {part}', { progress: true, ownAction: true }),
    lookedOn: holding('day', 'when {part} was looked at', { progress: true, ownAction: true }),
    leavesOut: { ...told('what {part} leaves out'), ownAction: true },
    notMadeBecause: { ...told('why {part} was not made'), ownAction: true },
  },
}
