import type { Severity } from '../../checker/index.ts'

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** A number as people write it: 12,400, or 6.5. */
export const number = (of: number): string => grouped.format(of)

/** So many of something: 1 plan, 12,400 plans. */
export const count = (of: number, one: string, many = `${one}s`): string =>
  `${number(of)} ${of === 1 ? one : many}`

/** A part of a whole in hundredths. What is not nothing is never told as nothing, nor what is not all as all. */
export function hundredths(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%'
  const rounded = Math.round((part / whole) * 100)
  if (rounded === 0) return 'under 1%'
  return rounded === 100 && part < whole ? 'over 99%' : `${rounded}%`
}

/** So many to each: how much there is, shared out. */
export const each = (of: number, among: number): string => number(among === 0 ? 0 : of / among)

/** What findings of a weight are called where they are counted. */
export const weightNames: Readonly<Record<Severity, string>> = {
  fix: 'To change',
  improve: 'Could be stronger',
  advice: 'Worth a thought',
}

/** Things in a row as a sentence holds them: a, b and c. */
export const listed = (things: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(things).replace(/, and /, ' and ')
