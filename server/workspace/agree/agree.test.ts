import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addGoal, addPerson, addTask, partsHere, toPlan } from '../../../plans/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { doing } from '../change-plan.ts'
import { happen } from '../plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../testing.ts'

const recordOf = async ({ store }: Workspace) => {
  const opened = await store.openPlan({ organisation, plan: 'emily' })
  ok(opened)
  return opened.record
}

describe('sharing the draft', () => {
  it('notes who had it, how, on which day and in which version, so that nobody is surprised', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      const { html } = await sara.open('/plans/emily/share')
      match(html, /Turn the screen to <bdi>Dawn Taylor/)
      match((await sara.send({ with: [], how: 'print', on: 'today' })).html, /Tick who has had the draft/)
      await sara.open('/plans/emily/share')
      const saw = (await recordOf(workspace)).version
      const noted = await sara.send({ with: ['mum', 'emily-t'], how: 'print', on: 'yesterday' })
      match(noted.html, /noted who has had the draft/)
      const record = await recordOf(workspace)
      const seen = partsHere(record, 'sighting').map(({ is }) => [is.person, is.how, is.version])
      equal(
        JSON.stringify(seen),
        JSON.stringify([
          ['mum', 'print', saw],
          ['emily-t', 'print', saw],
        ]),
      )
      match(noted.html, /Nothing has been written since/)
    }))

  it('makes a link that counts as shared only, until it is opened', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/share')
      const { html } = await sara.send({ link: 'mum' })
      match(html, /A way in for/)
      match(html, /class="bywhen-code"/)
      const record = await recordOf(workspace)
      equal(partsHere(record, 'draft')[0]?.is.how, 'link')
      equal(partsHere(record, 'sighting').length, 0)
      const sam = { id: 'sam', is: { name: 'Sam Reed', is: 'relative' } } as const
      await happen(workspace, 'emily', 'sara', [doing(addPerson, sam)])
      await sara.open('/plans/emily/share')
      match((await sara.send({ link: 'sam' })).html, /not yet in the family/)
      equal(partsHere(await recordOf(workspace), 'draft').length, 1)
    }))

  it('does not show one screen to two people whom a hold keeps apart', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      await sara.open('/families/taylor/holds')
      await sara.send({ hidden: 'nan', 'kept-from': 'mum', what: 'views', why: 'For her safety.' })
      await sara.open('/plans/emily/share')
      const { html, status } = await sara.send({ with: ['mum', 'nan'], how: 'in-person', on: 'today' })
      equal(status, 422)
      match(html, /A safety hold stands between/)
      match((await sara.send({ link: 'nan' })).html, /Say that you have checked/)
    }))
})

describe('views and what the plan means', () => {
  it('are kept in people’s own words, with what came of them', () =>
    inWorkspace(async ({ as }) => {
      const ben = await as('ben')
      await ben.open('/plans/emily/views')
      match(
        (await ben.send({ give: 'yes', person: 'emily-t', how: 'said', text: '', on: 'today' })).html,
        /in their own words/,
      )
      await ben.open('/plans/emily/views')
      await ben.send({
        give: 'yes',
        person: 'emily-t',
        how: 'said',
        text: 'I want to walk with Nan.',
        on: 'today',
      })
      const { html } = await ben.open('/plans/emily/views')
      match(html, /I want to walk with Nan\./)
      const [, id = ''] = /name="follow" *value="([^"]+)"|value="([^"]+)" name="follow"/.exec(html) ?? []
      const view = id || (/value="([^"]+)" name="follow"/.exec(html)?.[1] ?? '')
      match(
        (await ben.send({ follow: view, [`cameOf-${view}`]: 'Nan walks on Fridays now.' })).html,
        /Nan walks on Fridays now/,
      )
    }))

  it('say that a signature is not understanding, and keep who asked', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      match(
        (await sara.open('/plans/emily/understanding')).html,
        /counts neither as understanding nor as safety/,
      )
      const { html } = await sara.send({
        person: 'mum',
        words: 'I walk her and I am not late.',
        askedBy: 'teacher',
        on: 'today',
      })
      match(html, /I walk her and I am not late/)
      match(html, /asked by Ruth Amadi/)
    }))

  it('can be said in confidence, and are then on nobody else’s page', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/views')
      await sara.send({
        give: 'yes',
        person: 'emily-t',
        how: 'said',
        text: 'I am scared when it is loud at night.',
        on: 'today',
        private: 'yes',
      })
      match((await sara.open('/plans/emily/views')).html, /Only they and staff/)
      ok(!(await sara.open('/plans/emily/family')).html.includes('scared when it is loud'))
      match((await sara.open('/plans/emily/family?for=emily-t')).html, /scared when it is loud/)
    }))
})

describe('agreement', () => {
  it('is to the whole or part by part, bound to the version, and asked again where a part changed', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/agreement/mum')
      const saw = (await recordOf(workspace)).version
      match((await sara.send({ whole: '', on: 'today' })).html, /Choose an answer/)
      await sara.open('/plans/emily/agreement/mum')
      const sent = {
        whole: 'agrees',
        'part-t1': 'in-part',
        'because-t1': 'Not on Mondays.',
        on: 'today',
        signature: 'Dawn Taylor',
        drawn: 'M1 2L30 40',
      }
      const { html } = await sara.send(sent)
      match(html, /The answer is kept/)
      match(html, /agrees: 2 of 3 parts/)
      match(html, /agrees in part: 1 of 3 parts/)
      match(html, /<path d="M1 2L30 40"\/>/)
      match(html, /Disagreements to think through/)
      const record = await recordOf(workspace)
      equal(
        partsHere(record, 'agreement').every(({ is }) => is.version === saw),
        true,
      )
      await sara.open('/plans/emily/needs/n1')
      await sara.send({ 'goal/g1/text': 'Emily is at school by 8.40 every day.' })
      match(
        (await sara.open('/plans/emily/agreement')).html,
        /Changed since they answered[\s\S]*8\.40 every day/,
      )
    }))

  it('is given on a screen that is turned round, with nothing on it that is not for whoever sits there', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open('/families/taylor/holds')
      await sara.send({ hidden: 'mum', 'kept-from': 'nan', what: 'addresses', why: 'For her safety.' })
      await sara.open('/plans/emily/agreement/nan?turned=yes')
      const { html } = await sara.send({
        whole: 'in-part',
        because: 'Not the mornings.',
        signature: 'Jean Taylor',
      })
      match(html, /Your answer is kept/)
      ok(!/name="part-t1"|Sign out|mean for the child|safety hold/i.test(html))
      match(html, /name="part-g1"/)
      const [answer] = partsHere(await recordOf(workspace), 'agreement').map(({ is }) => is)
      equal(answer?.because, 'Not the mornings.')
      equal(JSON.stringify(answer?.apartFrom), '["mum"]')
    }))

  it('is not asked about what somebody does whom the family has, a hold keeps apart and the plan does not list', () =>
    inWorkspace(async workspace => {
      const { as, store, entrance } = workspace
      await happen(workspace, 'emily', 'sara', [
        doing(addTask, { id: 't2', under: 'n1', is: { text: 'Tom goes to his course on Mondays.' } }),
        doing(addGoal, { id: 'g2', under: 'n1', is: { text: 'Dad stays away from the flat.' } }),
      ])
      const by = { id: 'sara', name: 'Sara Obi' }
      const tom = { id: 'tom', name: 'Tom Taylor', is: 'parent', relation: 'Dad' } as const
      await store.createPerson({ organisation, by, family: 'taylor', person: tom, at: entrance.now() })
      const sara = await as('sara')
      await sara.open('/families/taylor/holds')
      await sara.send({ hidden: 'mum', 'kept-from': 'tom', what: 'addresses', why: 'For her safety.' })
      match(
        (await sara.open('/plans/emily/agreement/mum')).html,
        /A safety hold stands between Dawn Taylor and Tom Taylor\. /,
      )
      const { html } = await sara.open('/plans/emily/agreement/mum?turned=yes')
      ok(!/part-t2|part-g2|Tom|Dad/.test(html) && html.includes('part-t1'))
      match((await sara.send({ whole: 'agrees' })).html, /Your answer is kept/)
      match((await sara.open('/plans/emily/agreement')).html, /agrees: 3 of 3 parts/)
    }))

  it('is never signed by another', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      for (const name of ['Sara Obi', 'Jean Taylor', 'nan']) {
        await sara.open('/plans/emily/agreement/mum')
        const { html, status } = await sara.send({ whole: 'agrees', on: 'today', signature: name })
        equal(status, 422, name)
        match(html, /Nobody signs for anybody/)
      }
    }))

  it('that is only in words is noted as what a colleague saw, with what it means for risk', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      await sara.open('/plans/emily/agreement')
      const words = { doubt: 'yes', person: 'mum', text: 'She says yes and was out twice.', on: 'today' }
      match((await sara.send({ ...words, meansForRisk: '', willDo: '' })).html, /Write what it could mean/)
      await sara.open('/plans/emily/agreement')
      const { html } = await sara.send({
        ...words,
        meansForRisk: 'Emily goes alone.',
        willDo: 'Ben rings at eight.',
      })
      match(html, /She says yes and was out twice/)
      ok(!(await sara.open('/plans/emily/family')).html.includes('was out twice'))
    }))
})

describe('challenge, approval and copies', () => {
  it('keep a challenge from whoever raised it to what came of it', () =>
    inWorkspace(async ({ as }) => {
      const [rhea, mo] = [await as('rhea'), await as('mo')]
      const manager = await as('mo')
      await manager.open('/families/taylor/workers')
      await mo.open('/plans/emily/challenges')
      await mo.send({ raise: 'yes', by: 'Mo Iqbal', part: 't1', text: 'Who walks when Mum is ill?' })
      const sara = await as('sara')
      const { html } = await sara.open('/plans/emily/challenges')
      match(html, /Who walks when Mum is ill/)
      const id = /name="answered"[^>]*value="([^"]+)"|value="([^"]+)" name="answered"/.exec(html)
      const which = id?.[1] ?? id?.[2] ?? ''
      match((await sara.send({ answered: which, [`words-${which}`]: '' })).html, /Write the answer/)
      await sara.open('/plans/emily/challenges')
      match((await sara.send({ answered: which, [`words-${which}`]: 'Nan does.' })).html, /Nan does\./)
      await mo.open('/plans/emily/challenges')
      match(
        (await mo.send({ settled: which, [`words-${which}`]: 'Nan is in the plan now.' })).html,
        /Settled/,
      )
      equal((await rhea.open('/plans/emily/challenges')).status, 200)
    }))

  it('show a manager what is still to fix, and ask why they go on despite it; nobody approves their own', () =>
    inWorkspace(async workspace => {
      const [sara, mo] = [await workspace.as('sara'), await workspace.as('mo')]
      ok(!(await sara.open('/plans/emily/approval')).html.includes('Approve it'))
      await sara.open('/plans/emily/needs/n1')
      await sara.send({ 'task/t1/text': 'Mum to support Emily as appropriate as soon as possible.' })
      match(
        (await mo.open('/plans/emily/approval')).html,
        /to put right in version[\s\S]*Not shown it yet<\/a>: <bdi>[^<]*Dawn Taylor[\s\S]*The twelve questions[\s\S]*Your decision/,
      )
      match((await mo.send({ press: 'approved', because: '' })).html, /Say why the plan goes on despite them/)
      await mo.open('/plans/emily/approval')
      match((await mo.send({ press: 'returned', because: 'Say who does what.' })).html, /gave[\s\S]*back/)
      match((await sara.open('/today')).html, /href="\/plans\/emily\/approval"[\s\S]*A manager gave it back/)
      match((await sara.open('/plans/emily')).html, /gave it back[\s\S]*Say who does what/)
      await mo.open('/plans/emily/approval')
      match(
        (await mo.send({ press: 'approved', because: 'The school starts tomorrow.' })).html,
        /You have approved this version/,
      )
      const kept = partsHere(await recordOf(workspace), 'approval').at(-1)?.is
      match(kept?.despite ?? '', /soon as possible/)
      await mo.open('/plans/emily/approval')
      match(
        (await mo.send({ press: 'started', on: 'today' })).html,
        /The plan is at work[\s\S]*Your decision on version/,
      )
      equal(toPlan(await recordOf(workspace)).state, 'active')
      const atWork = (await mo.open('/plans/emily')).html
      ok(atWork.includes('>Approval</a>') && atWork.includes('>Share the plan</a>'))
      ok(!/Approve and start|Share the draft/.test(atWork))
      await mo.open('/plans/emily/needs/n1')
      await mo.send({ 'goal/g1/text': 'Emily is at school by 8.45 every day.' })
      match((await mo.open('/plans/emily/approval')).html, /nobody approves their own work/)
      const forged = new URLSearchParams({ press: 'approved', because: 'Mine' })
      equal((await mo.post('/plans/emily/approval', forged)).status, 403)
    }))

  it('take what was written while a manager read for not approved, and its author for one who does not approve it', () =>
    inWorkspace(async workspace => {
      const { as, store } = workspace
      const mo = await as('mo')
      await mo.open('/plans/emily/approval')
      await happen(workspace, 'emily', 'ben', [
        doing(addTask, { id: 't2', under: 'n1', is: { text: 'Ben rings the school on Mondays.' } }),
      ])
      match((await mo.send({ press: 'approved', because: 'x' })).html, /It has changed since/)
      deepEqual(await store.planAuthors({ organisation, plan: 'emily' }), ['ben'])
    }))

  it('make a copy for one reader only once a second person has looked at it', () =>
    inWorkspace(async ({ as }) => {
      const [sara, mo] = [await as('sara'), await as('mo')]
      await sara.open('/plans/emily/views')
      await sara.send({
        give: 'yes',
        person: 'nan',
        how: 'said',
        text: 'Dawn drinks on Sundays, I think.',
        on: 'today',
        private: 'yes',
      })
      await sara.open('/plans/emily/views')
      await sara.send({
        give: 'yes',
        person: 'nan',
        how: 'said',
        text: 'The bus is never late.',
        on: 'today',
      })
      await sara.open('/plans/emily/copies')
      match((await sara.send({ with: '' })).html, /Choose the one person/)
      await sara.open('/plans/emily/copies')
      const { html, at } = await sara.send({ with: 'mum', why: 'She asked.' })
      match(html, /It leaves out[\s\S]*Nan’s view/)
      match(html, /Who you can ask[\s\S]*Sara Obi/)
      ok(!html.includes('drinks on Sundays'))
      ok(!html.includes('It can be made'))
      const address = at.replace(/\?.*/, '')
      await mo.open(address)
      match((await mo.send({ press: 'looked' })).html, /Say that you have read it/)
      await mo.open(address)
      await sara.open('/families/taylor/holds')
      await sara.send({ hidden: 'nan', 'kept-from': 'mum', what: 'views', why: 'For her safety.' })
      match(
        (await mo.send({ press: 'looked', read: 'yes' })).html,
        /What is here is not the copy that you read/,
      )
      const { html: holds } = await sara.open('/families/taylor/holds')
      const hold = /name="end"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="end"/.exec(holds)
      match((await sara.send({ end: hold?.[1] ?? hold?.[2] ?? '' })).html, /The hold has ended/)
      await mo.open(address)
      equal((await sara.open(`${address}/files/plan.docx`)).status, 404)
      match((await mo.send({ press: 'looked', read: 'yes' })).html, /Print this page/)
      for (const [name, type] of [
        ['plan.docx', /wordprocessingml/],
        ['plan.pdf', /pdf/],
      ] as const) {
        const file = await sara.open(`${address}/files/${name}`)
        equal(file.status, 200, name)
        match(file.header('content-type') ?? '', type)
      }
      await sara.open('/families/taylor/holds')
      await sara.send({ hidden: 'nan', 'kept-from': 'mum', what: 'views', why: 'For her safety.' })
      const changed = await sara.open(address)
      match(changed.html, /Look at it again[\s\S]*Nan’s view \(2\)/)
      ok(!changed.html.includes('bus is never late'))
      equal((await sara.open(`${address}/files/plan.pdf`)).status, 404)
    }))
})
