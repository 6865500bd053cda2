import type { Source } from './finding.ts'
import type { Moment, Question } from './questions.ts'

const question = (
  id: string,
  text: string,
  sources: readonly Source[],
  rules: readonly string[],
): Question => ({ id, text, sources, rules })

/** What else the guidance asks, by the moment at which it helps to ask it. */
export const moreQuestions: Readonly<Record<Moment, readonly Question[]>> = {
  writing: [
    question(
      'impact-if-unmet',
      'What will it do to the child if this need stays as it is? Which need is the most pressing, and does it stand first?',
      ['G1', 'G3'],
      ['most-pressing'],
    ),
    question(
      'true-of-every-child',
      'Is this about this child, or is it true of every child?',
      ['G1', 'G3'],
      ['universal-need'],
    ),
    question(
      'whose-view',
      'Whose idea of “clean” or “appropriate” is it? What would the family take it to mean?',
      ['G1', 'G2', 'G3'],
      ['subjective-word'],
    ),
    question(
      'who-what-where-why-which',
      'Who, what, where, why and which: is any of the five still open?',
      ['G2', 'G5'],
      ['unnamed-person', 'empty-action', 'missing-part'],
    ),
    question(
      'in-the-way',
      'What might get in the way, as the child, the family and the professionals each see it?',
      ['G1', 'G4'],
      ['missing-part'],
    ),
    question(
      'see-hear-smell',
      'Once it is better, what would somebody in the house see, hear and smell? If that is hard to picture, what is the opposite of today?',
      ['G1', 'G3'],
      ['no-measure', 'negative-goal'],
    ),
    question(
      'how-much',
      'What could we count, and where does it stand today?',
      ['G2', 'G5'],
      ['no-measure', 'no-baseline'],
    ),
    question(
      'how-will-we-know',
      'How will we know that it is working, and how will we know that it is done?',
      ['G2', 'G5'],
      ['no-evidence-plan', 'attendance-not-outcome'],
    ),
    question(
      'possible-for-them',
      'Is it possible for the people who have to do it? Is it still good enough for the child?',
      ['G1', 'G3', 'G5'],
      ['all-or-nothing', 'target-leap', 'overload'],
    ),
    question(
      'in-child-time',
      'When does the child need it to happen, and is that the day we wrote? When is enough enough?',
      ['G1', 'G3', 'G4', 'G5'],
      ['vague-time', 'review-as-deadline', 'unstaged'],
    ),
    question(
      'could-it-go',
      'Is there anything here that answers none of our worries? Could it go?',
      ['G1', 'G2', 'G3'],
      ['not-linked'],
    ),
  ],
  family: [
    question(
      'no-surprises',
      'Have they been part of writing it, and have they seen it before the meeting?',
      ['G1'],
      ['surprise'],
    ),
    question(
      'say-it-back',
      'Can the child and the parents tell us in their own words what it asks of them? Which of their words should stand in it?',
      ['G1', 'G3'],
      ['not-understood', 'jargon'],
    ),
    question(
      'had-their-say',
      'Has each person named in it been heard, and put their name to it?',
      ['G5'],
      ['no-voice', 'not-agreed'],
    ),
    question(
      'goal-clear-to-each',
      'Would we, the parents and the child each name the same goal?',
      ['G4'],
      ['not-understood'],
    ),
    question(
      'either-way',
      'Do they know what would end our part, what would bring more of us in, what the bottom line is, and what the backup plan is?',
      ['G1', 'G3'],
      ['no-consequence'],
    ),
  ],
  disagreement: [
    question(
      'openly',
      'What do we do if a parent says openly that they do not agree? Have we written it down, part by part, with their reasons?',
      ['G4', 'G5'],
      ['not-agreed', 'blame'],
    ),
    question(
      'quietly',
      'What if they say yes and do not mean it? What would we see, and who would ask them kindly?',
      ['G4', 'G5'],
      ['self-report-only'],
    ),
    question(
      'what-it-means',
      'What does it mean for the risk to the child, and for the chance that things will change?',
      ['G5'],
      ['not-agreed'],
    ),
    question(
      'challenge',
      'Has each professional said where they think that the plan will not work?',
      ['G5'],
      [],
    ),
  ],
  review: [
    question(
      'better-for-the-child',
      'Is the plan making life better for the child, and what does the child say to that?',
      ['G4'],
      ['no-voice', 'drift'],
    ),
    question(
      'direction',
      'Is it improving, staying the same or getting worse, and what shows it?',
      ['G2', 'G5'],
      ['drift', 'self-report-only'],
    ),
    question(
      'more-than-their-word',
      'Who or what says so, beside the one whose change it is?',
      ['G5'],
      ['self-report-only', 'done-no-evidence'],
    ),
    question(
      'what-next',
      'What is done, what did it change, and what comes next?',
      ['G1', 'G3'],
      ['done-no-next', 'overdue'],
    ),
    question(
      'keep-or-take-out',
      'Would the family like to see what is done stay in the plan, or have it taken out?',
      ['G1'],
      [],
    ),
  ],
}
