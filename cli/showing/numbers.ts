/** A number with its thousands set apart. */
export const grouped = (number: number): string => number.toLocaleString('en-GB')

/** A number with its thousands set apart, and the thing it counts. */
export const many = (count: number, one: string, more: string = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`
