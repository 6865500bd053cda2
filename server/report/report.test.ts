import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { parse } from 'parse5'
import { rules } from '../../checker/index.ts'
import { aPlan } from '../../checker/testing.ts'
import { addTo, newTally, tellingHere, writeReport } from './report.ts'
import { aFewPlans, checkedPlan, reportDay, reportOn } from './testing.ts'

const vague = (name = 'Emily', text = 'Mum will ring Dr Shah as soon as possible') =>
  aPlan({
    about: { is: 'child', name, person: 'c' },
    people: [{ id: 'c', name, is: 'child' }],
    needs: [{ tasks: [{ text }] }],
  })

const many = Array.from({ length: 30 }, (_, at) => checkedPlan(at % 5 === 0 ? aPlan() : vague(), at + 1))

const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('the report', () => {
  it('begins with what is well, and then says where to begin', async () => {
    const said = textOf(await reportOn(many))
    match(said, /How SMART are these 30 plans\?/)
    match(said, /6 of the 30 plans have nothing to change/)
    match(said, /In the other 24 there are \d+ things to change/)
    ok(said.indexOf('6 plans with nothing to change') > 0)
  })

  it('does not speak of other plans where all have something to change', async () => {
    const said = textOf(await reportOn(many.filter(({ number }) => number % 5 !== 1)))
    match(said, /Every plan has something to change\. There are \d+ things to change, most widely under/)
  })

  it('says when and with what the plans were checked', async () => {
    const said = textOf(
      await reportOn(many, {
        rules: ['vague-time', 'jargon'],
        severity: 'fix',
        stopped: { done: 30, of: 400 },
      }),
    )
    match(said, /22 November 2026/)
    match(said, /2 of 36 rules: Vague time and Jargon/)
    match(said, /Only what the guidance says not to do/)
    match(said, /stopped after 30 of 400 files/)
    match(textOf(await reportOn(many)), /All 36 rules/)
  })

  it('shows every number of a chart in the table beside it', async () => {
    const page = await reportOn(many)
    const charts = [...page.matchAll(/<svg class="bywhen-chart[^>]*role="img"[\s\S]*?<\/svg>/g)].map(
      ([chart]) => chart,
    )
    ok(charts.length >= 4)
    for (const chart of charts) {
      match(chart, /<title id="[\w-]+">[^<]+<\/title>\s*<desc id="[\w-]+">[^<]+<\/desc>/)
      const table = page.slice(page.indexOf(chart) + chart.length).split('</table>')[0] ?? ''
      for (const [, value = ''] of chart.matchAll(/bywhen-chart__value"[^>]*>([\d.,]+)/g))
        ok(table.includes(`>${value}<`) || /letters-chart/.test(chart), `${value} is not beside its chart`)
    }
  })

  it('tells each rule that found something with its why, its instead and examples, and leads to it', async () => {
    const page = await reportOn(aFewPlans)
    const found = new Set(
      aFewPlans.flatMap(each => ('findings' in each ? each.findings.map(({ rule }) => rule) : [])),
    )
    for (const rule of rules) {
      equal(page.includes(`id="rule-${rule.id}"`), found.has(rule.id), rule.id)
      if (found.has(rule.id)) ok(page.split(`href="#rule-${rule.id}"`).length > 2, rule.id)
    }
    const fault = page.slice(page.indexOf('id="rule-vague-time"')).split('</article>')[0] ?? ''
    for (const words of ['Why it matters', 'What to write instead', '<mark', 'Plan 5'])
      ok(fault.includes(words), words)
  })

  it('has every link lead to something in it, and every id once', async () => {
    for (const page of [await reportOn(aFewPlans), await reportOn(many, { inFull: 5 }), await reportOn([])]) {
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')
      equal(new Set(ids).size, ids.length)
      const hrefs = [...page.matchAll(/\shref="([^"]+)"/g)].map(([, href]) => href ?? '')
      deepEqual(
        hrefs.filter(href => !href.startsWith('#') || !ids.includes(href.slice(1))),
        [],
      )
    }
  })

  it('goes down its headings one step at a time', async () => {
    for (const page of [await reportOn(aFewPlans), await reportOn(many), await reportOn(many.slice(1, 2))]) {
      const levels = [...page.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
      equal(levels[0], 1)
      equal(levels.filter(level => level === 1).length, 1)
      for (const [at, level] of levels.entries()) ok(level - (levels[at - 1] ?? 0) <= 1, `heading ${at}`)
    }
  })

  it('loads nothing, runs nothing, and lets nothing be loaded or run', async () => {
    const page = await reportOn(aFewPlans)
    const body = page.replace(/<style>[\s\S]*?<\/style>/, '').replaceAll(/xmlns="[^"]*"/g, '')
    doesNotMatch(body, /<script|<link|<img|https?:|\sstyle="|\son\w+="/)
    const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    doesNotMatch(styles, /@import|url\((?!"data:font)/)
    const fingerprint = createHash('sha256').update(styles).digest('base64')
    ok(page.includes(`default-src &#39;none&#39;; style-src &#39;sha256-${fingerprint}&#39;`))
  })

  it('shows what somebody typed as words, whatever they typed', async () => {
    const bad = '</details></main><script>alert(1)</script><img src=x onerror=alert(1)> soon " \' &amp; <!--'
    const plan = vague('<b>Emily</b>', bad)
    const hostile = checkedPlan(plan, 1, {
      file: `${bad}.docx`,
      notes: [{ where: bad, text: bad }],
      columns: [
        { heading: bad, role: bad, sample: bad },
        { heading: bad, sample: bad },
      ],
    })
    const unread = { file: bad, refused: [{ where: bad, text: bad }] }
    for (const withNames of [true, false]) {
      const page = await reportOn([hostile, { ...hostile, number: 2 }, unread], { withNames })
      doesNotMatch(page, /<script|<img|<b>|<!--/)
      const tags = new Set<string>()
      const walk = (node: { nodeName: string; childNodes?: unknown[] }) => {
        tags.add(node.nodeName)
        for (const child of node.childNodes ?? []) walk(child as typeof node)
      }
      walk(parse(page) as never)
      for (const tag of ['script', 'img', 'b', '#comment']) ok(!tags.has(tag), tag)
    }
  })

  it('shows a plan’s words with its findings under them, need by need', async () => {
    const page = await reportOn([checkedPlan(vague(), 1)])
    const plan = page.slice(page.indexOf('id="plan-1"'))
    const order = [
      'Need 1',
      'How it will happen',
      'Mum will ring Dr Shah <mark',
      'as soon as possible</mark>',
      '“as soon as possible” does not say when.',
    ]
    const places = order.map(words => plan.indexOf(words))
    ok(
      places.every(place => place > 0),
      String(places),
    )
    deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
  })

  it('loses no finding', async () => {
    for (const each of aFewPlans) {
      if ('refused' in each) continue
      const page = await reportOn([each], { withNames: true })
      const shown =
        page.slice(page.indexOf('id="plan-')).split('class="bywhen-finding bywhen-finding--').length - 1
      equal(shown, each.findings.length, each.file)
    }
  })

  it('tells what could not be read, what found no place, and how odd columns were understood', async () => {
    const page = await reportOn(aFewPlans, { withNames: true })
    const said = textOf(page)
    match(said, /1 file could not be read/)
    match(said, /old plan\.doc/)
    match(said, /1 thing in the file found no place in the plan Below the table: Signed on Tuesday/)
    match(said, /Who and when Who will do it and By when Mum, Friday/)
    match(said, /RAG Not understood/)
    equal(page.split('How its columns were understood').length, 2)
  })

  it('shows the plans with most to change, and the others in a table, where there are many', async () => {
    const page = await reportOn(many, { inFull: 5 })
    equal([...page.matchAll(/<details class="bywhen-one"/g)].length, 5)
    match(
      textOf(page),
      /The 5 plans with most to change are shown word for word\. The 25 others stand in a table/,
    )
    const rest = page.slice(page.indexOf('The other plans, in their order'))
    equal([...(rest.split('</table>')[0] ?? '').matchAll(/<tr/g)].length, 26)
  })

  it('is whole for one plan, for none, and for plans without a fault', async () => {
    match(textOf(await reportOn([])), /No plan was read/)
    match(textOf(await reportOn([checkedPlan(aPlan(), 1)])), /Nothing was found in it/)
    match(
      textOf(await reportOn([checkedPlan(aPlan(), 1), checkedPlan(aPlan(), 2)])),
      /No plan has anything to change/,
    )
    match(
      textOf(await reportOn([checkedPlan(vague(), 1)], { withNames: true })),
      /How SMART is Emily’s plan\?/,
    )
    match(textOf(await reportOn([aFewPlans.at(-1) ?? { file: '', refused: [] }])), /1 file could not be read/)
  })

  it('is written a piece at a time, and reads on only when it is asked to', async () => {
    let read = 0
    const again = function* () {
      for (const each of many) {
        read += 1
        yield each
      }
    }
    const tally = newTally()
    for (const each of many) addTo(tally, each)
    const options = { today: reportDay }
    const pieces = writeReport(tally, tellingHere(again, options), options)
    for await (const piece of pieces) {
      ok(piece.length < 300_000)
      if (piece.includes('id="plan-2"')) break
    }
    ok(read < 5, `${read} plans were read`)
  })
})
