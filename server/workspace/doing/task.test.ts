import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addEvidence, endPlan, remove, repeatTask, restore, setStages, toPlan } from '../../../plans/index.ts'
import { aBomb, aPdf, aPhoto } from '../../evidence/testing.ts'
import { organisation } from '../../sign-in/testing.ts'
import { testDay } from '../../testing.ts'
import { doing } from '../change-plan.ts'
import { happen } from '../plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../testing.ts'
import { chosen, sendWithFile } from './testing.ts'

const page = '/plans/emily/tasks/t1'
const done = {
  do: 'done',
  'done-on': '20 November 2026',
  'done-what': 'The register shows it.',
  'done-change': 'Emily likes being first in.',
  'done-source': 'record',
  'done-by': 'Ruth Amadi',
}

const planOf = async ({ store }: Workspace) => {
  const opened = await store.openPlan({ organisation, plan: 'emily' })
  if (!opened) throw new Error('The plan is gone.')
  return toPlan(opened.record)
}
const taskOf = async (workspace: Workspace) => (await planOf(workspace)).needs[0]?.tasks?.[0]

describe('the page of a task', () => {
  it('gives back what was written where the task was taken out, or the plan ended, meanwhile', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      const because = 'Mum’s shift begins at 7.'
      await sara.open(page)
      const shown = sara.seen
      await happen(workspace, 'emily', 'ben', [doing(remove, { part: 't1', because: 'Said twice' })])
      const gone = await sara.send({ do: 'stuck', how: 'blocked', because })
      equal(gone.status, 404)
      match(gone.html, /not there any more[\s\S]*Mum’s shift begins at 7\./)
      await happen(workspace, 'emily', 'ben', [
        doing(restore, { part: 't1' }),
        doing(endPlan, { on: testDay, because: 'They have moved.' }),
      ])
      sara.seen = shown
      const ended = await sara.send({ do: 'stuck', how: 'blocked', because })
      equal(ended.status, 403)
      match(ended.html, /This plan has ended[\s\S]*Mum’s shift begins at 7\./)
    }))

  it('takes it from begun to stuck to done, with reasons, and says so on the plan', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      match((await sara.send({ do: 'start' })).html, /In progress/)
      const stuck = await sara.send({ do: 'stuck', how: 'blocked', because: '' })
      equal(stuck.status, 422)
      match(stuck.html, /Say what is in the way/)
      match(
        (await sara.send({ do: 'stuck', how: 'blocked', because: 'Mum’s shift begins at 7.' })).html,
        /Blocked: .*shift/,
      )
      match((await sara.open('/plans/emily')).html, /Blocked[\s\S]*Mum’s shift begins at 7/)
      match((await sara.open('/plans/emily')).html, /href="\/plans\/emily\/tasks\/t1"/)
      await sara.open(page)
      await sara.send({ do: 'start' })
      const { html } = await sara.send(done)
      match(html, /Dawn Taylor did what was agreed\. Well done! Emily can see it too/)
      match(html, /What comes next\?/)
      const task = await taskOf(workspace)
      deepEqual([task?.state, task?.doneOn, task?.because], ['done', '2026-11-20', undefined])
      const [evidence] = task?.evidence ?? []
      deepEqual(
        [evidence?.text, evidence?.source, evidence?.by, evidence?.on],
        ['The register shows it.\nEmily likes being first in.', 'record', 'teacher', '2026-11-20'],
      )
    }))

  it('is not done without a day, evidence, impact and where they come from, and keeps what was typed', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      for (const [missing, says] of [
        ['done-on', /Type a day/],
        ['done-what', /Say what happened/],
        ['done-change', /Say what is different since/],
        ['done-source', /Choose where this comes from/],
      ] as const) {
        const { status, html } = await sara.send({ ...done, [missing]: '' })
        equal(status, 422, missing)
        match(html, says)
        ok(missing === 'done-what' || html.includes('The register shows it.'))
      }
      match((await sara.send({ ...done, 'done-on': '1 January 2027' })).html, /has not come yet/)
      equal((await taskOf(workspace))?.state, undefined)
    }))

  it('is done once, however often the form is sent', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      const shown = await sara.open(page)
      await sara.send(done)
      sara.seen = shown
      equal((await sara.send(done)).status, 200)
      equal((await taskOf(workspace))?.evidence?.length, 1)
    }))

  it('leads on to a further task, and to whether the need is met', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      await sara.send(done)
      match(
        (await sara.send({ do: 'next', 'next-text': '', 'next-who': '', 'next-by': '' })).html,
        /Write what will be done/,
      )
      const next = {
        do: 'next',
        'next-text': 'Nan walks Emily on Fridays.',
        'next-who': 'Jean Taylor',
        'next-by': 'in 2 weeks',
      }
      match((await sara.send(next)).html, /What comes next: <a[^>]*><span[^>]*>Nan walks Emily on Fridays/)
      const [first, second] = (await planOf(workspace)).needs[0]?.tasks ?? []
      equal(first?.next, second?.id)
      equal(second?.assigned?.[0]?.people?.[0], 'nan')
      match(sara.seen?.html ?? '', /needs\/n1\/met/)
      match((await sara.send({ do: 'away' })).html, /It is put away/)
      equal((await taskOf(workspace))?.putAway, true)
      match((await sara.send({ do: 'back' })).html, /back in view/)
      match((await sara.send({ do: 'start' })).html, /In progress/)
      deepEqual(
        [(await taskOf(workspace))?.doneOn, (await taskOf(workspace))?.evidence?.length],
        [undefined, 1],
      )
    }))

  it('is ticked off by day, with a tally', () =>
    inWorkspace(async workspace => {
      const repeat = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], from: '2026-11-09' } as const
      await happen(workspace, 'emily', 'sara', [doing(repeatTask, { task: 't1', repeat })])
      const sara = await workspace.as('sara')
      match((await sara.open(page)).html, /0 of \d+ school days, \d+ not told yet/)
      const days = {
        'day-2026-11-09': 'done',
        'day-2026-11-10': 'done',
        'day-2026-11-11': 'missed',
        'day-2026-11-12': 'not-needed',
      }
      const { html } = await sara.send({ do: 'days', ...days })
      match(html, /2 of \d+ school days/)
      match(html, /name="day-2026-11-11"[\s\S]*?value="missed" selected/)
      match((await sara.open('/plans/emily')).html, /So far: 2 of \d+ school days/)
      await sara.open(page)
      match((await sara.send({ do: 'days', ...days, 'day-2026-11-10': '' })).html, /1 of \d+ school days/)
      match(
        (await sara.open('/plans/emily/history')).html,
        /noted for .* how 3 days went, from 9 November 2026 to 12 November 2026: it was done on 1/,
      )
    }))

  it('says which stages are reached', () =>
    inWorkspace(async workspace => {
      const stages = [
        { by: '2026-11-20', text: 'Three mornings of five' },
        { by: '2026-12-04', text: 'Five of five' },
      ]
      await happen(workspace, 'emily', 'sara', [doing(setStages, { part: 't1', stages })])
      const sara = await workspace.as('sara')
      await sara.open(page)
      equal((await sara.send({ do: 'stage', stage: '0', 'stage-0-on': 'when?' })).status, 422)
      match(
        (await sara.send({ do: 'stage', stage: '0', 'stage-0-on': '18 November' })).html,
        /reached on 18 November 2026/,
      )
      equal((await taskOf(workspace))?.stages?.[1]?.done, undefined)
    }))

  it('is read by those who may see the plan, and written by those who may record how it goes', () =>
    inWorkspace(async ({ as }) => {
      const rhea = await as('rhea')
      await rhea.open('/families/taylor/reason?then=/plans/emily/tasks/t1')
      const ben = await as('ben')
      match((await ben.open(page)).html, /It is done/)
      const amos = await as('amos')
      const seen = await amos.open(page)
      equal(seen.status, 200)
      ok(!seen.html.includes('value="done"'))
      for (const who of ['ada'] as const) equal((await (await as(who)).open(page)).status === 200, false)
      equal((await ben.open('/plans/emily/tasks/none')).status, 404)
      equal((await ben.open('/plans/emily/tasks/n1')).status, 404)
    }))

  it('keeps what two people say at once, and asks where they say two things', () =>
    inWorkspace(async workspace => {
      const [sara, ben] = [await workspace.as('sara'), await workspace.as('ben')]
      await sara.open(page)
      await ben.open(page)
      await ben.send({ do: 'stuck', how: 'blocked', because: 'The road is closed.' })
      const { status, html } = await sara.send(done)
      equal(status, 422)
      match(html, /The road is closed/)
      match(html, /Emily likes being first in\./)
      equal((await taskOf(workspace))?.state, 'blocked')
      match((await sara.send(done)).html, /Well done/)
      equal((await taskOf(workspace))?.evidence?.length, 1)
    }))

  it('keeps what was typed when the session had ended', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      equal((await sara.send({ do: 'constructor' })).status, 422)
      await sara.open(page)
      const session = sara.cookies.get('bywhen-session') ?? ''
      sara.cookies.delete('bywhen-session')
      await sara.send(done)
      sara.cookies.set('bywhen-session', session)
      const { html } = await sara.open(page)
      match(html, /Nothing was lost/)
      match(html, /Emily likes being first in\./)
    }))
})

describe('a file as evidence', () => {
  const withFile = { ...done, do: 'evidence' }
  const boxes = Object.fromEntries(
    Object.entries(withFile).map(([name, value]) => [name.replace('done-', 'more-'), value]),
  )

  it('is kept with the words, shown on a page of its own, and handed over as nothing that runs', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      equal(
        (await sendWithFile(workspace, sara, boxes, { box: 'more-file', file: chosen(await aPhoto()) }))
          .status,
        303,
      )
      const { html } = await sara.open(page)
      const [, address = ''] = /href="(\/plans\/emily\/evidence\/[^"]+)"/.exec(html) ?? []
      match((await sara.open(address)).html, /<img class="bywhen-photo" src="[^"]+\/file" alt=/)
      const file = await sara.open(`${address}/file`)
      equal(file.header('content-type'), 'image/jpeg')
      match(file.header('content-disposition') ?? '', /^attachment; filename="evidence-2026-11-20\.jpg"/)
      equal(file.header('x-content-type-options'), 'nosniff')
      match(file.header('content-security-policy') ?? '', /; sandbox$/)
      equal(file.header('cache-control'), 'no-store')
      match((await (await workspace.as('mo')).open('/families/taylor/looks')).html, /Sara Obi/)
      const otis = await workspace.as('otis')
      equal((await otis.open(`${address}/file`)).at.startsWith('/families/taylor/reason'), true)
    }))

  it('is a PDF as it is', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      await sendWithFile(
        workspace,
        sara,
        { ...done },
        { box: 'done-file', file: chosen(aPdf(), 'letter.pdf') },
      )
      const [, address = ''] =
        /href="(\/plans\/emily\/evidence\/[^"]+)"/.exec((await sara.open(page)).html) ?? []
      match((await sara.open(address)).html, /A PDF is not opened on this page/)
      equal((await sara.open(`${address}/file`)).header('content-type'), 'application/pdf')
      equal((await taskOf(workspace))?.state, 'done')
    }))

  it('is refused where it is none, and kept where only the words have to be put right', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      const bomb = await sendWithFile(workspace, sara, boxes, { box: 'more-file', file: chosen(aBomb()) })
      equal(bomb.status, 422)
      match(await bomb.text(), /damaged, or far larger/)
      const first = await sendWithFile(
        workspace,
        sara,
        { ...boxes, 'more-change': '' },
        { box: 'more-file', file: chosen(await aPhoto()) },
      )
      const html = await first.text()
      match(html, /The file you chose before is kept/)
      sara.seen = { status: 422, at: page, html, header: () => null }
      await sara.send({ ...boxes })
      match((await sara.open(page)).html, /See the photo or paper/)
    }))

  it('belongs to its plan: no other names it, and nobody takes another’s', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open(page)
      const first = await sendWithFile(
        workspace,
        sara,
        { ...boxes, 'more-change': '' },
        { box: 'more-file', file: chosen(await aPhoto()) },
      )
      const theirs = /name="more-kept" value="([^"]+)"/.exec(await first.text())?.[1] ?? ''
      ok(theirs)
      const ben = await workspace.as('ben')
      for (const kept of [theirs, 'no-such-file']) {
        await ben.open(page)
        await sendWithFile(workspace, ben, { ...boxes, 'more-kept': kept })
      }
      equal((await taskOf(workspace))?.evidence?.length, 2)
      const evidence = (await taskOf(workspace))?.evidence?.[0]
      ok(evidence && !('file' in evidence))
      equal((await ben.open(`/plans/emily/evidence/${evidence.id}`)).status, 404)
      equal((await ben.open(`/plans/emily/evidence/${evidence.id}/file`)).status, 404)
    }))
})

describe('whether a need is met', () => {
  const met = '/plans/emily/needs/n1/met'
  it('is never told on what people say of themselves alone, and the page says why', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      match((await sara.open(met)).html, /Nothing shows yet that it is reached/)
      const is = { text: 'I am on time.', source: 'said-by-child', on: '2026-11-20' } as const
      await happen(workspace, 'emily', 'sara', [doing(addEvidence, { id: 'e1', under: 'g1', is })])
      match((await sara.open(met)).html, /So far this rests only on what people say of themselves/)
      const refused = await sara.send({ do: 'reached g1', 'reached-g1-on': 'today' })
      equal(refused.status, 422)
      match(refused.html, /recorded, or seen by somebody else/)
      const more = {
        ...{ do: 'evidence g1', 'goal-g1-on': '20 November', 'goal-g1-what': 'Ruth sees her at 8.45.' },
        ...{
          'goal-g1-change': 'She joins the register.',
          'goal-g1-source': 'seen-by-professional',
          'goal-g1-by': 'Ruth Amadi',
        },
      }
      match((await sara.send(more)).html, /Kept with the goal/)
      match((await sara.send({ do: 'reached g1', 'reached-g1-on': 'today' })).html, /This goal is reached/)
      match(
        (await sara.send({ do: 'met', 'need-on': 'today' })).html,
        /This need is met\. That is something to be glad of/,
      )
      equal((await planOf(workspace)).needs[0]?.met !== undefined, true)
      match((await sara.send({ do: 'again n1', 'again-n1': '' })).html, /Say what has changed/)
      match((await sara.send({ do: 'again n1', 'again-n1': 'She was late twice.' })).html, /It is open again/)
    }))
})
