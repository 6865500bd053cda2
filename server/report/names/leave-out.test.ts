import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aPlan } from '../../../checker/testing.ts'
import { effort } from '../../../test/effort.ts'
import { leaveOut } from './leave-out.ts'
import { namesOf } from './names-of.ts'

const child = (name: string, ...others: readonly string[]) =>
  namesOf(
    aPlan({
      about: { is: 'child', name, person: 'c' },
      people: [
        { id: 'c', name, is: 'child' },
        { id: 'm', name: 'Ms Ellis', is: 'parent', relation: 'Mum' },
        ...others.map((other, at) => ({ id: `o${at}`, name: other, is: 'child' as const })),
      ],
    }),
  )

describe('leaving names out', () => {
  for (const [name, text, now] of [
    ['Emily Ellis', 'Emily, you need to sleep.', '[child], you need to sleep.'],
    ['Emily Ellis', 'Emily Ellis and EMILY’S Mum', '[child] and [child]’S Mum'],
    ['Emily Ellis', 'emily ellis\nemily-ellis', '[child]\n[child]'],
    ['Emily Ellis', 'Ms Ellis rings Mr Ellis', 'Ms [name] rings Mr [name]'],
    ['Emily Ellis', 'Em, Emmie and Emmy sat with Emma', '[child], [child] and [child] sat with Emma'],
    ['Emily Ellis', 'Em\u00adily, E\u0301mily and Em\u200bily', '[child], [child] and [child]'],
    ['Emily Ellis', 'Emilyville, Familyellis, ellisemily', 'Emilyville, Familyellis, ellisemily'],
    [
      'Emily Ellis',
      'emily.ellis@example.org and plan_emily_2',
      '[child].[name]@example.org and plan_[child]_2',
    ],
    ['Emily (known as Moll) Ellis', 'Moll will go', '[name] will go'],
    ['Zoë Núñez', 'Zoe nunez, ZOË', '[child], [child]'],
    [
      'Anne-Marie O’Neill',
      "Anne Marie, AnneMarie and the O'Neills; O’Neill’s bag",
      "[child], [child] and the O'Neills; [name]’s bag",
    ],
    ['D’Arcy', 'd’arcy’ll come', '[child]’ll come'],
    ['Baby Ives', 'The baby is due; Baby Ives', 'The baby is due; Baby [child]'],
    ['Theodore', 'The head asks Theo to sit', 'The head asks [child] to sit'],
    ['Ben', 'Benefits are paid and Benjamin comes', 'Benefits are paid and [child] comes'],
    [
      'Will',
      'Will, you will sit with Dad. Will’s bag, will’s bag.',
      '[child], you will sit with Dad. [child]’s bag, [child]’s bag.',
    ],
    ['Will', 'dad will take will to school', 'dad [child] take [child] to school'],
    ['Will', 'WILL TO BE PICKED UP', '[child] TO BE PICKED UP'],
    [
      'Hope Green',
      'Hope hopes to go to the green with Mr Green',
      '[child] hopes to go to the green with Mr [name]',
    ],
    [
      'May',
      'May will see May on 3 May 2026, by 12th of May or until May',
      '[child] will see [child] on 3 May 2026, by 12th of May or until May',
    ],
    ['Grace', 'Say grace with Grace', 'Say [child] with [child]'],
    ['Ben van Dijk', 'Ben and Mr van Dijk', '[child] and Mr van [name]'],
    ['Nancy', 'Nan will walk Nancy to school', 'Nan will walk [child] to school'],
    ['J', 'J will see Jo', 'J will see Jo'],
    ['Child 2', 'The child needs 2 socks', 'The child needs 2 socks'],
    ['李明', '李明 goes to school', '[child] goes to school'],
    ['', 'Nobody is named', 'Nobody is named'],
  ] as const)
    it(`makes “${text}” into “${now}” for ${name || 'a child without a name'}`, () =>
      equal(leaveOut(text, child(name)).text, now))

  it('tells brothers and sisters apart from the child, and leaves adults alone', () =>
    equal(
      leaveOut('Emily and Tom play while Steph Brown talks to Mum', child('Emily Ellis', 'Tom Ellis')).text,
      '[child] and [another child] play while Steph Brown talks to Mum',
    ))

  it('leaves out what a child is called at home, and not what they are to one another', () => {
    const names = (relation: string) =>
      namesOf(aPlan({ people: [{ id: 't', name: 'Thomas Ellis', is: 'child', relation }] }))
    equal(leaveOut('Bubs has foster carers', names('Bubs')).text, '[another child] has foster carers')
    for (const relation of ['brother', 'Brother', 'Foster brother', 'foster child', 'Sibling'])
      equal(
        leaveOut('Your foster brother and Brother Jo', names(relation)).text,
        'Your foster brother and Brother Jo',
      )
  })

  it('leaves out whom the plan is about, whoever that is', () => {
    const adult = namesOf(aPlan({ about: { is: 'adult', name: 'Jane Ellis' }, people: [] }))
    equal(leaveOut('Jane rings', adult).text, '[adult] rings')
    const family = namesOf(aPlan({ about: { is: 'family', name: 'The Ellis family' }, people: [] }))
    equal(leaveOut('The Ellis family eats together', family).text, 'The [name] family eats together')
  })

  it('reads a quotation as the text it is from is read', () => {
    const names = child('Will')
    equal(leaveOut('“take will” says', names, 'mum to take will to nursery').text, '“take [child]” says')
    equal(leaveOut('“will” says', names, 'Mum will come').text, '“will” says')
  })

  it('moves what is underlined with the words', () => {
    const text = 'Emily Ellis is to be picked up as soon as possible by Ms Ellis'
    const left = leaveOut(text, child('Emily Ellis'))
    const under = (start: number, end: number) => {
      const now = left.moved({ start, end })
      return left.text.slice(now.start, now.end)
    }
    const at = text.indexOf('as soon')
    equal(under(at, at + 'as soon as possible'.length), 'as soon as possible')
    equal(under(0, 'Emily Ellis is'.length), '[child] is')
    equal(under('Emily '.length, 'Emily Ellis is'.length), '[child] is')
    equal(under('Em'.length, 'Emily'.length), '[child]')
    equal(under(0, text.length), left.text)
  })

  it('moves any stretch to the same words, names apart', () => {
    const piece = fc.constantFrom('Emily', 'Ellis', ' ', 'rings ', 'Emily’s', '-', 'a', '\n', '“', '😀')
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (pieces, one, other) => {
          const text = pieces.join('')
          const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
            (a, b) => a - b,
          ) as [number, number]
          const left = leaveOut(text, child('Emily Ellis'))
          const now = left.moved({ start, end })
          ok(now.start >= 0 && now.end <= left.text.length && now.start <= now.end)
          deepEqual(left.moved({ start: 0, end: text.length }), { start: 0, end: left.text.length })
          const bare = (words: string) => words.replaceAll(/\[(?:child|name)\]/g, '')
          ok(
            text.slice(start, end).includes(bare(left.text.slice(now.start, now.end)).trim()) ||
              /Emily|Ellis/.test(text),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('passes over no name that reading word by word would find', () => {
    const names = child("Emily O'Neill-Hart", 'William', 'Zoë')
    const piece = fc.constantFrom(
      ...[
        'Emily',
        'emily',
        'EM',
        'Emmy',
        'eMILY',
        'O’Neill',
        "o'neills",
        'hart',
        'Hart',
        'Bill',
        'will',
        'Will',
      ],
      ...['Zoe', 'the', 'Sara', 'x', '3', '_', '-', "'", '’', ' ', ' ', '. ', '“'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const text = pieces.join('')
        // A letter that English does not have makes every word be looked at.
        equal(leaveOut(`${text} ж`, names).text, `${leaveOut(text, names).text} ж`)
      }),
      { numRuns: 500 },
    )
  })

  it('is done with hostile words in no time', () => {
    const worked = effort()
    for (const text of [
      'a’'.repeat(15_000),
      '’'.repeat(30_000),
      `Emily${' '.repeat(30_000)}`,
      'Emily-'.repeat(6000),
      'a'.repeat(30_000),
      'aA'.repeat(15_000),
    ])
      leaveOut(text, child('Emily Ellis'))
    ok(worked() < 20_000)
  })
})
