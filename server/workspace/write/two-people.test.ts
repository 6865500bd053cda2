import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { partOf } from '../../../plans/index.ts'
import { type Browser, organisation } from '../../sign-in/testing.ts'
import { fingerprint, newId, newToken } from '../../sign-in/tokens.ts'
import { inWorkspace, type Workspace } from '../testing.ts'
import { plan, send, write } from './testing.ts'

const NEED = '/plans/emily/needs/n1'

/** Sara and Mo look at the same page; Mo saves first. */
async function atOnce(
  house: Workspace,
  mos: Readonly<Record<string, string>>,
  saras: Readonly<Record<string, string>>,
  at = NEED,
) {
  const [sara, mo] = [await house.as('sara'), await house.as('mo')]
  await sara.open(at)
  await write(mo, at, mos)
  return { sara, seen: await send(sara, saras) }
}

const said = async (house: Workspace, part: string, field: string): Promise<unknown> =>
  (partOf(await plan(house), part)?.is as Readonly<Record<string, unknown>> | undefined)?.[field]

describe('two people on one page', () => {
  it('both stand where they wrote in different boxes', () =>
    inWorkspace(async house => {
      const { seen } = await atOnce(house, { 'goal/g1/whose': 'family' }, { 'need/n1/impact': '1' })
      equal(seen.status, 200)
      deepEqual([await said(house, 'g1', 'whose'), await said(house, 'n1', 'impact')], ['family', 1])
    }))

  it('are shown one text with the words of both where both could stay', () =>
    inWorkspace(async house => {
      const { seen } = await atOnce(
        house,
        { 'task/t1/text': 'Mum walks Emily to school every morning. Nan has a key.' },
        { 'task/t1/text': 'On Mondays Mum walks Emily to school every morning.' },
      )
      match(seen.html, /Mo Iqbal wrote here at the same time; the words of both are in/)
      equal(
        await said(house, 't1', 'text'),
        'On Mondays Mum walks Emily to school every morning. Nan has a key.',
      )
    }))

  const clash = [
    { 'need/n1/impact': '1' },
    { 'need/n1/impact': '2', 'goal/g1/whose': 'network', 'task/t1/text': 'Mum and Nan walk her' },
  ] as const

  it('are shown both where only one can stay, with nothing saved and nothing lost', () =>
    inWorkspace(async house => {
      const { sara, seen } = await atOnce(house, ...clash)
      equal(seen.status, 200)
      match(
        seen.html,
        /Mo Iqbal wrote, at 9:00am on 22 November 2026<\/dt><dd dir="auto">low[\s\S]*You wrote<\/dt><dd dir="auto">medium[\s\S]*Before that it said<\/dt><dd dir="auto">high/,
      )
      equal(await said(house, 'g1', 'whose'), undefined)
      match((await sara.open(NEED)).html, /You wrote something here[\s\S]*Mum and Nan walk her/)
    }))

  for (const [choice, impact] of [
    ['theirs', 1],
    ['mine', 2],
  ] as const)
    it(`keep ${choice} when that is chosen, and the rest of what was written`, () =>
      inWorkspace(async house => {
        const { sara } = await atOnce(house, ...clash)
        equal((await send(sara, {})).status, 422)
        const after = await send(sara, { 'choose/n1/impact': choice })
        equal(after.status, 200)
        deepEqual(
          [
            await said(house, 'n1', 'impact'),
            await said(house, 'g1', 'whose'),
            await said(house, 't1', 'text'),
          ],
          [impact, 'network', 'Mum and Nan walk her'],
        )
        ok(!(await sara.open(NEED)).html.includes('You wrote something here'))
      }))

  it('keep the words of both when that is chosen, as they were put together', () =>
    inWorkspace(async house => {
      const text = 'need/n1/text'
      const { sara } = await atOnce(house, { [text]: 'To be at school' }, { [text]: 'To get there' })
      match(sara.seen?.html ?? '', /To be at school\n\nTo get there/)
      await send(sara, { 'choose/n1/text': 'both', 'together/n1/text': 'To get to school and be there' })
      equal(await said(house, 'n1', 'text'), 'To get to school and be there')
    }))

  it('keep the rows of both when that is chosen', () =>
    inWorkspace(async house => {
      const { sara } = await atOnce(
        house,
        { 'task/t1/assigned/1/who': 'Nan' },
        { 'task/t1/assigned/1/who': 'Ruth Amadi' },
      )
      await send(sara, { 'choose/t1/assigned': 'both' })
      deepEqual(
        ((await said(house, 't1', 'assigned')) as { who: string }[]).map(({ who }) => who),
        ['Mum', 'Nan', 'Ruth Amadi'],
      )
    }))

  it('choose whether what one took out comes back with what the other wrote on it', () =>
    inWorkspace(async house => {
      const [sara, mo] = [await house.as('sara'), await house.as('mo')]
      await sara.open(NEED)
      await mo.open('/plans/emily/parts/t1/remove')
      await send(mo, { because: 'Nan does it' })
      const seen = await send(sara, { 'task/t1/text': 'Mum walks her to the gate', 'need/n1/impact': '2' })
      match(seen.html, /Mo Iqbal took[\s\S]*out of the plan meanwhile/)
      await send(sara, { 'choose/t1/(here)': 'mine' })
      deepEqual(
        [
          partOf(await plan(house), 't1')?.removed,
          await said(house, 't1', 'text'),
          await said(house, 'n1', 'impact'),
        ],
        [undefined, 'Mum walks her to the gate', 2],
      )
    }))

  it('ask again where somebody writes there once more before the choice is sent', () =>
    inWorkspace(async house => {
      const { sara } = await atOnce(house, ...clash)
      await write(await house.as('mo'), NEED, { 'need/n1/impact': '' })
      const again = await send(sara, { 'choose/n1/impact': 'mine' })
      equal(again.status, 422)
      match(again.html, /Mo Iqbal has changed this again meanwhile/)
      equal(await said(house, 'n1', 'impact'), undefined)
    }))
})

describe('words that were typed and not saved', () => {
  const typed = async (house: Workspace, drafts: Readonly<Record<string, string>>, saw?: number) => {
    const { version } = await plan(house)
    await house.store.keepDrafts({
      ...{ organisation, account: 'sara', plan: 'emily', saw: saw ?? version, at: house.entrance.now() },
      drafts: Object.entries(drafts).map(([place, text]) => ({ place, text })),
    })
  }

  it('stand in their boxes when their owner comes back, and nobody else sees them', () =>
    inWorkspace(async house => {
      await typed(house, {
        'need/n1/text': 'Half a thought',
        'task/x9/under': 'n1',
        'task/x9/text': 'A new one',
      })
      const { html } = await (await house.as('sara')).open(NEED)
      match(html, /You wrote something here on 22 November 2026 at 9:00am/)
      ok(html.includes('Half a thought') && html.includes('A new one'))
      ok(!(await (await house.as('mo')).open(NEED)).html.includes('Half a thought'))
    }))

  it('are saved from there, and are drafts no longer', () =>
    inWorkspace(async house => {
      await typed(house, {
        'need/n1/text': 'A whole thought',
        'task/x9/under': 'n1',
        'task/x9/text': 'A new one',
      })
      const sara = await house.as('sara')
      await write(sara, NEED, {})
      equal(await said(house, 'n1', 'text'), 'A whole thought')
      equal(await said(house, 'x9', 'text'), 'A new one')
      deepEqual(await house.store.draftsOf({ organisation, account: 'sara', plan: 'emily' }), [])
    }))

  it('are thrown away once somebody has said so twice', () =>
    inWorkspace(async house => {
      await typed(house, { 'need/n1/text': 'Not this' })
      const sara = await house.as('sara')
      await write(sara, NEED, {}, 'throw-away')
      match(sara.seen?.html ?? '', /Throw away what you wrote\?/)
      match((await send(sara, {}, 'keep')).html, /Not this/)
      await send(sara, {}, 'throw-away')
      ok(!(await send(sara, {}, 'yes-throw-away')).html.includes('Not this'))
      deepEqual(await house.store.draftsOf({ organisation, account: 'sara', plan: 'emily' }), [])
    }))

  it('meet what others saved since as two who write at once do', () =>
    inWorkspace(async house => {
      const { version } = await plan(house)
      await write(await house.as('mo'), NEED, { 'need/n1/impact': '1', 'goal/g1/whose': 'family' })
      await typed(house, { 'need/n1/impact': '2' }, version)
      const seen = await write(await house.as('sara'), NEED, {})
      match(seen.html, /Mo Iqbal changed/)
      deepEqual([await said(house, 'n1', 'impact'), await said(house, 'g1', 'whose')], [1, 'family'])
    }))

  it('come back after signing in again when the session had ended meanwhile', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await sara.open(NEED)
      house.wait(90)
      await send(sara, { 'need/n1/text': 'Typed over a time-out', 'need/n1/impact': '2' })
      match(sara.seen?.at ?? '', /^\/sign-in/)
      equal(await said(house, 'n1', 'impact'), 3)
      await signInAgain(house, sara)
      const back = await sara.open(NEED)
      match(back.html, /Nothing was lost: your words are here again[\s\S]*Typed over a time-out/)
    }))
})

async function signInAgain({ store, entrance }: Workspace, browser: Browser): Promise<void> {
  const [token, now] = [newToken(), entrance.now()]
  const ends = new Date(Date.parse(now) + 3_600_000).toISOString()
  const session = {
    token: fingerprint(token),
    id: newId(),
    proof: 'full',
    idle: 3600,
    ends,
    browser: 'Firefox',
  } as const
  await store.beginSession({ organisation, account: 'sara', session, now })
  browser.cookies.set('bywhen-session', token)
}
