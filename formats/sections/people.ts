import { line, type Section } from '../section.ts'
import { choice, day, text, yes } from '../values.ts'

/** Who is in the plan, and what it starts from; people come first, for the others name them. */
export const people: readonly Section[] = [
  {
    heading: 'People',
    also: [
      'Who attended',
      'Who was there',
      'Attendees',
      'Attendance',
      'People present',
      'Those present',
      'Family members',
      'Family and household',
      'Household members',
      'Professionals involved',
      'People involved',
      'Who is involved',
      'Team around the family',
      'Team around the child',
    ],
    kinds: ['p'],
    needs: { name: undefined },
    lines: [
      line('Name', 'name'),
      line(
        'Is',
        'is',
        choice({
          child: ['The child', 'Child'],
          parent: ['Parent'],
          carer: ['Carer'],
          relative: ['Relative'],
          network: ['Friend or neighbour', 'Network'],
          professional: ['Professional'],
        }),
      ),
      line('Known as', 'relation', text, ['Relation', 'Relationship']),
      line('Role', 'role', text, ['Job']),
      line('Organisation', 'organisation', text, ['Agency']),
      line('Contact', 'contact'),
      line('Born', 'born', day, ['Date of birth']),
      line('Cannot say in words', 'nonVerbal', yes),
    ],
  },
  {
    heading: 'Worries',
    also: ['Risks', 'Concerns', 'Danger statements'],
    kinds: ['w'],
    numbered: 'Worry',
    needs: { text: '' },
    lines: [
      line('What we are worried about', 'text', text, ['Worry', 'Concern']),
      line('Kind', 'kind', choice({ danger: ['Danger statement', 'Danger'], worry: ['Worry'] })),
      line('From', 'from'),
    ],
  },
  {
    heading: 'Strengths',
    also: [
      'What is working well',
      'What’s working well',
      'What is going well',
      'What’s going well',
      'What works well',
    ],
    kinds: ['s'],
    needs: { text: '' },
    lines: [line('What already works', 'text', text, ['Strength']), line('From', 'from')],
  },
]
