import { equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { effort } from '../test/effort.ts'
import { weave } from './weave.ts'

const base = 'Mum will ring the school by Monday and tell Emily'

const woven: readonly (readonly [string, string, string, string | undefined])[] = [
  [
    'changes far apart',
    'Dad will ring the school by Monday and tell Emily',
    'Mum will ring the school by Friday and tell Emily',
    'Dad will ring the school by Friday and tell Emily',
  ],
  [
    'a word in and a word out',
    'Mum will kindly ring the school by Monday and tell Emily',
    'Mum will ring the school by Monday',
    'Mum will kindly ring the school by Monday',
  ],
  ['only one of them changed anything', base, `${base} at tea`, `${base} at tea`],
  [
    'the same word',
    'Dad will ring the school by Monday and tell Emily',
    'Nan will ring the school by Monday and tell Emily',
    undefined,
  ],
  [
    'words side by side',
    'Dad will ring the school by Monday and tell Emily',
    'Mum shall ring the school by Monday and tell Emily',
    undefined,
  ],
  ['both wrote at the end', `${base} at tea`, `${base} tonight`, undefined],
  [
    'one took out what the other changed',
    'Mum will ring the school',
    'Mum will ring the school by Monday and tell Nan',
    undefined,
  ],
  ['one wrote it all anew', 'Dr Shah rings', 'Mum will ring the school by Friday and tell Emily', undefined],
]

const words = fc.array(fc.constantFrom('Mum', 'Dad', 'rings', 'the', 'school', 'on', 'Monday', '\n', '  '), {
  maxLength: 14,
})
const text = words.map(all => all.join(' '))
const countOf = (said: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of said.split(/\s+/).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

describe('weaving two people’s changes into one text', () => {
  for (const [name, one, other, expected] of woven)
    it(`${expected === undefined ? 'leaves to people' : 'joins'}: ${name}`, () => {
      equal(weave(base, one, other), expected)
      equal(weave(base, other, one), expected)
    })

  it('is the same whoever is named first, and is what the one wrote when the other wrote nothing', () => {
    fc.assert(
      fc.property(text, text, text, (before, one, other) => {
        equal(weave(before, one, other), weave(before, other, one))
        equal(weave(before, one, before), one)
      }),
      { numRuns: 300 },
    )
  })

  it('loses no word that either wrote, and no word that both left', () => {
    fc.assert(
      fc.property(text, text, text, (before, one, other) => {
        const made = weave(before, one, other)
        if (made === undefined) return
        const [b, o, r, m] = [before, one, other, made].map(countOf)
        for (const word of new Set([before, one, other].flatMap(said => [...countOf(said).keys()]))) {
          const count = (of: ReadonlyMap<string, number> | undefined) => of?.get(word) ?? 0
          equal(count(m), count(o) + count(r) - count(b), word)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does not take long over long texts that differ everywhere', () => {
    const long = (seed: number) =>
      Array.from({ length: 20_000 }, (_, at) => `${(at * seed) % 7919}`).join(' ')
    const worked = effort()
    weave(long(3), long(5), long(7))
    ok(worked() < 5_000)
  })
})
