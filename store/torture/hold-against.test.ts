import { deepEqual, equal, match } from 'node:assert/strict'
import { it } from 'node:test'
import { onEveryEngine } from '../testing/databases.ts'
import { anId, signed } from '../testing/stories.ts'
import { holdAgainst } from './hold-against.ts'
import { eventsOf, familyOf, type Save, teams, VERSIONS } from './saves.ts'
import { toldNothing } from './told.ts'

onEveryEngine('what is held against what was told', opened => {
  /** A plan with some saves, all of them acknowledged, in an organisation of its own. */
  async function aRound(saves = 3) {
    const { store } = opened()
    const organisation = anId('round')
    const plan = `${organisation}c0n0x`
    await store.putOrganisation({ organisation, name: 'Our council' })
    await store.putTeam({ organisation, id: teams[0], name: 'North' })
    await store.createFamily({ organisation, ...familyOf(plan), team: teams[0], ...signed })
    const told = toldNothing()
    const keep = async (save: Save) => {
      const asked = { organisation, plan, key: save.key, events: eventsOf(save) }
      await (save.saw === 0
        ? store.createPlan({ ...asked, family: familyOf(plan).id })
        : store.append({ ...asked, saw: save.saw }))
    }
    for (let at = 0; at < saves; at++) {
      const save = { key: `${organisation}c0n${at}x`, plan, saw: at * VERSIONS }
      told.asked.set(save.key, save)
      await keep(save)
      told.acknowledged.set(save.key, save.saw + VERSIONS)
    }
    return { ...opened(), organisation, plan, told, keep }
  }

  it('is good when all of it is there, and when what had no answer was not kept', async () => {
    const { store, organisation, plan, told } = await aRound()
    const unanswered = { key: `${organisation}c1n9x`, plan, saw: 2 }
    told.asked.set(unanswered.key, unanswered)
    const { acknowledged, lost, wrong } = await holdAgainst(store, organisation, told)
    deepEqual({ acknowledged, lost, wrong }, { acknowledged: 3, lost: 0, wrong: [] })
  })

  it('is good when what had no answer was kept all the same', async () => {
    const { store, organisation, told } = await aRound()
    const [last = ''] = [...told.acknowledged.keys()].slice(-1)
    told.acknowledged.delete(last)
    const { acknowledged, lost, wrong } = await holdAgainst(store, organisation, told)
    deepEqual({ acknowledged, lost, wrong }, { acknowledged: 2, lost: 0, wrong: [] })
  })

  it('tells a save that was acknowledged and is not there', async () => {
    const { store, organisation, plan, told } = await aRound()
    const lost = { key: `${organisation}c1n9x`, plan, saw: 6 }
    told.asked.set(lost.key, lost)
    told.acknowledged.set(lost.key, 8)
    const held = await holdAgainst(store, organisation, told)
    equal(held.lost, 1)
    match(held.wrong[0] ?? '', /was acknowledged as version 8 and is not there$/)
  })

  it('tells a save that is there twice', async () => {
    const { store, organisation, plan, told } = await aRound()
    const { happened } = eventsOf({ key: `${organisation}c0n2x`, plan, saw: 4 })[0] ?? {}
    if (!happened) throw new Error('A save has two events.')
    const again = { at: signed.at, by: signed.by, happened }
    await store.append({ organisation, plan, saw: 6, key: anId('key'), events: [again] })
    const { wrong } = await holdAgainst(store, organisation, told)
    deepEqual(wrong, [`${organisation}: ${organisation}c0n2x is kept 2 times`])
  })

  it('tells a plan, and a count, that are not what the events say', async () => {
    const { store, place, organisation, told } = await aRound()
    await place.tamper(
      `update plans set snapshot = replace(snapshot, 'Emily', 'Emma') where organisation = '${organisation}'`,
      `update counters set count = count + 1 where organisation = '${organisation}' and what = 'reviews'`,
    )
    const { wrong } = await holdAgainst(store, organisation, told)
    match(wrong.join('\n'), /is shown otherwise than its events/)
    match(wrong.join('\n'), /reviews is counted 2 and not 1/)
  })
})
