import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inWorkspace } from '../testing.ts'

describe('opening a family of another team', () => {
  it('asks for a reason first, keeps it, and shows it to the manager', () =>
    inWorkspace(async ({ as }) => {
      const otis = await as('otis')
      const asked = await otis.open('/families/taylor/reason')
      match(asked.html, /Why do you need to see this family\?/)
      ok(!asked.html.includes('Taylor'), 'the page names nobody')
      equal((await otis.send({ why: '  ' })).status, 422)
      await otis.send({ why: 'I am on duty, and her school has phoned.' })
      match((await otis.open('/families/taylor/reason')).html, /open to you/)
      const mo = await as('mo')
      const { html } = await mo.open('/looks')
      match(html, /Otis Grant[\s\S]*her school has phoned/)
      const toAda = (await (await as('ada')).open('/looks')).html
      match(toAda, /Otis Grant/)
      ok(!toAda.includes('her school has phoned'), 'what was said of a family is not for administrators')
    }))

  it('is not found by somebody who may never open it, nor when it is restricted', () =>
    inWorkspace(async ({ as }) => {
      equal((await (await as('ada')).open('/families/taylor/reason')).status, 403)
      const mo = await as('mo')
      await mo.open('/families/taylor/restrict')
      await mo.send({ do: 'restrict' })
      equal((await (await as('otis')).open('/families/taylor/reason')).status, 404)
    }))
})

describe('who works with a family', () => {
  it('is named by its manager, who finds colleagues by name', () =>
    inWorkspace(async ({ as }) => {
      const mo = await as('mo')
      match((await mo.open('/families/taylor/workers')).html, /Sara Obi/)
      match((await mo.send({ words: 'otis', do: 'find' })).html, /Otis Grant/)
      match(
        (await mo.send({ words: 'otis', account: 'otis', do: 'choose' })).html,
        /They are named on this family now/,
      )
      await mo.send({ release: 'otis' })
      ok(!(mo.seen?.html ?? '').includes('Otis Grant'))
      equal((await (await as('sara')).open('/families/taylor/workers')).status, 403)
    }))

  it('says what is missing, and keeps what was typed', () =>
    inWorkspace(async ({ as }) => {
      const mo = await as('mo')
      await mo.open('/families/taylor/workers')
      match((await mo.send({ words: '', do: 'find' })).html, /Write the name of a colleague/)
      match((await mo.send({ words: 'nobody', do: 'find' })).html, /Nobody here is called that/)
      const again = await mo.send({ words: 'ben', do: 'choose' })
      match(again.html, /Choose one of them/)
      match(again.html, /value="ben"/)
    }))
})

describe('a restricted family', () => {
  it('is there for those who are named and for nobody else, until it is opened again', () =>
    inWorkspace(async ({ as }) => {
      const [mo, ben] = [await as('mo'), await as('ben')]
      await mo.open('/families/taylor/restrict')
      match((await mo.send({ do: 'restrict' })).html, /restricted now[\s\S]*Mo Iqbal \(you\)[\s\S]*Sara Obi/)
      equal((await ben.open('/families/taylor/holds')).status, 404)
      await mo.send({ words: 'ben', do: 'find' })
      await mo.send({ words: 'ben', account: 'ben', do: 'choose' })
      equal((await ben.open('/families/taylor/holds')).status, 200)
      await mo.send({ 'take-out': 'ben' })
      equal((await ben.open('/families/taylor/holds')).status, 404)
      match((await mo.send({ do: 'lift' })).html, /open again to its team/)
      equal((await ben.open('/families/taylor/holds')).status, 200)
    }))

  it('is never left without anybody', () =>
    inWorkspace(async ({ as }) => {
      const mo = await as('mo')
      await mo.open('/families/taylor/restrict')
      await mo.send({ do: 'restrict' })
      await mo.send({ 'take-out': 'sara' })
      match((await mo.send({ 'take-out': 'mo' })).html, /Somebody has to know of this family/)
    }))
})

describe('a safety hold', () => {
  it('names what is kept from whom and why, and ends when somebody ends it', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      await sara.open('/families/taylor/holds')
      const refused = await sara.send({ hidden: 'mum', 'kept-from': 'mum', what: [], why: '' })
      equal(refused.status, 422)
      match(refused.html, /Choose two different people[\s\S]*at least one thing[\s\S]*Write why/)
      const what = ['addresses', 'views']
      const held = await sara.send({
        hidden: 'mum',
        'kept-from': 'nan',
        what,
        why: 'Nan tells him where they live.',
      })
      match(held.html, /Jean Taylor<\/strong> must not learn of <strong>Dawn Taylor[\s\S]*Nan tells him/)
      const id = /name="end"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="end"/.exec(held.html)
      match((await sara.send({ end: id?.[1] ?? id?.[2] ?? '' })).html, /The hold has ended/)
    }))

  it('is seen by whoever sees the family, and kept only by those who may', () =>
    inWorkspace(async ({ as }) => {
      const ben = await as('ben')
      await ben.open('/families/taylor/holds')
      equal((await ben.send({ hidden: 'mum', 'kept-from': 'nan', what: 'views', why: 'x' })).status, 403)
    }))
})

describe('a family handed over to another team', () => {
  it('goes with its plans; whoever is named no longer needs a reason, and its new team has it', () =>
    inWorkspace(async ({ as }) => {
      const [mo, sara, otis] = [await as('mo'), await as('sara'), await as('otis')]
      equal((await sara.open('/families/taylor/team')).status, 403)
      match((await mo.open('/families/taylor')).html, /href="\/families\/taylor\/team"/)
      const asked = await mo.open('/families/taylor/team')
      const [, team = ''] = /name="team"[^>]*value="([^"]+)"/.exec(asked.html) ?? []
      equal((await mo.send({ team: '' })).status, 422)
      await mo.open('/families/taylor/team')
      const over = await mo.send({ team, release: 'sara' })
      match(over.at, /^\/families\?handed=over/)
      match(over.html, /The family is handed over/)
      match((await sara.open('/plans/emily')).at, /^\/families\/taylor\/reason/)
      equal((await otis.open('/plans/emily')).status, 200)
      match((await otis.open(`/families?of=${team}`)).html, /Taylor/)
      const looks = (await (await as('ada')).open('/looks?what=hand-over-family')).html
      match(looks, /seer=mo">Mo Iqbal/)
    }))
})

describe('the list of looks', () => {
  it('tells who did what, can be narrowed, and is read only by those who may', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      await sara.open('/families/taylor/holds')
      match((await sara.open('/families/taylor/looks')).html, /Sara Obi[\s\S]*Looked at its safety holds/)
      const narrowed = await sara.open('/families/taylor/looks?what=put-hold')
      match(narrowed.html, /Nobody has looked, as far as this goes/)
      match((await sara.open('/families/taylor/looks?from=2030-01-01')).html, /Nobody has looked/)
      equal((await sara.open('/looks')).status, 404)
      equal((await (await as('ben')).open('/families/taylor/looks')).status, 403)
      const asAdministrator = (await (await as('ada')).open('/looks')).html
      match(asAdministrator, /F-\d+[\s\S]*Looked at its safety holds/)
      doesNotMatch(asAdministrator, /Taylor/)
      match((await (await as('mo')).open('/looks')).html, /href="\/families\/taylor"><bdi>Taylor<\/bdi>/)
    }))
})

describe('the list of looks as a file', () => {
  const lines = (csv: string): readonly string[] => csv.trim().split('\r\n')

  it('holds what somebody may read, as they have narrowed it, and nothing that a spreadsheet would run', () =>
    inWorkspace(async ({ as }) => {
      const otis = await as('otis')
      await otis.open('/families/taylor/reason')
      await otis.send({ why: '=HYPERLINK("x")' })
      const mo = await as('mo')
      await mo.open('/looks?what=gave-reason')
      const [headings, ...rows] = lines((await mo.send({}, '/looks?what=gave-reason')).html)
      equal(headings, 'When,Who,As,Family,What,Reason given,Worth asking about')
      equal(rows.length, 1)
      match(rows[0] ?? '', /^2026-11-22 \d\d:\d\d,Otis Grant,.*,Taylor,.*,"'=HYPERLINK\(""x""\)",/)
      const ada = await as('ada')
      await ada.open('/looks')
      const toAda = (await ada.send({}, '/looks')).html
      match(toAda, /Otis Grant,[^\n]*F-\d+/)
      doesNotMatch(toAda, /Taylor|HYPERLINK/)
      const taken = (await ada.open('/looks')).html
      match(taken, /Mo [^<]+: 1 look, <a class="govuk-link" href="\/looks\?what=gave-reason">/)
      match(taken, /Ada [^<]+: \d+ looks, <a class="govuk-link" href="\/looks\?">the whole list/)
      doesNotMatch((await mo.open('/looks')).html, /Who took it as a file/)
      match((await ada.open('/account')).html, /Took the record of looks as a file/)
      const sara = await as('sara')
      await sara.open('/families/taylor/looks')
      ok(lines((await sara.send({}, '/families/taylor/looks')).html).length > 2)
      await sara.open('/today')
      equal((await sara.post('/looks', new URLSearchParams())).status >= 400, true)
    }))
})

describe('a long list of looks', () => {
  it('goes on where it stopped, and its address names no family', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      for (let turn = 0; turn < 60; turn += 1) await sara.open('/families/taylor/holds')
      const ada = await as('ada')
      const { html } = await ada.open('/looks')
      const [, next = ''] = /href="(\/looks\?after=[^"]+)" rel="next"/.exec(html) ?? []
      ok(!next.includes('taylor'), next)
      const seen = (page: string) => page.split('Looked at its safety holds').length - 1
      const all = seen(html) + seen((await ada.open(next.replaceAll('&amp;', '&'))).html)
      // The one in the list of deeds to narrow by stands on both pages.
      equal(all, 60 + 2)
    }))
})

describe('a page of the workspace', () => {
  it('asks a stranger to sign in and brings them back', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      sara.cookies.delete('bywhen-session')
      const { at } = await sara.open('/families/taylor/holds')
      match(at, /^\/sign-in\?then=/)
    }))

  it('keeps what was typed over a time-out, for the same person and for nobody else', () =>
    inWorkspace(async ({ as, store }) => {
      const [sara, mo] = [await as('sara'), await as('mo')]
      await sara.open('/families/taylor/holds')
      const session = sara.cookies.get('bywhen-session') ?? ''
      sara.cookies.delete('bywhen-session')
      await sara.send({ hidden: 'mum', 'kept-from': 'nan', what: 'views', why: 'Only Sara wrote this.' })
      ok(!(await mo.open('/families/taylor/holds')).html.includes('Only Sara wrote this.'))
      sara.cookies.set('bywhen-session', session)
      const back = await sara.open('/families/taylor/holds')
      match(back.html, /your words are here again[\s\S]*Only Sara wrote this\./)
      await sara.send({ hidden: 'mum', 'kept-from': 'nan', what: 'views', why: 'Only Sara wrote this.' })
      ok(!(await sara.open('/families/taylor/holds')).html.includes('your words are here again'))
      ok(store)
    }))

  it('takes no form that was shown to somebody else, or made elsewhere', () =>
    inWorkspace(async ({ as }) => {
      const [sara, mo] = [await as('sara'), await as('mo')]
      const { html } = await sara.open('/families/taylor/holds')
      const mark = /name="form-mark" value="([^"]+)"/.exec(html)?.[1] ?? ''
      const body = (given: string) =>
        new URLSearchParams({
          'form-mark': given,
          hidden: 'mum',
          'kept-from': 'nan',
          what: 'views',
          why: 'x',
        })
      match((await mo.post('/families/taylor/holds', body(mark))).html, /Somebody else is signed in now/)
      equal((await mo.post('/families/taylor/holds', body('forged'))).status, 403)
      equal(
        (await sara.post('/families/taylor/holds', body(mark), { origin: 'https://evil.example' })).status,
        403,
      )
    }))
})
