import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Plan } from '../../../checker/index.ts'
import { toPlan } from '../../../plans/index.ts'
import { type Browser, organisation, origin, type Seen } from '../../sign-in/testing.ts'
import { inWorkspace, type Workspace } from '../testing.ts'

const PAGE = '/families/taylor/plans/new'
const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Everything the page carries along, as a browser sends it; ticked boxes and chosen answers too. */
function carried(html: string): URLSearchParams {
  const body = new URLSearchParams()
  const form = /<form method="post" enctype[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const [, name = ''] = /\bname="([^"]*)"/.exec(tag) ?? []
    const [, value = ''] = /\bvalue="([^"]*)"/.exec(tag) ?? []
    if (name !== '' && (!/type="(?:radio|checkbox|file)"/.test(tag) || /\schecked/.test(tag)))
      body.append(name, decoded(value))
  }
  return body
}

const send = async (
  browser: Browser,
  more: Readonly<Record<string, string | readonly string[]>>,
): Promise<Seen> => {
  const body = carried(browser.seen?.html ?? '')
  for (const [name, value] of Object.entries(more)) {
    body.delete(name)
    for (const each of [value].flat()) body.append(name, each)
  }
  return browser.post(PAGE, body)
}

const planAt = async ({ store }: Workspace, at: string): Promise<Plan> => {
  const opened = await store.openPlan({ organisation, plan: at.replace('/plans/', '') })
  if (!opened) throw new Error(`No plan at ${at}`)
  return toPlan(opened.record)
}

const usual = { about: 'emily-t', kind: 'child-in-need', template: 'liberi', from: 'nothing', do: 'look' }

describe('a plan from nothing', () => {
  it('is looked over with its first review worked out, and begun with the family’s people in it and who works with them', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await browser.open(PAGE)
      const { html } = await send(browser, { ...usual, starts: '30/11', meeting: 'Fri 27 November' })
      match(html, /Starts[\s\S]*Monday 30 November 2026[\s\S]*Meeting[\s\S]*Friday 27 November 2026/)
      match(html, /has to be held by/)
      const offered = /id="review"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? ''
      match(offered, /20\d\d$/)
      const { at } = await send(browser, { do: 'begin' })
      const plan = await planAt(workspace, at)
      deepEqual(
        [plan.about, plan.kind, plan.starts, plan.meeting, plan.state, plan.needs.length],
        [
          { is: 'child', name: 'Emily Taylor', person: 'emily-t', born: '2017-05-04' },
          ...['child-in-need', '2026-11-30', '2026-11-27', 'draft', 0],
        ],
      )
      deepEqual(
        plan.people?.map(({ is }) => is),
        ['child', 'parent', 'relative', 'professional', 'professional'],
      )
      deepEqual(plan.people?.at(-1), { id: 'sara', name: 'Sara Obi', is: 'professional', role: 'worker' })
      match(plan.nextReview ?? '', /^2027-/)
    }))

  it('is offered a first review on a day when people are at work', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await browser.open(PAGE)
      // Six weeks on is a Sunday, and the Friday before it New Year’s Day.
      match((await send(browser, { ...usual, starts: '22/11/2026' })).html, /value="31 December 2026"/)
    }))

  it('says all that is missing at once, and keeps what was chosen', () =>
    inWorkspace(async ({ as }) => {
      const browser = await as('sara')
      await browser.open(PAGE)
      const { status, html } = await send(browser, { kind: 'adult-plan', starts: '31/2', do: 'look' })
      equal(status, 422)
      match(html, /Adult plans are about an adult[\s\S]*href="#starts"/)
      match(html, /value="31\/2"/)
      match(html, /value="adult-plan" checked/)
    }))

  it('has a review later than its limit only with a reason', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await browser.open(PAGE)
      await send(browser, { ...usual, kind: 'child-protection', starts: '22 November 2026' })
      const late = await send(browser, { do: 'begin', review: '1 December 2027' })
      equal(late.status, 422)
      match(late.html, /Why does it have to be later\?[\s\S]*say why it has to be later/)
      const { at } = await send(browser, {
        do: 'begin',
        review: '1 December 2027',
        laterBecause: 'The court set the day',
      })
      equal((await planAt(workspace, at)).nextReview, '2027-12-01')
    }))

  it('is begun once, however often it is sent', () =>
    inWorkspace(async ({ as, store }) => {
      const browser = await as('sara')
      await browser.open(PAGE)
      await send(browser, usual)
      const body = carried(browser.seen?.html ?? '')
      body.append('do', 'begin')
      const first = await browser.post(PAGE, body)
      equal((await browser.post(PAGE, body)).at, first.at)
      equal((await store.openFamily({ organisation, family: 'taylor' }))?.plans.length, 2)
    }))

  it('can be changed again before it is begun', () =>
    inWorkspace(async ({ as }) => {
      const browser = await as('sara')
      await browser.open(PAGE)
      await send(browser, { ...usual, starts: '30/11' })
      const { html } = await send(browser, { do: 'back' })
      match(html, /value="30\/11"/)
      match(html, /value="child-in-need" checked/)
    }))

  it('is begun by those who work with the family', () =>
    inWorkspace(async ({ as }) => {
      const status = async (who: 'mo' | 'ben' | 'rhea' | 'amos' | 'ada') =>
        (await (await as(who)).open(PAGE)).status
      deepEqual(
        [
          await status('mo'),
          await status('ben'),
          await status('rhea'),
          await status('amos'),
          await status('ada'),
        ],
        [200, 403, 403, 403, 404],
      )
    }))
})

describe('a plan carried forward', () => {
  it('takes what is not finished, and leaves behind what was unticked', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await browser.open(PAGE)
      const { html } = await send(browser, { ...usual, from: 'plan:emily' })
      match(html, /name="need"[^>]*value="n1" checked/)
      match(html, /Where everything goes[\s\S]*Mum walks Emily to school every morning/)
      const { at } = await send(browser, { do: 'begin' })
      const plan = await planAt(workspace, at)
      deepEqual(
        plan.needs.map(({ tasks = [] }) => tasks.map(({ text }) => text)),
        [['Mum walks Emily to school every morning.']],
      )
      await browser.open(PAGE)
      await send(browser, { ...usual, from: 'plan:emily' })
      deepEqual((await planAt(workspace, (await send(browser, { do: 'begin', need: [] })).at)).needs, [])
    }))

  it('from a sister’s plan is about the brother, and says which words still name her', () =>
    inWorkspace(async workspace => {
      const signed = { organisation, by: { id: 'sara', name: 'Sara' }, at: '2026-11-22T09:00:00.000Z' }
      await workspace.store.createPerson({
        ...signed,
        family: 'taylor',
        person: { id: 'tom', name: 'Tom Taylor', is: 'child', born: '2019-01-31' },
      })
      const browser = await workspace.as('sara')
      await browser.open(PAGE)
      const { html } = await send(browser, { ...usual, about: 'tom', from: 'plan:emily' })
      match(html, /written about Emily Taylor, and one need names Emily\. Write it anew for Tom/)
      const plan = await planAt(workspace, (await send(browser, { do: 'begin' })).at)
      deepEqual(plan.about, { is: 'child', name: 'Tom Taylor', born: '2019-01-31', person: 'tom' })
      deepEqual(plan.people?.map(({ id }) => id).includes('tom'), true)
    }))

  it('comes from a plan of this family alone', () =>
    inWorkspace(async ({ as }) => {
      const browser = await as('sara')
      await browser.open(PAGE)
      const { status, html } = await send(browser, { ...usual, from: 'plan:somebody-elses' })
      equal(status, 422)
      match(html, /Choose what to begin with/)
    }))
})

const csv = `Child,Need,Task,Who,By when,Mood
Emily T,Emily needs to sleep,Mum reads at eight,Mum,30 November 2026,Sunny
Emily T,,Rob takes her swimming,Rob Marsh,5 December 2026,
`

/** One workspace for several tests: each reads a file, and calling the threads that do it takes a moment. */
function oneWorkspace(): { readonly now: () => Workspace } {
  let workspace: Workspace | undefined
  let leave = (): void => {}
  let open: Promise<void> | undefined
  before(
    () =>
      new Promise<void>(ready => {
        open = inWorkspace(each => {
          workspace = each
          ready()
          return new Promise(left => {
            leave = left
          })
        })
      }),
  )
  after(() => {
    leave()
    return open
  })
  return {
    now() {
      if (!workspace) throw new Error('Not open yet')
      return workspace
    },
  }
}

describe('a plan from a file', () => {
  const shared = oneWorkspace()
  const sendFile = async ({ app }: Workspace, browser: Browser, file: File): Promise<Seen> => {
    const body = new FormData()
    for (const [name, value] of carried(browser.seen?.html ?? ''))
      if (!(name in usual)) body.append(name, value)
    for (const [name, value] of Object.entries({ ...usual, from: 'file' })) body.append(name, value)
    body.append('file', file)
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, host: 'localhost:3000' }
    const response = await app.request(`${origin}${PAGE}`, { method: 'POST', body, headers })
    const seen = { status: response.status, at: PAGE, html: await response.text(), header: () => null }
    browser.seen = seen
    return seen
  }

  it('shows where everything goes, what found no place and whom it names, before anything is kept', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    await browser.open(PAGE)
    const { html } = await sendFile(workspace, browser, new File([csv], 'emily.csv'))
    match(html, /Read from <bdi>emily\.csv<\/bdi>[\s\S]*1 need and 2 tasks/)
    match(html, /We could not place this[\s\S]*Sunny/)
    match(html, /It says it is about <strong><bdi>Emily T<\/bdi>/)
    match(html, /Where everything goes[\s\S]*Emily needs to sleep[\s\S]*Mum reads at eight/)
    match(html, /New to the family[\s\S]*<bdi>Rob Marsh<\/bdi>/)
    doesNotMatch(html, /for="joins-[^"]*"><bdi>Mum</)
    equal((await workspace.store.openFamily({ organisation, family: 'taylor' }))?.plans.length, 1)
  })

  it('leaves out of the family whoever has no tick', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    await browser.open(PAGE)
    await sendFile(workspace, browser, new File([csv], 'emily.csv'))
    const plan = await planAt(workspace, (await send(browser, { do: 'begin', joins: [] })).at)
    deepEqual(
      (await workspace.store.openFamily({ organisation, family: 'taylor' }))?.people.filter(
        ({ person }) => person.name === 'Rob Marsh',
      ),
      [],
    )
    deepEqual(plan.needs[0]?.tasks?.[1]?.assigned?.[0], {
      who: 'Rob Marsh',
      by: '5 December 2026',
      due: '2026-12-05',
    })
  })

  it('is kept with its people as the family knows them, and those who are new are in the family by one press', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    await browser.open(PAGE)
    await sendFile(workspace, browser, new File([csv], 'emily.csv'))
    const { at } = await send(browser, { do: 'begin' })
    const plan = await planAt(workspace, at)
    const rob = (await workspace.store.openFamily({ organisation, family: 'taylor' }))?.people.find(
      ({ person }) => person.name === 'Rob Marsh',
    )?.person
    deepEqual([rob?.is, plan.about.person, plan.about.name], ['professional', 'emily-t', 'Emily Taylor'])
    deepEqual(
      plan.needs[0]?.tasks?.map(({ assigned = [] }) => assigned.map(({ people }) => people)),
      [[['mum']], [[rob?.id]]],
    )
  })

  it('is read again as somebody says its columns are', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    await browser.open(PAGE)
    await sendFile(workspace, browser, new File([csv], 'emily.csv'))
    const columns = {
      'column-0': 'child',
      'column-1': 'need',
      'column-2': 'task',
      'column-3': 'who',
      'column-4': 'by',
    }
    const { html } = await send(browser, { do: 'again', ...columns, 'column-5': 'factors' })
    doesNotMatch(html, /We could not place/)
    match(html, /What might get in the way[\s\S]*Sunny/)
  })

  it('can be pasted', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    await browser.open(PAGE)
    const { html } = await send(browser, {
      ...usual,
      from: 'file',
      pasted: 'Need\tTask\tWho\nSleep\tRead at eight\tMum\n',
    })
    match(html, /Read from <bdi>What you pasted[\s\S]*1 need and 1 task/)
    equal((await planAt(workspace, (await send(browser, { do: 'begin' })).at)).needs[0]?.text, 'Sleep')
  })

  it('that holds many plans asks which', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    await browser.open(PAGE)
    const many = 'Child,Need,Task\nEmily,Sleep,Read\nTom,Eat,Cook\n'
    match(
      (await sendFile(workspace, browser, new File([many], 'two.csv'))).html,
      /It holds 2 plans[\s\S]*Emily: 1 need[\s\S]*Tom: 1 need/,
    )
    await send(browser, { do: 'show', sheet: '1' })
    equal((await planAt(workspace, (await send(browser, { do: 'begin' })).at)).needs[0]?.text, 'Eat')
  })

  it('that cannot be read says why, and nothing that was chosen is lost', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    await browser.open(PAGE)
    const { status, html } = await sendFile(
      workspace,
      browser,
      new File([Uint8Array.of(0xff, 0xd8, 0xff)], 'photo.docx'),
    )
    equal(status, 422)
    match(html, /photo\.docx: It is a picture/)
    match(html, /value="child-in-need" checked/)
    await browser.open(PAGE)
    match((await send(browser, { ...usual, from: 'file' })).html, /Choose a file, or paste the plan/)
  })

  it('is taken from nobody’s hand that does not fit', async () => {
    const workspace = shared.now()
    const browser = await workspace.as('sara')
    for (const kept of ['{', '{"name":"x"}', '[]', '{"name":"x","hints":{},"sheets":[{}],"refused":[]}']) {
      await browser.open(PAGE)
      equal((await send(browser, { ...usual, from: 'file', kept, do: 'begin' })).status, 422, kept)
    }
  })
})
