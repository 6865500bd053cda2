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
      'How would we measure each part, and does the plan tell us?',
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
      'By when should each stage be done, and is that written down?',
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
