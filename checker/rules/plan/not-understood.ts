import { isBlank } from '../../reading-plan/parts.ts'
import { atPerson, callName, isOldEnough, means, parentsOf, subjectsOf } from '../../reading-plan/people.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** People can only do what they have understood, and only their own words show that they have [G1 G3]. */
export const notUnderstood = planRule({
  id: 'not-understood',
  letter: 'Plain',
  severity: 'improve',
  sources: ['G1', 'G3'],
  raisedWhen:
    'A parent, or a child of about four or older, has no record of what the plan means to them in their own words. A child whose age nobody wrote down counts as old enough; that they were asked, or signed, is not enough.',
  leftAlone: 'Their words are there; the child is younger than about four, or cannot say it in words.',

  words: {
    unasked: {
      wrong: 'Nobody has recorded what this plan means to {person}.',
      matters: 'If it is not clear to {person}, what it asks may not happen, and {child} loses by that.',
      instead: 'Ask {person} to tell you what the plan says, and write down the words they use.',
    },
    'no-words': {
      wrong: '{person} was asked what the plan means, and the answer is not here.',
      matters:
        'That somebody was asked, or signed, does not show that they understood, and {child} needs them to.',
      instead: 'Write down what {person} said it means, in their words, and use those words in the plan.',
    },
  },

  *mark(plan, { today, limits }) {
    const subjects = subjectsOf(plan)
    const parents = parentsOf(plan).filter(parent => !subjects.some(({ id }) => id === parent.id))
    for (const person of [...subjects, ...parents]) {
      if (person.nonVerbal === true || !isOldEnough(person, limits.askedFromAge, today)) continue
      const asked = (plan.understanding ?? []).filter(each => means(person, each.person))
      if (asked.some(each => !isBlank(each.words))) continue
      yield {
        at: atPerson(plan, person),
        words: asked.length > 0 ? 'no-words' : 'unasked',
        with: { person: callName(person) },
      }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'Nobody was asked.',
      plan: { understanding: undefined },
      raises: [
        { part: 'person', id: 'emily', says: 'unasked' },
        { part: 'person', id: 'mum', says: 'unasked' },
      ],
    },
    {
      name: 'Mum signed, and nobody wrote down what she understood.',
      plan: {
        understanding: [
          { person: 'emily', words: 'They look in my ears' },
          { person: 'mum', on: '2026-11-09', askedBy: 'steph' },
        ],
      },
      raises: [{ part: 'person', id: 'mum', says: 'no-words' }],
    },
    {
      name: 'Emily is four today.',
      plan: {
        about: { is: 'child', name: 'Emily', person: 'emily', born: '2022-11-22' },
        people: [{ id: 'emily', name: 'Emily', is: 'child', born: '2022-11-22' }],
        understanding: [],
      },
      raises: [{ part: 'person', id: 'emily', says: 'unasked' }],
    },
    {
      name: 'Nobody knows how old Emily is, and the plan lists nobody.',
      plan: { about: { is: 'child', name: 'Emily' }, people: undefined, understanding: undefined },
      raises: [{ part: 'plan', says: 'unasked' }],
    },
    {
      name: 'Of two parents one was asked.',
      plan: {
        people: [
          { id: 'emily', name: 'Emily', is: 'child' },
          { id: 'mum', name: 'Ms Ellis', is: 'parent', relation: 'Mum' },
          { id: 'dad', name: 'Mr Ellis', is: 'parent', relation: 'Dad' },
        ],
      },
      raises: [{ part: 'person', id: 'dad', says: 'unasked' }],
    },
  ],
  leaves: [
    { name: 'Both said it in their own words.', plan: {} },
    {
      name: 'Emily is three.',
      plan: {
        about: { is: 'child', name: 'Emily', person: 'emily', born: '2022-11-23' },
        people: [{ id: 'emily', name: 'Emily', is: 'child', born: '2022-11-23' }],
        understanding: undefined,
      },
    },
    {
      name: 'Emily does not speak.',
      plan: {
        people: [{ id: 'emily', name: 'Emily', is: 'child', born: '2018-03-14', nonVerbal: true }],
        understanding: undefined,
      },
    },
    {
      name: 'Her social worker and her nan need not say it back.',
      plan: {
        people: [
          { id: 'emily', name: 'Emily', is: 'child' },
          { id: 'nan', name: 'Jean Ellis', is: 'relative', relation: 'Nan' },
          { id: 'steph', name: 'Steph Brown', is: 'professional' },
        ],
      },
    },
    {
      name: 'She was asked twice and answered the second time.',
      plan: {
        understanding: [
          { person: 'emily', on: '2026-11-09' },
          { person: 'emily', on: '2026-11-16', words: 'They look in my ears' },
          { person: 'mum', words: 'I book the test' },
        ],
      },
    },
  ],
}
