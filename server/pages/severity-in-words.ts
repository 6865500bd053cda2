import type { Severity } from '../../checker/index.ts'

/** How much a rule weighs, said as a colleague would. */
export const severityInWords: Readonly<Record<Severity, { readonly short: string; readonly whole: string }>> =
  {
    fix: { short: 'Please change', whole: 'Please change it: the guidance says not to do this.' },
    improve: {
      short: 'Could be stronger',
      whole: 'It could be stronger: the guidance says what to do here.',
    },
    advice: {
      short: 'Worth a thought',
      whole: 'It is worth a thought: good practice, and no more than that.',
    },
  }
