import { kinds, templates } from '../../checker/index.ts'
import { holding, words } from './field.ts'
import type { KindOfPart } from './kind.ts'

const day = (called: string) => holding('day', called)

/** The plan itself: the facts at its head. */
export const plan: KindOfPart<'plan'> = {
  called: 'plan',
  under: [],
  fields: {
    id: holding('name', 'the reference of the plan'),
    kind: holding(
      kinds.map(({ id }) => id),
      'the kind of plan',
    ),
    template: holding(
      templates.map(({ id }) => id),
      'the form of the plan',
      { needed: 'Choose the form the plan is written in.' },
    ),
    state: holding(['draft', 'active', 'ended'], 'where the plan stands', {
      progress: true,
      ownAction: true,
    }),
    starts: day('when the plan starts'),
    ends: day('the last day of the plan'),
    nextReview: holding('day', 'the next review', { ownAction: true }),
    meeting: day('the meeting the draft goes to'),
    meets: words('how often we meet and who comes'),
    changed: holding('day', 'the day the plan last changed', { ownAction: true }),
    ended: holding('ending', 'how the plan ended', { progress: true, beside: true, ownAction: true }),
    carriedFrom: holding('carried-from', 'the plan it goes on from', { beside: true, ownAction: true }),
    reviewLaterBecause: { ...words('why the next review is later'), beside: true, ownAction: true },
  },
}

/** Whom it is about. */
export const about: KindOfPart<'about'> = {
  called: 'whom the plan is about',
  under: [],
  fields: {
    is: holding(['child', 'adult', 'family'], 'whether the plan is about a child, an adult or a family', {
      needed: 'Choose whether the plan is about a child, an adult or a family.',
    }),
    name: holding('name', 'the name of whom the plan is about', { needed: 'Write whom the plan is about.' }),
    born: day('the date of birth of whom the plan is about'),
    person: holding('person', 'the person the plan is about'),
  },
}

/** What happens if [G1 G3]. */
export const consequences: KindOfPart<'consequences'> = {
  called: 'what happens if',
  under: [],
  fields: {
    endsWhen: words('what would end our part'),
    increasesWhen: words('what would increase our part'),
    bottomLine: words('the bottom line'),
    backup: words('the backup plan'),
  },
}
