import type { Source } from './finding.ts'

/** When somebody asks it: while a need is written, with the family, when somebody does not agree, or when we look again. */
export type Moment = 'writing' | 'family' | 'disagreement' | 'review'

/** A question for the people in the room; the rules named look at a part of it, and the rest only people can answer. */
export type Question = {
  readonly id: string
  readonly text: string
  readonly sources: readonly Source[]
  readonly rules: readonly string[]
}

/** One of the twelve questions of the seven-minute briefing, under its number there [G4]. */
export type NumberedQuestion = Question & { readonly number: number }

/** The twelve that a plan is held against from end to end [G4]. */
export const twelveQuestions: readonly NumberedQuestion[] = (
  [
    [
      'outcome-clear',
      'Is it plain what will be different for the child, and what we are all working towards?',
      ['subjective-word', 'universal-need', 'service-not-need', 'attendance-not-outcome', 'negative-goal'],
    ],
    [
      'enough-detail',
      'Does it go into as much detail as we have: who, what, where, which and why?',
      ['missing-part', 'empty-action', 'subjective-word', 'unnamed-person'],
    ],
    [
      'every-part-measured',
      'Does every part say how we will measure it?',
      ['no-measure', 'no-baseline', 'no-evidence-plan'],
    ],
    ['every-part-owned', 'Can anybody see who has taken on each part?', ['unnamed-person', 'missing-part']],
    [
      'right-for-the-child',
      'Is it right for what this child needs, and could it really happen?',
      ['universal-need', 'most-pressing', 'target-leap'],
    ],
    [
      'within-reach',
      'Are we asking for what this family can do, with everything else they carry?',
      ['overload', 'all-or-nothing', 'no-quick-win'],
    ],
    [
      'risks-and-needs',
      'Does it answer what puts the child at risk, and what the child needs?',
      ['not-linked', 'most-pressing'],
    ],
    [
      'child-has-a-say',
      'Has the child said what they think of it?',
      ['no-voice', 'not-agreed', 'not-to-child'],
    ],
    [
      'parents-have-a-say',
      'Have the parents said what they think of it?',
      ['no-voice', 'not-agreed', 'surprise'],
    ],
    [
      'each-stage-dated',
      'Does it say by when we expect each stage to be done?',
      ['vague-time', 'review-as-deadline', 'unstaged', 'same-date', 'date-order'],
    ],
    [
      'child-and-review',
      'Does the child have a part in it, and is a day set to look at it again?',
      ['no-voice', 'review-late'],
    ],
    [
      'change-and-evidence',
      'Does everybody know what has to change, and how the review will see that it has?',
      ['no-evidence-plan', 'not-understood', 'self-report-only', 'done-no-evidence'],
    ],
  ] as const
).map(([id, text, rules], index) => ({ number: index + 1, id, text, sources: ['G4'], rules }))

/** What else the guidance asks, by the moment at which it helps to ask it. */
export const moreQuestions: Readonly<Record<Moment, readonly Question[]>> = {
  writing: [
    {
      id: 'impact-if-unmet',
      text: 'What will it do to the child if this need stays as it is? Which need is the most pressing, and does it stand first?',
      sources: ['G1', 'G3'],
      rules: ['most-pressing'],
    },
    {
      id: 'true-of-every-child',
      text: 'Is this about this child, or is it true of every child?',
      sources: ['G1', 'G3'],
      rules: ['universal-need'],
    },
    {
      id: 'whose-view',
      text: 'Whose idea of “clean” or “appropriate” is it? What would the family take it to mean?',
      sources: ['G1', 'G2', 'G3'],
      rules: ['subjective-word'],
    },
    {
      id: 'who-what-where-why-which',
      text: 'Who, what, where, why and which: is any of the five still open?',
      sources: ['G2', 'G5'],
      rules: ['unnamed-person', 'empty-action', 'missing-part'],
    },
    {
      id: 'in-the-way',
      text: 'What might get in the way, as the child, the family and the professionals each see it?',
      sources: ['G1', 'G4'],
      rules: ['missing-part'],
    },
    {
      id: 'see-hear-smell',
      text: 'When it is better, what would you see, hear and smell? If that is hard to picture, what is the opposite of how it is today?',
      sources: ['G1', 'G3'],
      rules: ['no-measure', 'negative-goal'],
    },
    {
      id: 'how-much',
      text: 'How much, or how many? Where does it stand today?',
      sources: ['G2', 'G5'],
      rules: ['no-measure', 'no-baseline'],
    },
    {
      id: 'how-will-we-know',
      text: 'How will we know that it is working, and how will we know that it is done?',
      sources: ['G2', 'G5'],
      rules: ['no-evidence-plan', 'attendance-not-outcome'],
    },
    {
      id: 'possible-for-them',
      text: 'Is it possible for the people who have to do it? Is it still good enough for the child?',
      sources: ['G1', 'G3', 'G5'],
      rules: ['all-or-nothing', 'target-leap', 'overload'],
    },
    {
      id: 'in-child-time',
      text: 'When does the child need it to happen, and is that the day we wrote? When is enough enough?',
      sources: ['G1', 'G3', 'G4', 'G5'],
      rules: ['vague-time', 'review-as-deadline', 'unstaged'],
    },
    {
      id: 'could-it-go',
      text: 'Is there anything here that answers none of our worries? Could it go?',
      sources: ['G1', 'G2', 'G3'],
      rules: ['not-linked'],
    },
  ],
  family: [
    {
      id: 'no-surprises',
      text: 'Have they been part of writing it, and have they seen it before the meeting?',
      sources: ['G1'],
      rules: ['surprise'],
    },
    {
      id: 'say-it-back',
      text: 'Can the child and the parents tell us in their own words what it asks of them? Which of their words should stand in it?',
      sources: ['G1', 'G3'],
      rules: ['not-understood', 'jargon'],
    },
    {
      id: 'had-their-say',
      text: 'Has everybody in the plan had their say, and signed it?',
      sources: ['G5'],
      rules: ['no-voice', 'not-agreed'],
    },
    {
      id: 'goal-clear-to-each',
      text: 'Are we clear what the goal is? Are the parents? Is the child?',
      sources: ['G4'],
      rules: ['not-understood'],
    },
    {
      id: 'either-way',
      text: 'Do they know what would end our part, what would bring more of us in, what the bottom line is, and what the backup plan is?',
      sources: ['G1', 'G3'],
      rules: ['no-consequence'],
    },
  ],
  disagreement: [
    {
      id: 'openly',
      text: 'What do we do if a parent says openly that they do not agree? Have we written it down, part by part, with their reasons?',
      sources: ['G4', 'G5'],
      rules: ['not-agreed', 'blame'],
    },
    {
      id: 'quietly',
      text: 'What if they say yes and do not mean it? What would we see, and who would ask them kindly?',
      sources: ['G4', 'G5'],
      rules: ['self-report-only'],
    },
    {
      id: 'what-it-means',
      text: 'What does it mean for the risk to the child, and for the chance that things will change?',
      sources: ['G5'],
      rules: ['not-agreed'],
    },
    {
      id: 'challenge',
      text: 'Has each professional said where they think that the plan will not work?',
      sources: ['G5'],
      rules: [],
    },
  ],
  review: [
    {
      id: 'better-for-the-child',
      text: 'Is the plan making life better for the child, and what does the child say to that?',
      sources: ['G4'],
      rules: ['no-voice', 'drift'],
    },
    {
      id: 'direction',
      text: 'Is it improving, staying the same or getting worse, and what shows it?',
      sources: ['G2', 'G5'],
      rules: ['drift', 'self-report-only'],
    },
    {
      id: 'more-than-their-word',
      text: 'Who or what says so, beside the one whose change it is?',
      sources: ['G5'],
      rules: ['self-report-only', 'done-no-evidence'],
    },
    {
      id: 'what-next',
      text: 'What is done, what did it change, and what comes next?',
      sources: ['G1', 'G3'],
      rules: ['done-no-next', 'overdue'],
    },
    {
      id: 'keep-or-take-out',
      text: 'Would the family like to see what is done stay in the plan, or have it taken out?',
      sources: ['G1'],
      rules: [],
    },
  ],
}
