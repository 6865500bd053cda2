import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { partOfKind, partsHere, review, toPlan } from '../../../plans/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { doing } from '../change-plan.ts'
import { happen } from '../plan/testing/plans.ts'
import { has, lacks, main } from '../plan/testing/reading.ts'
import { inWorkspace, type Workspace } from '../testing.ts'
import { plan, send, write } from '../write/testing.ts'
import { hold, since, walk } from './testing.ts'

/** Ben and Mo have the plan as theirs by name. */
async function nameThem({ store, entrance }: Workspace, ...accounts: readonly string[]): Promise<void> {
  const signed = { organisation, by: { id: 'mo', name: 'Mo Iqbal' }, at: entrance.now() }
  for (const account of accounts)
    await store.nameWorker({ ...signed, family: 'taylor', tie: 'role', account })
}

const ending = {
  'review/end/on': '20 November 2026',
  'review/end/because': 'Emily is at school, and wants to be.',
  'review/end/against': 'She was there on 28 days of 30.',
  'review/end/achieved': 'Mornings are quiet.',
  'review/end/stays/0/who': 'Nan',
  'review/end/stays/0/does': 'has her for tea on Fridays',
}

/** Words of a review that nobody held: they may wait in a plan that somebody else ends. */
const typedInAReview = ({ store, entrance }: Workspace) =>
  store.keepDrafts({
    ...{ organisation, account: 'sara', plan: 'emily', saw: 1, at: entrance.now() },
    drafts: [{ place: 'review/who/child', text: 'She came in.' }],
  })

describe('the end of a plan', () => {
  it('is held against its own words, said twice, told on the plan, and taken back by a manager', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      const shown = main((await sara.open('/plans/emily/end')).html)
      has(shown, /Emily is at school on 9 days of every 10 for a whole term/)
      has(shown, /One need is not met/)
      has(shown, /Days at school: ?58% at the start; 71%/)
      equal((await send(sara, { ...ending, 'review/end/because': '' })).status, 422)
      has(main((await sara.open('/plans/emily')).html), /Go on with the end of the plan/)
      const asked = await write(sara, '/plans/emily/end', ending)
      has(main(asked.html), /nobody can write in it any more.*Nan: has her for tea on Fridays/)
      equal(toPlan(await plan(house)).state, 'draft')
      const ended = await send(sara, {}, 'end')
      match(ended.at, /^\/plans\/emily\?saved=/)
      has(main(ended.html), /How it ended.*Mornings are quiet.*Nan: has her for tea on Fridays/)
      deepEqual(partOfKind(await plan(house), 'plan', 'plan')?.is.ended?.stays, [
        { who: 'Nan', does: 'has her for tea on Fridays' },
      ])
      equal((await sara.open('/plans/emily/review')).status, 403)
      equal((await house.store.draftsOf({ organisation, account: 'sara', plan: 'emily' })).length, 0)
      await typedInAReview(house)
      lacks(main((await sara.open('/today')).html), /not saved yet/)
      const left = main((await sara.open('/plans/emily')).html)
      has(left, /never saved, .* The plan has ended without it/)
      lacks(left, /Go on with/)

      const mo = await house.as('mo')
      has(main((await mo.open('/plans/emily')).html), /Reopen the plan/)
      equal((await write(mo, '/plans/emily/reopen', {})).status, 422)
      const open = await send(mo, { because: 'She is late again.' })
      match(open.at, /^\/plans\/emily\/review-date\?reopened/)
      const dated = await send(mo, { next: 'in 3 weeks' })
      match(dated.at, /^\/plans\/emily\?saved=\d+#next-review$/)
      equal(toPlan(await plan(house)).state, 'active')
      equal(toPlan(await plan(house)).nextReview, '2026-12-13')
    }))

  it('is for those whose plan it is', () =>
    inWorkspace(async house => {
      equal((await (await house.as('ben')).open('/plans/emily/end')).status, 403)
      equal((await (await house.as('sara')).open('/plans/emily/reopen')).status, 403)
    }))
})

describe('the day of the next review', () => {
  it('is as soon as people like, and later than its limit only with a reason', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      has(main((await sara.open('/plans/emily/review-date')).html), /The next review has to be held by/)
      equal((await send(sara, { next: 'soon' })).status, 422)
      const late = await send(sara, { next: '1 June 2027' })
      has(main(late.html), /Choose that day or a sooner one, or say why/)
      match((await send(sara, { laterBecause: 'Mum is in hospital.' })).at, /saved=/)
      equal(toPlan(await plan(house)).nextReview, '2027-06-01')
      has(main((await sara.open('/plans/emily')).html), /It is later than the limit: ?Mum is in hospital/)
    }))
})

describe('the record of a review', () => {
  it('shows the plan as it stood then, in any form, and goes on paper, into Word and PDF', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      await walk(sara)
      const { at } = await hold(sara)
      const record = at.replace(/\?.*/, '')
      await write(sara, '/plans/emily/needs/n1', { 'need/n1/text': 'Something else altogether.' })
      const shown = main((await sara.open(record)).html)
      lacks(shown, /Something else altogether|The review is held/)
      has(shown, /Has this been completed\?/)
      has(main((await sara.open(`${record}?face=cumbria`)).html), /Cumbria three boxes/)
      has(main((await sara.open('/plans/emily')).html), /Reviews.*22 November 2026/)
      has(main((await sara.open(`${record}/print`)).html), /Print it, or take it as a file/)
      for (const [file, type] of [
        ['review.docx', /wordprocessingml/],
        ['review.pdf', /application\/pdf/],
      ] as const) {
        const made = await sara.open(`${record}/files/${file}`)
        equal(made.status, 200, file)
        match(made.header('content-type') ?? '', type)
        match(made.header('content-disposition') ?? '', /^attachment; filename="review-version-\d+\./)
      }
      equal((await sara.open(`${record}/files/review.exe`)).status, 404)
      equal((await sara.open('/plans/emily/reviews/n1')).status, 404)
      equal((await (await house.as('amos')).open(`${record}/print`)).status, 403)
      equal((await (await house.as('amos')).open(record)).status, 200)
    }))

  it('keeps from a copy what a hold keeps from its reader', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const at = house.entrance.now()
      const signed = { organisation, family: 'taylor', by: { id: 'mo', name: 'Mo Iqbal' }, at }
      await house.store.putHold({
        ...{
          ...signed,
          id: 'h1',
          tie: 'role',
          hidden: 'mum',
          keptFrom: 'nan',
          what: ['views'],
          why: 'She is afraid',
        },
      })
      await walk(sara, { 'review/views/mum/text': 'I am afraid of what she will do.' })
      const { at: held } = await hold(sara)
      const record = held.replace(/\?.*/, '')
      has((await sara.open(record)).html, /afraid of what she will do/)
      const copy = main((await sara.open(`${record}/print`)).html)
      lacks(copy, /afraid of what she will do/)
      has(copy, /Left out of this copy/)
    }))
})

describe('words of a review', () => {
  it('are spent once a review of theirs is held, even where nobody could clear them away', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await write(sara, '/plans/emily/review/who', { 'review/who/child': 'Words of before' }, 'later')
      await happen(house, 'emily', 'sara', [
        doing(review, {
          ...{ id: 'v1', next: '2026-12-18' },
          is: { on: '2026-11-20', tookPart: ['mum'], directions: { g1: 'same' } },
        }),
      ])
      lacks((await sara.open('/plans/emily/review/who')).html, /Words of before/)
      equal(partsHere(await plan(house), 'review').length, 1)
    }))

  it('of somebody who does not write the plan are kept while they type, and nothing else of theirs is', () =>
    inWorkspace(async house => {
      await nameThem(house, 'rhea')
      const rhea = await house.as('rhea')
      const { html } = await rhea.open('/plans/emily/review/decisions')
      const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
        ([, name = '', value = '']) => [name, value],
      )
      const sendTo = (name: string, value: string) =>
        rhea.post('/plans/emily/drafts', new URLSearchParams([...hidden, [name, value], ['by-script', '1']]))
      equal((await sendTo('review/decisions/text', 'We go on.')).status, 200)
      equal((await sendTo('task/t1/text', 'Not mine to write.')).status, 403)
      has((await rhea.open('/plans/emily/review/decisions')).html, /We go on\./)
    }))
})
