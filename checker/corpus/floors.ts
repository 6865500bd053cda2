/**
 * What the checker has reached on the labelled statements, as percentages a little under what was measured; `npm test`
 * fails below them. Raise them when the checker gets better, never lower them to land a change.
 */
export const floors = {
  aside: { micro: 0, precision: 0, macro: 0, cleanLeftAlone: 0 },
  develop: { micro: 0, precision: 0, macro: 0, cleanLeftAlone: 0 },
} as const
