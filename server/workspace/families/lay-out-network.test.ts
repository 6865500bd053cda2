import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Person, PersonIs } from '../../../checker/index.ts'
import { layOutNetwork } from './lay-out-network.ts'
import { networkPicture } from './network-picture.ts'
import { isInWords } from './people-in-words.ts'

const each = Object.keys(isInWords) as readonly PersonIs[]
const many = (is: PersonIs, count: number): readonly Person[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${is}-${at}`, name: `${is} ${at}`, is }))

describe('the picture of a network', () => {
  it('puts one child in the middle, and each ring only where somebody is on it', () => {
    const { dots, rings } = layOutNetwork([...many('child', 1), ...many('professional', 2)], new Set())
    deepEqual(
      dots.filter(({ ring }) => ring === 'child').map(({ x, y }) => [Math.abs(x), Math.abs(y)]),
      [[0, 0]],
    )
    deepEqual(
      rings.map(({ name }) => name),
      ['Professionals'],
    )
  })

  it('has a place for everybody, or says how many more there are, and no two on one spot', () => {
    fc.assert(
      fc.property(fc.tuple(...each.map(() => fc.nat(25))), counts => {
        const people = each.flatMap((is, at) => many(is, counts[at] ?? 0))
        const { dots, reach } = layOutNetwork(people, new Set())
        const told = dots.reduce((sum, { called }) => sum + Number(/^(\d+) more$/.exec(called)?.[1] ?? 1), 0)
        equal(told, people.length)
        equal(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size, dots.length)
        for (const { x, y } of dots) ok(Math.hypot(x, y) <= reach)
      }),
      { numRuns: 50 },
    )
  })

  it('calls people what the child calls them, short enough to stand there, and shows words only as words', () => {
    const people: readonly Person[] = [
      ...many('child', 1),
      { id: 'a', name: 'Wilhelmina-Charlotte Smith', is: 'relative' },
      { id: 'b', name: 'Jo', is: 'parent', relation: '<Mum>' },
    ]
    const drawn = networkPicture('O’Hara & <b>', people, new Set(['b'])).toString()
    match(drawn, />Wilhelmina…<[\s\S]*>&lt;Mum&gt;</)
    match(drawn, /family<\/title>[\s\S]*Family: 2\. Friends and neighbours: nobody yet\./)
    equal(drawn.split('bywhen-network__worker').length, 2)
  })

  it('is wide enough for its rings, however few stand on them', () => {
    const people = [...many('child', 1), ...many('parent', 1), ...many('professional', 1)]
    const left = Number(/viewBox="(-?[\d.]+) /.exec(networkPicture('T', people, new Set()).toString())?.[1])
    for (const { radius } of layOutNetwork(people, new Set()).rings) ok(-left > radius)
  })

  it('is not drawn where nobody is round the children', () =>
    equal(networkPicture('Taylor', many('child', 2), new Set()).toString(), ''))
})
