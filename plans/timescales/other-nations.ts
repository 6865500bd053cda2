import { nations, type Timescale, table } from './timescale.ts'

/** What the planning guides ask of every plan, wherever the family lives [G2 G3]. */
export const everywhere: readonly Timescale[] = table(nations, 'any', [
  ['g-max', 'review', 3, 'months', ['plan-start', 'review'], 'verified', 'G2'],
  ['g-good', 'review', 6, 'weeks', ['plan-start', 'review'], 'verified', 'G2', { advice: true }],
  // The guide names quick wins; the two weeks are what the checker counts by.
  ['g-quick', 'quick-win', 2, 'weeks', ['plan-start'], 'verified', 'G3', { advice: true }],
])

/** The limits of Wales. */
export const inWales: readonly Timescale[] = [
  ...table(['wales'], 'child-protection', [
    [
      'wa-cp-core1',
      'core-group',
      10,
      'working-days',
      ['initial-conference'],
      'verified',
      'WP',
      { turn: 'first' },
    ],
    // Meant to be monthly; six weeks is the most.
    ['wa-cp-core', 'core-group', 6, 'weeks', ['core-group'], 'verified', 'WP', { turn: 'second-on' }],
    ['wa-cp-rev1', 'review', 3, 'months', ['initial-conference'], 'verified', 'WP', { turn: 'first' }],
    ['wa-cp-rev', 'review', 6, 'months', ['review'], 'verified', 'WP', { turn: 'second-on' }],
  ]),
  // Read in the regulations of 2001; those of 2015 stand in their place now.
  ...table(['wales'], 'pathway-plan', [
    ['wa-path', 'review', 6, 'months', ['review'], 'verified', 'WR', { turn: 'second-on' }],
    ['wa-path-asked', 'review', 0, 'at-once', ['young-person-asks', 'adviser-asks'], 'verified', 'WR'],
  ]),
]

/** The limits of Scotland, where every day is counted unless working days are named. */
export const inScotland: readonly Timescale[] = table(['scotland'], 'child-protection', [
  // Which of the two begins it is still to be taken from the guidance, so it is the sooner.
  ['sc-cppm', 'planning-meeting', 28, 'calendar-days', ['concern', 'referral-discussion'], 'verified', 'SC'],
  ['sc-note', 'notice-given', -5, 'calendar-days', ['planning-meeting'], 'verified', 'SC'],
  ['sc-rec', 'record-sent', 10, 'working-days', ['planning-meeting'], 'verified', 'SC'],
  // The first edition said 15 days and not which kind.
  [
    'sc-core',
    'core-group',
    15,
    'working-days',
    ['planning-meeting'],
    'verified',
    'SC, SC2',
    { turn: 'first' },
  ],
  ['sc-change', 'chair-told', 3, 'calendar-days', ['significant-change'], 'verified', 'SC'],
  [
    'sc-rev-pre',
    'review',
    3,
    'months',
    ['planning-meeting'],
    'verified',
    'SC',
    { when: 'unborn-at-planning-meeting' },
  ],
  ['sc-rev', 'review', 6, 'months', ['planning-meeting', 'review'], 'unconfirmed', 'SC'],
])

/** The limits of Northern Ireland. */
export const inNorthernIreland: readonly Timescale[] = table(['northern-ireland'], 'child-protection', [
  ['ni-cp-rev1', 'review', 3, 'months', ['registered'], 'verified', 'NI', { turn: 'first' }],
  ['ni-cp-rev', 'review', 6, 'months', ['review'], 'verified', 'NI', { turn: 'second-on' }],
  ['ni-cp-seen', 'child-seen', 4, 'weeks', ['child-seen'], 'verified', 'NI'],
])
