import type { Template } from '../checker/index.ts'
import {
  choice,
  count,
  day,
  dayNames,
  form,
  part,
  partsOf,
  person,
  persons,
  planKind,
  text,
  type Value,
  yes,
} from './values.ts'

/** One fact of a part: the words above it, other words it is known by, where it is kept, and how it is written. */
export type Line = {
  readonly label: string
  readonly also?: readonly string[]
  readonly key: string
  readonly as: Value
}

/** A section of a plan on paper that lists parts of one kind, a row each. */
export type Section = {
  readonly heading: string
  readonly also?: readonly string[]
  readonly kinds: readonly string[]
  /** Rows are numbered in a column of this name, as other sections point at them. */
  readonly numbered?: string
  /** Rows say in a column of this name which part they tell more about. */
  readonly self?: string
  /** Rows say in a column of this name what they hang on; the second row of one is its second. */
  readonly parent?: string
  readonly lines: readonly Line[]
  /** Facts that the form's own table holds already, or that go without saying. */
  readonly shown?: (template: Template) => readonly string[]
  /** What a part cannot be without: what stands there when nothing is written, or undefined where that cannot be. */
  readonly needs?: Readonly<Record<string, unknown>>
}

const line = (label: string, key: string, as: Value = text, also: readonly string[] = []): Line => ({
  label,
  key,
  as,
  also,
})

const whose = choice({
  family: ['The family’s'],
  network: ['The network’s'],
  professional: ['The professionals’'],
})
const voice = choice({
  child: ['The child'],
  family: ['The family'],
  professional: ['Professionals', 'A professional'],
})
const source = choice({
  record: ['On record'],
  'seen-by-professional': ['Seen by a professional'],
  'seen-by-network': ['Seen by the network'],
  'said-by-child': ['Said by the child'],
  'said-by-parent': ['Said by a parent'],
})
const impact = choice({ 3: ['High'], 2: ['Medium'], 1: ['Low'] }, Number)
const direction = choice({
  improving: ['Improving', 'Better'],
  same: ['The same'],
  worse: ['Worse', 'Declining'],
})
const answer = choice({
  agrees: ['Agrees', 'Yes'],
  disagrees: ['Disagrees', 'No'],
  'in-part': ['Agrees in part', 'Partly'],
  'could-not-be-asked': ['Could not be asked'],
})

/** What is said of the whole plan, under its title. */
export const facts: readonly (Line & { readonly of: '' | 'b1' })[] = [
  { of: 'b1', ...line('Name', 'name', text, ['Child', 'Child’s name', 'Young person', 'Name of child']) },
  {
    of: 'b1',
    ...line(
      'About',
      'is',
      choice({ child: ['A child'], adult: ['An adult'], family: ['A whole family', 'A family'] }),
    ),
  },
  { of: 'b1', ...line('Born', 'born', day, ['Date of birth', 'DOB']) },
  { of: 'b1', ...line('Listed as', 'person', person) },
  { of: '', ...line('Kind of plan', 'kind', planKind, ['Kind', 'Type of plan', 'Plan type']) },
  { of: '', ...line('Form', 'template', form, ['Template']) },
  {
    of: '',
    ...line('State', 'state', choice({ draft: ['Draft'], active: ['Active'], ended: ['Ended', 'Closed'] }), [
      'Status',
    ]),
  },
  {
    of: '',
    ...line('Starts', 'starts', day, ['Start', 'Start date', 'Started', 'Date of plan', 'Plan date']),
  },
  { of: '', ...line('Ends', 'ends', day, ['End', 'End date']) },
  { of: '', ...line('Next review', 'nextReview', day, ['Review date', 'Date of next review', 'Review']) },
  { of: '', ...line('Meeting', 'meeting', day, ['Meeting date', 'Date of meeting']) },
  { of: '', ...line('Last changed', 'changed', day) },
  { of: '', ...line('Reference', 'was', text, ['Id']) },
]

/** The four questions about what happens if, under a heading of their own. */
export const consequences: readonly Line[] = [
  line('What would end our part', 'endsWhen'),
  line('What would increase it', 'increasesWhen'),
  line('The bottom line', 'bottomLine', text, ['Bottom line']),
  line('The backup plan', 'backup', text, ['Backup plan', 'Backup', 'Contingency', 'Contingency plan']),
]

const states = choice({
  'not-started': ['Not started', 'No'],
  'in-progress': ['In progress', 'Ongoing'],
  blocked: ['Blocked'],
  'not-needed': ['Not needed'],
  done: ['Done', 'Yes', 'Completed'],
})

const holds = (template: Template, field: string): boolean =>
  template.columns.some(column => (column.fields as readonly string[]).includes(field))
const textIn =
  (field: string) =>
  (template: Template): readonly string[] =>
    holds(template, field) ? ['text'] : []

/** Every list a plan can hold, in the order it is read after the table; people come first, for the others name them. */
export const sections: readonly Section[] = [
  {
    heading: 'People',
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
    also: ['What is working well'],
    kinds: ['s'],
    needs: { text: '' },
    lines: [line('What already works', 'text', text, ['Strength']), line('From', 'from')],
  },
  {
    heading: 'More about the needs',
    kinds: ['n'],
    self: 'Need',
    lines: [
      line('Impact if unmet', 'impact', impact, ['Impact']),
      line('Answers', 'answers', partsOf('w')),
      line('Met on', 'met', day),
    ],
  },
  {
    heading: 'What might get in the way',
    kinds: ['n-f'],
    parent: 'Need',
    needs: { text: '' },
    shown: textIn('factors'),
    lines: [line('What', 'text'), line('Whose voice', 'voice', voice), line('Who says so', 'by', person)],
  },
  {
    heading: 'More about the tasks',
    kinds: ['n-t'],
    self: 'Task',
    shown: template => [
      ...(holds(template, 'done') ? ['state'] : []),
      ...(holds(template, 'done-on') ? ['doneOn'] : []),
    ],
    lines: [
      line('State', 'state', states),
      line('Why', 'because'),
      line('Starts', 'starts', day),
      line('Done on', 'doneOn', day),
      line('Next task', 'next', part('n-t')),
      line('Put away', 'putAway', yes),
    ],
  },
  {
    heading: 'Who and when in full',
    kinds: ['n-t-a'],
    parent: 'Task',
    shown: () => ['who', 'by'],
    lines: [line('Who', 'who'), line('By', 'by'), line('Day', 'due', day), line('People', 'people', persons)],
  },
  {
    heading: 'Tasks that come round',
    kinds: ['n-t-x'],
    parent: 'Task',
    needs: { days: undefined },
    lines: [
      line('Days', 'days', dayNames),
      line('From', 'from', day),
      line('Until', 'until', day),
      line('How it steps down', 'stepDown'),
    ],
  },
  {
    heading: 'Goals',
    kinds: ['n-g'],
    parent: 'Need',
    needs: { text: '' },
    shown: textIn('goal'),
    lines: [
      line('Goal', 'text'),
      line('Whose goal', 'whose', whose),
      line('How we will know', 'evidencedBy'),
      line('Who will show it', 'evidencedWho'),
      line('Met on', 'met', day),
    ],
  },
  {
    heading: 'Measures',
    kinds: ['n-m'],
    parent: 'Need',
    needs: { what: '' },
    lines: [
      line('What is counted', 'what', text, ['Measure']),
      line('Unit', 'unit'),
      line('Starting point', 'baseline', count, ['Baseline']),
      line('Target', 'target', count),
      line('Source', 'source'),
    ],
  },
  {
    heading: 'Stages on the way',
    kinds: ['n-t-s', 'n-m-s'],
    parent: 'Of',
    needs: { by: undefined },
    lines: [
      line('By', 'by', day),
      line('What', 'text'),
      line('Target', 'target', count),
      line('Reached on', 'done', day),
    ],
  },
  {
    heading: 'Readings',
    kinds: ['n-m-r'],
    parent: 'Measure',
    needs: { on: undefined, value: undefined },
    lines: [line('On', 'on', day), line('Value', 'value', count), line('Source', 'source')],
  },
  {
    heading: 'Evidence',
    kinds: ['n-t-e'],
    parent: 'Task',
    needs: { text: '' },
    shown: textIn('evidence'),
    lines: [
      line('Evidence and impact', 'text'),
      line('Source', 'source', source),
      line('On', 'on', day),
      line('By', 'by', person),
    ],
  },
  {
    heading: 'Evidence for the goals',
    kinds: ['n-g-e'],
    parent: 'Goal',
    needs: { text: '' },
    lines: [
      line('Evidence and impact', 'text'),
      line('Source', 'source', source),
      line('On', 'on', day),
      line('By', 'by', person),
    ],
  },
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
