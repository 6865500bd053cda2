import type { Milestone } from './milestones.ts'
import type { Unit } from './timescale.ts'

/** How much trust a limit has earned here: as it was read, or as an administrator has settled it. */
export type HowSure = 'verified' | 'second-hand' | 'local' | 'unconfirmed' | 'confirmed' | 'own'

/** How a limit is told, beside what it asks for (words.ts). */
export const limitSentences = {
  after: 'That is {length} after {milestone} on {from}.',
  before: 'That is {length} before {milestone} on {from}.',
  sooner: 'It comes before the usual day because of {milestone} on {from}.',
  shut: 'Offices are shut on that day: the last working day before it is {workingDay}.',
  pastHolidays: 'Bank holidays before {first} and after {last} are not known here: please check.',
} as const

/** How sure a limit is, in a sentence that an administrator or a worker can act on. */
export const sureSentences: Readonly<Record<HowSure, string>> = {
  verified: 'It is set in {source}.',
  'second-hand': 'It is published as the national limit ({source}); we have not read it in the rule itself.',
  local:
    'It is a local limit ({source}), and other places have their own: take it as advice until an administrator confirms it.',
  unconfirmed: 'It is not confirmed yet ({source}): take it as advice until an administrator confirms it.',
  confirmed: 'An administrator has confirmed it for this organisation ({source}).',
  own: 'It is this organisation’s own limit.',
}

/** A length of time as people say it. */
export const lengthWords: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  'working-days': ['1 working day', '{count} working days'],
  'calendar-days': ['1 day', '{count} days'],
  weeks: ['1 week', '{count} weeks'],
  months: ['1 month', '{count} months'],
  years: ['1 year', '{count} years'],
  'school-terms': ['1 school term', '{count} school terms'],
  'at-once': ['at once', 'at once'],
}

/** What to ask where a day is missing that every such plan has. Other things may simply not have happened. */
export const questions: Readonly<Partial<Record<Milestone | 'school-terms', string>>> = {
  birth: 'When was {child} born?',
  'child-seen': 'When was {child} last seen?',
  eligible: 'When does the young person turn 16? If they became eligible later, when was that?',
  'health-assessment':
    'When was {child}’s health last looked at? The first time has to be before the first review.',
  'initial-conference': 'When was the initial conference?',
  'looked-after': 'When did {child} become looked after?',
  placement: 'When did the placement start?',
  'planning-meeting': 'When was the child protection planning meeting?',
  'plan-start': 'When does the plan start?',
  registered: 'When was {child}’s name put on the register?',
  'school-terms':
    'School terms differ from place to place: ask the school when this term and the next one end, and add them in the settings.',
}

/** The next review, told as a whole. */
export const reviewSentences = {
  due: 'The next review has to be held by {day}.',
  late: 'The review had to be held by {day}, and that day has gone by: hold it as soon as everybody can.',
  good: 'Best of all, hold it by {day}.',
  goodGone: 'It would have been best by {day}: hold it as soon as everybody can.',
  usual: 'Without that, the last day would be {day}.',
  none: 'The day of the next review cannot be worked out yet.',
  ifToday: 'If it started today, the last day would be {day}.',
} as const

/** What a person is told when a review day cannot stand as it is. */
export const refusalSentences = {
  notADay: 'Give the review a day that is in the calendar, such as 14 March 2026.',
  late: 'The review has to be held by {latest}. Choose that day or a sooner one, or say why it has to be later.',
} as const

/** How long records are kept, told as a whole. */
export const keepSentences = {
  unsettled: 'An administrator has not confirmed this yet, so nothing may be destroyed by it.',
  none: 'How long these records are kept is not known here. Keep them, and ask whoever looks after records.',
} as const

/** What an administrator is told when a setting cannot stand. */
export const settingSentences = {
  unknown: 'There is no limit called “{id}”.',
  firm: '“{id}” is a national limit and cannot be switched off. A sooner limit of your own can be set.',
  longer: '“{id}” is a national limit of {length}. Your own can be sooner, not later.',
  shorter: '“{id}” is a national limit of {length}. Records can be kept longer, not shorter.',
  length: 'Give “{id}” a whole number of at least 1, before or after as it was.',
  terms: 'Each school term needs a first day and a last day after it, and no two may overlap.',
} as const
