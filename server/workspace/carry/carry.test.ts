import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { organisation, origin } from '../../sign-in/testing.ts'
import { bringPlan, fullPlan } from '../plan/testing/plans.ts'
import { aWorkspace, type Who, type Workspace } from '../testing.ts'

/** What a page says, without its markup. */
const words = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** A file as it is handed over. */
async function file({ app, as }: Workspace, who: Who, at: string) {
  const { cookies } = await as(who)
  const cookie = `bywhen-session=${cookies.get('bywhen-session')}`
  const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
  const response = await app.request(`${origin}${at}`, { headers: { cookie, host: 'localhost:3000' } }, env)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    named: response.headers.get('content-disposition') ?? '',
    bytes,
    text: strFromU8(bytes),
  }
}

const contact = '14 Elm Road, 07700 900 123'

/** Mum’s address is kept from Nan, and stands in the plan. */
async function withHold(workspace: Workspace): Promise<void> {
  const { store, entrance } = workspace
  const people = fullPlan.people?.map(person => (person.id === 'mum' ? { ...person, contact } : person)) ?? []
  await bringPlan(workspace, 'held', {
    ...fullPlan,
    people,
    needs: fullPlan.needs.map((need, at) =>
      at === 0 ? { ...need, text: 'Amal needs to get home to 14 Elm Road.' } : need,
    ),
  })
  const [mum] = people.filter(({ id }) => id === 'mum')
  const by = { id: 'sara', name: 'Sara Obi' }
  const signed = { organisation, by, at: entrance.now(), family: 'taylor', tie: 'role' as const }
  const opened = await store.openFamily({ organisation, family: 'taylor' })
  const saw = opened?.people.find(({ person }) => person.id === 'mum')?.version ?? 0
  if (mum) await store.changePerson({ organisation, person: mum, saw, at: entrance.now(), by })
  await store.putHold({
    ...signed,
    id: 'h1',
    hidden: 'mum',
    keptFrom: 'nan',
    what: ['addresses'],
    why: 'The court said so.',
  })
}

let workspace: Workspace
/** The same family in another house, where something is held. */
let guarded: Workspace

before(async () => {
  workspace = await aWorkspace()
  await bringPlan(workspace, 'full', fullPlan)
  guarded = await aWorkspace()
  await withHold(guarded)
})
after(async () => {
  await workspace.close()
  await guarded.close()
})

describe('a plan on paper', () => {
  it('is its form, with its version, day and standing, and no more of the page than that', async () => {
    const sara = await workspace.as('sara')
    const { status, html } = await sara.open('/plans/full/print/liberi')
    equal(status, 200)
    const said = words(html)
    match(said, /Plan for Amal Taylor/)
    match(said, /Not agreed by everybody yet · Version 1 · Printed on /)
    match(html, /<th scope="col">What needs to happen\? What is the change we are looking for\?<\/th>/)
    match(said, /Mum walks Amal to the school gate/)
    match(html, /href="\/plans\/full\/files\/plan\.docx\?face=liberi"/)
    doesNotMatch(said, /Who is this copy for/)
    const cumbria = await sara.open('/plans/full/print/outcomes')
    match(cumbria.html, /<th scope="col">What outcome do we want to achieve/)
    equal((await sara.open('/plans/full/print/nothing')).status, 404)
  })

  it('is what the family and the child read, too', async () => {
    const sara = await workspace.as('sara')
    const family = words((await sara.open('/plans/full/print/family')).html)
    match(family, /Amal’s plan .*Version 1 · Printed on/)
    const child = await sara.open('/plans/full/print/child')
    match(words(child.html), /Amal, this is your plan/)
    doesNotMatch(child.html, /plan\.csv/)
    match(child.html, /plan\.pdf\?child=emily-t&amp;face=child/)
  })

  it('leaves out what is held, says so to whoever prints it, whomever an address names', async () => {
    const sara = await guarded.as('sara')
    const anybody = await sara.open('/plans/held/print/liberi')
    const [asks = '', paper = ''] = anybody.html.split('bywhen-paper__foot')
    match(words(asks), /Keep from Jean Taylor, for Dawn Taylor’s safety/)
    match(words(asks), /Left out of this copy .*How to reach Mum/)
    doesNotMatch(paper, /07700|Elm Road/)
    match(asks, /href="\/plans\/held\/copies"/)
    for (const reader of ['nan', 'teacher']) {
      const { html } = await sara.open(`/plans/held/print/liberi?for=${reader}`)
      doesNotMatch(html.split('bywhen-paper__foot')[1] ?? '', /07700|Elm Road/)
    }
  })

  it('is for those who may take it away, and the record says that they did', async () => {
    const amos = await workspace.as('amos')
    equal((await amos.open('/plans/emily/print/liberi')).status, 403)
    equal((await file(workspace, 'amos', '/plans/emily/files/plan.json')).status, 403)
    equal((await file(workspace, 'sara', '/plans/emily/files/plan.json')).status, 200)
    const looks = await workspace.store.looks({ organisation, sight: 'everything', family: 'taylor' })
    ok(looks.some(({ what, by, plan }) => what === 'print-plan' && by.id === 'sara' && plan === 'emily'))
  })
})

describe('a plan as a file', () => {
  it('is what its name says, and names nobody outside', async () => {
    const types: Readonly<Record<string, RegExp>> = {
      'plan.docx': /wordprocessingml/,
      'plan.pdf': /application\/pdf/,
      'plan.csv': /text\/csv/,
      'plan.md': /text\/markdown/,
      'plan.json': /application\/json/,
    }
    for (const [name, type] of Object.entries(types)) {
      const given = await file(workspace, 'sara', `/plans/emily/files/${name}`)
      equal(given.status, 200, name)
      match(given.type ?? '', type)
      match(given.named, new RegExp(`^attachment; filename="plan-version-4${name.slice(4)}"`))
      doesNotMatch(given.named, /Emily/)
      ok(given.bytes.length > 300, name)
    }
    for (const none of ['plan.exe', 'other.docx', 'plan.csv?face=family', 'plan.pdf?face=none'])
      equal((await file(workspace, 'sara', `/plans/emily/files/${none}`)).status, 404, none)
  })

  it('is in the form asked for, and JSON is the plan itself', async () => {
    const csv = await file(workspace, 'sara', '/plans/emily/files/plan.csv?face=outcomes')
    match(csv.text, /What outcome do we want to achieve/)
    const json = JSON.parse(
      (await file(workspace, 'sara', '/plans/emily/files/plan.json?face=outcomes')).text,
    )
    deepEqual([json.template, json.about.name], ['liberi', 'Emily Taylor'])
  })

  it('has no byte of what is held from its reader, whatever it is packed in', async () => {
    for (const name of ['plan.docx', 'plan.csv', 'plan.md', 'plan.json']) {
      const inside = async (query: string): Promise<string> => {
        const { bytes, text } = await file(guarded, 'sara', `/plans/held/files/${name}${query}`)
        return name === 'plan.docx'
          ? Object.values(unzipSync(bytes))
              .map(each => strFromU8(each))
              .join('')
          : text
      }
      for (const query of ['', '?for=nan', '?for=teacher', '?for=nobody']) {
        const text = await inside(query)
        ok(!text.includes('07700') && !text.includes('Elm Road'), `${name}${query}`)
        ok(text.includes('Amal'), `${name}${query} is the plan`)
      }
    }
  })

  it('is the page of the family and of the child as Word and PDF', async () => {
    for (const face of ['family', 'child'] as const) {
      const { bytes } = await file(workspace, 'sara', `/plans/full/files/plan.docx?face=${face}`)
      const said = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(
        /<[^>]+>/g,
        '',
      )
      match(said, face === 'family' ? /Amal’s plan/ : /Amal, this is your plan/)
      match(said, /I want to walk with Nan/)
      equal(/fewer than five mornings/.test(said), face === 'family')
      const pdf = await file(workspace, 'sara', `/plans/full/files/plan.pdf?face=${face}`)
      match(pdf.text.slice(0, 8), /^%PDF-1/)
    }
  })

  it('is refused for a while, and not lost, where too much is being printed', async () => {
    await guarded.entrance.printing.close()
    const { status, text } = await file(guarded, 'sara', '/plans/emily/files/plan.pdf')
    equal(status, 503)
    match(words(text), /Too much is being asked for just now .*try again/)
  })
})
