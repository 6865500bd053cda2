import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rules } from '../../../checker/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { bringPlan, fullPlan } from '../plan/testing/plans.ts'
import { aWorkspace, type Workspace } from '../testing.ts'
import { textSizes } from './own.ts'

/** What a page says, without its markup. */
const words = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const pagesOfService = [
  '',
  '/rules',
  '/limits',
  '/timescales',
  '/timescales/en-cin',
  '/terms',
  '/wording',
  '/wording/liberi',
  '/teams',
  '/teams/harbour',
  '/restricted',
].map(page => `/service${page}`)

let workspace: Workspace

before(async () => {
  workspace = await aWorkspace()
  await bringPlan(workspace, 'full', fullPlan)
})
after(() => workspace.close())

const kept = async () => (await workspace.store.readSettings({ organisation })).body

describe('what somebody settles for themselves', () => {
  it('is the size of words on every page, and the form a new plan begins in', async () => {
    const ben = await workspace.as('ben')
    doesNotMatch((await ben.open('/settings')).html, /bywhen-text--/)
    const saved = await ben.send({ size: 'largest', template: 'cumbria' })
    match(saved.at, /done=yes/)
    match(saved.html, /<html lang="en-GB" class="govuk-template bywhen-text--largest">/)
    match((await ben.open('/plans/emily/family?turned=yes')).html, /bywhen-text--largest/)
    const sara = await workspace.as('sara')
    doesNotMatch((await sara.open('/plans/emily')).html, /bywhen-text--/)
    await sara.open('/settings')
    await sara.send({ size: 'usual', template: 'cumbria' })
    const begin = await sara.open('/families/taylor/plans/new')
    match(begin.html, /value="cumbria"[^>]*checked|checked[^>]*value="cumbria"/)
  })

  it('is how loudly notes are shown to them, and to nobody else; what is found is counted all the same', async () => {
    const [ben, sara] = [await workspace.as('ben'), await workspace.as('sara')]
    const asUsual = (await ben.open('/plans/full')).html
    const count = (html: string) => /(\d+) notes?,/.exec(words(html))?.[1]
    const folded = /id="whole-folded"/
    doesNotMatch(asUsual, folded)
    await ben.open('/settings')
    await ben.send({ size: 'largest', template: 'cumbria', findings: 'on-request', whileTyping: 'no' })
    const quiet = (await ben.open('/plans/full')).html
    match(quiet, folded)
    equal(count(quiet), count(asUsual))
    equal(quiet.match(/bywhen-finding--/g)?.length, asUsual.match(/bywhen-finding--/g)?.length)
    match((await ben.open('/settings')).html, /value="on-request"[^>]*checked|checked[^>]*value="on-request"/)
    doesNotMatch((await sara.open('/plans/full')).html, folded)
  })

  it('takes nothing for a size that is none, and says when two windows disagree', async () => {
    const sara = await workspace.as('sara')
    await sara.open('/settings')
    const stale = sara.seen
    await sara.send({ size: 'enormous', template: 'nothing', findings: 'loud' })
    const { body } = await workspace.store.readSettings({ organisation, account: 'sara' })
    deepEqual(body, { size: textSizes[0], findings: 'all', whileTyping: true })
    sara.seen = stale
    const { status, html } = await sara.send({ size: 'large', template: '' })
    equal(status, 422)
    match(words(html), /another window/)
    match(html, /value="large"[^>]*checked|checked[^>]*value="large"/)
  })
})

describe('what a service settles', () => {
  it('is for administrators, every page of it', async () => {
    const [sara, mo, ada] = [await workspace.as('sara'), await workspace.as('mo'), await workspace.as('ada')]
    for (const page of pagesOfService) {
      equal((await sara.open(page)).status, 403, page)
      equal((await mo.open(page)).status, 403, page)
      equal((await ada.open(page)).status, 200, page)
    }
  })

  it('switches rules off and weighs them otherwise, and the pages of plans follow', async () => {
    const [sara, ada] = [await workspace.as('sara'), await workspace.as('ada')]
    const plan = (await sara.open('/plans/full')).html
    await ada.open('/service/rules')
    const all = Object.fromEntries(rules.map(({ id }) => [`rule-${id}`, 'off']))
    match((await ada.send(all)).at, /done=yes/)
    doesNotMatch((await sara.open('/plans/full')).html, /href="\/rules\//)
    match(plan, /href="\/rules\//)
    await ada.open('/service/rules')
    await ada.send({
      ...Object.fromEntries(rules.map(({ id }) => [`rule-${id}`, ''])),
      'rule-vague-time': 'fix',
    })
    deepEqual((await kept()).rules, { off: [], severity: { 'vague-time': 'fix' } })
    match(words((await ada.open('/service')).html), /1 weighed otherwise/)
    match(
      words((await ada.open('/service')).html),
      /Ada Marsh , today at [\d:]+[ap]m: rules or what they count by(?! ?,)/,
    )
  })

  it('counts by its own numbers, and takes none that make no sense', async () => {
    const ada = await workspace.as('ada')
    await ada.open('/service/limits')
    for (const [typed, isTaken] of [
      ['0', false],
      ['-3', false],
      ['many', false],
      ['2.5', false],
      ['14', true],
    ] as const) {
      const { at, status } = await ada.send({ driftDays: typed })
      equal(/done=yes/.test(at), isTaken, typed)
      equal(status, isTaken ? 200 : 422)
    }
    deepEqual((await kept()).rules, {
      ...{ off: [], severity: { 'vague-time': 'fix' } },
      limits: { driftDays: 14 },
    })
  })

  it('confirms a local limit with a reason, and the next review of a plan is counted by it', async () => {
    const [sara, ada] = [await workspace.as('sara'), await workspace.as('ada')]
    const list = words((await ada.open('/service/timescales')).html)
    match(
      list,
      /Timescales in England .*Review the child in need plan\. 4 weeks after the first meeting, or the review/,
    )
    match(list, /Advice It is a local limit/)
    doesNotMatch(words((await sara.open('/plans/full')).html), /An administrator has confirmed it/)
    await ada.open('/service/timescales/en-cin')
    const without = await ada.send({ way: 'confirmed', reason: ' ' })
    equal(without.status, 422)
    match(words(without.html), /Say why/)
    await ada.send({ way: 'confirmed', reason: 'Our procedures of 2026 say so.' })
    match(words((await ada.open('/service/timescales')).html), /Why: “Our procedures of 2026 say so\.”/)
    match(
      words((await sara.open('/plans/full')).html),
      /An administrator has confirmed it for this organisation/,
    )
  })

  it('can be stricter than a national limit, never laxer, and cannot switch it off', async () => {
    const ada = await workspace.as('ada')
    const own = { way: 'own', unit: 'months', reason: 'We agreed on it.' }
    await ada.open('/service/timescales/en-cp-rev1')
    for (const [sent, says] of [
      [{ ...own, length: '4' }, /can be sooner, not later/],
      [{ ...own, length: 'x' }, /whole number of at least 1/],
      [{ ...own, length: '2', unit: 'moons' }, /Choose days, weeks or months/],
      [{ way: 'off', length: '2', unit: 'months', reason: 'No.' }, /Choose how it stands here/],
    ] as const) {
      const { status, html } = await ada.send(sent)
      equal(status, 422)
      match(words(html), says)
    }
    match((await ada.send({ ...own, length: '2' })).at, /done=yes/)
    match(
      words((await ada.open('/service/timescales')).html),
      /Whichever comes sooner: the national limit, or ours of 2 months/,
    )
    await ada.open('/service/timescales/en-cp-rev1')
    await ada.send({ way: 'as-it-comes', length: '2', unit: 'months', reason: '' })
    const { timescales, reasons } = await kept()
    deepEqual(timescales, { confirmed: ['en-cin'], own: {} })
    deepEqual(reasons, { 'en-cin': 'Our procedures of 2026 say so.' })
    for (const none of ['nothing', 'wa-cp-rev1'])
      equal((await ada.open(`/service/timescales/${none}`)).status, 404, none)
  })

  it('knows school terms as people type days, and none that overlap', async () => {
    const ada = await workspace.as('ada')
    await ada.open('/service/terms')
    const bad = await ada.send({
      starts: ['4 January 2027', '1 February 2027'],
      ends: ['26 March 2027', '1 March 2027'],
    })
    match(words(bad.html), /no two may overlap/)
    const soon = await ada.send({ starts: ['soon'], ends: ['26 March 2027'] })
    equal(soon.status, 422)
    await ada.send({
      starts: ['12 April 2027', '4 January 2027', ''],
      ends: ['28 May 2027', '26/3/2027', ''],
    })
    const { timescales } = await kept()
    deepEqual((timescales as { terms: unknown }).terms, [
      { starts: '2027-01-04', ends: '2027-03-26' },
      { starts: '2027-04-12', ends: '2027-05-28' },
    ])
  })

  it('calls the columns of a form what it calls them, on the screen and on paper', async () => {
    const [sara, ada] = [await workspace.as('sara'), await workspace.as('ada')]
    await ada.open('/service/wording/liberi')
    equal((await ada.send({ 'column-who': 'x'.repeat(201) })).status, 422)
    await ada.send({ 'column-who': 'Who takes this on?' })
    for (const page of ['/plans/full', '/plans/full/print/liberi', '/plans/full/versions/1']) {
      const { html } = await sara.open(page)
      match(html, />Who takes this on\?</, page)
      doesNotMatch(html, />Who will do this\?</, page)
    }
    match((await sara.open('/plans/full?face=outcomes')).html, /Who will take action, and by when/)
    equal((await ada.open('/service/wording/nothing')).status, 404)
    await ada.open('/service/wording/liberi')
    await ada.send({ 'column-who': '' })
    deepEqual((await kept()).wording, {})
  })

  it('has a name and a nation', async () => {
    const ada = await workspace.as('ada')
    await ada.open('/service')
    equal((await ada.send({ name: ' ', nation: 'wales' })).status, 422)
    await ada.send({ name: 'Little Council', nation: 'wales' })
    match(words((await ada.open('/service/timescales')).html), /Timescales in Wales/)
    equal((await workspace.store.organisations())[0]?.name, 'Little Council')
    await ada.open('/service')
    await ada.send({ name: 'Little Council', nation: 'england' })
  })

  it('adds teams and gives them other names, each name once', async () => {
    const ada = await workspace.as('ada')
    await ada.open('/service/teams')
    await ada.send({ name: 'River' })
    const twice = await ada.send({ name: 'river ' })
    equal(twice.status, 422)
    match(words(twice.html), /a team of that name already/)
    const teams = await workspace.store.teamsOf({ organisation })
    deepEqual(
      teams.map(({ name }) => name),
      ['Harbour', 'Meadow', 'River'],
    )
    const harbour = await ada.open('/service/teams/harbour')
    match(words(harbour.html), /Who is in it .*Sara Obi/)
    equal((await ada.send({ name: 'Meadow' })).status, 422)
    await ada.open('/service/teams/harbour')
    await ada.send({ name: 'Harbour side' })
    match(words((await ada.open('/service/teams')).html), /Saved|Harbour side/)
    equal((await ada.open('/service/teams/none')).status, 404)
  })

  it('has a manager named for a restricted family that has none left, and says nothing else of it', async () => {
    const [ada, mo] = [await workspace.as('ada'), await workspace.as('mo')]
    const { store, family } = workspace
    await mo.open(`/families/${family}/restrict`)
    await mo.send({ do: 'restrict' })
    await mo.send({ 'take-out': 'mo' })
    equal((await mo.open(`/families/${family}`)).status, 404)
    match(words((await ada.open('/service')).html), /1 with no manager left/)
    const { html } = await ada.open('/service/restricted')
    const { reference = '' } = (await store.openFamily({ organisation, family })) ?? {}
    match(html, new RegExp(reference))
    doesNotMatch(html, new RegExp(`Taylor|Emily|"${family}"`))
    const choose = async (named: string, account: string) => {
      await ada.open('/service/restricted')
      await ada.send({ words: named, do: 'find' })
      return ada.send({ words: named, family: reference, account, do: 'choose' })
    }
    equal((await ada.send({ words: '', do: 'find' })).status, 422)
    doesNotMatch((await ada.send({ words: 'Sara', do: 'find' })).html, /Sara Obi/)
    match((await choose('Mo Iqbal', 'mo')).at, /done=yes/)
    match(words((await ada.open('/service/restricted')).html), /Every restricted family has a manager/)
    equal((await ada.open(`/families/${family}`)).status, 404)
    match(
      (await mo.open(`/families/${family}/looks?unusual=yes`)).html,
      /An administrator settled who may know/,
    )
    await mo.open(`/families/${family}/restrict`)
    await mo.send({ do: 'lift' })
  })

  it('never puts one administrator’s settings over another’s unseen', async () => {
    const ada = await workspace.as('ada')
    await ada.open('/service/limits')
    const stale = ada.seen
    await ada.send({ driftDays: '21' })
    ada.seen = stale
    const { status, html } = await ada.send({ driftDays: '28' })
    equal(status, 422)
    match(words(html), /Somebody else has changed the settings/)
    match(html, /value="28"/)
    deepEqual((await kept()).rules, {
      ...{ off: [], severity: { 'vague-time': 'fix' } },
      limits: { driftDays: 21 },
    })
    match((await ada.send({ driftDays: '28' })).at, /done=yes/)
  })
})
