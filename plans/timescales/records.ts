import { nations, type Timescale, table } from './timescale.ts'

/** How soon somebody who asks to see their records is answered, wherever they live. */
export const askedFor: readonly Timescale[] = table(nations, 'records', [
  ['sar', 'records-shown', 1, 'months', ['records-asked-for'], 'second-hand', 'ED'],
])

/** How long records are kept. Here a limit is the first day on which they may go, never the last. */
export const kept: readonly Timescale[] = [
  ...table(['england', 'wales'], 'care-plan', [
    [
      'keep-la',
      'records-may-go',
      75,
      'years',
      ['birth'],
      'second-hand',
      'ME, WR2',
      { when: 'not-died-under-eighteen' },
    ],
    [
      'keep-la-d',
      'records-may-go',
      15,
      'years',
      ['death'],
      'second-hand',
      'ME, WR2',
      { when: 'died-under-eighteen' },
    ],
  ]),
  ...table(nations, 'child-protection', [
    // The rule that schools follow, and what is used here until somebody says otherwise.
    ['keep-cp-a', 'records-may-go', 25, 'years', ['birth'], 'local', 'IR'],
  ]),
  // These two are one area's rule and an inquiry's advice: each counts only where an administrator has confirmed it.
  ...table(nations, 'child-protection', [
    ['keep-cp-b', 'records-may-go', 35, 'years', ['last-contact'], 'local', 'BP', { advice: true }],
    // What the 75 years are counted from is not stated; birth is what other records use.
    ['keep-abuse', 'records-may-go', 75, 'years', ['birth'], 'local', 'JU', { advice: true }],
  ]),
  ...table(['england'], 'child-in-need', [
    // Three years with nothing new, from the 18th birthday on.
    ['keep-cin', 'records-may-go', 3, 'years', ['eighteenth-birthday', 'last-contact'], 'local', 'DN'],
  ]),
]
