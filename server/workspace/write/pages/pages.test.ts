import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { partOf, partsHere } from '../../../../plans/index.ts'
import { organisation, type Seen } from '../../../sign-in/testing.ts'
import { inWorkspace } from '../../testing.ts'
import { saidAt as said } from '../boxes/index.ts'
import { blank, plan, send, write } from '../testing.ts'

const pages = ['needs/n1', 'needs/new', 'details', 'people', 'worries', 'consequences'].map(
  each => `/plans/emily/${each}`,
)

describe('the pages on which a plan is written', () => {
  it('change nothing when they are sent back as they were shown', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const before = (await plan(house)).version
      for (const page of pages) {
        equal((await sara.open(page)).status, 200)
        const { status, at } = await send(sara, {})
        deepEqual([status, at.split('#')[0]], [200, '/plans/emily'], page)
      }
      equal((await plan(house)).version, before)
    }))

  it('are a look where they are only opened, and a change where they are sent', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const whats = async () =>
        (await house.store.looks({ organisation, sight: 'everything', family: 'taylor' })).map(
          ({ what }) => what,
        )
      await sara.open('/plans/emily/needs/n1')
      deepEqual((await whats()).slice(0, 1), ['see-plan'])
      await send(sara, { 'goal/g1/text': 'Emily is there by 8.45.' })
      // The page that the save leads to is one more look.
      deepEqual((await whats()).slice(0, 3), ['see-plan', 'write-plan', 'see-plan'])
    }))

  it('are closed to whoever may not write this plan', () =>
    inWorkspace(async house => {
      const amos = await house.as('amos')
      for (const page of [
        ...pages,
        '/plans/emily/order',
        '/plans/emily/parts/t1/remove',
        '/plans/emily/undo',
      ])
        equal((await amos.open(page)).status, 403, page)
    }))

  it('take a need with everything that hangs on it, and lead back to it', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const shown = await sara.open('/plans/emily/needs/n1')
      const [factor, task, goal, measure] = ['factor', 'task', 'goal', 'measure'].map(kind =>
        blank(shown, kind),
      )
      const { at } = await send(sara, {
        'need/n1/text': 'Emily, you need to be at school on time every day.',
        [`factor/${factor}/text`]: 'Mum works nights',
        [`factor/${factor}/voice`]: 'family',
        [`factor/${factor}/by`]: 'Mum',
        [`task/${task}/text`]: 'Nan rings Mum at seven',
        [`task/${task}/assigned/0/who`]: 'Jean Taylor',
        [`task/${task}/assigned/0/by`]: 'tomorrow',
        [`goal/${goal}/text`]: 'You are in your seat when the bell goes',
        [`measure/${measure}/what`]: 'Mornings on time',
        [`measure/${measure}/baseline`]: '40%',
      })
      match(at, /^\/plans\/emily\?saved=\d+$/)
      const record = await plan(house)
      equal(said(record, 'n1', 'text'), 'Emily, you need to be at school on time every day.')
      deepEqual(partOf(record, factor ?? '')?.is, { text: 'Mum works nights', voice: 'family', by: 'mum' })
      deepEqual(said(record, task ?? '', 'assigned'), [
        { who: 'Jean Taylor', people: ['nan'], by: '23 November 2026', due: '2026-11-23' },
      ])
      deepEqual(partOf(record, measure ?? '')?.is, { what: 'Mornings on time', baseline: 40 })
    }))

  it('save one task and offer the next', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const first = blank(await sara.open('/plans/emily/needs/n1'), 'task')
      const { at, html } = await send(sara, { [`task/${first}/text`]: 'Ring the school' }, 'more task')
      match(at, /^\/plans\/emily\/needs\/n1\?saved=\d+#more-task$/)
      match(html, /You added/)
      ok(html.includes('Ring the school'))
      const next = blank({ html } as Seen, 'task')
      ok(next !== first && html.includes(`name="task/${next}/text"`))
    }))

  it('take a new need with its task, and stay with it for another', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const shown = await sara.open('/plans/emily/needs/new')
      const [need, task] = [blank(shown, 'need'), blank(shown, 'task')]
      const boxes = { [`need/${need}/text`]: 'To sleep', [`task/${task}/text`]: 'Read to her' }
      equal((await send(sara, boxes, 'more task')).at.split('?')[0], `/plans/emily/needs/${need}`)
      equal(partOf(await plan(house), task)?.under, need)
    }))

  it('show again all that was typed, and say at its box what has to be put right', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const seen = await write(sara, '/plans/emily/needs/n1', {
        'task/t1/starts': '31 November 2026',
        'need/n1/text': 'Other words <b>',
      })
      equal(seen.status, 422)
      match(seen.html, /href="#task\/t1\/starts"/)
      match(seen.html, /value="31 November 2026"/)
      match(seen.html, /Other words &lt;b&gt;/)
      // Whoever goes away now finds it again.
      match(
        (await sara.open('/plans/emily/needs/n1')).html,
        /You wrote something here[\s\S]*Other words &lt;b&gt;/,
      )
    }))

  it('show the day that was understood, and notes on what is typed though it is not saved', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const { html } = await write(sara, '/plans/emily/needs/n1', {
        'task/t1/text': 'Mum will do it as soon as possible',
        'task/t1/assigned/0/by': 'in two weeks',
        'task/t1/starts': 'nonsense',
      })
      match(html, /data-day="task\/t1\/assigned\/0\/by">Sunday 6 December 2026/)
      const notes =
        /data-notes="task\/t1\/text">([\s\S]*?)<\/div>\s*<\/div>\s*<div class="bywhen-box|data-notes="task\/t1\/text">([\s\S]*)/.exec(
          html,
        )
      match(notes?.[0] ?? '', /as soon as possible/)
    }))

  it('say what is wrong with the words before what is missing around them', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const shown = await sara.open('/plans/emily/needs/new')
      const { html } = await send(sara, {
        [`need/${blank(shown, 'need')}/text`]: 'Emily needs CAMHS.',
        [`task/${blank(shown, 'task')}/starts`]: 'nonsense',
      })
      const [, notes = ''] = html.split(/data-notes="need\/[^/]+\/text"/)
      ok(notes.indexOf('CAMHS') > 0 && notes.indexOf('CAMHS') < notes.indexOf('has no goal'))
    }))
})

describe('the facts of a plan', () => {
  it('are changed together, and another form keeps every word', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await write(sara, '/plans/emily/details', {
        'plan/plan/template': 'cumbria',
        'plan/plan/meeting': 'Fri 4 December',
        'plan/plan/ends': '4 May 2035',
      })
      const { is } = partOf(await plan(house), 'plan') ?? {}
      deepEqual(is, { ...is, template: 'cumbria', meeting: '2026-12-04', ends: '2035-05-04' })
      equal(said(await plan(house), 'g1', 'text'), 'Emily is at school by 8.50 on 9 days of every 10.')
    }))

  it('take the next review, and one later than the limit only with a reason', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const late = await write(sara, '/plans/emily/details', { 'plan/plan/nextReview': '1 June 2027' })
      equal(late.status, 422)
      match(late.html, /href="#plan\/plan\/reviewLaterBecause"/)
      await send(sara, { 'plan/plan/reviewLaterBecause': 'The court sits in May' })
      equal(said(await plan(house), 'plan', 'nextReview'), '2027-06-01')
      equal(said(await plan(house), 'plan', 'reviewLaterBecause'), 'The court sits in May')
      await write(sara, '/plans/emily/details', { 'plan/plan/nextReview': '11 January 2027' })
      equal(said(await plan(house), 'plan', 'nextReview'), '2027-01-11')
      equal(said(await plan(house), 'plan', 'reviewLaterBecause'), undefined)
    }))

  it('say when a kind of plan cannot be about whom it is about', () =>
    inWorkspace(async house => {
      const seen = await write(await house.as('sara'), '/plans/emily/details', {
        'plan/plan/kind': 'family-plan',
      })
      equal(seen.status, 422)
      match(seen.html, /A plan of this kind is about a family/)
    }))
})

describe('what happens if', () => {
  it('is written in plain words, each with an example, and leaves the notes that asked for it', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      match(
        (await sara.open('/plans/emily/consequences')).html,
        /data-notes="consequences\/consequences\/endsWhen">\s*<ul/,
      )
      await send(sara, {
        'consequences/consequences/endsWhen': 'Emily is at school on time for a whole term.',
        'consequences/consequences/increasesWhen':
          'If she misses three mornings in two weeks, we meet again.',
        'consequences/consequences/bottomLine': 'Emily is never at home alone at night.',
        'consequences/consequences/backup': 'Nan fetches her when Mum is ill.',
      })
      ok(!/data-notes="consequences[^>]*>\s*<ul/.test((await sara.open('/plans/emily/consequences')).html))
    }))
})

describe('worries and strengths', () => {
  it('say where each came from, and are what a need answers', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const shown = await sara.open('/plans/emily/worries')
      const [worry, strength] = [blank(shown, 'worry'), blank(shown, 'strength')]
      await send(sara, {
        [`worry/${worry}/text`]: 'Emily misses the start of the day',
        [`worry/${worry}/kind`]: 'danger',
        [`worry/${worry}/from`]: 'Register, September',
        [`strength/${strength}/text`]: 'Nan lives next door',
      })
      await write(sara, '/plans/emily/needs/n1', { [`need/n1/answers/${worry}`]: 'yes' })
      deepEqual(said(await plan(house), 'n1', 'answers'), [worry])
      match(
        (await sara.open(`/plans/emily/parts/${worry}/remove`)).html,
        /no longer says that it answers this/,
      )
    }))
})

describe('the people of a plan', () => {
  it('are taken from the family by one press, with whatever else was written', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const by = { id: 'sara', name: 'Sara Obi' }
      const person = { id: 'dad', name: 'Carl Taylor', is: 'parent', relation: 'Dad' } as const
      await house.store.createPerson({ organisation, by, family: 'taylor', person, at: house.entrance.now() })
      match((await sara.open('/plans/emily/people')).html, /Carl Taylor/)
      await send(sara, { 'person/mum/contact': '07700 900123' }, 'take dad')
      const record = await plan(house)
      deepEqual(partOf(record, 'dad')?.is, { name: 'Carl Taylor', is: 'parent', relation: 'Dad' })
      equal(said(record, 'mum', 'contact'), '07700 900123')
    }))

  it('stay while they still have something to do', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await sara.open('/plans/emily/parts/mum/remove')
      const { status, html } = await send(sara, { because: 'Moved away' })
      equal(status, 422)
      match(html, /still has[\s\S]*Give it to somebody else first/)
      match(html, /Moved away/)
    }))
})

describe('what is taken out', () => {
  it('goes with a reason, is listed with it, and comes back', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      await sara.open('/plans/emily/parts/n1/remove')
      match(sara.seen?.html ?? '', /The task “Mum walks Emily/)
      equal((await send(sara, { because: '' })).status, 422)
      await send(sara, { because: 'Said twice' })
      equal(partsHere(await plan(house), 'need').length, 0)
      equal((await sara.open('/plans/emily/needs/n1')).status, 404)
      match(
        (await sara.open('/plans/emily/removed')).html,
        /Taken out by Sara Obi on 22 November 2026: <span dir="auto">“Said twice”/,
      )
      await send(sara, { part: 'n1' })
      equal(partsHere(await plan(house), 'task').length, 1)
    }))

  it('can be put right by whoever did something last, and by nobody who has built on it', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      const before = said(await plan(house), 'g1', 'text')
      await write(sara, '/plans/emily/needs/n1', { 'goal/g1/text': 'Something else' })
      match((await sara.open('/plans/emily/undo')).html, /Something else/)
      await send(sara, {})
      equal(said(await plan(house), 'g1', 'text'), before)
      await write(sara, '/plans/emily/needs/n1', { 'goal/g1/text': 'Something else' })
      await write(await house.as('mo'), '/plans/emily/needs/n1', { 'goal/g1/text': 'Something new' })
      await sara.open('/plans/emily/undo')
      match((await send(sara, {})).html, /Mo Iqbal has worked on this since/)
    }))

  it('takes back what was shown, and nothing that was done in another window since', () =>
    inWorkspace(async house => {
      const [sara, elsewhere] = [await house.as('sara'), await house.as('sara')]
      await write(sara, '/plans/emily/needs/n1', { 'goal/g1/text': 'Something else' })
      await sara.open('/plans/emily/undo')
      const page = sara.seen
      await write(elsewhere, '/plans/emily/needs/n1', { 'task/t1/text': 'Nan walks Emily to school.' })
      sara.seen = page
      match((await send(sara, {})).html, /Nothing was taken back[\s\S]*Nan walks Emily/)
      equal(said(await plan(house), 't1', 'text'), 'Nan walks Emily to school.')
      const shown = sara.seen
      await send(sara, {})
      equal(said(await plan(house), 't1', 'text'), 'Mum walks Emily to school every morning.')
      sara.seen = shown
      equal((await send(sara, {})).status, 200)
      equal(said(await plan(house), 'g1', 'text'), 'Something else', 'the same press twice is once')
    }))
})

describe('the order of needs', () => {
  it('is changed by buttons, and chosen where two changed it at once', () =>
    inWorkspace(async house => {
      const [sara, mo] = [await house.as('sara'), await house.as('mo')]
      for (const text of ['Second', 'Third']) {
        const need = blank(await sara.open('/plans/emily/needs/new'), 'need')
        await send(sara, { [`need/${need}/text`]: text })
      }
      const order = async () => partsHere(await plan(house), 'need').map(({ is }) => is.text.slice(0, 6))
      const ids = partsHere(await plan(house), 'need').map(({ id }) => id)
      await mo.open('/plans/emily/order')
      await sara.open('/plans/emily/order')
      await send(sara, { up: ids[2] ?? '' })
      deepEqual(await order(), ['Emily ', 'Third', 'Second'])
      const clash = await send(mo, { down: ids[0] ?? '' })
      equal(clash.status, 422)
      match(clash.html, /Sara Obi put the needs in another order/)
      await mo.send({ order: `${ids[1]} ${ids[0]} ${ids[2]}` })
      deepEqual(await order(), ['Second', 'Emily ', 'Third'])
    }))

  it('is that of the tasks of a need too, and of no others', () =>
    inWorkspace(async house => {
      const sara = await house.as('sara')
      for (const text of ['Second', 'Third']) {
        const task = blank(await sara.open('/plans/emily/needs/n1'), 'task')
        await send(sara, { [`task/${task}/text`]: text })
      }
      const order = async () =>
        partsHere(await plan(house), 'task', 'n1').map(({ is }) => is.text.split(' ')[0])
      const ids = partsHere(await plan(house), 'task', 'n1').map(({ id }) => id)
      await sara.open('/plans/emily/order')
      const { html } = await send(sara, { up: ids[2] ?? '' })
      deepEqual(await order(), ['Mum', 'Third', 'Second'])
      match(html, /You put the tasks of .* in another order/)
      match(html, /<h1[^>]*>\s*What matters most first/)
      await send(sara, { of: 'n1', order: `${ids[2]} ${ids[1]} ${ids[0]}` })
      deepEqual(await order(), ['Third', 'Second', 'Mum'])
      equal((await send(sara, { of: 'n1', order: `${ids[2]} ${ids[1]}` })).status, 422)
      await sara.open('/plans/emily/undo')
      await send(sara, {})
      deepEqual(await order(), ['Mum', 'Third', 'Second'])
    }))
})
