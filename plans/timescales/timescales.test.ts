import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkTimescaleSettings } from './check-settings.ts'
import { isFirm } from './settings.ts'
import { nameSources } from './sources.ts'
import { timescales } from './timescales.ts'
import { dueSentences } from './words.ts'

describe('the limits', () => {
  it('each have one row and one sentence that says the day', () => {
    deepEqual(timescales.map(row => row.id).sort(), Object.keys(dueSentences).sort())
    for (const row of timescales) ok(row.unit === 'at-once' || dueSentences[row.id].includes('{day}'), row.id)
  })

  it('are whole numbers, and nought only for what is asked for at once', () => {
    for (const { id, limit, unit } of timescales) {
      ok(Number.isInteger(limit), id)
      equal(limit === 0, unit === 'at-once', id)
    }
  })

  it('name what they were verified in', () => {
    for (const row of timescales.filter(row => row.seen === 'verified'))
      for (const tag of row.sources)
        ok(nameSources([tag]) !== 'the procedures of local services', `${row.id} ${tag}`)
  })

  it('begin every row of second and later ones', () => {
    for (const row of timescales.filter(row => row.turn && row.turn !== 'first'))
      ok(row.from.includes(row.due), row.id)
  })

  it('are told in words and not in letters', () => {
    for (const sentence of Object.values(dueSentences)) {
      ok(/^[A-Z].*[.]$/.test(sentence), sentence)
      ok(!/\b[A-Z]{2,}\b/.test(sentence), sentence)
    }
  })
})

describe('the settings about limits', () => {
  const table = [
    [
      'let local limits be confirmed, changed and switched off',
      { confirmed: ['en-eh-asm'], own: { 'en-eh': { limit: 12, unit: 'weeks' }, 'en-cin': 'off' } },
      [],
    ],
    ['let the guide’s three months be changed', { own: { 'g-max': { limit: 6, unit: 'months' } } }, []],
    ['let a national limit be stricter', { own: { 'en-la-rev': { limit: 4, unit: 'months' } } }, []],
    [
      'keep a national limit from being laxer',
      { own: { 'en-la-rev': { limit: 7, unit: 'months' } } },
      [['en-la-rev', '“en-la-rev” is a national limit of 6 months. Your own can be sooner, not later.']],
    ],
    [
      'keep a national limit on',
      { own: { 'ni-cp-seen': 'off' } },
      [
        [
          'ni-cp-seen',
          '“ni-cp-seen” is a national limit and cannot be switched off. A sooner limit of your own can be set.',
        ],
      ],
    ],
    [
      'keep records from going too soon',
      { own: { 'keep-la': { limit: 25, unit: 'years' } } },
      [['keep-la', '“keep-la” is a national limit of 75 years. Records can be kept longer, not shorter.']],
    ],
    [
      'ask for whole numbers',
      { own: { 'en-eh': { limit: 1.5, unit: 'months' } } },
      [['en-eh', 'Give “en-eh” a whole number of at least 1, before or after as it was.']],
    ],
    [
      'ask for a day before where it was before',
      { own: { 'en-cp-rep': { limit: 5, unit: 'working-days' } } },
      [['en-cp-rep', 'Give “en-cp-rep” a whole number of at least 1, before or after as it was.']],
    ],
    [
      'ask for terms that do not overlap',
      {
        terms: [
          { starts: '2026-09-01', ends: '2026-12-18' },
          { starts: '2026-12-18', ends: '2027-03-25' },
        ],
      },
      [['terms', 'Each school term needs a first day and a last day after it, and no two may overlap.']],
    ],
  ] as const
  for (const [name, settings, refused] of table)
    it(name, () =>
      deepEqual(
        checkTimescaleSettings(settings).map(({ field, text }) => [field, text]),
        refused,
      ),
    )

  it('know no limit that is not in the list', () => {
    const brought = JSON.parse('{"confirmed":["en-xx"],"own":{"zz":"off"}}')
    deepEqual(
      checkTimescaleSettings(brought).map(refusal => refusal.text),
      ['There is no limit called “en-xx”.', 'There is no limit called “zz”.'],
    )
  })

  it('count the guides’ limits as the organisation’s to settle', () => {
    deepEqual(
      timescales.filter(row => row.plan === 'any' && isFirm(row)),
      [],
    )
    ok(timescales.some(row => row.id === 'en-la-rev' && isFirm(row)))
  })
})
