/** The months in Welsh from January on, as a pattern each: after “o” some begin with a softer letter (5ed o Fai). */
export const welshMonths: readonly string[] = [
  'ionawr',
  'chwefror',
  '[mf]awrth',
  'ebrill',
  '[mf]ai',
  '[mf]ehefin',
  'g?orffennaf',
  'awst',
  '[mf]edi',
  'hydref',
  '[td]achwedd',
  'rh?agfyr',
]

/** What follows the number of a day in Welsh: 1af, 2il, 3ydd, 5ed, 7fed, 11eg, 21ain. */
export const welshOrdinals = 'af|il|ydd|ed|fed|eg|ain'

/** The days of the week in Welsh, which are never said without the word for day. */
export const welshWeekday = 'dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)'
