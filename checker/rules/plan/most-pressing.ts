import { startOfText } from '../../reading-plan/say.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** What would hurt the child most if nothing changed comes first, because what is first gets done [G1 G3]. */
export const mostPressing = planRule({
  id: 'most-pressing',
  letter: 'Relevant',
  severity: 'improve',
  sources: ['G1', 'G3'],
  raisedWhen:
    'A need that would hurt the child less if it stayed unmet stands above one that would hurt more.',
  leftAlone:
    'The needs stand in order, or weigh the same; nobody has said how much they weigh; the one above or the one below is met.',

  words: {
    below: {
      wrong: '“{need}” matters more to {child} than “{above}”, and stands below it.',
      matters: 'What stands first is done first, and {child} would wait longest for what hurts most.',
      instead: 'Move it up, above every need that matters less.',
    },
  },

  *mark(plan) {
    const open = plan.needs.filter(need => need.met === undefined && need.impact !== undefined)
    for (const [at, need] of open.entries()) {
      const above = open.slice(0, at).find(each => (each.impact ?? 0) < (need.impact ?? 0))
      if (above)
        yield {
          at: { part: 'need', id: need.id },
          words: 'below',
          with: { need: startOfText(need.text), above: startOfText(above.text) },
        }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'A low need stands above a high one.',
      plan: { needs: [{ impact: 1 }, { impact: 3 }] },
      raises: [{ part: 'need', id: 'n2', says: 'below' }],
    },
    {
      name: 'The last two are the wrong way round.',
      plan: { needs: [{ impact: 3 }, { impact: 1 }, { impact: 2 }] },
      raises: [{ part: 'need', id: 'n3', says: 'below' }],
    },
    {
      name: 'The order is upside down.',
      plan: { needs: [{ impact: 1 }, { impact: 2 }, { impact: 3 }] },
      raises: [
        { part: 'need', id: 'n2', says: 'below' },
        { part: 'need', id: 'n3', says: 'below' },
      ],
    },
    {
      name: 'A need that nobody has weighed stands between them.',
      plan: { needs: [{ impact: 2 }, {}, { impact: 3 }] },
      raises: [{ part: 'need', id: 'n3', says: 'below' }],
    },
    {
      name: 'The need at the top is met, and the two below it are the wrong way round.',
      plan: { needs: [{ impact: 1, met: '2026-11-20' }, { impact: 2 }, { impact: 3 }] },
      raises: [{ part: 'need', id: 'n3', says: 'below' }],
    },
  ],
  leaves: [
    { name: 'There is only one need.', plan: { needs: [{ impact: 1 }] } },
    { name: 'They stand from high to low.', plan: { needs: [{ impact: 3 }, { impact: 2 }, { impact: 1 }] } },
    { name: 'They weigh the same.', plan: { needs: [{ impact: 2 }, { impact: 2 }] } },
    { name: 'Nobody has said how much they weigh.', plan: { needs: [{}, {}] } },
    {
      name: 'The low one at the top is met.',
      plan: { needs: [{ impact: 1, met: '2026-11-20' }, { impact: 3 }] },
    },
    {
      name: 'The high one below is met.',
      plan: { needs: [{ impact: 2 }, { impact: 3, met: '2026-11-20' }] },
    },
  ],
}
