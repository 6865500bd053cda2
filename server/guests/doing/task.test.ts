import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addTask, assign, repeatTask, toPlan } from '../../../plans/index.ts'
import { aBomb, aPhoto } from '../../evidence/testing.ts'
import { Browser, organisation } from '../../sign-in/testing.ts'
import { doing } from '../../workspace/change-plan.ts'
import { chosen, sendWithFile } from '../../workspace/doing/testing.ts'
import { happen } from '../../workspace/plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../../workspace/testing.ts'

/** Somebody who has come in by the link that Emily’s worker made for them. */
async function comeIn(workspace: Workspace, person: string): Promise<Browser> {
  const sara = await workspace.as('sara')
  await sara.open('/plans/emily/guests')
  const { html } = await sara.send({ invite: person })
  const [, link = ''] = /http:\/\/localhost:3000(\/way-in\/[\w-]+)/.exec(html) ?? []
  const [, code = ''] = /<strong class="bywhen-code">([\d ]+)</.exec(html) ?? []
  const browser = new Browser(workspace, { address: '203.0.113.9', agent: 'Mozilla/5.0 (iPad) Safari/605' })
  await browser.open(link)
  await browser.send({ code })
  return browser
}

const tasksOf = async ({ store }: Workspace) => {
  const opened = await store.openPlan({ organisation, plan: 'emily' })
  return opened ? (toPlan(opened.record).needs[0]?.tasks ?? []) : []
}

const page = '/guest/tasks/t1'

describe('a guest with a task', () => {
  it('comes to it from their page, and says that they did it, in their own name', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      match((await mum.open('/guest')).html, /Say how it went[\s\S]*href="\/guest\/tasks\/t1"/)
      match((await mum.open(page)).html, /Mum walks Emily to school/)
      const { html } = await mum.send({
        do: 'tell',
        how: 'done',
        words: 'We walked every day.',
        on: 'Friday',
      })
      match(html, /Thank you\. It is kept/)
      match(html, /This is done/)
      const [task] = await tasksOf(workspace)
      deepEqual([task?.state, task?.doneOn], ['done', '2026-11-20'])
      const [{ id: _, ...evidence } = { id: '' }] = task?.evidence ?? []
      deepEqual(evidence, {
        text: 'We walked every day.',
        source: 'said-by-parent',
        on: '2026-11-20',
        by: 'mum',
      })
      const events = await workspace.store.history({ organisation, plan: 'emily' })
      deepEqual([events.at(-1)?.by.id, events.at(-1)?.by.name], ['mum', 'Dawn Taylor'])
      match((await mum.send({ do: 'again' })).html, /How did it go/)
      equal((await tasksOf(workspace))[0]?.state, 'in-progress')
    }))

  it('gets their words back where the task was given to somebody else while they wrote', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      await mum.open(page)
      await happen(workspace, 'emily', 'sara', [
        doing(assign, { task: 't1', assigned: [{ people: ['nan'], by: 'Friday' }] }),
      ])
      const { status, html } = await mum.send({
        do: 'tell',
        how: 'done',
        words: 'We walked every day.',
        on: 'Friday',
      })
      equal(status, 404)
      match(html, /no longer yours to do[\s\S]*We walked every day\./)
      equal((await tasksOf(workspace))[0]?.state, undefined)
    }))

  it('says that they cannot, or what is in the way', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      await mum.open(page)
      for (const [boxes, says] of [
        [{ how: '', words: 'x', on: '' }, /Choose how it went/],
        [{ how: 'cannot', words: ' ', on: '' }, /Write why/],
        [{ how: 'done', words: '', on: '' }, /Write what you did/],
        [{ how: 'done', words: 'x', on: '1 January 2027' }, /has not come yet/],
      ] as const) {
        const { status, html } = await mum.send({ do: 'tell', ...boxes })
        equal(status, 422)
        match(html, says)
      }
      await mum.send({ do: 'tell', how: 'cannot', words: 'I work mornings now.', on: '' })
      equal((await tasksOf(workspace))[0]?.because, 'Dawn Taylor cannot do this. I work mornings now.')
      await mum.send({ do: 'tell', how: 'blocked', words: 'The buggy is broken.', on: '' })
      equal((await tasksOf(workspace))[0]?.because, 'The buggy is broken.')
      match(
        (await (await workspace.as('sara')).open('/plans/emily')).html,
        /Blocked[\s\S]*The buggy is broken/,
      )
    }))

  it('adds a photo, which their worker can see', () =>
    inWorkspace(async workspace => {
      const mum = await comeIn(workspace, 'mum')
      await mum.open(page)
      const words = { do: 'tell', how: 'done', words: 'The chart on our fridge.', on: 'today' }
      const bomb = await sendWithFile(workspace, mum, words, { box: 'photo', file: chosen(aBomb()) })
      equal(bomb.status, 422)
      const kept = await sendWithFile(
        workspace,
        mum,
        { ...words, words: '' },
        { box: 'photo', file: chosen(await aPhoto()) },
      )
      const html = await kept.text()
      match(html, /Your photo “<bdi>photo\.jpg<\/bdi>” has arrived, and goes with this/)
      mum.seen = { status: 422, at: page, html, header: () => null }
      await mum.send({ ...words, on: '' })
      const sara = await workspace.as('sara')
      const [, address = ''] =
        /href="(\/plans\/emily\/evidence\/[^"]+)"/.exec((await sara.open('/plans/emily/tasks/t1')).html) ?? []
      equal((await sara.open(`${address}/file`)).header('content-type'), 'image/jpeg')
      equal((await mum.open(`${address}/file`)).status, 404)
      const again = (await mum.open(page)).html
      match(again, /What you sent[\s\S]*Your photo has arrived: \d+ KB, on 22 November 2026/)
      ok(!again.includes('photo.jpg'), 'names of files are not kept')
      const [, photo = ''] = /<img[^>]* src="(\/guest\/tasks\/t1\/photos\/[^"]+)"/.exec(again) ?? []
      const file = await mum.open(photo)
      deepEqual([file.status, file.header('content-type')], [200, 'image/jpeg'])
      match(file.header('content-security-policy') ?? '', /; sandbox$/)
      equal((await mum.open(photo.replace('/t1/', '/t2/'))).status, 404)
      equal((await mum.open(`${photo}x`)).status, 404)
      equal((await sara.open(photo)).at, '/guest/over')
    }))

  it('is shown nobody else’s photo, on a task that is theirs as well', () =>
    inWorkspace(async workspace => {
      const both = [{ people: ['mum', 'nan'] }]
      await happen(workspace, 'emily', 'sara', [doing(assign, { task: 't1', assigned: both })])
      const mum = await comeIn(workspace, 'mum')
      await mum.open(page)
      const words = { do: 'tell', how: 'blocked', words: 'This letter came.', on: 'today' }
      await sendWithFile(workspace, mum, words, { box: 'photo', file: chosen(await aPhoto()) })
      const [, photo = ''] = /<img[^>]* src="([^"]+)"/.exec((await mum.open(page)).html) ?? []
      const nan = await comeIn(workspace, 'nan')
      ok(!(await nan.open(page)).html.includes('What you sent'))
      equal((await nan.open(photo)).status, 404)
      await mum.open('/guest/finish')
      await mum.send({})
      equal((await mum.open(photo)).at, '/guest/over')
    }))

  it('ticks the days of a task that comes round', () =>
    inWorkspace(async workspace => {
      const repeat = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], from: '2026-11-09' } as const
      await happen(workspace, 'emily', 'sara', [doing(repeatTask, { task: 't1', repeat })])
      const mum = await comeIn(workspace, 'mum')
      await mum.open(page)
      const { html } = await mum.send({ do: 'days', 'day-2026-11-18': 'done', 'day-2026-11-19': 'missed' })
      match(html, /1 of 10 school days, 8 not told yet/)
      ok(!html.includes('day-2026-11-09'), 'only the last days are asked for')
      await mum.send({ do: 'days', 'day-2026-11-18': 'missed' })
      match(mum.seen?.html ?? '', /0 of 10 school days/)
    }))

  it('sees and answers for no task but their own', () =>
    inWorkspace(async workspace => {
      const is = { text: 'Nan reads with Emily.', assigned: [{ who: 'Nan', people: ['nan'] }] }
      const add = doing(addTask, { id: 't2', under: 'n1', is })
      await happen(workspace, 'emily', 'sara', [add])
      const nan = await comeIn(workspace, 'nan')
      match((await nan.open('/guest')).html, /href="\/guest\/tasks\/t2"/)
      equal((await nan.open(page)).status, 404)
      await nan.open('/guest/tasks/t2')
      const mark = /name="form-mark" value="([^"]*)"/.exec(nan.seen?.html ?? '')?.[1] ?? ''
      const body = new URLSearchParams({
        'form-mark': mark,
        do: 'tell',
        how: 'done',
        words: 'She did.',
        saw: '1',
        key: 'k',
      })
      equal((await nan.post(page, body)).status, 404)
      equal((await tasksOf(workspace))[0]?.state, undefined)
      body.set('form-mark', 'guessed')
      equal((await nan.post('/guest/tasks/t2', body)).status, 403)
      equal((await tasksOf(workspace))[1]?.state, undefined)
      const stranger = new Browser(workspace)
      match((await stranger.open('/guest/tasks/t2')).at, /\/guest\/over/)
      equal((await (await workspace.as('sara')).open('/guest/tasks/t1')).at, '/guest/over')
    }))

  it('is told each kind’s own source', () =>
    inWorkspace(async workspace => {
      const text = 'Ruth rings Mum.'
      const add = doing(addTask, {
        id: 't3',
        under: 'n1',
        is: { text, assigned: [{ people: ['teacher', 'emily-t', 'nan'] }] },
      })
      await happen(workspace, 'emily', 'sara', [add])
      for (const [person, source] of [
        ['teacher', 'seen-by-professional'],
        ['emily-t', 'said-by-child'],
        ['nan', 'seen-by-network'],
      ] as const) {
        const guest = await comeIn(workspace, person)
        await guest.open('/guest/tasks/t3')
        if (person !== 'teacher') await guest.send({ do: 'again' })
        await guest.send({ do: 'tell', how: 'done', words: `By ${person}.`, on: 'today' })
        equal((await tasksOf(workspace))[1]?.evidence?.at(-1)?.source, source)
      }
    }))
})
