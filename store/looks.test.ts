import { deepEqual, equal, match, notEqual, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Look, sayLookFault, unusualIn, usual, verify } from './index.ts'
import { aHome, aSeer, aTeamOf } from './testing/access.ts'
import { at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, organisation, signed } from './testing/stories.ts'

const everything = 'everything'

onEveryEngine('looks at a family', opened => {
  const aLook = (family: string, overrides: Partial<Look> = {}): Look => ({
    ...{ organisation, family, at: at(), by: { id: 'ann', name: 'Ann Lee' }, tie: 'team', what: 'see-plan' },
    ...overrides,
  })
  const aNewHome = async () => aHome(opened().store, await aTeamOf(opened().store))

  it('are kept in order, each once, with who, when, what and why', async () => {
    const { store } = opened()
    const { family, plan } = await aNewHome()
    const first = aLook(family)
    const second = aLook(family, { at: at(1), plan, why: 'Duty call', tie: 'reason' })
    deepEqual(await store.recordLook(first), { number: 1 })
    deepEqual(await store.recordLook(second), { number: 2 })
    deepEqual(await store.recordLook(first), { number: 1 })
    deepEqual(await store.recordLook({ ...first, family: 'none' }), { refused: 'no-such-family' })
    const team = (await store.familyFacts({ organisation, family }))?.team
    const { name = '', reference = '' } = (await store.openFamily({ organisation, family })) ?? {}
    const called = { name, reference }
    notEqual(name, '')
    deepEqual(await store.looks({ organisation, sight: everything, family }), [
      { ...second, team, called, number: 2, unusual: ['after-transfer'] },
      { ...first, team, called, number: 1, unusual: [] },
    ])
  })

  it('are kept one behind the other when several come at once, and not twice when they are asked again', async () => {
    const { store } = opened()
    const { family } = await aNewHome()
    deepEqual(await store.recordLook(aLook(family)), { number: 1 })
    const looks = [1, 2, 3].map(minute => aLook(family, { at: at(minute) }))
    const numbers = await Promise.all(looks.map(look => store.recordLook(look)))
    deepEqual(numbers.map(answer => ('number' in answer ? answer.number : 0)).sort(), [2, 3, 4])
    // Whoever lost the answer asks again.
    deepEqual(await Promise.all(looks.map(look => store.recordLook(look))), numbers)
    const { lookFaults } = await verify(store)
    deepEqual(
      lookFaults.filter(fault => fault.family === family),
      [],
    )
  })

  it('are all kept when many look at once', async () => {
    const { store } = opened()
    const { family } = await aNewHome()
    const all = Array.from({ length: 12 }, (_, minute) => store.recordLook(aLook(family, { at: at(minute) })))
    const numbers = (await Promise.all(all)).map(answer => ('number' in answer ? answer.number : 0))
    deepEqual(
      numbers.sort((one, other) => one - other),
      Array.from({ length: 12 }, (_, number) => number + 1),
    )
  })

  it('are sealed alike by either database, whatever they say', async () => {
    const { store } = opened()
    const { family, plan } = await aNewHome()
    const odd = ['"', '\\', '\n\r\t\b\f', '\u0001\u001f\u007f', '\u2028é😀', "</p>'", ', ],', '\\u0041', '$1']
    for (const [minute, words] of [...odd, odd.join('')].entries()) {
      const by = { id: anId(words), name: words, role: words }
      const look = aLook(family, { at: at(minute), by, plan, what: words, tie: words, why: words })
      deepEqual(await store.recordLook(look), { number: minute + 1 }, JSON.stringify(words))
    }
    const { lookFaults } = await verify(store)
    deepEqual(
      lookFaults.filter(fault => fault.family === family),
      [],
    )
  })

  it('are found by family, person, team, tie, deed and day, the last first, a page at a time', async () => {
    const { store } = opened()
    const [one, other] = [await aNewHome(), await aNewHome()]
    const ann = anId('ann')
    const by = { id: ann, name: 'Ann Lee' }
    const kept = [
      aLook(one.family, { by, at: at(0), what: 'see-family' }),
      aLook(other.family, { by, at: at(1), tie: 'reason' }),
      aLook(one.family, { by, at: at(2), what: 'print-plan' }),
      aLook(other.family, { by, at: at(3) }),
    ]
    for (const look of kept) await store.recordLook(look)
    const find = async (asked: object) =>
      (await store.looks({ organisation, sight: everything, seer: ann, ...asked })).map(look => look.at)
    deepEqual(await find({}), [at(3), at(2), at(1), at(0)])
    deepEqual(await find({ family: one.family }), [at(2), at(0)])
    deepEqual(await find({ what: 'print-plan' }), [at(2)])
    deepEqual(await find({ tie: 'reason' }), [at(1)])
    deepEqual(await find({ from: at(1), until: at(3) }), [at(2), at(1)])
    const team = (await store.familyFacts({ organisation, family: other.family }))?.team
    deepEqual(await find({ team }), [at(3), at(1)])
    deepEqual(await find({ seer: 'nobody' }), [])
    const [, second] = await store.looks({ organisation, sight: everything, seer: ann, limit: 2 })
    deepEqual(await find({ after: second }), [at(1), at(0)])
  })

  it('are shown as far as the family may be known, also after it moved', async () => {
    const { store } = opened()
    const [north, south] = [await aTeamOf(store), await aTeamOf(store)]
    const { family, act } = await aHome(store, north)
    const [ann, ben] = [await aSeer(store, [north]), await aSeer(store, [south])]
    await store.recordLook(aLook(family))
    const count = async ({ sight }: typeof ann) => (await store.looks({ organisation, sight, family })).length
    deepEqual([await count(ann), await count(ben)], [1, 0])
    await store.changeFamily({ organisation, id: family, team: south, name: 'Taylor', saw: 1, ...signed })
    deepEqual([await count(ann), await count(ben)], [0, 1])
    await store.restrictFamily({ ...act, readers: [ann.account] })
    deepEqual([await count(ann), await count(ben)], [2, 0])
    equal((await store.looks({ organisation, sight: { ...ben.sight, reach: 'any' }, family })).length, 0)
  })

  it('tell who set what, and why a family was opened', async () => {
    const { store } = opened()
    const { family, act } = await aNewHome()
    const ann = await aSeer(store, [])
    await store.nameWorker({ ...act, account: ann.account, at: at(0) })
    await store.restrictFamily({ ...act, readers: [ann.account], at: at(1), why: 'Staff family' })
    await store.liftRestriction({ ...act, at: at(2) })
    await store.giveReason({ organisation, family, by: ann.by, why: 'Duty', at: at(3), until: at(60) })
    await store.releaseWorker({ ...act, account: ann.account, at: at(4) })
    const all = await store.looks({ organisation, sight: everything, family })
    deepEqual(
      all.map(({ what }) => what),
      ['released-worker', 'gave-reason', 'opened-up', 'restricted', 'named-worker'],
    )
    deepEqual(
      all.map(({ by }) => by.name),
      ['Mo Manager', 'Ann Lee', 'Mo Manager', 'Mo Manager', 'Mo Manager'],
    )
    deepEqual(JSON.parse(all[3]?.why ?? ''), { readers: [ann.account], why: 'Staff family' })
    equal(all[1]?.why, 'Duty')
  })

  it('are marked when somebody opens many families, their namesakes’, or one that was theirs', async () => {
    const { store } = opened()
    const [north, south] = [await aTeamOf(store), await aTeamOf(store)]
    const by = { id: anId('zed'), name: 'Zed Oddname' }
    const marks = async (family: string) =>
      (await store.looks({ organisation, sight: everything, family })).map(({ unusual }) => unusual)
    const namesake = await aHome(store, north, 'Oddname')
    await store.recordLook(aLook(namesake.family, { by, at: at(0) }))
    deepEqual(await marks(namesake.family), [['own-surname']])
    const moved = await aHome(store, north)
    await store.recordLook(aLook(moved.family, { by, at: at(1) }))
    await store.changeFamily({
      organisation,
      id: moved.family,
      team: south,
      name: 'Taylor',
      saw: 1,
      ...signed,
    })
    await store.recordLook(aLook(moved.family, { by, at: at(2), tie: 'reason' }))
    deepEqual(await marks(moved.family), [['after-transfer'], []])
    const many = await Promise.all(Array.from({ length: usual.familiesInAnHour }, () => aHome(store, north)))
    for (const [minute, { family }] of many.entries())
      await store.recordLook(aLook(family, { by, at: at(100 + minute) }))
    deepEqual(await marks(many.at(-1)?.family ?? ''), [[]])
    const last = await aHome(store, north)
    await store.recordLook(aLook(last.family, { by, at: at(120) }))
    deepEqual(await marks(last.family), [['many-families']])
  })

  it('cannot be changed or taken away, even by somebody with the database open', async () => {
    const { place, store } = opened()
    const { family } = await aNewHome()
    await store.recordLook(aLook(family))
    for (const table of ['looks', 'reasons'])
      for (const act of [`update ${table} set at = '2020'`, `delete from ${table}`])
        await rejects(async () => {
          await store.giveReason({
            ...{ organisation, family, by: (await aSeer(store, [])).by },
            ...{ why: 'Duty', at: at(1), until: at(9) },
          })
          await place.run(`${act} where family = '${family}'`)
        }, /never changed or taken away/)
  })

  const its = (family: string, number?: number) =>
    `where family = '${family}'${number === undefined ? '' : ` and number = ${number}`}`
  const tampering: readonly (readonly [string, (family: string) => readonly string[], readonly string[]])[] =
    [
      ['nothing', () => [], []],
      [
        'another person',
        family => [`update looks set by = replace(by, 'Ann', 'Bob') ${its(family, 2)}`],
        ['changed 2'],
      ],
      ['another person’s id', family => [`update looks set seer = 'bob' ${its(family, 2)}`], ['changed 2']],
      [
        'another moment',
        family => [`update looks set at = '2026-01-01T00:00:00.000Z' ${its(family, 1)}`],
        ['changed 1'],
      ],
      ['no reason', family => [`update looks set why = null ${its(family, 3)}`], ['changed 3']],
      ['another team', family => [`update looks set team = 'x' ${its(family, 3)}`], ['changed 3']],
      ['a hole', family => [`delete from looks ${its(family, 2)}`], ['missing 2']],
      ['no end', family => [`delete from looks ${its(family, 3)}`], ['end 3']],
      ['none left', family => [`delete from looks ${its(family)}`], ['end 3']],
      ['no end of the chain', family => [`delete from look_chains ${its(family)}`], ['end 0']],
    ]
  for (const [what, tamper, faults] of tampering)
    it(`are found ${faults.length > 0 ? `${faults} ` : 'whole '}when there is ${what}`, async () => {
      const { store, place } = opened()
      const { family } = await aNewHome()
      for (const minute of [0, 1, 2]) await store.recordLook(aLook(family, { at: at(minute), why: 'Duty' }))
      await place.tamper(...tamper(family))
      const { lookFaults, looks } = await verify(store)
      equal(looks > 0, true)
      const found = lookFaults.filter(fault => fault.family === family)
      deepEqual(
        found.map(fault => `${fault.what} ${fault.number}`),
        faults,
      )
      for (const fault of found) match(sayLookFault(fault), /behind the program’s back: .*look \d/)
    })
})

describe('what is unusual about a look', () => {
  const look = (family: string, minute: number, tie = 'team', seer = 'ann') => ({
    seer,
    family,
    at: at(minute),
    tie,
  })
  const many = (count: number, minute: number) =>
    Array.from({ length: count }, (_, family) => look(`f${family}`, minute))

  const cases = [
    ['twenty families in an hour are not', look('new', 60), many(19, 30), []],
    ['one more is', look('new', 60), many(20, 30), ['many-families']],
    ['the same families again are not', look('f0', 60), [...many(20, 30), ...many(20, 40)], []],
    ['those of the hour before are not', look('new', 90), many(20, 30), []],
    ['those of others are not', look('new', 60, 'team', 'ben'), many(20, 30), []],
    ['a family that was theirs is', look('f', 9, 'reason'), [look('f', 1, 'worker')], ['after-transfer']],
    ['one that was not opened to them is', look('f', 9, 'refused'), [], ['refused']],
    ['one that still is theirs is not', look('f', 9), [look('f', 1, 'worker')], []],
    ['one that was another’s is not', look('f', 9, 'reason'), [look('f', 1, 'team', 'ben')], []],
    ['one that became theirs later is not', look('f', 1, 'reason'), [look('f', 9, 'worker')], []],
  ] as const
  for (const [title, one, others, marks] of cases)
    it(title, () => deepEqual(unusualIn({ ...one, sharesName: false }, others), marks))

  it('a namesake is, but for whoever is named on the family', () => {
    deepEqual(unusualIn({ ...look('f', 1, 'role'), sharesName: true }, []), ['own-surname'])
    deepEqual(unusualIn({ ...look('f', 1, 'worker'), sharesName: true }, []), [])
  })

  it('a guest’s never is, and no look of anybody else changes that of one person', () => {
    const any = fc.record({
      seer: fc.constantFrom('ann', 'ben'),
      family: fc.constantFrom('f', 'g', 'h'),
      at: fc.integer({ min: 0, max: 200 }).map(at),
      tie: fc.constantFrom('worker', 'team', 'reason', 'role', 'guest'),
    })
    const settings = { familiesInAnHour: 2 }
    fc.assert(
      fc.property(any, fc.boolean(), fc.array(any, { maxLength: 12 }), (one, sharesName, others) => {
        const marks = unusualIn({ ...one, sharesName }, others, settings)
        if (one.tie === 'guest') deepEqual(marks, [])
        const own = others.filter(({ seer }) => seer === one.seer)
        deepEqual(unusualIn({ ...one, sharesName }, own, settings), marks)
      }),
      { numRuns: 300 },
    )
  })
})
