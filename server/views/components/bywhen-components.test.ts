import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { letters } from '../../../checker/finding.ts'
import { html } from '../html.ts'
import { finding } from './finding.ts'
import { letterSummary } from './letter-summary.ts'
import { smartTiles, tileOf, voiceTiles } from './letters.ts'
import { notes } from './notes.ts'
import { smartBadge } from './smart-badge.ts'

const count = (markup: unknown, part: string): number => String(markup).split(part).length - 1

const vague = {
  letter: 'Timely',
  severity: 'fix',
  wrong: '“soon” does not say when.',
  matters: 'You are left waiting.',
  instead: 'Give a date.',
} as const

describe('the letters', () => {
  it('give every word of the checker exactly one tile', () => {
    for (const letter of letters) {
      const homes = [...smartTiles, ...voiceTiles].filter(({ letters: all }) =>
        [...all].some(one => one === letter),
      )
      equal(homes.length, 1, letter)
      equal(tileOf(letter).tile, homes[0]?.tile)
    }
  })

  it('never use the letter of the badge for a round tile’s own', () => {
    equal(smartTiles.map(({ tile }) => tile).join(''), 'SMART')
    ok(voiceTiles.every(({ tile }) => !'SMART'.includes(tile)))
  })
})

describe('the badge', () => {
  const badge = String(smartBadge({ states: [0, 1, 12, 'unchecked', 0] }))

  for (const said of [
    'Specific: nothing to note',
    'Measurable: 1 note',
    'Achievable and agreed: 12 notes',
    'Realistic and relevant: not checked yet',
    'Timely: nothing to note',
  ]) {
    it(`says “${said}” to whoever does not see it`, () => ok(badge.includes(said)))
  }

  it('shows each state by a sign and a shape, not by colour alone', () => {
    deepEqual(
      badge.match(/bywhen-tile--\w+/g),
      ['clear', 'found', 'found', 'unchecked', 'clear'].map(kind => `bywhen-tile--${kind}`),
    )
    deepEqual(badge.match(/(?<=__sign" aria-hidden="true">)[^<]+/g), ['✓', '1', '12', '–', '✓'])
  })
})

describe('the summary by letter', () => {
  it('says of each of the nine how it stands', () => {
    const summary = letterSummary({
      heading: 'At a glance',
      smart: [0, 2, 0, 0, 1],
      voice: [0, 0, 0, 'unchecked'],
    })
    equal(count(summary, '<li'), 9)
    equal(count(summary, 'nothing to note'), 6)
    ok(String(summary).includes('2 notes') && String(summary).includes('not checked yet'))
  })

  it('says that what it was not told of is not checked', () => {
    equal(count(letterSummary({ heading: 'At a glance', smart: [], voice: [] }), 'not checked yet'), 9)
  })
})

describe('a finding', () => {
  it('says its letter and how much it weighs in words', () => {
    for (const [severity, said] of [
      ['fix', 'Timely: please change'],
      ['improve', 'Timely: could be stronger'],
      ['advice', 'Timely: worth a thought'],
    ] as const) {
      ok(String(finding({ finding: { ...vague, severity }, sources: [] })).includes(said))
    }
  })

  it('keeps why, what instead and the source for whoever opens it', () => {
    const note = String(
      finding({
        finding: vague,
        sources: [{ text: 'Vague time', href: '/rules/vague-time' }, { text: 'G1' }],
      }),
    )
    const [summary, more] = note.split('</summary>')
    match(summary ?? '', /does not say when/)
    match(
      more ?? '',
      /You are left waiting[\s\S]*Give a date[\s\S]*href="\/rules\/vague-time">Vague time<\/a>, G1/,
    )
  })

  it('has buttons only where there is something to press', () => {
    equal(count(finding({ finding: vague, sources: [] }), 'bywhen-buttons'), 0)
    equal(
      count(finding({ finding: vague, sources: [], fixes: html`<button>Mend</button>` }), 'bywhen-buttons'),
      1,
    )
  })

  it('escapes the words it quotes', () => {
    ok(!String(finding({ finding: { ...vague, wrong: '“<img src=x>”' }, sources: [] })).includes('<img'))
  })
})

describe('the notes on a field', () => {
  const some = (many: number) => Array.from({ length: many }, (_, place) => html`<p>${place}</p>`)

  it('say nothing about a clean field', () => {
    equal(String(notes({ findings: [], label: 'Notes' })), '')
    equal(
      String(notes({ findings: [], label: 'Notes', id: 'n' })),
      '<ul class="bywhen-notes" id="n" hidden></ul>',
    )
  })

  it('show three at once and keep the rest behind one press', () => {
    const shown = String(notes({ findings: some(5), label: 'Notes on the need' }))
    ok(shown.includes('aria-label="Notes on the need"') && shown.includes('<summary>2 more</summary>'))
    ok(
      shown.indexOf('<p>2</p>') < shown.indexOf('2 more') &&
        shown.indexOf('2 more') < shown.indexOf('<p>3</p>'),
    )
    equal(count(notes({ findings: some(3), label: 'Notes' }), '<summary>'), 0)
  })
})
