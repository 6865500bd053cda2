import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../../checker/examples/index.ts'
import type { Plan } from '../../../checker/index.ts'
import { readingAgeOfTexts } from '../../../checker/reading-age/index.ts'
import { childPage, childrenWithPages, childTitle } from './child-page.ts'
import { familyPage, familyTitle } from './family-page.ts'
import { readingAge } from './reading-age.ts'
import { halfWay, readOn } from './testing.ts'

/** What a page says, without its markup. */
const wordsOf = (page: unknown): string =>
  `${page}`
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')
    .trim()

const family = (plan: Plan = halfWay) => wordsOf(familyPage(plan, { today: readOn }))
const child = (plan: Plan = halfWay) =>
  wordsOf(childPage(plan, { today: readOn, child: childrenWithPages(plan)[0]?.id ?? '' }))

const blank: Plan = { template: 'liberi', about: { is: 'child', name: 'Zoë' }, state: 'draft', needs: [] }

/** That these stand on a page in this order. */
const inOrder = (page: string, ...words: readonly string[]): void => {
  const places = words.map(each => page.indexOf(each))
  ok(
    places.every(place => place >= 0),
    `${words.filter((_, at) => (places[at] ?? -1) < 0)} is not in: ${page}`,
  )
  deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
}

describe('the page a family reads', () => {
  it('begins with the child’s words, then what goes well, what happens next, what will be different and what comes of it', () => {
    inOrder(
      family(),
      'Tariq’s plan',
      'What Tariq says',
      '“I got a sticker.”',
      '“I like it when Dad takes me because we race.”',
      'What others say',
      '“Somebody beside me would help.”',
      'What is going well',
      'Tariq and his dad read together on Sundays.',
      'This has come true on Tuesday 1 December 2026: You have breakfast at school.',
      'Done on Friday 27 November 2026: You put your shoes by the door.',
      'What needs to change: 1 of 2',
      'Clothes Mum will lay out your uniform each evening. Who Mum When every evening until 17 December This has begun.',
      'Who Dad When by Friday 18 December 2026 This is stuck. Dad’s shifts have changed.',
      'What will be different',
      'You read to your teacher twice a week.',
      'Days in school: 35% at the start; 52% on Friday 4 December 2026; we aim for 60% by Friday 18 December 2026.',
      'What needs to change: 2 of 2',
      'Who Dad When by Saturday 5 December 2026 The day for this has gone by.',
      'Nobody is named for this yet, and no day is set.',
      'Who Mum When every Monday and Wednesday until Thursday 17 December 2026',
      'When we look at it again We look at this plan again on Monday 21 December 2026 . That is in 2 weeks.',
      'When will this end?',
      'Dad changes to late shifts and takes you every morning.',
      'Who you can ask',
      'Jean Bell , Nan.',
      'Devi Nair , school support worker, Moorland Primary. 01632 960 111, weekdays 8am to 4pm',
    )
  })

  it('leaves out what was put away or decided against, what professionals think, and where family and friends live', () => {
    const page = family()
    for (const words of [
      'bus company',
      'Nan will ring',
      'giving up',
      'Quarry Lane',
      '900 123',
      'Not in.',
      'sick with worry',
    ])
      ok(!page.includes(words), words)
  })

  it('keeps every other word of the plan as it was written', () => {
    const page = family()
    for (const need of halfWay.needs) {
      ok(page.includes(need.text))
      for (const { text, putAway, state } of need.tasks ?? [])
        equal(page.includes(text), !putAway && state !== 'not-needed', text)
      for (const { text } of need.goals ?? []) ok(page.includes(text), text)
    }
  })

  it('invents nothing where the plan says nothing, and says what will come', () => {
    const page = family(blank)
    inOrder(
      page,
      'Zoë’s plan',
      'This is a draft.',
      'What Zoë says',
      'Nothing is written here yet.',
      'nothing to do in this plan yet',
      'No day is set yet.',
    )
    doesNotMatch(page, /going well|others say|better, or worse|Who you can ask/)
  })

  it('tells an ended plan from one that goes on', () => {
    const page = family({ ...halfWay, state: 'ended' })
    match(page, /This plan has ended\./)
    doesNotMatch(page, /look at it again/)
  })

  it('says that the day of the review has gone by', () =>
    match(
      family({ ...halfWay, nextReview: '2026-12-01' }),
      /Tuesday 1 December 2026 \. That day has gone by/,
    ))

  it('never passes off what was seen as what was said', () => {
    const seen: Plan = { ...halfWay, views: [{ person: 'tariq', how: 'observed', text: 'Tariq claps.' }] }
    match(family(seen), /What we saw Tariq do Tariq claps\./)
    doesNotMatch(family(seen), /“Tariq claps/)
    match(
      family({ ...halfWay, views: [{ person: 'tariq', how: 'chose-not-to-say' }] }),
      /Tariq chose not to say\./,
    )
  })

  it('tells how often something that comes round was done, and a child nothing of how often it was not', () => {
    const mondays = (done: number) => new Map([['t3', { days: [], done, of: 10, untold: 1 }]])
    const told = (done: number) => ({ today: readOn, child: 'tariq', rounds: mondays(done) })
    match(wordsOf(familyPage(halfWay, told(8))), /So far: 8 of 10 days, 1 not told yet\./)
    const page = wordsOf(childPage(halfWay, told(8)))
    match(page, /This has happened on 8 days so far\./)
    doesNotMatch(page, /of 10 days/)
    doesNotMatch(wordsOf(childPage(halfWay, told(0))), /has happened on/)
  })

  it('reminds whoever turns the screen, and nobody else', () => {
    match(`${familyPage(halfWay, { today: readOn, isTurned: true })}`, /Before you turn the screen round/)
    doesNotMatch(family(), /Before you turn/)
  })

  it('leads to other pages where it is given any', () =>
    match(
      `${familyPage(halfWay, { today: readOn, also: [{ href: '/plans/p1/child', text: 'Tariq’s own page' }] })}`,
      /<a class="govuk-link" href="\/plans\/p1\/child">Tariq’s own page<\/a>/,
    ))

  it('escapes whatever is written in a plan', () => {
    const evil: Plan = { ...halfWay, strengths: [{ id: 's', text: '<script>alert(1)</script>' }] }
    doesNotMatch(`${familyPage(evil, { today: readOn })}`, /<script/)
  })

  it('is called by the child’s first name or the family’s whole name', () => {
    equal(familyTitle(halfWay), 'Tariq’s plan')
    equal(
      familyTitle({ ...blank, about: { is: 'family', name: 'The Bell family' } }),
      'The Bell family’s plan',
    )
  })
})

describe('the page a child reads', () => {
  it('speaks to the child, and tells what they do before what others do', () => {
    inOrder(
      child(),
      'Tariq, this is your plan',
      'What you think You said Friday 4 December 2026 “I got a sticker.”',
      'What is going well',
      'Well done!',
      'How far you have come Days in school: 52% now. When we began it was 35%.',
      'What you do Reading You choose a book with Devi on Monday mornings.',
      'What other people do for you',
      '1 of 5',
      '5 of 5',
      'What will be different You read to your teacher twice a week.',
      'Monday 21 December 2026',
      'Who you can ask',
    )
  })

  it('has nothing of what might come of it, of worries, of lateness, nor of what others said', () =>
    doesNotMatch(child(), /late shifts|for a term|31 of the last|gone by|beside me|sick with worry/))

  it('says nothing of a figure that is no nearer to where it is to be', () => {
    const further: Plan = {
      ...halfWay,
      needs: halfWay.needs.map(need => ({
        ...need,
        measures: (need.measures ?? []).map(each => ({
          ...each,
          readings: [{ on: '2026-12-04', value: 30 }],
        })),
      })),
    }
    doesNotMatch(child(further), /How far you have come|30%/)
  })

  it('is there for every child of a family’s plan, and for nobody in an adult’s', () => {
    const two: Plan = {
      ...blank,
      about: { is: 'family', name: 'The Bell family' },
      people: [
        { id: 'a', name: 'Ama Bell', is: 'child' },
        { id: 'b', name: 'Ben Bell', is: 'child' },
        { id: 'm', name: 'Leanne Bell', is: 'parent' },
      ],
      views: [
        { person: 'a', text: 'I am Ama.' },
        { person: 'b', text: 'I am Ben.' },
      ],
    }
    deepEqual(childrenWithPages(two).map(childTitle), ['Ama, this is your plan', 'Ben, this is your plan'])
    const page = wordsOf(childPage(two, { today: readOn, child: 'b' }))
    match(page, /Ben, this is your plan.*“I am Ben\.”/)
    doesNotMatch(page, /I am Ama/)
    deepEqual(childrenWithPages({ ...blank, about: { is: 'adult', name: 'Sam' } }), [])
  })

  it('says what will come where there is nothing yet', () =>
    inOrder(
      child(blank),
      'Zoë, this is your plan',
      'not finished',
      'You can tell us more at any time.',
      'nothing to do yet',
    ))
})

describe('both pages', () => {
  const pages = examples.flatMap(({ plan, today }) => [
    `${familyPage(plan, { today })}`,
    ...childrenWithPages(plan).map(({ id }) => `${childPage(plan, { today, child: id })}`),
  ])

  it('have words beside every picture, headings in their order and each id once', () => {
    for (const page of pages) {
      for (const [, after = ''] of page.matchAll(/<\/svg>([\s\S]{1,80})/g)) match(after, /\p{L}{3}/u)
      ok([...page.matchAll(/<svg[^>]*>/g)].every(([tag]) => tag.includes('aria-hidden="true"')))
      const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
      ok(
        levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1),
        `${levels}`,
      )
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      equal(new Set(ids).size, ids.length)
    }
  })

  it('speak, in words of our own, as a child of nine and a family of eleven read', () => {
    const ours = (page: unknown) =>
      [...`${page}`.matchAll(/<(?:p|h\d|dt|dd|summary|strong|figcaption)[^>]*>([^<]+)/g)].map(
        ([, words = '']) => `${words.trim()}.`,
      )
    const states = [halfWay, blank, { ...halfWay, state: 'ended' as const, nextReview: '2026-12-01' }]
    const ofChild = states.flatMap(plan =>
      ours(
        childPage(
          { ...plan, strengths: [], needs: [] },
          { today: readOn, child: childrenWithPages(plan)[0]?.id ?? '' },
        ),
      ),
    )
    const ofFamily = states.flatMap(plan =>
      ours(familyPage({ ...plan, strengths: [], needs: [] }, { today: readOn })),
    )
    ok((readingAgeOfTexts([...ofChild, ...ofChild])?.age ?? 99) <= 9)
    ok((readingAgeOfTexts([...ofFamily, ...ofFamily])?.age ?? 99) <= 11)
  })
})

describe('the reading age, shown to whoever writes', () => {
  const sentence = 'Mum will ring the school and ask for Devi. '
  const withNeed = (text: string): Plan => ({ ...blank, needs: [{ id: 'n', text }] })

  it('waits for enough words', () => match(wordsOf(readingAge(blank)), /once the plan has 100 words or more/))

  it('is told in plain words beside what the pages aim at', () =>
    match(
      wordsOf(readingAge(withNeed(sentence.repeat(12)))),
      /About what a \d-year-old reads\. The family’s pages aim at 9 to 11\.$/,
    ))

  it('points at the longest sentence where it is too hard', () => {
    const long = `Professionals will ${'undertake comprehensive assessments and '.repeat(12)}conclude.`
    match(
      wordsOf(readingAge(withNeed(`${sentence.repeat(8)}${long}`))),
      /Try making two of it: “Professionals will undertake/,
    )
  })
})
