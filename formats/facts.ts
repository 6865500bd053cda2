import { type Line, line } from './section.ts'
import { choice, day, form, person, planKind, text } from './values.ts'

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
  { of: '', ...line('How often we meet, and who comes', 'meets', text, ['How often we meet']) },
  { of: '', ...line('Last changed', 'changed', day) },
  { of: '', ...line('Reference', 'was', text, ['Id']) },
]

/** The four questions about what happens if, under a heading of their own. */
export const consequences: readonly Line[] = [
  line('What would end our part', 'endsWhen'),
  line('What would increase it', 'increasesWhen', text, [
    'What will happen if things do not change',
    'What will happen if things don’t change',
    'What will happen if nothing changes',
    'What happens if things do not change',
    'What happens if nothing changes',
  ]),
  line('The bottom line', 'bottomLine', text, ['Bottom line']),
  line('The backup plan', 'backup', text, ['Backup plan', 'Backup', 'Contingency', 'Contingency plan']),
]
