import { holding, words } from './field.ts'
import type { KindOfPart } from './kind.ts'

const met = holding('day', 'when {part} was met', { progress: true, ownAction: true })
const stages = holding('stages', 'the stages of {part}')

/** What needs to happen, and everything that hangs on it. */
export const need: KindOfPart<'need'> = {
  called: 'need',
  under: ['plan'],
  list: { name: 'needs', ids: true },
  fields: {
    text: words('the need {part}', 'Write what needs to change.'),
    impact: holding('one-to-three', 'how much it would hurt if {part} stayed unmet'),
    answers: holding('worries', 'which worries {part} answers'),
    met,
  },
}

/** What might get in the way, and who says so [G1]. */
export const factor: KindOfPart<'factor'> = {
  called: 'factor',
  under: ['need'],
  list: { name: 'factors', ids: true },
  fields: {
    text: words('the factor {part}', 'Write what might get in the way.'),
    voice: holding(['child', 'family', 'professional'], 'whose voice {part} is'),
    by: holding('somebody', 'who says {part}'),
  },
}

/** What the expected impact is, and how anybody will know [G1 G4]. */
export const goal: KindOfPart<'goal'> = {
  called: 'goal',
  under: ['need'],
  list: { name: 'goals', ids: true },
  fields: {
    text: words('the goal {part}', 'Write what will be different.'),
    whose: holding(['family', 'network', 'professional'], 'whose goal {part} is'),
    evidencedBy: words('how {part} will be evidenced'),
    evidencedWho: holding('name', 'who will evidence {part}'),
    met,
  },
}

/** Something counted on the way there [G2]. */
export const measure: KindOfPart<'measure'> = {
  called: 'measure',
  under: ['need'],
  list: { name: 'measures', ids: true },
  fields: {
    what: words('what {part} counts', 'Write what is counted.'),
    unit: holding('name', 'the unit of {part}'),
    baseline: holding('number', 'where {part} started'),
    target: holding('number', 'the target of {part}'),
    stages,
    source: holding('name', 'where the figures for {part} come from'),
  },
}

/** One figure on one day. */
export const reading: KindOfPart<'reading'> = {
  called: 'reading',
  under: ['measure'],
  list: { name: 'readings', ids: false },
  fields: {
    on: holding('day', 'the day of {part}', { needed: 'Give the day of the reading.', progress: true }),
    value: holding('number', 'the figure of {part}', { needed: 'Give the figure.', progress: true }),
    source: holding('name', 'who or what {part} comes from', { progress: true }),
  },
}
