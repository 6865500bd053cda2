import { type Timescale, table } from './timescale.ts'

const england = ['england'] as const

/** England's limits. Child in need and early help have no national ones: each area sets its own. */
export const inEngland: readonly Timescale[] = [
  ...table(england, 'child-protection', [
    // The strategy discussion is the one that began the section 47 enquiry.
    [
      'en-cp-icpc',
      'initial-conference',
      15,
      'working-days',
      ['strategy-discussion'],
      'second-hand',
      'FR, WA',
    ],
    [
      'en-cp-core1',
      'core-group',
      10,
      'working-days',
      ['initial-conference'],
      'second-hand',
      'TE, BL',
      { turn: 'first' },
    ],
    // Tees says six weeks, Blackpool four.
    ['en-cp-core', 'core-group', 6, 'weeks', ['core-group'], 'local', 'TE, BL', { turn: 'second-on' }],
    ['en-cp-rev1', 'review', 3, 'months', ['initial-conference'], 'second-hand', 'NS, TE', { turn: 'first' }],
    ['en-cp-rev', 'review', 6, 'months', ['review'], 'second-hand', 'NS, TE', { turn: 'second-on' }],
    // Unborn at the conference: the sooner of these two.
    [
      'en-cp-unb-a',
      'review',
      10,
      'working-days',
      ['birth'],
      'local',
      'TE',
      { turn: 'first', when: 'unborn-at-conference' },
    ],
    [
      'en-cp-unb-b',
      'review',
      3,
      'months',
      ['initial-conference'],
      'local',
      'TE',
      { turn: 'first', when: 'unborn-at-conference' },
    ],
    ['en-cp-rep1', 'report-to-parents', -3, 'working-days', ['initial-conference'], 'local', 'SU'],
    ['en-cp-rep', 'report-to-parents', -5, 'working-days', ['review'], 'local', 'SU'],
  ]),
  ...table(england, 'child-in-need', [
    // The page says days and not which kind: every day is counted, which is never too late.
    ['en-cin-1', 'first-meeting', 10, 'calendar-days', ['assessment'], 'local', 'SE1'],
    // Sefton reviews every four weeks inside a plan of twelve: from the first meeting, then from each review.
    ['en-cin', 'review', 4, 'weeks', ['first-meeting', 'review'], 'local', 'SE1, CY2'],
  ]),
  ...table(england, 'care-plan', [
    // Made before the first placement, or within these days of its start.
    ['en-la-plan', 'plan-made', 10, 'working-days', ['first-placement'], 'unconfirmed', 'reg 4 CPR'],
    [
      'en-la-rev1',
      'review',
      20,
      'working-days',
      ['looked-after'],
      'verified',
      'reg 33(1) CPR',
      { turn: 'first' },
    ],
    ['en-la-rev2', 'review', 3, 'months', ['review'], 'verified', 'reg 33(2) CPR', { turn: 'second' }],
    ['en-la-rev', 'review', 6, 'months', ['review'], 'verified', 'reg 33(2) CPR', { turn: 'third-on' }],
    [
      'en-la-early',
      'review',
      0,
      'at-once',
      ['reviewing-officer-asks', 'visit-finds-child-not-safe', 'detention-ends', 'accommodation-ends'],
      'verified',
      'reg 33(3) CPR',
    ],
    ['en-la-change', 'review', 0, 'at-once', ['change-planned'], 'verified', 'reg 32(2) CPR'],
    ['en-la-visit1', 'visit', 1, 'weeks', ['placement'], 'verified', 'reg 28(2) CPR', { turn: 'first' }],
    [
      'en-la-visit',
      'visit',
      6,
      'weeks',
      ['visit'],
      'verified',
      'reg 28(2) CPR',
      { turn: 'second-on', when: 'first-year-of-placement' },
    ],
    [
      'en-la-visit18',
      'visit',
      3,
      'months',
      ['visit'],
      'verified',
      'reg 28(2) CPR',
      { turn: 'second-on', when: 'placed-until-eighteen' },
    ],
    // Regulation 28(3) to (6) has other rules for some placements; an organisation sets those as its own limits.
    [
      'en-la-visitx',
      'visit',
      6,
      'weeks',
      ['visit'],
      'verified',
      'reg 28(2) CPR',
      { turn: 'second-on', when: 'other-placement' },
    ],
    ['en-la-dec', 'decisions-written', 5, 'working-days', ['review'], 'unconfirmed', 'IRO'],
    ['en-la-rec', 'record-written', 15, 'working-days', ['review'], 'unconfirmed', 'IRO'],
    ['en-la-out', 'record-sent', 20, 'working-days', ['review'], 'unconfirmed', 'IRO'],
  ]),
  ...table(england, 'personal-education-plan', [
    // Begun before care; in an emergency within these days.
    ['en-pep-1', 'education-plan-begun', 10, 'working-days', ['looked-after'], 'second-hand', 'KN'],
    ['en-pep-ready', 'education-plan-ready', 20, 'working-days', ['looked-after'], 'second-hand', 'KN, EP3'],
    ['en-pep', 'review', 1, 'school-terms', ['education-plan-ready', 'review'], 'second-hand', 'EP3'],
    ['en-pep-move', 'education-plan-ready', 10, 'working-days', ['change-of-school'], 'local', 'EP3'],
  ]),
  ...table(england, 'health-plan', [
    // The first one is held before the first placement or before the first review.
    [
      'en-health-u5',
      'health-assessment',
      6,
      'months',
      ['health-assessment'],
      'second-hand',
      'CO, LO',
      { when: 'under-five' },
    ],
    [
      'en-health',
      'health-assessment',
      12,
      'months',
      ['health-assessment'],
      'second-hand',
      'CO, LO',
      { when: 'five-or-over' },
    ],
  ]),
  ...table(england, 'pathway-plan', [
    ['en-path-need', 'needs-assessment', 3, 'months', ['eligible'], 'verified', 'reg 42 CPR'],
    ['en-path', 'review', 6, 'months', ['review'], 'second-hand', 'NO, BE', { turn: 'second-on' }],
    ['en-path-asked', 'review', 0, 'at-once', ['young-person-asks', 'adviser-asks'], 'second-hand', 'NO, BE'],
    ['en-path-move', 'review', 28, 'working-days', ['significant-change'], 'local', 'ST3'],
  ]),
  ...table(england, 'early-help', [
    ['en-eh-asm', 'assessment', 10, 'working-days', ['need-found'], 'local', 'SE2'],
    ['en-eh-plan', 'plan-given', 15, 'working-days', ['need-found'], 'local', 'SE2'],
    ['en-eh-1', 'review', 6, 'weeks', ['assessment'], 'local', 'SE2', { turn: 'first' }],
    // Sefton three months; Derbyshire 6 weeks; Trafford 6 to 8; Worcestershire 6 to 12; Devon 12.
    ['en-eh', 'review', 3, 'months', ['review'], 'local', 'SE2, DB, TR, WO, DV', { turn: 'second-on' }],
  ]),
]
