import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { organisation } from '../../sign-in/testing.ts'
import { inWorkspace } from '../testing.ts'

const sara = { organisation, by: { id: 'sara', name: 'Sara Obi' }, at: '2026-11-22T09:00:00.000Z' }
const main = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

describe('families', () => {
  it('are one’s own first, with their plans, and the team’s a press away', () =>
    inWorkspace(async ({ as, store }) => {
      await store.createFamily({ ...sara, id: 'okafor', team: 'harbour', name: 'Okafor' })
      const browser = await as('sara')
      const own = main((await browser.open('/families')).html)
      match(own, /href="\/families\/taylor"><bdi>Taylor/)
      match(own, /href="\/plans\/emily"[\s\S]*Draft/)
      doesNotMatch(own, /Okafor/)
      match(
        main((await browser.open('/families?of=harbour')).html),
        /Okafor[\s\S]*No plan at work[\s\S]*Taylor/,
      )
    }))

  it('are shown a page at a time, and no name stands in the address of the next', () =>
    inWorkspace(async ({ as, store }) => {
      for (let at = 0; at < 35; at += 1)
        await store.createFamily({
          ...sara,
          id: `f${at}`,
          team: 'harbour',
          name: `Quill ${String(at).padStart(2, '0')}`,
        })
      const browser = await as('sara')
      const seen: string[] = []
      let at: string | undefined = '/families?of=harbour'
      while (at) {
        const { html } = await browser.open(at)
        seen.push(
          ...[...html.matchAll(/<a class="govuk-link" href="\/families\/(?:f\d+|taylor)"><bdi>([^<]*)/g)].map(
            ([, name = '']) => name,
          ),
        )
        at = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
        doesNotMatch(at ?? '', /quill/i)
      }
      equal(seen.length, 36)
      deepEqual(seen, seen.toSorted())
      match(main((await browser.open('/families?of=harbour&after=1.made-up')).html), /Quill 00/)
    }))

  it('of another team are listed for nobody but those who see every family', () =>
    inWorkspace(async ({ as }) => {
      doesNotMatch(main((await (await as('otis')).open('/families?of=harbour')).html), /Taylor/)
      match(main((await (await as('amos')).open('/families?of=harbour')).html), /Taylor/)
      equal((await (await as('ada')).open('/families')).status, 403)
    }))
})

describe('what a family is called', () => {
  it('can be put right, name and reference, and no other family’s reference is taken', () =>
    inWorkspace(async ({ as }) => {
      const sara = await as('sara')
      await sara.open('/families/new')
      await sara.send({ name: 'Núñez', reference: 'ELM-7' })
      await sara.open('/families/taylor/name')
      const taken = await sara.send({ name: 'The Taylor-Amadi family', reference: 'elm 7' })
      match(taken.html, /no other family’s[\s\S]*value="Taylor-Amadi"/)
      const kept = await sara.send({ name: 'The Taylor-Amadi family', reference: 'OAK-12' })
      match(kept.html, /called is saved[\s\S]*The Taylor-Amadi family[\s\S]*OAK-12/)
      await sara.open('/families/taylor/name')
      equal((await sara.send({ name: ' ' })).status, 422)
    }))
})

describe('a new family', () => {
  it('is made once, gets a reference, and names whoever added it', () =>
    inWorkspace(async ({ as, store }) => {
      const browser = await as('ben')
      await browser.open('/families/new')
      const form = browser.seen?.html ?? ''
      const { at, html } = await browser.send({ name: 'Núñez' })
      match(at, /^\/families\/[\w-]{16}\?added=yes$/)
      match(html, /<h1[^>]*>The Núñez family<[\s\S]*F-\d+[\s\S]*Ben Hale \(you\)[\s\S]*Team[\s\S]*Harbour/)
      match(html, /href="[^"]*\/people\/new"/)
      match(html, /id="people"[\s\S]*id="plans"/)
      const family = at.slice('/families/'.length).replace(/\?.*/, '')
      deepEqual(
        (await store.familyFacts({ organisation, family }))?.workers.map(({ account }) => account),
        ['ben'],
      )
      const body = new URLSearchParams({ name: 'Núñez', team: 'harbour', sure: 'yes', id: family })
      body.set('form-mark', /name="form-mark" value="([^"]*)"/.exec(form)?.[1] ?? '')
      equal((await browser.post('/families/new', body)).at, at)
      const list = await store.familiesOfTeam({ organisation, team: 'harbour', sight: 'everything' })
      equal(list.filter(({ name }) => name === 'Núñez').length, 1)
    }))

  it('is asked about when there is one of that name, and can be added all the same', () =>
    inWorkspace(async ({ as }) => {
      const browser = await as('sara')
      await browser.open('/families/new')
      const { status, html } = await browser.send({ name: 'Tailor' })
      equal(status, 422)
      match(html, /Is it one of these\?[\s\S]*href="\/families\/taylor"/)
      match((await browser.send({ name: 'Tailor' })).html, /<h1[^>]*>The Tailor family</)
    }))

  it('keeps what was typed when something is missing or the reference is another family’s', () =>
    inWorkspace(async ({ as, store }) => {
      await store.createFamily({ ...sara, id: 'okafor', team: 'harbour', name: 'Okafor', reference: 'K-77' })
      const browser = await as('sara')
      await browser.open('/families/new')
      match(
        (await browser.send({ name: '', reference: 'K-77' })).html,
        /Write what the family is called[\s\S]*value="K-77"/,
      )
      const { status, html } = await browser.send({ name: 'Lind', reference: 'k 77' })
      equal(status, 422)
      match(html, /cannot be used here[\s\S]*value="Lind"/)
    }))

  it('is for a team that one belongs to', () =>
    inWorkspace(async ({ as, store }) => {
      const browser = await as('sara')
      await browser.open('/families/new')
      equal((await browser.send({ name: 'Zed', team: 'meadow' })).status, 422)
      deepEqual(await store.familiesOfTeam({ organisation, team: 'meadow', sight: 'everything' }), [])
      equal((await (await as('amos')).open('/families/new')).status, 403)
    }))
})

describe('a family', () => {
  it('shows its people in a picture and in a list that says the same', () =>
    inWorkspace(async ({ as }) => {
      const { html } = await (await as('sara')).open('/families/taylor')
      const picture = /<svg class="bywhen-network"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? ''
      match(
        picture,
        /role="img"[\s\S]*Children: 1\. Family: 2\. Friends and neighbours: nobody yet\. Professionals: 1\./,
      )
      for (const called of ['Emily', 'Mum', 'Nan', 'Ruth']) match(picture, new RegExp(`>${called}<`))
      for (const name of ['Emily Taylor', 'Dawn Taylor', 'Jean Taylor', 'Ruth Amadi'])
        match(html, new RegExp(`<bdi>${name}</bdi></h4>`))
      match(html, /Born 4 May 2017 \(9\)/)
      match(html, /Teacher at St Bede’s School/)
    }))

  it('says what must be kept from whom, and hides nothing from staff', () =>
    inWorkspace(async ({ as, store }) => {
      const contact = '14 Elm Road'
      await store.changePerson({
        ...sara,
        saw: 1,
        person: { id: 'mum', name: 'Dawn Taylor', is: 'parent', contact },
      })
      await store.createPerson({
        ...sara,
        family: 'taylor',
        person: { id: 'dad', name: 'Craig Whitlock', is: 'parent' },
      })
      const hold = {
        id: 'h',
        hidden: 'mum',
        keptFrom: 'dad',
        what: ['addresses'],
        why: 'Order',
        tie: 'team',
      } as const
      await store.putHold({ ...sara, family: 'taylor', ...hold })
      const { html } = await (await as('sara')).open('/families/taylor')
      match(html, /Keep from Craig Whitlock, for Dawn Taylor’s safety: where they live/)
      match(html, /14 Elm Road[\s\S]*Keep how to reach Dawn Taylor from Craig Whitlock/)
    }))

  it('that is restricted says who may know of it, to them, and is not there for others', () =>
    inWorkspace(async ({ as, store }) => {
      const act = { ...sara, family: 'taylor', tie: 'team' }
      await store.restrictFamily({ ...act, readers: ['sara', 'mo'] })
      match(
        (await (await as('sara')).open('/families/taylor')).html,
        /Only (?:Mo Iqbal and Sara Obi|Sara Obi and Mo Iqbal) may know of it/,
      )
      equal((await (await as('ben')).open('/families/taylor')).status, 404)
      equal((await (await as('ben')).open('/families/taylor/people/mum')).status, 404)
      doesNotMatch((await (await as('ben')).open('/families?of=harbour')).html, /Taylor/)
    }))

  it('offers everybody what they may do there, and no more', () =>
    inWorkspace(async ({ as }) => {
      const leads = async (who: 'sara' | 'mo' | 'amos' | 'rhea'): Promise<readonly string[]> => {
        const { html } = await (await as(who)).open('/families/taylor')
        return ['people/new', 'plans/new', 'workers', 'holds', 'restrict', 'looks'].filter(page =>
          html.includes(`/families/taylor/${page}"`),
        )
      }
      deepEqual(await leads('sara'), ['people/new', 'plans/new', 'holds', 'looks'])
      deepEqual(await leads('mo'), ['people/new', 'plans/new', 'workers', 'holds', 'restrict', 'looks'])
      deepEqual(await leads('amos'), ['looks'])
      deepEqual(await leads('rhea'), [])
    }))
})
