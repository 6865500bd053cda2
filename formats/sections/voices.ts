import { line, type Section } from '../section.ts'
import { choice, day, part, person, persons, text } from '../values.ts'

const answer = choice({
  agrees: ['Agrees', 'Yes'],
  disagrees: ['Disagrees', 'No'],
  'in-part': ['Agrees in part', 'Partly'],
  'could-not-be-asked': ['Could not be asked'],
})
const direction = choice({
  improving: ['Improving', 'Better'],
  same: ['The same'],
  worse: ['Worse', 'Declining'],
})

/** What people think of the plan, whether they agree, and what reviews found. */
export const voices: readonly Section[] = [
  {
    heading: 'Views',
    also: ['Wishes and feelings', 'What people think'],
    kinds: ['v'],
    needs: { person: undefined },
    lines: [
      line('Person', 'person', person, ['Who']),
      line('In their words', 'text', text, ['View']),
      line(
        'How',
        'how',
        choice({
          said: ['Said'],
          observed: ['Observed'],
          'chose-not-to-say': ['Chose not to say'],
          'not-obtained': ['Not obtained'],
        }),
      ),
      line('On', 'on', day),
    ],
  },
  {
    heading: 'What the plan means to people',
    also: ['Understanding'],
    kinds: ['u'],
    needs: { person: undefined },
    lines: [
      line('Person', 'person', person, ['Who']),
      line('In their words', 'words'),
      line('Asked by', 'askedBy', person),
      line('On', 'on', day),
    ],
  },
  {
    heading: 'Who has seen the draft',
    kinds: ['d'],
    needs: { person: undefined, on: undefined },
    lines: [
      line('Person', 'person', person, ['Who']),
      line('On', 'on', day),
      line('How', 'how', choice({ 'in-person': ['In person'], print: ['In print'], link: ['By a link'] })),
    ],
  },
  {
    heading: 'Agreements',
    also: ['Agreement', 'Who agrees'],
    kinds: ['a'],
    needs: { person: undefined, answer: undefined },
    lines: [
      line('Person', 'person', person, ['Who']),
      line('Answer', 'answer', answer),
      line('On', 'on', day),
      line('About', 'part', part()),
      line('Because', 'because'),
      line('What it means for risk', 'meansForRisk'),
    ],
  },
  {
    heading: 'Challenges',
    kinds: ['c'],
    numbered: 'Challenge',
    needs: { by: undefined, text: '' },
    lines: [
      line('By', 'by', person),
      line('About', 'part', part()),
      line('Challenge made', 'text'),
      line('Answer', 'answer'),
      line(
        'State',
        'state',
        choice({
          raised: ['Raised'],
          answered: ['Answered'],
          settled: ['Settled'],
          escalated: ['Escalated'],
        }),
      ),
    ],
  },
  {
    heading: 'Reviews',
    kinds: ['r'],
    numbered: 'Review',
    needs: { on: undefined },
    lines: [line('On', 'on', day), line('Took part', 'tookPart', persons), line('Decisions', 'decisions')],
  },
  {
    heading: 'Directions',
    kinds: ['r-d'],
    parent: 'Review',
    needs: { part: undefined, direction: undefined },
    lines: [line('About', 'part', part()), line('Direction', 'direction', direction)],
  },
]
