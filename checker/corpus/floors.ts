/**
 * What the checker has reached on the labelled statements, as percentages a little under what was measured; `npm test`
 * fails below them. Raise them when the checker gets better, never lower them to land a change.
 */
export const floors = {
  aside: { micro: 90.2, precision: 92.6, macro: 89.5, cleanLeftAlone: 95.6 },
  develop: { micro: 99.2, precision: 99.6, macro: 99.2, cleanLeftAlone: 99.6 },
  'ours-g': { micro: 93, precision: 97.5, macro: 93, cleanLeftAlone: 99 },
  'ours-h': { micro: 92, precision: 96.5, macro: 93, cleanLeftAlone: 98 },
} as const
