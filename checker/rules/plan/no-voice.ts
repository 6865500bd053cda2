import { isRealDay } from '../../days.ts'
import type { Day, Person, Plan } from '../../plan.ts'
import { isWritten } from '../../reading-plan/parts.ts'
import {
  atPerson,
  callName,
  isOldEnough,
  means,
  parentsOrCarersOf,
  subjectsOf,
} from '../../reading-plan/people.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

type Heard = 'heard' | 'only-observed' | 'not-heard'

/** How far somebody has been heard. Only who cannot say it in words is heard by being watched. */
const heard = (plan: Plan, person: Person, fromAge: number, today: Day): Heard => {
  const tooYoung = person.nonVerbal === true || !isOldEnough(person, fromAge, today)
  const views = (plan.views ?? []).filter(view => means(person, view.person))
  const counts = views.some(({ how, on, text }) => {
    if (how === 'not-obtained') return false
    if (how === 'chose-not-to-say') return isRealDay(on)
    return isWritten(text) && (how !== 'observed' || tooYoung)
  })
  if (counts) return 'heard'
  return views.some(view => view.how === 'observed' && isWritten(view.text)) ? 'only-observed' : 'not-heard'
}

/** A plan made without somebody’s view is made about them and not with them [G1 G4 G5]. */
export const noVoice = planRule({
  id: 'no-voice',
  letter: 'Agreed',
  severity: 'improve',
  sources: ['G1', 'G4', 'G5'],
  raisedWhen:
    'No view is recorded of the child, or of a parent the plan lists, or of a carer where it lists no parent; a view that was not obtained is none. A child whose age nobody wrote down is taken to be able to say.',
  leftAlone:
    'They said it, in a few words or many; they were asked, chose not to say, and the day is there; a baby or a child who does not speak was observed, and the record says so.',

  words: {
    child: {
      wrong: '{child}’s own view of this plan is not here.',
      matters: 'It is {child}’s life, and {child} may see something that none of us has seen.',
      instead:
        'Ask {child}, and write down the answer in the words used; if it is by watching, because {child} cannot say, write that it is.',
    },
    parent: {
      wrong: '{person} has not been asked, or the answer is not here.',
      matters: 'What {person} knows of {child} could make this plan work, and it is missing.',
      instead:
        'Write down what {person} thinks, in their own words, or that they were asked and chose not to say, and when.',
    },
    observed: {
      wrong: 'The only view of {person} here is what somebody else observed.',
      matters:
        'Whoever can speak should be asked: what we see from outside may not be what it is like for {child}.',
      instead: 'Ask {person}, and write down what they say.',
    },
  },

  *mark(plan, { today, limits }) {
    const subjects = subjectsOf(plan)
    const parents = parentsOrCarersOf(plan).filter(parent => !subjects.some(({ id }) => id === parent.id))
    for (const person of [...subjects, ...parents]) {
      const how = heard(plan, person, limits.askedFromAge, today)
      if (how === 'heard') continue
      const words = how === 'only-observed' ? 'observed' : parents.includes(person) ? 'parent' : 'child'
      yield { at: atPerson(plan, person), words, with: { person: callName(person), child: callName(person) } }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'Mum was heard and Emily was not.',
      plan: { views: [{ person: 'mum', text: 'I thought she was ignoring me' }] },
      raises: [{ part: 'person', id: 'emily', says: 'child' }],
    },
    {
      name: 'Nobody was heard, in a plan that lists only a social worker.',
      plan: {
        about: { is: 'child', name: 'Emily' },
        people: [{ id: 'steph', name: 'Steph Brown', is: 'professional' }],
        views: [],
      },
      raises: [{ part: 'plan', says: 'child' }],
    },
    {
      name: 'Mum’s view was not obtained.',
      plan: {
        views: [
          { person: 'emily', text: 'I want to sit with my friends', how: 'said' },
          { person: 'mum', how: 'not-obtained', text: 'She was at work' },
        ],
      },
      raises: [{ part: 'person', id: 'mum', says: 'parent' }],
    },
    {
      name: 'Mum chose not to say, and nobody wrote down when.',
      plan: {
        views: [
          { person: 'emily', text: 'I want to sit with my friends' },
          { person: 'mum', how: 'chose-not-to-say' },
        ],
      },
      raises: [{ part: 'person', id: 'mum', says: 'parent' }],
    },
    {
      name: 'Emily is eight and was only watched.',
      plan: {
        views: [
          { person: 'emily', how: 'observed', text: 'She turns her head to the window' },
          { person: 'mum', text: 'I thought she was ignoring me' },
        ],
      },
      raises: [{ part: 'person', id: 'emily', says: 'observed' }],
    },
    {
      name: 'There is no parent here, and her foster carer was not asked.',
      plan: {
        people: [
          { id: 'emily', name: 'Emily', is: 'child' },
          { id: 'bev', name: 'Bev Hart', is: 'carer' },
        ],
      },
      raises: [{ part: 'person', id: 'bev', says: 'parent' }],
    },
    {
      name: 'The plan is about Emily and lists only her brothers.',
      plan: {
        about: { is: 'child', name: 'Emily' },
        people: [
          { id: 'noah', name: 'Noah', is: 'child' },
          { id: 'luca', name: 'Luca', is: 'child' },
        ],
      },
      raises: [{ part: 'plan', says: 'child' }],
    },
    {
      name: 'In a family’s plan one of two children was asked.',
      plan: {
        about: { is: 'family', name: 'The Ellis family' },
        people: [
          { id: 'emily', name: 'Emily', is: 'child' },
          { id: 'noah', name: 'Noah', is: 'child' },
        ],
      },
      raises: [{ part: 'person', id: 'noah', says: 'child' }],
    },
  ],
  leaves: [
    { name: 'Emily and her mum both said what they think.', plan: {} },
    {
      name: 'Emily is a baby and was observed, said as such.',
      plan: {
        about: { is: 'child', name: 'Emily', person: 'emily', born: '2026-08-30' },
        people: [{ id: 'emily', name: 'Emily', is: 'child', born: '2026-08-30' }],
        views: [
          { person: 'emily', how: 'observed', text: 'She stills when Mum sings and looks for her face' },
        ],
      },
    },
    {
      name: 'Emily is eight, does not speak, and was observed.',
      plan: {
        people: [{ id: 'emily', name: 'Emily', is: 'child', born: '2018-03-14', nonVerbal: true }],
        views: [{ person: 'emily', how: 'observed', text: 'She pulls Miss Obi to the front of the room' }],
      },
    },
    {
      name: 'Mum was asked on a day that is written, and chose not to say.',
      plan: {
        views: [
          { person: 'emily', text: 'I want to sit with my friends' },
          { person: 'mum', on: '2026-11-09', how: 'chose-not-to-say' },
        ],
      },
    },
    {
      name: 'Her carer was not asked, but her mum is in the plan and was.',
      plan: {
        people: [
          { id: 'emily', name: 'Emily', is: 'child' },
          { id: 'mum', name: 'Ms Ellis', is: 'parent' },
          { id: 'bev', name: 'Bev Hart', is: 'carer' },
        ],
      },
    },
    {
      name: 'The plan lists nobody, and Emily is named by her name.',
      plan: {
        about: { is: 'child', name: 'Emily' },
        people: undefined,
        views: [{ person: 'Emily', text: 'I want to sit with my friends' }],
      },
    },
  ],
}
