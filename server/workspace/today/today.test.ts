import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addTask, fold, type PlanEvent, setReviewDate } from '../../../plans/index.ts'
import { anAdministrator, inHouse, organisation } from '../../sign-in/testing.ts'
import { newId } from '../../sign-in/tokens.ts'
import { testDay } from '../../testing.ts'
import { type Doing, doing } from '../change-plan.ts'
import { checkRecord, countsOfFindings } from '../check-record.ts'
import { inWorkspace, type Workspace } from '../testing.ts'

const by = { id: 'sara', name: 'Sara Obi', role: 'practitioner' }
const at = '2026-11-22T09:30:00.000Z'

/** Does things to Emily’s plan, on a day of their own. */
async function doTo({ store }: Workspace, today: string, ...doings: readonly Doing[]): Promise<void> {
  const opened = await store.openPlan({ organisation, plan: 'emily' })
  if (!opened) throw new Error('No plan')
  let record = opened.record
  const events: PlanEvent[] = []
  for (const each of doings) {
    const outcome = each(record, { today, at, by })
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    events.push(...outcome.events)
    record = fold(outcome.events, record)
  }
  const findings = countsOfFindings(checkRecord(record, { today: testDay }))
  await store.append({
    organisation,
    plan: 'emily',
    key: newId(),
    request: {},
    events,
    saw: opened.version,
    findings,
  })
}

const task = (id: string, text: string, due: string): readonly Doing[] => [
  doing(addTask, { id, under: 'n1', is: { text, assigned: [{ who: 'Nan', by: due, due }] } }),
]

const main = (html: string): string => (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/\s+/g, ' ')

describe('today', () => {
  it('shows a practitioner what is late, what is due, the reviews, and what to change, each leading on', () =>
    inWorkspace(async workspace => {
      await doTo(
        workspace,
        '2026-11-01',
        ...task('late', 'Nan rings the school.', '2026-11-19'),
        ...task('soon', 'Nan meets Ruth.', '2026-11-23'),
        ...task('later', 'Nan comes to stay.', '2027-01-20'),
        doing(setReviewDate, { next: '2026-11-16' }),
      )
      const page = main((await (await workspace.as('sara')).open('/today')).html)
      match(
        page,
        /day has gone by<\/h2>.*href="\/plans\/emily\/tasks\/late"><bdi>Nan rings the school\.<.*3 days late, since 19 November 2026.*Taylor<\/bdi>\. Jean Taylor, in the plan of Emily Taylor/,
      )
      match(page, /next seven days<\/h2>.*tasks\/soon.*Tomorrow, Monday 23 November 2026/)
      match(page, /next four weeks<\/h2>.*6 days late, since 16 November 2026/)
      match(page, /something to change<\/h2>.*\/plans\/emily/)
      match(page, /Drafts<\/h2>.*Nobody has been shown it yet/)
      doesNotMatch(page, /Nan comes to stay/)
    }))

  it('shows somebody their own unfinished words, and nobody else', () =>
    inWorkspace(async workspace => {
      const { store, as } = workspace
      const drafts = [{ place: 'need/n1/text', text: 'Emily needs' }]
      await store.keepDrafts({ organisation, account: 'sara', plan: 'emily', saw: 1, at, drafts })
      match(
        main((await (await as('sara')).open('/today')).html),
        /Your words that are not saved yet.*\/plans\/emily.*In one box/,
      )
      doesNotMatch(main((await (await as('mo')).open('/today')).html), /not saved yet/)
    }))

  it('is calm and leads on where nothing waits', () =>
    inWorkspace(async ({ as }) => {
      const page = main((await (await as('ben')).open('/today')).html)
      match(
        page,
        /Nothing waits for you today.*href="\/families".*href="\/families\/new".*href="\/teams\/harbour"/,
      )
    }))

  it('begins a manager’s day with their team: how much there is, who carries it, and the same lists', () =>
    inWorkspace(async workspace => {
      await doTo(workspace, '2026-11-01', ...task('late', 'Nan rings the school.', '2026-11-19'))
      const page = main((await (await workspace.as('mo')).open('/today')).html)
      match(
        page,
        /<h2[^>]*>Harbour<.*Plans at work<\/a><\/dt><dd><strong>0<.*1 more in draft.*Tasks late<\/a><\/dt><dd><strong>1</,
      )
      match(
        page,
        /href="\/families\?named=sara">Sara Obi<\/a><\/th>.*data-label="Families">1<.*data-label="Tasks late">1</,
      )
      match(page, /tasks\/late/)
    }))

  it('shows a reviewing officer the reviews of their team, and those of their own families once', () =>
    inWorkspace(async workspace => {
      await doTo(
        workspace,
        '2026-11-01',
        ...task('late', 'Nan rings.', '2026-11-19'),
        doing(setReviewDate, { next: '2026-12-01' }),
      )
      const page = main((await (await workspace.as('rhea')).open('/today')).html)
      match(
        page,
        /Your own families<.*<h2[^>]*>Harbour<.*next four weeks<\/h3>.*href="\/plans\/emily\/review".*In 9 days, Tuesday 1 December 2026/,
      )
      doesNotMatch(page, /Nan rings/)
      const act = { organisation, family: 'taylor', by, at, tie: 'role' }
      await workspace.store.nameWorker({ ...act, account: 'rhea' })
      const own = main((await (await workspace.as('rhea')).open('/today')).html)
      match(
        own,
        /Your own families<.*next four weeks<\/h3>.*href="\/plans\/emily\/review".*Harbour<\/h2>\s*<p[^>]*>Every review/,
      )
      equal(own.split('href="/plans/emily/review"').length, 2)
    }))

  it('leads whoever looks after a new service through its first day, until people can work there', () =>
    inHouse(async house => {
      const { browser } = await anAdministrator(house)
      const first = main((await browser.open('/today')).html)
      match(first, /Before people can work here.*Add your teams.*To do.*Invite people.*To do/)
      match((await browser.open('/accounts/new')).html, /There is no team yet/)
      await browser.open('/service/teams')
      await browser.send({ name: 'North' })
      match(main((await browser.open('/today')).html), /Add your teams.*?Done.*?Invite people.*?To do/)
      await browser.open('/accounts/new')
      await browser.send({ name: 'Bo', address: 'bo@example.org', roles: ['practitioner'] })
      doesNotMatch(main((await browser.open('/today')).html), /Before people can work/)
    }))

  it('leads an administrator and an auditor to what is theirs, and tells them of no family', () =>
    inWorkspace(async ({ as }) => {
      const [ada, amos] = [
        main((await (await as('ada')).open('/today')).html),
        main((await (await as('amos')).open('/today')).html),
      ]
      match(ada, /href="\/accounts".*href="\/service"/)
      match(amos, /href="\/families".*href="\/looks"/)
      for (const page of [ada, amos]) doesNotMatch(page, /Taylor/)
    }))

  it('leaves out a restricted family for those it does not name', () =>
    inWorkspace(async workspace => {
      await doTo(workspace, '2026-11-01', ...task('late', 'Nan rings the school.', '2026-11-19'))
      await workspace.store.restrictFamily({
        organisation,
        family: 'taylor',
        by,
        at,
        tie: 'team',
        readers: ['sara'],
      })
      match(main((await (await workspace.as('sara')).open('/today')).html), /Nan rings/)
      const page = main((await (await workspace.as('mo')).open('/today')).html)
      doesNotMatch(page, /Nan rings|Taylor/)
      match(page, /Tasks late<\/a><\/dt><dd><strong>0</)
    }))

  it('shows one long list a page at a time', () =>
    inWorkspace(async workspace => {
      const doings = Array.from({ length: 60 }, (_, each) =>
        task(`t-${each}`, `Task ${each}.`, '2026-11-20'),
      ).flat()
      await doTo(workspace, '2026-11-01', ...doings)
      const browser = await workspace.as('sara')
      const seen = new Set<string>()
      match((await browser.open('/today')).html, /href="\/today\?only=overdue">Show all/)
      let next: string | undefined = '/today?only=overdue'
      while (next) {
        const { html } = await browser.open(next)
        for (const [, id = ''] of html.matchAll(/tasks\/(t-\d+)"/g)) seen.add(id)
        next = /href="([^"]*)">Show the next/.exec(html)?.[1]?.replaceAll('&amp;', '&')
      }
      equal(seen.size, 60)
    }))
})

describe('a team', () => {
  it('is for its own people and auditors', () =>
    inWorkspace(async ({ as }) => {
      const status = async (who: 'mo' | 'sara' | 'amos' | 'otis' | 'ada') =>
        (await (await as(who)).open('/teams/harbour')).status
      deepEqual([await status('mo'), await status('sara'), await status('amos')], [200, 200, 200])
      deepEqual([await status('otis'), await status('ada')], [403, 403])
      equal((await (await as('amos')).open('/teams/nowhere')).status, 404)
    }))
})

describe('somebody who has left', () => {
  it('leaves families behind, to which their manager is led and nobody else', () =>
    inWorkspace(async ({ as, store, entrance }) => {
      const sara = await store.openAccount({ organisation, account: 'sara' })
      const by = { id: 'ada', name: 'Ada Marsh' }
      const closing = { organisation, account: 'sara', saw: sara?.version ?? 0, at: entrance.now(), by }
      ok('version' in (await store.closeAccount(closing)))
      const mo = await as('mo')
      const [, way = ''] =
        /href="(\/families\?named=sara)">Hand over/.exec((await mo.open('/today')).html) ?? []
      match(
        main((await mo.open(way)).html),
        /These families name Sara Obi.*Name somebody else<span[^>]*> for Taylor/,
      )
      const ben = await as('ben')
      doesNotMatch((await ben.open('/families?named=sara')).html, /Sara Obi|Name somebody else/)
    }))
})
