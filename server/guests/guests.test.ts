import { equal, match, notEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Browser, organisation } from '../sign-in/testing.ts'
import { inWorkspace, type Workspace } from '../workspace/testing.ts'

/** A link and code for somebody of Emily’s family, as her worker makes them. */
async function given({ as }: Workspace, person: string) {
  const sara = await as('sara')
  await sara.open('/plans/emily/guests')
  const { html } = await sara.send({ invite: person })
  const [, link = ''] = /http:\/\/localhost:3000(\/way-in\/[\w-]+)/.exec(html) ?? []
  const [, code = ''] = /<strong class="bywhen-code">([\d ]+)</.exec(html) ?? []
  return { link, code }
}

const tablet = { address: '203.0.113.9', agent: 'Mozilla/5.0 (iPad) Safari/605' }

/** Somebody who has come in by their link, on a tablet. */
async function comeIn(workspace: Workspace, person: string): Promise<Browser> {
  const { link, code } = await given(workspace, person)
  const browser = new Browser(workspace, tablet)
  await browser.open(link)
  await browser.send({ code })
  return browser
}

describe('a guest', () => {
  it('comes in by a link and a code given apart, once', () =>
    inWorkspace(async workspace => {
      const { link, code } = await given(workspace, 'mum')
      const mum = new Browser(workspace, tablet)
      const asked = await mum.open(link)
      match(asked.html, /Type your code/)
      ok(!/Taylor|Emily|Dawn/.test(asked.html), 'the page says nothing of whom it is for')
      equal((await mum.send({ code: '' })).status, 422)
      match((await mum.send({ code })).html, /Emily’s plan/)
      const again = new Browser(workspace, tablet)
      match((await again.open(link)).html, /This link is closed/)
    }))

  it('has five tries at the code, however they are spread', () =>
    inWorkspace(async workspace => {
      const { link, code } = await given(workspace, 'mum')
      const wrong = code.replaceAll(' ', '') === '000000' ? '111111' : '000000'
      for (const left of ['4 more times', '3 more times', '2 more times', 'once more']) {
        const guesser = new Browser(workspace, tablet)
        await guesser.open(link)
        match((await guesser.send({ code: wrong })).html, new RegExp(left))
      }
      const last = new Browser(workspace, tablet)
      await last.open(link)
      match((await last.send({ code: wrong })).html, /closed now/)
      match((await last.open(link)).html, /This link is closed/)
    }))

  it('sees what their kind sees: a child their own page, a teacher their own tasks', () =>
    inWorkspace(async workspace => {
      match((await comeIn(workspace, 'emily-t')).seen?.html ?? '', /Emily, this is your plan/)
      const teacher = (await comeIn(workspace, 'teacher')).seen?.html ?? ''
      match(teacher, /There is nothing for you to do at the moment/)
      ok(!/walks Emily|needs to be at school/.test(teacher))
      match((await comeIn(workspace, 'mum')).seen?.html ?? '', /walks Emily to school/)
    }))

  it('finds what they are asked from the top of a long page, and no more than that', () =>
    inWorkspace(async workspace => {
      const page = (await comeIn(workspace, 'nan')).seen?.html ?? ''
      ok(!page.includes('href="#your-turn"'), 'hers is short')
      const mum = (await comeIn(workspace, 'mum')).seen?.html ?? ''
      match(mum, /href="#your-turn"[\s\S]*<nav[^>]* id="your-turn"/)
      for (const [, id = ''] of mum.matchAll(/href="#([\w-]+)"/g)) match(mum, new RegExp(`id="${id}"`))
    }))

  it('who comes to two plans on one screen has nothing go from the page of the one to the other', () =>
    inWorkspace(async workspace => {
      const screen = await comeIn(workspace, 'teacher')
      const old = await screen.open('/guest/say')
      match(old.html, /This page is for <strong[^>]*>Ruth Amadi<\/strong>, about <bdi>Emily’s<\/bdi> plan/)
      const { link, code } = await given(workspace, 'mum')
      await screen.open(link)
      await screen.send({ code })
      screen.seen = old
      const sent = await screen.send({ text: 'Emily read to all of us.' })
      equal(sent.status, 403)
      match(sent.html, /belonged to another link[\s\S]*Emily read to all of us\.[\s\S]*href="\/guest"/)
      const kept = await workspace.store.openPlan({ organisation, plan: 'emily' })
      ok(!JSON.stringify(kept).includes('Emily read to all of us'))
    }))

  it('is nobody who signs in: a colleague is given no link', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      const { store, entrance } = workspace
      match((await sara.open('/plans/emily/guests')).html, /Emily Taylor[\s\S]*Dawn Taylor[\s\S]*Ruth Amadi/)
      const by = { id: 'mo', name: 'Mo Iqbal' }
      const act = { organisation, family: 'taylor', tie: 'role', at: entrance.now(), by }
      await store.nameWorker({ ...act, account: 'ben', person: 'teacher' })
      ok(!(await sara.open('/plans/emily/guests')).html.includes('Ruth Amadi'))
      const refused = await sara.send({ invite: 'teacher' })
      equal(refused.status, 422)
      match(refused.html, /Choose somebody of the family/)
    }))

  it('can go nowhere else, neither by address nor by another plan’s', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      for (const path of [
        '/plans/emily',
        '/families/taylor',
        '/today',
        '/search',
        '/looks',
        '/plans/emily/guests',
      ])
        notEqual((await mum.open(path)).status, 200, path)
    }))

  it('ends it with a press, and the back button shows nothing', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      equal(mum.seen?.header('cache-control'), 'no-store')
      const token = mum.cookies.get('bywhen-session') ?? ''
      await mum.open('/guest')
      match((await mum.send({}, '/guest/finish')).html, /This page is closed/)
      match((await mum.open('/guest')).at, /\/guest\/over/)
      mum.cookies.set('bywhen-session', token)
      match((await mum.open('/guest')).at, /\/guest\/over/)
    }))

  it('is forgotten by a shared tablet after a quarter of an hour', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      workspace.wait(16)
      match((await mum.open('/guest')).at, /\/guest\/over/)
    }))

  it('is shut out at once when their way in is closed', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      const sara = await workspace.as('sara')
      const { html } = await sara.open('/plans/emily/guests')
      const end = /value="([^"]+)" name="end"|name="end"[^>]* value="([^"]+)"/.exec(html)
      await sara.send({ end: end?.[1] ?? end?.[2] ?? '' })
      match((await mum.open('/guest')).at, /\/guest\/over/)
    }))

  it('takes the place of the worker on whose tablet they come in', () =>
    inWorkspace(async workspace => {
      const { link, code } = await given(workspace, 'mum')
      const sara = await workspace.as('sara')
      const token = sara.cookies.get('bywhen-session') ?? ''
      await sara.open(link)
      match((await sara.send({ code })).html, /Emily’s plan/)
      sara.cookies.set('bywhen-session', token)
      match((await sara.open('/plans/emily')).at, /^\/sign-in/)
    }))

  it('is recorded with every look', () =>
    inWorkspace(async workspace => {
      await comeIn(workspace, 'mum')
      const { html } = await (await workspace.as('mo')).open('/families/taylor/looks')
      match(html, /Dawn Taylor[\s\S]*invited[\s\S]*Read the family’s copy of a plan/)
      const toAda = (await (await workspace.as('ada')).open('/looks')).html
      match(toAda, /Somebody by a link[\s\S]*Read the family’s copy of a plan/)
      ok(!toAda.includes('Dawn Taylor'))
    }))
})

describe('inviting guests', () => {
  it('asks twice where a safety hold is about them, and leaves out what is held', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open('/families/taylor/holds')
      await sara.send({ hidden: 'nan', 'kept-from': 'mum', what: 'addresses', why: 'For her safety.' })
      await sara.open('/plans/emily/guests')
      match((await sara.send({ invite: 'mum' })).html, /Say that you have checked/)
      const { html } = await sara.send({ invite: 'mum', 'sure-mum': 'yes' })
      match(html, /A way in for/)
    }))

  it('makes the link before it worthless', () =>
    inWorkspace(async workspace => {
      const first = await given(workspace, 'mum')
      const second = await given(workspace, 'mum')
      const mum = new Browser(workspace, tablet)
      match((await mum.open(first.link)).html, /This link is closed/)
      match((await mum.open(second.link)).html, /Type your code/)
    }))

  it('is for those who may', () =>
    inWorkspace(async ({ as }) => {
      equal((await (await as('ben')).open('/plans/emily/guests')).status, 403)
      equal(
        (await (await as('otis')).open('/plans/emily/guests')).at,
        '/families/taylor/reason?then=%2Fplans%2Femily%2Fguests',
      )
    }))
})
