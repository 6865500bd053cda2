import { isBlank } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** Nobody can see how far a child has come when nobody wrote down where they began [G2]. */
export const noBaseline = planRule({
  id: 'no-baseline',
  letter: 'Measurable',
  severity: 'improve',
  sources: ['G2'],
  raisedWhen: 'A measure has a target and no starting point.',
  leftAlone: 'The starting point is written, even when it is nought; the measure has no target yet.',

  words: {
    baseline: {
      wrong: '{measure} is to reach {target}, and nothing says where it is now.',
      matters: 'At the review nobody could show {child} how far they have come.',
      instead: 'Add the figure as it stands today, and where it comes from.',
    },
  },

  *mark(plan) {
    for (const need of plan.needs)
      for (const measure of need.measures ?? [])
        if (measure.target !== undefined && measure.baseline === undefined)
          yield {
            at: { part: 'measure', id: measure.id, need: need.id },
            words: 'baseline',
            with: {
              measure: isBlank(measure.what) ? 'A measure' : `“${startOfText(measure.what)}”`,
              target: `${measure.target}${measure.unit === '%' ? '%' : measure.unit ? ` ${measure.unit}` : ''}`,
            },
          }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'Attendance is to reach 60% and nobody wrote what it is.',
      plan: { needs: [{ measures: [{ id: 'm1', what: 'Attendance', unit: '%', target: 60 }] }] },
      raises: [{ part: 'measure', id: 'm1', says: 'baseline' }],
    },
    {
      name: 'A reading taken since is not where it began.',
      plan: {
        needs: [
          {
            measures: [
              { id: 'm1', what: 'Nights in own bed', target: 5, readings: [{ on: '2026-11-18', value: 2 }] },
            ],
          },
        ],
      },
      raises: [{ part: 'measure', id: 'm1', says: 'baseline' }],
    },
    {
      name: 'The target is nought, and still needs a beginning.',
      plan: { needs: [{ measures: [{ id: 'm1', what: 'Nights away unknown', target: 0 }] }] },
      raises: [{ part: 'measure', id: 'm1', says: 'baseline' }],
    },
    {
      name: 'One of two measures has its beginning.',
      plan: {
        needs: [
          {
            measures: [
              { id: 'm1', what: 'Lessons attended', baseline: 3, target: 5 },
              { id: 'm2', what: 'Books read', target: 6 },
            ],
          },
        ],
      },
      raises: [{ part: 'measure', id: 'm2', says: 'baseline' }],
    },
    {
      name: 'Measures of two needs lack their beginnings, and one has no words.',
      plan: {
        needs: [
          { measures: [{ id: 'm1', what: '', target: 3 }] },
          { measures: [{ id: 'm2', what: 'Meals together', unit: 'a week', target: 4 }] },
        ],
      },
      raises: [
        { part: 'measure', id: 'm1', says: 'baseline' },
        { part: 'measure', id: 'm2', says: 'baseline' },
      ],
    },
  ],
  leaves: [
    { name: 'Nothing is counted in this plan.', plan: {} },
    {
      name: 'From 35% to 60%.',
      plan: {
        needs: [{ measures: [{ id: 'm1', what: 'Attendance', unit: '%', baseline: 35, target: 60 }] }],
      },
    },
    {
      name: 'It begins at nought.',
      plan: { needs: [{ measures: [{ id: 'm1', what: 'Words spoken in class', baseline: 0, target: 5 }] }] },
    },
    {
      name: 'It is watched, and no target is set yet.',
      plan: { needs: [{ measures: [{ id: 'm1', what: 'Hours slept' }] }] },
    },
    {
      name: 'It begins higher than it is to end.',
      plan: { needs: [{ measures: [{ id: 'm1', what: 'Cans a day', baseline: 6, target: 3 }] }] },
    },
  ],
}
