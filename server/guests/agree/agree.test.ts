import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addTask, assign, partsHere, remove, toPlan } from '../../../plans/index.ts'
import { Browser, organisation } from '../../sign-in/testing.ts'
import { doing } from '../../workspace/change-plan.ts'
import { happen } from '../../workspace/plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../../workspace/testing.ts'

/** A link and a code for somebody: made where a draft is shared, or for a professional where guests are invited. */
async function shared({ as }: Workspace, person: string) {
  const sara = await as('sara')
  const isTeacher = person === 'teacher'
  const page = await sara.open(isTeacher ? '/plans/emily/guests' : '/plans/emily/share')
  const sure = page.html.includes(`name="sure-${person}"`) ? { [`sure-${person}`]: 'yes' } : {}
  const { html } = await sara.send({ [isTeacher ? 'invite' : 'link']: person, ...sure })
  const [, link = ''] = /http:\/\/localhost:3000(\/way-in\/[\w-]+)/.exec(html) ?? []
  const [, code = ''] = /<strong class="bywhen-code">([\d ]+)</.exec(html) ?? []
  return { link, code }
}

const phone = { address: '203.0.113.9', agent: 'Mozilla/5.0 (iPhone) Safari/605' }

async function comeIn(workspace: Workspace, person: string): Promise<Browser> {
  const { link, code } = await shared(workspace, person)
  const browser = new Browser(workspace, phone)
  await browser.open(link)
  await browser.send({ code })
  return browser
}

const recordOf = async ({ store }: Workspace) => {
  const opened = await store.openPlan({ organisation, plan: 'emily' })
  ok(opened)
  return opened.record
}

async function holdBetween({ as }: Workspace, hidden: string, from: string): Promise<void> {
  const sara = await as('sara')
  await sara.open('/families/taylor/holds')
  await sara.send({
    ...{ hidden, 'kept-from': from, why: 'For their safety.' },
    what: ['addresses', 'views', 'invitations'],
  })
}

describe('a guest who answers', () => {
  it('leaves proof of the version they saw, once for each that was written', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      const seen = async () =>
        partsHere(await recordOf(workspace), 'sighting').map(({ is }) => [is.person, is.how, is.version])
      const first = await seen()
      deepEqual(
        first.map(([person, how]) => [person, how]),
        [['mum', 'link']],
      )
      await mum.open('/guest')
      deepEqual(await seen(), first)
      const sara = await workspace.as('sara')
      match((await sara.open('/plans/emily/share')).html, /Nothing has been written since/)
      await sara.open('/plans/emily/needs/n1')
      await sara.send({ 'goal/g1/text': 'Emily is at school by 8.40 every day.' })
      match((await sara.open('/plans/emily/share')).html, /It has changed since/)
      await mum.open('/guest')
      equal((await seen()).length, 2)
    }))

  it('says what they think and what it means, signed by themselves', () =>
    inWorkspace(async workspace => {
      const emily = await comeIn(workspace, 'emily-t')
      match(emily.seen?.html ?? '', /Say what you think/)
      await emily.open('/guest/say')
      equal((await emily.send({ text: ' ', who: 'everybody' })).status, 422)
      match((await emily.send({ text: 'I like the walk.', who: 'everybody' })).html, /Your words are kept/)
      match((await emily.open('/guest/say')).html, /Nobody has said yet what came of it/)
      await emily.open('/guest/meaning')
      match((await emily.send({ words: 'Mum walks with me.' })).html, /What you said before/)
      const record = await recordOf(workspace)
      equal(partsHere(record, 'view')[0]?.added.by.id, 'emily-t')
      equal(toPlan(record).understanding?.[0]?.words, 'Mum walks with me.')
    }))

  it('is heard also once they were taken out of the plan, as long as they have a way in', () =>
    inWorkspace(async workspace => {
      await happen(workspace, 'emily', 'sara', [
        doing(assign, { task: 't1', assigned: [] }),
        doing(remove, { part: 'mum', because: 'She has moved away' }),
      ])
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/guests')
      const { html } = await sara.send({ invite: 'mum' })
      const [, link = ''] = /http:\/\/localhost:3000(\/way-in\/[\w-]+)/.exec(html) ?? []
      const [, code = ''] = /<strong class="bywhen-code">([\d ]+)</.exec(html) ?? []
      const mum = new Browser(workspace, phone)
      await mum.open(link)
      await mum.send({ code })
      await mum.open('/guest/say')
      match((await mum.send({ text: 'I am still her mum.', who: 'everybody' })).html, /Your words are kept/)
      const record = await recordOf(workspace)
      deepEqual(
        partsHere(record, 'view').map(({ is }) => [is.person, is.text]),
        [['mum', 'I am still her mum.']],
      )
      ok(partsHere(record, 'person').some(({ id }) => id === 'mum'))
    }))

  it('hears what came of their words', () =>
    inWorkspace(async workspace => {
      const emily = await comeIn(workspace, 'emily-t')
      await emily.open('/guest/say')
      await emily.send({ text: 'I like the walk.', who: 'everybody' })
      const sara = await workspace.as('sara')
      const [view] = partsHere(await recordOf(workspace), 'view')
      await sara.open('/plans/emily/views')
      await sara.send({ follow: view?.id ?? '', [`cameOf-${view?.id}`]: 'We walk on Saturdays too.' })
      match((await emily.open('/guest/say')).html, /We walk on Saturdays too/)
    }))

  it('may say something to the workers alone', () =>
    inWorkspace(async workspace => {
      const emily = await comeIn(workspace, 'emily-t')
      await emily.open('/guest/say')
      await emily.send({ text: 'Please do not tell Mum that I was late.', who: 'worker' })
      match((await emily.open('/guest/say')).html, /Only the workers read this/)
      const mum = await comeIn(workspace, 'mum')
      ok(!mum.seen?.html.includes('that I was late'))
      match((await (await workspace.as('sara')).open('/plans/emily/views')).html, /that I was late/)
    }))

  it('agrees part by part, and is asked again about what changed alone', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      await mum.open('/guest/agree')
      match((await mum.send({ whole: '' })).html, /Choose an answer/)
      await mum.open('/guest/agree')
      const refused = await mum.send({ whole: 'agrees', signature: 'Jean Taylor', drawn: 'M1 2L30 40' })
      equal(refused.status, 422)
      match(refused.html, /What was drawn is still here[\s\S]+<path d="M1 2L30 40"/)
      await mum.open('/guest/agree')
      match((await mum.send({ whole: 'agrees', signature: 'Dawn Taylor' })).html, /Your answer is kept/)
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/needs/n1')
      await sara.send({ 'task/t1/text': 'Mum walks Emily to school and back.' })
      const { html } = await mum.open('/guest/agree')
      match(html, /Some of it has changed since you answered/)
      equal(html.match(/It has changed since\./g)?.length, 1)
      await mum.send({ 'part-t1': 'disagrees', 'because-t1': 'I work in the afternoon.' })
      match(
        (await mum.open('/guest/agree')).html,
        /Nothing has changed since[\s\S]+What you wrote with your answers[\s\S]+I work in the afternoon/,
      )
      match(
        (await sara.open('/plans/emily/agreement')).html,
        /Disagreements to think through[\s\S]*I work in the afternoon/,
      )
    }))

  it('has a no that its worker is asked about, on Today and on the plan, until it is thought through', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      await mum.open('/guest/agree')
      await mum.send({ 'part-t1': 'disagrees', 'because-t1': 'I work in the afternoon.' })
      const sara = await workspace.as('sara')
      match(
        (await sara.open('/today')).html,
        /Somebody does not agree[\s\S]*href="\/plans\/emily\/agreement#to-think-through"[\s\S]*1 answer to think through/,
      )
      match((await sara.open('/plans/emily')).html, /Nobody has said yet what this means for risk/)
      const [no] = partsHere(await recordOf(workspace), 'agreement')
      await sara.open('/plans/emily/agreement')
      const thought = { meansForRisk: 'Emily may wait alone.', willDo: 'Nan is asked for the afternoons.' }
      const boxes = Object.entries(thought).map(([name, words]) => [`${name}-${no?.id}`, words])
      await sara.send({ weigh: no?.id ?? '', ...Object.fromEntries(boxes) })
      doesNotMatch((await sara.open('/today')).html, /Somebody does not agree/)
      doesNotMatch((await sara.open('/plans/emily')).html, /Nobody has said yet what this means for risk/)
    }))

  it('who sees only their own tasks answers for those, and for nothing else', () =>
    inWorkspace(async workspace => {
      await happen(workspace, 'emily', 'sara', [
        doing(addTask, {
          ...{ id: 't2', under: 'n1' },
          is: {
            text: 'Ruth meets Emily at the gate.',
            assigned: [{ people: ['teacher'], due: '2026-12-18' }],
          },
        }),
      ])
      const ruth = await comeIn(workspace, 'teacher')
      const { html } = await ruth.open('/guest/agree')
      match(html, /meets Emily at the gate/)
      ok(!html.includes('name="whole"') && !html.includes('part-t1'))
      const [, mark = ''] = /name="form-mark" value="([^"]+)"/.exec(html) ?? []
      const forged = { 'form-mark': mark, saw: '5', key: 'k2', 'part-t1': 'agrees', whole: 'agrees' }
      await ruth.post('/guest/agree', new URLSearchParams({ ...forged, 'part-t2': 'agrees' }))
      const answers = partsHere(await recordOf(workspace), 'agreement').map(({ is }) => [is.person, is.part])
      deepEqual([...new Set(answers.map(each => JSON.stringify(each)))], ['["teacher","t2"]'])
      await ruth.open('/guest/think-again')
      match((await ruth.send({ part: 't2', text: 'I am not there on Mondays.' })).html, /Not answered yet/)
      notEqual((await (await comeIn(workspace, 'mum')).open('/guest/think-again')).status, 200)
    }))
})

describe('both parents with links, and a hold between them', () => {
  it('never asks the one to sign for what the other does, and shows neither the other’s words', () =>
    inWorkspace(async workspace => {
      await happen(workspace, 'emily', 'sara', [
        doing(addTask, {
          ...{ id: 't2', under: 'n1' },
          is: { text: 'Nan stays away from the flat.', assigned: [{ people: ['nan'], due: '2026-12-18' }] },
        }),
      ])
      await holdBetween(workspace, 'mum', 'nan')
      const mum = await comeIn(workspace, 'mum')
      const asked = await mum.open('/guest/agree')
      ok(!asked.html.includes('part-t2') && !asked.html.includes('stays away'))
      match(asked.html, /not asked about what somebody else has to do/)
      const [, mark = ''] = /name="form-mark" value="([^"]+)"/.exec(asked.html) ?? []
      const [, saw = ''] = /name="saw" value="([^"]+)"/.exec(asked.html) ?? []
      const forged = {
        'form-mark': mark,
        saw,
        key: 'k1',
        'part-t2': 'agrees',
        whole: 'agrees',
        person: 'nan',
      }
      await mum.post('/guest/agree', new URLSearchParams(forged))
      await mum.open('/guest/say')
      await mum.send({ text: 'Jean frightens us at the weekend.', who: 'everybody' })
      const record = await recordOf(workspace)
      deepEqual(
        partsHere(record, 'agreement').map(({ is }) => [is.person, is.part, is.apartFrom]),
        [['mum', undefined, ['nan']]],
      )
      const sara = await workspace.as('sara')
      ok(!(await sara.open('/plans/emily/agreement/mum')).html.includes('part-t2'))
      match((await sara.open('/plans/emily/agreement')).html, /agrees: 3 of 3 parts/)
      const nan = await comeIn(workspace, 'nan')
      for (const path of ['/guest', '/guest/say', '/guest/agree', '/guest/meaning']) {
        const { html } = await nan.open(path)
        ok(!/frightens us|version \d+ of the draft/.test(html), path)
      }
    }))

  it('keeps guesses and forwarded links out, and a shared tablet from telling', () =>
    inWorkspace(async workspace => {
      await holdBetween(workspace, 'mum', 'nan')
      const { link, code } = await shared(workspace, 'mum')
      const nan = new Browser(workspace, phone)
      const guesses = ['000000', '111111', '222222', '333333', '444444', '555555']
      for (const wrong of guesses.filter(each => each !== code.replaceAll(' ', '')).slice(0, 5)) {
        await nan.open(link)
        await nan.send({ code: wrong })
      }
      match((await nan.open(link)).html, /This link is closed/)
      const mum = await comeIn(workspace, 'mum')
      await mum.open('/guest/say')
      await mum.send({ text: 'We are at my sister’s.', who: 'everybody' })
      await mum.send({}, '/guest/finish')
      for (const path of ['/guest', '/guest/say', '/guest/agree', '/guest/meaning'])
        match((await mum.open(path)).at, /\/guest\/over/, path)
      const own = await comeIn(workspace, 'nan')
      for (const path of [
        '/plans/emily/views',
        '/plans/emily/agreement',
        '/plans/emily/copies',
        '/plans/emily/share',
      ])
        notEqual((await own.open(path)).status, 200, path)
    }))
})

describe('a guest whose time is over', () => {
  it('gets back the words they had typed, and nothing is kept of them', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      await mum.open('/guest/say')
      workspace.wait(20)
      const { html, status } = await mum.send({ text: 'I thought about it all night.', who: 'everybody' })
      equal(status, 403)
      match(html, /was not kept[\s\S]*I thought about it all night/)
      equal(partsHere(await recordOf(workspace), 'view').length, 0)
      match((await mum.open('/guest/say')).at, /\/guest\/over/)
    }))
})
