import { atGoal, goalsOf, isBlank } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** A review can only look for what somebody was asked to bring to it [G4 G5]. */
export const noEvidencePlan = planRule({
  id: 'no-evidence-plan',
  letter: 'Measurable',
  severity: 'improve',
  sources: ['G4', 'G5'],
  raisedWhen: 'A goal does not say how it will be evidenced at the review, or by whom.',
  leftAlone: 'Both are said; the goal is already met.',

  words: {
    neither: {
      wrong: 'Nothing says how anybody will know that “{goal}” has come true, or who will show it.',
      matters: 'The review would have to go by impressions, and {child} deserves facts.',
      instead:
        'Say what will show it, such as a register, a record or something seen, and who will bring it.',
    },
    how: {
      wrong: '“{goal}” does not say what will show that it has come true.',
      matters: 'The review would have to go by impressions, and {child} deserves facts.',
      instead: 'Say what will show it: a register, a test, a record, or something somebody will have seen.',
    },
    who: {
      wrong: 'Nobody is named to show the review that “{goal}” has come true.',
      matters:
        'What everybody thought somebody else would bring does not get brought, and {child}’s progress goes unseen.',
      instead: 'Name the person who will bring it.',
    },
  },

  *mark(plan) {
    for (const placed of goalsOf(plan)) {
      const { goal } = placed
      const [noHow, noWho] = [isBlank(goal.evidencedBy), isBlank(goal.evidencedWho)]
      if (goal.met !== undefined || !(noHow || noWho)) continue
      const people = plan.people ?? []
      yield {
        at: atGoal(placed),
        words: noHow && noWho ? 'neither' : noHow ? 'how' : 'who',
        with: { goal: startOfText(goal.text) },
        ...(noHow || people.length === 0
          ? {}
          : {
              fix: { kind: 'choose', label: 'Choose who will show it', from: people.map(({ name }) => name) },
            }),
      }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'The goal stands alone.',
      plan: { needs: [{ goals: [{ evidencedBy: undefined, evidencedWho: undefined }] }] },
      raises: [{ part: 'goal', id: 'g1', says: 'neither' }],
    },
    {
      name: 'Steph will bring something, and nobody knows what.',
      plan: { needs: [{ goals: [{ evidencedBy: undefined }] }] },
      raises: [{ part: 'goal', id: 'g1', says: 'how' }],
    },
    {
      name: 'The register will show it, and nobody is to bring the register.',
      plan: { needs: [{ goals: [{ evidencedWho: undefined }] }] },
      raises: [{ part: 'goal', id: 'g1', says: 'who' }],
    },
    {
      name: 'The boxes hold only blanks.',
      plan: { needs: [{ goals: [{ evidencedBy: ' ', evidencedWho: '\n' }] }] },
      raises: [{ part: 'goal', id: 'g1', says: 'neither' }],
    },
    {
      name: 'One goal of two needs says nothing, in a plan that lists no people.',
      plan: { people: undefined, needs: [{}, { goals: [{ evidencedWho: undefined }] }] },
      raises: [{ part: 'goal', id: 'g2', says: 'who' }],
    },
  ],
  leaves: [
    { name: 'How and who are both said.', plan: {} },
    {
      name: 'The goal is met.',
      plan: { needs: [{ goals: [{ met: '2026-11-18', evidencedBy: undefined, evidencedWho: undefined }] }] },
    },
    { name: 'There is no goal, which is another rule’s to say.', plan: { needs: [{ goals: [] }] } },
    {
      name: 'A goal without words is no goal yet.',
      plan: { needs: [{ goals: [{ text: ' ', evidencedBy: undefined }] }] },
    },
    {
      name: 'The child shows it herself.',
      plan: { needs: [{ goals: [{ evidencedBy: 'Emily reads us a page', evidencedWho: 'Emily' }] }] },
    },
  ],
}
