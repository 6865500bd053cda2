import { isWritten } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** What answers no worry takes a family's strength from what does; a worry that nothing answers is left to chance [G1 G2 G4]. */
export const notLinked = planRule({
  id: 'not-linked',
  letter: 'Relevant',
  severity: 'improve',
  sources: ['G1', 'G2', 'G4'],
  raisedWhen:
    'The plan records no worries from the assessment; or it does, and a need answers none of them, or one of them has no need that answers it.',
  leftAlone: 'Every need answers a worry that is there, and every worry has a need, met or not.',

  words: {
    none: {
      wrong: 'The plan does not say which worries from the assessment it answers.',
      matters: 'Nobody can tell whether it deals with what is hardest for {child}.',
      instead: 'Add the worries or dangers that the assessment found, and say which need answers which.',
    },
    need: {
      wrong: '“{need}” answers none of the worries in this plan.',
      matters:
        'Whatever does not help with a worry takes time and heart from what does, and {child} feels that.',
      instead: 'Say which worry it answers, add the worry if it is missing, or take the need out.',
    },
    worry: {
      wrong: 'No need answers the worry “{worry}”.',
      matters: 'We would know of it and do nothing, and {child} would go on living with it.',
      instead: 'Add a need that answers it, or say which of the needs does.',
    },
  },

  *mark(plan) {
    const worries = (plan.worries ?? []).filter(worry => isWritten(worry.text))
    if (worries.length === 0) {
      if (plan.needs.length > 0) yield { at: { part: 'plan' }, words: 'none' }
      return
    }
    const known = new Set(worries.map(worry => worry.id))
    const answered = new Set(plan.needs.flatMap(need => need.answers ?? []))
    const from = worries.map(worry => startOfText(worry.text))
    for (const need of plan.needs)
      if (!(need.answers ?? []).some(id => known.has(id)))
        yield {
          at: { part: 'need', id: need.id },
          words: 'need',
          with: { need: startOfText(need.text) },
          fix: { kind: 'choose', label: 'Choose the worry it answers', from },
        }
    for (const worry of worries)
      if (!answered.has(worry.id))
        yield {
          at: { part: 'worry', id: worry.id },
          words: 'worry',
          with: { worry: startOfText(worry.text) },
        }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'The plan records no worries, and is told so once.',
      plan: { worries: undefined, needs: [{}, {}] },
      raises: [{ part: 'plan', says: 'none' }],
    },
    {
      name: 'One need answers nothing.',
      plan: { needs: [{}, { answers: undefined }] },
      raises: [{ part: 'need', id: 'n2', says: 'need' }],
    },
    {
      name: 'A need answers a worry that has since been taken out.',
      plan: { needs: [{}, { answers: ['w9'] }] },
      raises: [{ part: 'need', id: 'n2', says: 'need' }],
    },
    {
      name: 'A danger has no need that answers it.',
      plan: {
        worries: [
          { id: 'w1', text: 'Emily cannot follow lessons' },
          { id: 'w2', text: 'Emily walks home by the canal alone', kind: 'danger' },
        ],
      },
      raises: [{ part: 'worry', id: 'w2', says: 'worry' }],
    },
    {
      name: 'A need and a worry have not found each other.',
      plan: { needs: [{ answers: [] }] },
      raises: [
        { part: 'need', id: 'n1', says: 'need' },
        { part: 'worry', id: 'w1', says: 'worry' },
      ],
    },
  ],
  leaves: [
    { name: 'The need answers the worry.', plan: {} },
    { name: 'Two needs answer one worry.', plan: { needs: [{}, {}] } },
    {
      name: 'One need answers two worries.',
      plan: {
        worries: [
          { id: 'w1', text: 'Emily cannot follow lessons' },
          { id: 'w2', text: 'Emily is left out at playtime' },
        ],
        needs: [{ answers: ['w1', 'w2'] }],
      },
    },
    { name: 'The need that answers it is met.', plan: { needs: [{ met: '2026-11-20' }] } },
    { name: 'Nothing has been written yet.', plan: { worries: undefined, needs: [] } },
  ],
}
