/**
 * What the checker has reached on the labelled statements, as percentages a little under what was measured; `npm test`
 * fails below them. Raise them when the checker gets better, never lower them to land a change.
 */
export const floors = {
  aside: { micro: 89.8, precision: 91.5, macro: 89.2, cleanLeftAlone: 95.4 },
  develop: { micro: 99.1, precision: 99.5, macro: 99.1, cleanLeftAlone: 99.4 },
} as const
