import { type Field, holding, words } from './field.ts'
import type { KindOfPart } from './kind.ts'

const who = holding('person', 'whose {part} is', { needed: 'Choose who it was.', progress: true })
const on = holding('day', 'the day of {part}', { progress: true })
const about = holding('part', 'what {part} is about', { progress: true })
const version = holding('whole-number', 'which version {part} speaks of', { progress: true, beside: true })
const told = (called: string, needed?: string): Field => ({ ...words(called, needed), progress: true })

const privateTo = holding('people', 'who alone may read {part}', {
  progress: true,
  beside: true,
  ownAction: true,
})

/** What somebody thinks of the plan, in their own words. */
export const view: KindOfPart<'view'> = {
  called: 'view',
  under: ['plan'],
  list: { name: 'views', ids: false },
  ownWordsOf: 'person',
  fields: {
    person: who,
    on,
    text: told('the words of {part}'),
    how: holding(['said', 'observed', 'chose-not-to-say', 'not-obtained'], 'how {part} was come by', {
      progress: true,
    }),
    privateTo,
    cameOf: { ...told('what came of {part}'), beside: true, ownAction: true },
  },
}

/** What a person said the plan means [G1 G3]. */
export const understanding: KindOfPart<'understanding'> = {
  called: 'understanding',
  under: ['plan'],
  list: { name: 'understanding', ids: false },
  ownWordsOf: 'person',
  fields: {
    person: who,
    on,
    askedBy: holding('person', 'who asked for {part}', { progress: true }),
    words: told('the words of {part}'),
    privateTo,
  },
}

/** A draft that went out. */
export const draft: KindOfPart<'draft'> = {
  called: 'draft',
  under: ['plan'],
  given: true,
  fields: {
    on,
    version,
    with: holding('people', 'whom {part} went to', { progress: true }),
    how: holding(['in-person', 'print', 'link'], 'how {part} went out', { progress: true }),
  },
}

/** A draft that somebody was shown before a meeting [G1]. */
export const sighting: KindOfPart<'sighting'> = {
  called: 'look at the draft',
  under: ['plan'],
  list: { name: 'draftsSeen', ids: false },
  given: true,
  fields: {
    person: who,
    on,
    how: holding(['in-person', 'print', 'link'], 'how the draft was shown', { progress: true }),
    version,
  },
}

/** An answer to the plan or to one part of it [G5]. */
export const agreement: KindOfPart<'agreement'> = {
  called: 'answer',
  under: ['plan'],
  list: { name: 'agreements', ids: false },
  given: true,
  fields: {
    person: who,
    answer: holding(['agrees', 'disagrees', 'in-part', 'could-not-be-asked'], '{part}', {
      needed: 'Choose the answer.',
      progress: true,
    }),
    on,
    part: about,
    because: told('the reason for {part}'),
    meansForRisk: told('what {part} means for risk'),
    willDo: { ...told('what will be done about {part}'), beside: true },
    // Whoever is kept apart for safety may be of the family and not in the plan.
    apartFrom: holding('somebodies', 'whose doings {part} leaves out', { progress: true, beside: true }),
    signature: holding('signature', 'the signature under {part}', { progress: true, beside: true }),
    version,
  },
}

/** A professional's challenge, and what came of it. */
export const challenge: KindOfPart<'challenge'> = {
  called: 'challenge',
  under: ['plan'],
  list: { name: 'challenges', ids: true },
  ownWordsOf: 'by',
  fields: {
    // A colleague who sees it differently is not always one of the plan’s people.
    by: holding('somebody', 'whose {part} is', { needed: 'Choose who challenges it.', progress: true }),
    part: about,
    text: told('the challenge {part}', 'Write what should be thought about again.'),
    answer: { ...told('the answer to {part}'), ownAction: true },
    state: holding(['raised', 'answered', 'settled', 'escalated'], 'where {part} stands', {
      progress: true,
      ownAction: true,
    }),
    outcome: { ...told('what came of {part}'), beside: true, ownAction: true },
  },
}

/** What a review found [G2]. */
export const review: KindOfPart<'review'> = {
  called: 'review',
  under: ['plan'],
  list: { name: 'reviews', ids: true },
  fields: {
    on: { ...on, needed: 'Give the day of the review.' },
    tookPart: holding('people', 'who took part in {part}', { progress: true }),
    directions: holding('directions', 'the directions found at {part}', { progress: true }),
    decisions: told('the decisions of {part}'),
    questions: holding('questions', 'the answers to the twelve questions at {part}', {
      progress: true,
      beside: true,
    }),
    child: { ...told('how the child did at {part}'), beside: true },
    found: holding('found', 'what was found at {part}', { progress: true, beside: true }),
    consequencesHold: holding('yes-no', 'whether what happens if still held at {part}', {
      progress: true,
      beside: true,
    }),
    consequences: { ...told('what was said at {part} of what happens if'), beside: true },
    backupUsed: holding('yes-no', 'whether the backup plan was put to work at {part}', {
      progress: true,
      beside: true,
    }),
    backup: { ...told('what was said at {part} of the backup plan'), beside: true },
    next: holding('day', 'the review agreed at {part}', { progress: true, beside: true }),
    endsHere: holding('yes-no', 'whether the plan was to end at {part}', { progress: true, beside: true }),
    laterBecause: { ...told('why the review after {part} is later'), beside: true },
  },
}
