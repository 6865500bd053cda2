import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { meetGoal, partOfKind, partsHere, removedParts, statusOf, toPlan } from '../../../plans/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { testDay } from '../../testing.ts'
import { doing } from '../change-plan.ts'
import { happen } from '../plan/testing/plans.ts'
import { has, lacks, main } from '../plan/testing/reading.ts'
import { inWorkspace } from '../testing.ts'
import { blank, plan, send, write } from '../write/testing.ts'
import { hold, since, stuck, walk } from './testing.ts'

const AT = '/plans/emily/review'

describe('the review of a plan', () => {
  it('is led through step by step, looked over and held, and all of it comes into the plan at once', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      const before = (await plan(house)).version
      has(main((await sara.open(AT)).html), /You can stop at any point/)
      const last = await walk(sara)
      equal(last?.at, `${AT}/look-over`)
      has(main(last?.html ?? ''), /This is the record as it will be kept/)
      equal((await plan(house)).version, before)
      const held = await send(sara, {})
      match(held.at, /^\/plans\/emily\/reviews\/[\w-]+\?held=\d+$/)
      const said = main(held.html)
      for (const pattern of [
        /The review is held/,
        /Days at school: ?58% at the start; 71% on 13 November 2026/,
        /seen by a professional, Ruth Amadi/,
        /She drew her mornings/,
        /Getting better\./,
      ])
        has(said, pattern)
      const record = await plan(house)
      const [review] = partsHere(record, 'review')
      deepEqual(review?.is.tookPart, ['mum', 'teacher'])
      deepEqual(review?.is.directions, { g1: 'improving' })
      deepEqual(review?.is.found, {
        n1: { happened: 'Emily is on time on four days of five.' },
        g1: { workedOut: 'improving', because: 'The register and her teacher say the same.' },
      })
      equal(toPlan(record).nextReview, '2027-01-03')
      equal(partsHere(record, 'view')[0]?.is.text, 'It is easier now.')
      has(main((await sara.open(AT)).html), /You can stop at any point/)
    }))

  it('adds the tasks that come next, names who does them, and tells of them in the record', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      await walk(sara)
      const task = blank(await sara.open(`${AT}/needs/n1`), 'task')
      const again = await send(
        sara,
        {
          [`task/${task}/text`]: 'Nan fetches Emily on Fridays.',
          [`task/${task}/assigned/0/who`]: 'Jean Taylor',
          [`task/${task}/assigned/0/by`]: '4 December 2026',
        },
        'more task',
      )
      equal(again.at.split('#')[0], `${AT}/needs/n1`)
      equal(partOfKind(await plan(house), 'task', task), undefined)
      const held = await hold(sara)
      has(main(held.html), /New tasks.*Nan fetches Emily on Fridays\. ?Jean Taylor ?4 December 2026/)
      deepEqual(partOfKind(await plan(house), 'task', task)?.is.assigned, [
        { who: 'Jean Taylor', people: ['nan'], by: '4 December 2026', due: '2026-12-04' },
      ])
      equal((await house.store.draftsOf({ organisation, account: 'sara', plan: 'emily' })).length, 0)
    }))

  it('can be stopped and taken up again, also after the server was closed', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const stopped = await write(
        sara,
        `${AT}/who`,
        { 'review/who/person/mum': 'yes', 'review/who/child': 'She drew it' },
        'later',
      )
      equal(stopped.at, AT)
      has(main(stopped.html), /You wrote here last today at 9:00am/)
      has(main((await sara.open('/plans/emily')).html), /Go on with the review/)
      has((await sara.open(`${AT}/who`)).html, /She drew it/)
      const ben = await house.as('ben')
      lacks((await ben.open('/plans/emily')).html, /She drew it|Go on with the review/)
    }))

  it('says at each step what is missing, keeps what was typed, and is not held before that', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      const who = await write(sara, `${AT}/who`, { 'review/who/on': 'tomorrow', 'review/who/child': 'Well' })
      equal(who.status, 422)
      has(main(who.html), /That day has not come yet.*Choose who took part/)
      has((await sara.open(`${AT}/who`)).html, /Well/)
      const need = await write(sara, `${AT}/needs/n1`, { 'review/parts/g1/direction': 'worse' })
      has(main(need.html), /The figures say that it is getting better\. Say why you see it otherwise/)
      has(main(need.html), /Say whether “[^”]+” is met/)
      const next = await write(sara, `${AT}/next`, { 'review/next/on': '1 June 2027' })
      has(main(next.html), /has to be held by/)
      const over = await sara.open(`${AT}/look-over`)
      has(main(over.html), /A little is missing/)
      lacks(over.html, /Hold this review/)
      equal(partsHere(await plan(house), 'review').length, 0)
    }))

  it('takes a later day with its reason', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await walk(sara, { 'review/next/on': '1 June 2027', 'review/next/because': 'Mum is in hospital.' })
      has(main((await hold(sara)).html), /Why it is later than the limit ?Mum is in hospital/)
      equal(partOfKind(await plan(house), 'plan', 'plan')?.is.reviewLaterBecause, 'Mum is in hospital.')
    }))

  it('closes a need once its goals are reached, and not on what people say of themselves', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const met = { 'review/parts/g1/met': 'yes', 'review/needs/n1/met': 'yes' }
      const refused = await walk(sara, met, 'needs/n1')
      equal(refused?.status, 422)
      has(main(refused?.html ?? ''), /Add the evidence first/)
      await happen(house, 'emily', 'sara', since)
      await walk(sara, met)
      has(main((await hold(sara)).html), /The need is met, on 22 November 2026/)
      const record = await plan(house)
      equal(partOfKind(record, 'need', 'n1')?.is.met, testDay)
      equal(partOfKind(record, 'goal', 'g1')?.is.met, testDay)
      const after = await sara.open(AT)
      lacks(after.html, /review\/needs\/n1/)
    }))

  it('opens the backup plan where a goal is no better for the second time, and makes its words a task', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', [...since, ...stuck])
      const sara = await house.as('sara')
      const worse = await walk(sara, { 'review/parts/g1/direction': 'worse' }, 'needs/n1')
      equal(worse?.at, `${AT}/backup`)
      has(main(worse?.html ?? ''), /Nan fetches Emily from the Sunday to the Friday/)
      equal((await send(sara, { 'review/backup/used': 'no' })).status, 422)
      await send(sara, { 'review/backup/used': 'yes' }, 'take n1')
      await send(sara, {})
      await walk(sara, { 'review/parts/g1/direction': 'worse' })
      has(main((await hold(sara)).html), /The backup plan ?It was put to work/)
      const record = await plan(house)
      equal(statusOf(record, testDay), 'drifting')
      deepEqual(
        partsHere(record, 'task').map(({ is }) => is.text),
        ['Mum walks Emily to school every morning.', 'Nan fetches Emily from the Sunday to the Friday.'],
      )
    }))

  it('can be thrown away, once that is said twice', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await walk(sara)
      await sara.open(AT)
      has(main((await send(sara, {}, 'throw-away')).html), /will be gone/)
      await send(sara, {}, 'yes-throw-away')
      equal((await house.store.draftsOf({ organisation, account: 'sara', plan: 'emily' })).length, 0)
      equal(removedParts(await plan(house)).length, 0)
    }))
})

describe('a review that two people hold', () => {
  it('does not hide one of them behind the other', () =>
    inWorkspace(async house => {
      const [sara, mo] = [await house.as('sara'), await house.as('mo')]
      await walk(sara)
      await walk(mo)
      match((await hold(mo)).at, /reviews/)
      const shown = await sara.open(`${AT}/look-over`)
      has(main(shown.html), /Mo Iqbal held a review of this plan on 22 November 2026/)
      equal((await send(sara, {})).status, 422)
      equal(partsHere(await plan(house), 'review').length, 1)
      match((await send(sara, { both: 'yes' })).at, /reviews/)
      equal(partsHere(await plan(house), 'review').length, 2)
    }))

  it('is looked over once more where the plan changed under it', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      await walk(sara)
      await sara.open(`${AT}/look-over`)
      await happen(house, 'emily', 'ben', [doing(meetGoal, { goal: 'g1', on: '2026-11-20' })])
      const again = await send(sara, {})
      equal(again.status, 422)
      has(main(again.html), /A little is missing|Look once more/)
      equal(partsHere(await plan(house), 'review').length, 0)
    }))

  it('is kept once, however often the button is pressed', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await walk(sara)
      const shown = await sara.open(`${AT}/look-over`)
      const first = await send(sara, {})
      sara.seen = shown
      const second = await send(sara, {})
      equal(second.at.split('?')[0], first.at.split('?')[0])
      equal(partsHere(await plan(house), 'review').length, 1)
    }))
})

describe('who may hold a review', () => {
  it('is the reviewing officer too, who leaves the plan to those who write it', () =>
    inWorkspace(async house => {
      const signed = { organisation, by: { id: 'mo', name: 'Mo Iqbal' }, at: house.entrance.now() }
      await house.store.nameWorker({ ...signed, family: 'taylor', tie: 'role', account: 'rhea' })
      const rhea = await house.as('rhea')
      const need = await rhea.open(`${AT}/needs/n1`)
      lacks(need.html, /name="task\/|review\/needs\/n1\/met/)
      const task = { 'task/made-up/text': 'Slipped in', new: 'task/made-up/n1' }
      await walk(rhea, task)
      match((await hold(rhea)).at, /reviews/)
      deepEqual(
        partsHere(await plan(house), 'task').map(({ id }) => id),
        ['t1'],
      )
    }))

  it('is nobody who only reads', () =>
    inWorkspace(async house => {
      const amos = await house.as('amos')
      for (const page of [AT, `${AT}/who`, `${AT}/needs/n1`, `${AT}/look-over`, '/plans/emily/end'])
        equal((await amos.open(page)).status, 403, page)
      const otis = await house.as('otis')
      has((await otis.open(AT)).html, /Say why|reason/i)
    }))
})
