import { healthReviews, meetings } from '../../lexicon/meetings.ts'
import { meetingDeadlines } from '../../reading/meetings.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** The professionals' diary is not the child's: what a child needs by February cannot wait for a meeting in April. */
export const reviewAsDeadline = statementRule({
  id: 'review-as-deadline',
  letter: 'Timely',
  severity: 'fix',
  sources: ['G1'],
  fields: ['task', 'by', 'goal'],
  raisedWhen:
    'The date is a professionals’ meeting: by the next review, core group, conference or child in need meeting.',
  leftAlone:
    'A day that suits the child is given and the meeting only looks at it; or it is a health check-up or a parents’ evening.',

  words: {
    meeting: {
      wrong: '“{phrase}” is a date in our diary, not one that suits {child}.',
      matters:
        'Meetings move, and then the task moves with them. {child} needs it by a day that fits their life.',
      instead:
        'Give the day it should be done, such as “Friday 13 February”, and let the meeting look at how it went.',
    },
  },

  phrases: [meetings, healthReviews],

  mark(statement, point) {
    for (const deadline of meetingDeadlines(statement))
      point({ ...deadline, words: 'meeting', with: { phrase: statement.textOf(deadline) } })
  },
})

export const examples: StatementExamples = {
  raises: [
    ['task', 'Nita to bring the form [to the core group].'],
    ['task', 'Jo to have tried three visits [in advance of the core group].'],
    ['by', '[CIN meeting]'],
    ['by', '[At the network meeting], 3 March'],
    ['by', 'Next [child protection conference] (11 May 2026)'],
    ['task', 'Mum to have rung three nurseries [by the next core group].'],
    ['goal', 'Both smoke alarms are up [before the review].'],
    ['by', '[Pathway plan review]'],
    ['task', 'Dad to have the locks changed [by conference].'],
    ['by', '[when the professionals reconvene]'],
  ],
  leaves: [
    ['by', 'The MDT clinic on 9 March'],
    ['by', 'The wedding planning meeting at Nan’s, 15 March'],
    ['by', 'Before the hospital review on 5 May'],
    ['goal', 'By 1 March, two weeks ahead of the review, Rhea eats three new foods.', { child: 'Rhea' }],
    ['by', '12 January. Core group on the 20th will hear how it went.'],
    ['by', '30/1, two weeks before the review so we can see if it is working'],
    ['by', "Parents' evening, Thurs 12 February"],
    ['by', '3 March, 9.20: review of your inhalers with the asthma nurse'],
    ['by', 'Rent review date, 1 April'],
    ['task', 'Mum to tell the review what she saw on Monday 2 March.'],
    ['goal', 'Reggie has read the notes of his review with Pam.'],
    ['task', 'Conference call with Grandpa in Pune, Sundays at 2pm from 11 January.'],
  ],
  rewrite: {
    field: 'task',
    from: 'Mum to have rung three nurseries [by the next core group].',
    to: 'Mum will ring three nurseries on Monday 12 January and tell you on Tuesday which one has a place.',
    toChild: true,
    child: 'Lexi',
  },
}
