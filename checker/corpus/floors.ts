/**
 * What the checker has reached on the labelled statements, as percentages a little under what was measured; `npm test`
 * fails below them. Raise them when the checker gets better, never lower them to land a change.
 */
export const floors = {
  aside: { micro: 90.7, precision: 92.7, macro: 89.9, cleanLeftAlone: 95.6 },
  develop: { micro: 99.4, precision: 99.6, macro: 99.4, cleanLeftAlone: 99.6 },
  'ours-g': { micro: 94.8, precision: 97.7, macro: 94.8, cleanLeftAlone: 99.1 },
  'ours-h': { micro: 94.6, precision: 97.2, macro: 95.2, cleanLeftAlone: 98.2 },
  'ours-i': { micro: 95.1, precision: 95.8, macro: 95.3, cleanLeftAlone: 97.5 },
  'ours-j': { micro: 90, precision: 96, macro: 91.4, cleanLeftAlone: 95 },
} as const
