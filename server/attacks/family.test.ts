import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { addNeed, addTask, begin, fold, giveView, type PlanEvent } from '../../plans/index.ts'
import { Browser, organisation, origin } from '../sign-in/testing.ts'
import { newId } from '../sign-in/tokens.ts'
import { testDay } from '../testing.ts'
import { type Doing, doing } from '../workspace/change-plan.ts'
import { happen } from '../workspace/plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../workspace/testing.ts'

/** A tablet that lies about, and any device of theirs. */
const device = { address: '203.0.113.9', agent: 'Mozilla/5.0 (iPad) Safari/605' }

/** A link and a code for somebody, as the worker makes them. */
async function invited({ as }: Workspace, person: string, plan = 'emily') {
  const sara = await as('sara')
  const { html: page } = await sara.open(`/plans/${plan}/guests`)
  const sure = page.includes(`name="sure-${person}"`) ? { [`sure-${person}`]: 'yes' } : {}
  const { html } = await sara.send({ invite: person, ...sure })
  const [, link = ''] = /http:\/\/localhost:3000(\/way-in\/[\w-]+)/.exec(html) ?? []
  const [, code = ''] = /<strong class="bywhen-code">([\d ]+)</.exec(html) ?? []
  return { link, code }
}

async function comeIn(
  house: Workspace,
  person: string,
  browser = new Browser(house, device),
): Promise<Browser> {
  const { link, code } = await invited(house, person)
  await browser.open(link)
  match((await browser.send({ code })).at, /^\/guest/)
  return browser
}

async function hold({ as }: Workspace, hidden: string, from: string): Promise<void> {
  const sara = await as('sara')
  await sara.open('/families/taylor/holds')
  const what = ['addresses', 'views', 'invitations']
  await sara.send({ hidden, 'kept-from': from, why: 'For their safety.', what })
}

const guestPages = ['/guest', '/guest/say', '/guest/meaning', '/guest/agree', '/guest/think-again']

describe('two who are kept apart, on one tablet', () => {
  it('never find each other: the second ends the session of the first, and the back button shows nothing', () =>
    inWorkspace(async house => {
      await hold(house, 'nan', 'mum')
      const nan = await comeIn(house, 'nan')
      await nan.open('/guest/say')
      await nan.send({ text: 'I sleep at the Quorn Road hostel.', who: 'everybody' })
      const before = nan.cookies.get('bywhen-session') ?? ''
      const mum = await comeIn(house, 'mum', nan)
      notEqual(mum.cookies.get('bywhen-session'), before)
      for (const path of guestPages) doesNotMatch((await mum.open(path)).html, /Quorn Road/, path)
      equal(mum.seen?.header('cache-control'), 'no-store')
      mum.cookies.set('bywhen-session', before)
      for (const path of guestPages) match((await mum.open(path)).at, /\/guest\/over/, path)
    }))

  it('are apart from the very next page, once a hold is put while one of them reads', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', [
        doing(giveView, { id: 'v9', is: { person: 'nan', text: 'Dawn shouts at night, by Quorn Road.' } }),
      ])
      const mum = await comeIn(house, 'mum')
      match((await mum.open('/guest')).html, /Quorn Road/)
      await hold(house, 'nan', 'mum')
      for (const path of guestPages) doesNotMatch((await mum.open(path)).html, /Quorn Road|shouts/, path)
    }))

  it('cannot use each other’s codes, and whoever reads the looks sees each guess', () =>
    inWorkspace(async house => {
      await hold(house, 'nan', 'mum')
      const [forNan, forMum] = [await invited(house, 'nan'), await invited(house, 'mum')]
      const mum = new Browser(house, device)
      await mum.open(forNan.link)
      equal((await mum.send({ code: forMum.code })).status, 422)
      ok(!mum.cookies.has('bywhen-session'))
      const amos = await house.as('amos')
      const { html } = await amos.open('/families/taylor/looks?what=wrong-code')
      equal(
        html.match(/Typed a wrong code at a link to a plan/g)?.length,
        2,
        'one in the list, one in the filter',
      )
      doesNotMatch((await (await house.as('ada')).open('/looks?what=wrong-code')).html, /Jean|Dawn/)
    }))
})

describe('a shared printer', () => {
  it('tells the copies of two parents apart: each says on every sheet whose it is', () =>
    inWorkspace(async house => {
      const [sara, mo] = [await house.as('sara'), await house.as('mo')]
      for (const [person, name] of [
        ['mum', 'Dawn Taylor'],
        ['nan', 'Jean Taylor'],
      ] as const) {
        await sara.open('/plans/emily/copies')
        const asked = await sara.send({ with: person, why: '' })
        match(asked.html, /Not to be handed out: somebody has to look at it/)
        const address = asked.at.replace(/\?.*/, '')
        await mo.open(address)
        const { html } = await mo.send({ press: 'looked', read: 'yes' })
        match(html, new RegExp(`This copy is for ${name}`))
        match(await footerOf(house, `${address}/files/plan.docx`), new RegExp(`This copy is for ${name}`))
        const guest = await comeIn(house, person)
        match((await guest.open('/guest')).html, new RegExp(`This copy is for <bdi>${name}</bdi>`))
      }
    }))
})

describe('a guest of one child’s plan', () => {
  it('is shown no byte of a brother’s, whatever they ask for', () =>
    inWorkspace(async house => {
      await brother(house)
      const mum = await comeIn(house, 'mum')
      const nan = await comeIn(house, 'nan')
      const tries = [
        ...guestPages,
        ...[
          '/guest?plan=ravi',
          '/guest/say?plan=ravi',
          '/guest/tasks/ravi-t1',
          '/plans/ravi',
          '/plans/ravi/family',
        ],
        ...['/plans/ravi/print/family', '/plans/ravi/files/plan.pdf', '/families/taylor', '/search?for=Ravi'],
      ]
      for (const guest of [mum, nan])
        for (const path of tries) doesNotMatch((await guest.open(path)).html, /vextravi|Ravi/, path)
      const { html } = await mum.open('/guest/agree')
      const [, mark = ''] = /name="form-mark" value="([^"]+)"/.exec(html) ?? []
      const forged = {
        'form-mark': mark,
        saw: '1',
        key: 'k9',
        plan: 'ravi',
        'part-ravi-t1': 'agrees',
        whole: 'disagrees',
      }
      for (const path of [...guestPages, '/guest/tasks/ravi-t1', '/plans/ravi/views'])
        doesNotMatch((await mum.post(path, new URLSearchParams(forged))).html, /vextravi|Ravi/, path)
      equal(
        (await house.store.openPlan({ organisation, plan: 'ravi' }))?.version,
        3,
        'nothing came into his plan',
      )
    }))
})

describe('whoever is not let in', () => {
  it('leaves a trace for those who read the looks, and learns nothing of it', () =>
    inWorkspace(async house => {
      const act = { organisation, family: 'taylor', tie: 'role', by: { id: 'mo', name: 'Mo Iqbal' } }
      await house.store.restrictFamily({ ...act, at: house.entrance.now(), readers: ['sara', 'mo', 'amos'] })
      const otis = await house.as('otis')
      const there = await otis.open('/families/taylor')
      const nowhere = await otis.open('/families/no-such-family')
      deepEqual([there.status, there.html], [nowhere.status, nowhere.html])
      await otis.open('/plans/emily/history')
      await (await house.as('ada')).open('/plans/emily')
      await house.entrance.settled()
      const tries = await house.store.looks({ organisation, sight: 'everything', what: 'was-refused' })
      deepEqual(
        tries.map(({ by }) => by.id),
        ['ada', 'otis', 'otis'],
      )
      const { html } = await (await house.as('amos')).open('/families/taylor/looks?what=was-refused')
      match(html, /Otis Grant[\s\S]*practitioner, not let in[\s\S]*Tried to open it, and was not let in/i)
    }))
})

/** What stands at the foot of every sheet of a Word file. */
async function footerOf(house: Workspace, at: string): Promise<string> {
  const session = (await house.as('sara')).cookies.get('bywhen-session') ?? ''
  const answer = await house.app.request(`${origin}${at}`, {
    headers: { cookie: `bywhen-session=${session}` },
  })
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.entries(parts)
    .filter(([name]) => /footer/.test(name))
    .map(([, part]) => strFromU8(part).replace(/<[^>]+>/g, ''))
    .join('\n')
}

/** Ravi is Emily’s brother; his plan has words that stand nowhere else, and its people are the same. */
async function brother({ store, entrance, family }: Workspace): Promise<void> {
  const doings: readonly Doing[] = [
    doing(begin, {
      template: 'liberi',
      kind: 'child-in-need',
      about: { is: 'child', name: 'Ravi Taylor' },
      people: [],
    }),
    doing(addNeed, { id: 'ravi-n1', is: { text: 'Ravi needs to sleep, vextravi.' } }),
    doing(addTask, {
      ...{ id: 'ravi-t1', under: 'ravi-n1' },
      is: { text: 'Mum reads to him, vextravi.', assigned: [{ who: 'Mum', due: '2026-12-18' }] },
    }),
  ]
  const by = { id: 'sara', name: 'Sara Obi', role: 'practitioner' }
  const events: PlanEvent[] = []
  for (const each of doings) {
    const outcome = each(fold(events), { today: testDay, at: entrance.now(), by })
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    events.push(...outcome.events)
  }
  await store.createPlan({ organisation, plan: 'ravi', family, key: newId(), events })
}
