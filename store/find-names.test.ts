import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { calledOtherwise } from './called-otherwise.ts'
import { shortNames } from './lexicon/short-names.ts'
import { foldName, formsOf, slipsBetween, sortName, turnsOf } from './names.ts'
import { onEveryEngine } from './testing/databases.ts'
import { aFamily, aKeptPlan, anId, aPlan, organisation, signed } from './testing/stories.ts'

/** The program’s own sight; what others see of all this is in access.test.ts. */
const sight = 'everything' as const

describe('what somebody is called', () => {
  it('may be written more than one way', () => {
    for (const [one, other] of [
      ['bob', 'robert'],
      ['robert', 'rob'],
      ['kate', 'katherine'],
      ['katherine', 'catherine'],
      ['muhammad', 'mohammed'],
    ] as const) {
      ok(calledOtherwise(one).includes(other), `${one}, ${other}`)
      ok(calledOtherwise(other).includes(one), `${other}, ${one}`)
    }
    deepEqual(calledOtherwise('xanthe'), [])
    ok(!calledOtherwise('samuel').includes('samantha'))
  })

  it('is listed once on its line, as a name is looked for, and beside others', () => {
    for (const line of shortNames) {
      const names = line.split(' ')
      ok(names.length > 1, line)
      equal(new Set(names).size, names.length, line)
      equal(foldName(line), line)
    }
    equal(new Set(shortNames.map(line => line.split(' ')[0])).size, shortNames.length)
  })
})

describe('a name', () => {
  const folded = [
    ['Zoë O’Brien', 'zoe obrien'],
    ['  Łukasz   Nowak-Kowalski ', 'lukasz nowak kowalski'],
    ["O'Hara", 'ohara'],
    ['O‘Hara', 'ohara'],
    ['O´Hara', 'ohara'],
    ['Straße', 'strasse'],
    ['İpek Yıldız', 'ipek yildiz'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['St. John', 'st john'],
    ['Ольга', 'ольга'],
    ['', ''],
  ] as const
  for (const [name, as] of folded) it(`“${name}” is looked for as “${as}”`, () => equal(foldName(name), as))

  it('is sorted by its last word', () => equal(sortName('Emily Jane Taylor'), 'taylor emily jane'))

  it('is found from each of its words on', () =>
    deepEqual(turnsOf('ann lee may'), ['ann lee may', 'lee may ann', 'may ann lee']))

  it('shares a form with every name that is a slip away', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('a', 'b'), (name, at, letter) => {
        const place = at % name.length
        const slips = [
          name.slice(0, place) + name.slice(place + 1),
          name.slice(0, place) + letter + name.slice(place),
          name.slice(0, place) + letter + name.slice(place + 1),
        ]
        return slips.every(
          slip =>
            slipsBetween(name, slip) <= 1 &&
            (slip.length < 3 || formsOf(name).some(form => formsOf(slip).includes(form))),
        )
      }),
      { numRuns: 300 },
    )
  })
})

onEveryEngine('looking for a name', opened => {
  const people = [
    'Emily Jane Taylor',
    'Emilia Tailor',
    'Mohammed Shah',
    'Zoë O’Brien',
    'Stephen Lee',
    'Tom Taylor',
  ]
  let home: Promise<string> | undefined
  const find = async (name: string) => {
    const { store } = opened()
    home ??= (async () => {
      const { family } = await aFamily(store)
      for (const each of people)
        await store.createPerson({
          organisation,
          family,
          person: { id: anId('p'), name: each, is: 'parent' },
          ...signed,
        })
      return family
    })()
    await home
    const found = await store.findNames({ sight, organisation, name })
    return found.filter(({ is }) => is === 'person').map(({ name, near }) => (near ? `~${name}` : name))
  }

  const asked = [
    ['emily', ['Emily Jane Taylor', '~Emilia Tailor']],
    ['Emily Taylor', ['Emily Jane Taylor', '~Emilia Tailor']],
    ['taylor, em', ['Emily Jane Taylor', '~Emilia Tailor']],
    ['JANE', ['Emily Jane Taylor']],
    ['zoe obrien', ['Zoë O’Brien']],
    ['Muhammad', ['~Mohammed Shah']],
    ['steven lee', ['~Stephen Lee']],
    ['Emliy', ['~Emily Jane Taylor', '~Emilia Tailor']],
    ['nobody', []],
    ['’', []],
    ["x' or 1=1 --", []],
    ['%', []],
  ] as const
  for (const [name, found] of asked)
    it(`${found.length > 0 ? 'finds' : 'finds nobody'} by “${name}”`, async () =>
      deepEqual(await find(name), found))

  it('finds families and plans too, each once', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store, aPlan({ about: { is: 'child', name: 'Xanthe Xu' } }))
    const home = await store.openFamily({ organisation, family: kept.family })
    const [xanthe, ...others] = await store.findNames({ sight, organisation, name: 'xan' })
    deepEqual(
      [xanthe, others],
      [
        {
          ...{ is: 'plan', id: kept.plan, family: kept.family, name: 'Xanthe Xu' },
          ...{ near: false, elsewhere: false, person: null },
          home: { name: 'Taylor', reference: home?.reference },
          plans: [{ plan: kept.plan, title: 'Xanthe Xu', state: 'active' }],
        },
        [],
      ],
    )
    await store.createFamily({ organisation, id: 'xs', team: kept.team, name: 'Xu Xu', ...signed })
    deepEqual((await store.findNames({ sight, organisation, name: 'Xu' })).map(({ is }) => is).sort(), [
      'family',
      'plan',
    ])
  })

  it('finds somebody by what they may be called otherwise, both ways, and says that it did', async () => {
    const { store } = opened()
    const { family } = await aFamily(store)
    for (const name of ['Bob Quick', 'Elizabeth Quick', 'Samantha Quick', 'Niall Quick'])
      await store.createPerson({
        organisation,
        family,
        person: { id: anId('p'), name, is: 'relative', born: '1960-02-03' },
        ...signed,
      })
    const called = async (name: string) =>
      (await store.findNames({ sight, organisation, name }))
        .filter(found => found.family === family)
        .map(found => [found.name, found.near])
    deepEqual(await called('Robert Quick'), [['Bob Quick', true]])
    deepEqual(await called('quick, bobby'), [['Bob Quick', true]])
    deepEqual(await called('Liz Quick'), [['Elizabeth Quick', true]])
    deepEqual(await called('Sam Quick'), [['Samantha Quick', false]])
    deepEqual(await called('Samuel Quick'), [])
    const [bob] = await store.findNames({ sight, organisation, name: 'Bob Quick' })
    deepEqual([bob?.person, bob?.home?.name], [{ is: 'relative', born: '1960-02-03' }, 'Taylor'])
  })

  it('finds somebody by the name they have now', async () => {
    const { store } = opened()
    const { family } = await aFamily(store)
    const person = { id: anId('p'), name: 'Quentin Quill', is: 'parent' } as const
    await store.createPerson({ organisation, family, person, ...signed })
    await store.changePerson({ organisation, person: { ...person, name: 'Wendy Quill' }, saw: 1, ...signed })
    deepEqual(await store.findNames({ sight, organisation, name: 'Quentin' }), [])
    equal((await store.findNames({ sight, organisation, name: 'wendy' })).length, 1)
  })

  it('never finds anybody of another organisation', async () => {
    const { store } = opened()
    await store.putOrganisation({ organisation: 'theirs', name: 'Theirs' })
    deepEqual(await store.findNames({ sight, organisation: 'theirs', name: 'Emily' }), [])
  })
})
