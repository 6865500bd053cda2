/** The value that a share of the values does not exceed, by nearest rank; `0.5` is the median of an odd number. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value: one slow round on a shared machine must not decide the figure. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)
