import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MARK } from '../../sign-in/own-form.ts'
import { organisation } from '../../sign-in/testing.ts'
import { workMark } from '../mark.ts'
import { inWorkspace, type Who, type Workspace } from '../testing.ts'
import type { Kept } from './exchange.ts'

const PATH = '/plans/emily/drafts'

type Sent = Readonly<Record<string, string | readonly string[]>>

/** Sends what somebody types, as the script of their page does; `shownTo` is who the page was shown to, where that is another. */
async function type(
  { as, entrance }: Workspace,
  who: Who,
  sent: Sent,
  shownTo: Who = who,
): Promise<{ readonly status: number; readonly said: unknown; readonly raw: string }> {
  const body = new URLSearchParams({ [MARK]: workMark(entrance, shownTo), 'by-script': 'yes', saw: '4' })
  for (const [name, values] of Object.entries(sent)) {
    body.delete(name)
    for (const value of [values].flat()) body.append(name, value)
  }
  const { status, html, header } = await (await as(who)).post(PATH, body)
  const isData = header('content-type')?.startsWith('application/json')
  return { status, said: isData ? JSON.parse(html) : undefined, raw: html }
}

const kept = async (...asked: Parameters<typeof type>): Promise<Kept> => {
  const { status, said } = await type(...asked)
  equal(status, 200)
  return said as Kept
}

const draftsOf = async ({ store }: Workspace, account: Who) =>
  (await store.draftsOf({ organisation, account, plan: 'emily' })).map(({ place, text }) => [place, text])

describe('what is typed', () => {
  it('is kept as a draft of whoever types it, and of nobody else; the plan stays as it is', () =>
    inWorkspace(async workspace => {
      const { store } = workspace
      const { saved } = await kept(workspace, 'sara', { 'task/t1/text': 'Mum walks Emily\r\nto school.' })
      match(saved, /^\d{1,2}:\d\d[ap]m$/)
      deepEqual(await draftsOf(workspace, 'sara'), [['task/t1/text', 'Mum walks Emily\nto school.']])
      deepEqual(await draftsOf(workspace, 'ben'), [])
      const opened = await store.openPlan({ organisation, plan: 'emily' })
      equal(opened?.version, 4)
      ok(!JSON.stringify(opened?.record).includes('to school.'))
    }))

  it('is read as the plan would be with it: notes of the boxes on the page, its days, its letters', () =>
    inWorkspace(async workspace => {
      const answer = await kept(workspace, 'sara', {
        'task/t1/text': 'Mum to walk Emily to school as soon as possible.',
        'task/t1/assigned/0/by': 'in 2 weeks',
        'need/n1/text': 'Emily is not engaging.',
        shows: 'task/t1',
      })
      match(answer.notes?.['task/t1/text'] ?? '', /as soon as possible[\s\S]*Why it matters/)
      equal(answer.notes?.['need/n1/text'], undefined)
      match(answer.days['task/t1/assigned/0/by'] ?? '', /6 December 2026/)
      match(answer.letters ?? '', /Timely/)
      ok((answer.whole ?? '').length > 0)
      const mended = await kept(workspace, 'sara', {
        'task/t1/text': 'Mum walks Emily to school every morning.',
        shows: 'task/t1',
      })
      ok(!(mended.notes?.['task/t1/text'] ?? '').includes('as soon as possible'))
      equal(Object.keys(mended.days).length, 1)
    }))

  it('may be a part that is not in the plan yet', () =>
    inWorkspace(async workspace => {
      const answer = await kept(workspace, 'sara', {
        'task/t9/under': 'n1',
        'task/t9/text': 'Nan monitors it on an ongoing basis.',
        shows: 'task/t9',
      })
      match(answer.notes?.['task/t9/text'] ?? '', /ongoing/)
    }))

  it('is noted as loudly as its writer has settled, and only when they save where they have settled that', () =>
    inWorkspace(async workspace => {
      const settle = async (own: Readonly<Record<string, string>>) => {
        const sara = await workspace.as('sara')
        await sara.open('/settings')
        await sara.send({ size: 'usual', template: '', findings: 'all', whileTyping: 'yes', ...own })
      }
      const words = 'Emily sleeps through the night, as appropriate.'
      const notes = async () =>
        (await kept(workspace, 'sara', { 'need/n1/text': words, shows: 'need/n1' })).notes?.['need/n1/text']
      const atOnce = (html = '') =>
        html.split('<details class="bywhen-notes__more"')[0]?.match(/bywhen-finding--/g)?.length ?? 0
      const all = (html = '') => html.match(/bywhen-finding--/g)?.length ?? 0
      const usual = await notes()
      match(usual ?? '', /bywhen-finding--improve/)
      await settle({ findings: 'to-change' })
      const pressing = await notes()
      equal(all(pressing), all(usual))
      ok(!pressing?.split('<details class="bywhen-notes__more"')[0]?.includes('bywhen-finding--improve'))
      await settle({ findings: 'on-request' })
      const onRequest = await notes()
      deepEqual([all(onRequest), atOnce(onRequest)], [all(usual), 0])
      match(onRequest ?? '', /<summary>\d+ notes<\/summary>/)
      await settle({ whileTyping: 'no' })
      const quiet = await kept(workspace, 'sara', { 'need/n1/text': words, shows: 'need/n1' })
      deepEqual([quiet.notes, quiet.letters, quiet.whole], [undefined, undefined, undefined])
      match((await (await workspace.as('sara')).open('/plans/emily/needs/n1')).html, /as appropriate/)
    }))

  it('tells a young draft quietly what is still to come, until its box has been left or the draft is shared', () =>
    inWorkspace(async workspace => {
      const box = 'need/n9/text'
      const typed = async (left: readonly string[] = []) =>
        kept(workspace, 'sara', {
          ...{ 'need/n9/under': 'plan', [box]: 'Emily sleeps through the night.' },
          ...{ shows: 'need/n9', left },
        })
      const all = (html = '') => html.match(/bywhen-finding--/g)?.length ?? 0
      const young = await typed()
      const [loud = '', folded = ''] = (young.notes?.[box] ?? '').split('Still to come: ')
      match(folded, /Nothing is written about what might get in the way/)
      doesNotMatch(loud, /Nothing is written/)
      match(young.whole ?? '', /Still to come: \d+/)
      const left = (await typed([box])).notes?.[box]
      doesNotMatch(left ?? '', /Still to come/)
      equal(all(left), all(young.notes?.[box]))
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/share')
      await sara.send({ with: 'mum', how: 'in-person', on: '22 November 2026' })
      const shared = await typed()
      doesNotMatch(shared.notes?.[box] ?? '', /Still to come/)
      doesNotMatch(shared.whole ?? '', /Still to come/)
    }))

  it('goes where its writer says so', () =>
    inWorkspace(async workspace => {
      await kept(workspace, 'sara', { 'task/t1/text': 'One.', 'need/n1/text': 'Two.' })
      await kept(workspace, 'sara', { dropped: 'task/t1/text' })
      deepEqual(await draftsOf(workspace, 'sara'), [['need/n1/text', 'Two.']])
    }))

  it('is not overtaken by what was typed before it and came later', () =>
    inWorkspace(async workspace => {
      const ago = (ms: number) => new Date(Date.parse(workspace.entrance.now()) - ms).toISOString()
      await kept(workspace, 'sara', { 'task/t1/text': 'Second.', at: ago(100) })
      await kept(workspace, 'sara', { 'task/t1/text': 'First.', at: ago(900) })
      deepEqual(await draftsOf(workspace, 'sara'), [['task/t1/text', 'Second.']])
    }))

  it('is kept whatever the clock of the device says', () =>
    inWorkspace(async workspace => {
      for (const at of ['2031-01-01T00:00:00.000Z', '1999-01-01T00:00:00.000Z', 'yesterday']) {
        workspace.wait(2)
        await kept(workspace, 'sara', { 'task/t1/text': at, at })
        deepEqual(await draftsOf(workspace, 'sara'), [['task/t1/text', at]])
      }
    }))

  it('is too long for a draft in one box, and kept in the others', () =>
    inWorkspace(async workspace => {
      const { tooLong } = await kept(workspace, 'sara', {
        'task/t1/text': 'a'.repeat(100_001),
        'need/n1/text': 'Short.',
      })
      deepEqual(tooLong, ['task/t1/text'])
      deepEqual(await draftsOf(workspace, 'sara'), [['need/n1/text', 'Short.']])
    }))
})

describe('two people on a plan', () => {
  it('are told of each other, and that the other has saved', () =>
    inWorkspace(async workspace => {
      const { store, entrance } = workspace
      const family = { organisation, family: 'taylor', tie: 'role', by: { id: 'mo', name: 'Mo Iqbal' } }
      await store.nameWorker({ ...family, account: 'ben', at: entrance.now() })
      const alone = await kept(workspace, 'sara', { in: 'task/t1/text', shows: 'task/t1' })
      ok(!alone.here.includes('Sara') && !alone.here.includes('Ben'))
      const both = await kept(workspace, 'ben', { saw: '3', shows: 'task/t1' })
      match(both.here, /<strong>Sara Obi<\/strong> is writing on this page too/)
      match(both.here, /saved this plan at \d{1,2}:\d\d[ap]m, after you opened it/)
      equal(both.moved, true)
      match((await kept(workspace, 'sara', {})).here, /Ben Hale<\/strong> is in this plan too/)
    }))
})

describe('words are not taken', () => {
  for (const [who, why] of [
    ['otis', 'who works with other families'],
    ['amos', 'who only audits'],
    ['ada', 'who only administers'],
  ] as const)
    it(`from somebody ${why}`, () =>
      inWorkspace(async workspace => {
        const { status, said } = await type(workspace, who, { 'task/t1/text': 'No.' })
        ok(status !== 200 || said === undefined)
        deepEqual(await draftsOf(workspace, who), [])
      }))

  it('from somebody whose session has ended, which is said so that a script understands', () =>
    inWorkspace(async workspace => {
      const { status, said } = await (async () => {
        ;(await workspace.as('sara')).cookies.clear()
        return type(workspace, 'sara', { 'task/t1/text': 'Mine.' })
      })()
      deepEqual([status, said], [401, { signedOut: true }])
    }))

  it('under the name of whoever is signed in by now', () =>
    inWorkspace(async workspace => {
      const { status, raw } = await type(workspace, 'ben', { 'task/t1/text': 'A secret.' }, 'sara')
      equal(status, 403)
      ok(!raw.includes('A secret.'))
      deepEqual(await draftsOf(workspace, 'ben'), [])
    }))

  it('for a place that no page has', () =>
    inWorkspace(async workspace => {
      await kept(workspace, 'sara', {
        'elsewhere/x/y': 'No.',
        __proto__: 'No.',
        'task/t1/doneOn': '2026-01-01',
      })
      ok((await draftsOf(workspace, 'sara')).every(([place]) => place === 'task/t1/doneOn'))
      const { said } = await type(workspace, 'sara', { [`task/t1/${'a'.repeat(300)}`]: 'No.' })
      deepEqual(said, { refused: 'There is a box here that no plan has.' })
    }))

  it('by looking: the address is only for sending', () =>
    inWorkspace(async ({ as }) => {
      const { status, header } = await (await as('sara')).open(PATH)
      deepEqual([status, header('allow')], [405, 'POST'])
    }))
})
