import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isAgreed, partsFor, standingsOf, toAskAgain } from '../agreements.ts'
import { fold } from '../fold.ts'
import { merge } from '../merge.ts'
import { partsHere } from '../record.ts'
import { whatChanged } from '../saying/what-changed.ts'
import { lastApproval, lastSeenBy, lastWritten } from '../sightings.ts'
import { jo, later, next, refusals, type Story, sunday } from '../testing.ts'
import { toPlan } from '../to-plan.ts'
import {
  addGoal,
  addTask,
  agree,
  approvePlan,
  askForCopy,
  assign,
  doubtAgreement,
  endPlan,
  finishTask,
  followView,
  giveView,
  keepPrivate,
  lookAtCopy,
  refuseCopy,
  returnPlan,
  seeDraft,
  setReviewDate,
  startPlan,
  weighAnswer,
  word,
} from './index.ts'
import { asksFor, fullPlan, gives } from './testing.ts'

const full = fullPlan()
const others = later(sunday, 5, jo)
const disagreed = next(full, agree, { id: 'a1', person: 'dad', answer: 'disagrees', because: 'Nights' })
const viewed = next(full, giveView, { id: 'v1', is: { person: 'mum', text: 'It is a lot' } })
const asked = next(full, askForCopy, { id: 'k1', with: ['mum'], why: 'She asked' })
const doubt = {
  ...{ person: 'dad', text: 'He nods and looks away' },
  ...{ meansForRisk: 'Nobody rings', willDo: 'Sara rings on Friday' },
}

describe('agreeing, and seeing that an agreement may be none', () => {
  gives(
    'keeps a signature with the answer, and nothing of it in the plain plan',
    agree,
    { id: 'a1', person: 'mum', answer: 'agrees', signature: { name: 'Ayla Kaya', drawn: 'M1 2L3 4M9 9' } },
    story => [partsHere(story.record, 'agreement')[0]?.is.signature, toPlan(story.record).agreements],
    [{ name: 'Ayla Kaya', drawn: 'M1 2L3 4M9 9' }, [{ person: 'mum', answer: 'agrees', on: '2026-11-22' }]],
  )
  for (const name of ['Can Kaya', ' dad', 'SARA AHMED'])
    asksFor(
      `never takes the name of another under an answer: ${name}`,
      agree,
      { id: 'a1', person: 'mum', answer: 'agrees', signature: { name } },
      'signature',
      /Nobody signs for anybody/,
    )
  for (const drawn of ['', 'M1 2L3', 'M1 2"/><script>', `M1 1${'L1 1'.repeat(5000)}`, 'L1 2'])
    asksFor(
      `takes no line that is none: ${drawn.slice(0, 18)}`,
      agree,
      { id: 'a1', person: 'mum', answer: 'agrees', signature: { name: 'Ayla', drawn } },
      'signature',
      /could not be read/,
    )
  asksFor(
    'takes no signature of somebody who could not be asked',
    agree,
    { id: 'a1', person: 'mum', answer: 'could-not-be-asked', because: 'Away', signature: { name: 'Ayla' } },
    'signature',
    /has not signed/,
  )
  gives(
    'thinks a disagreement through',
    weighAnswer,
    { agreement: 'a1', meansForRisk: 'Nobody rings', willDo: 'Mum rings' },
    story => [
      toPlan(story.record).agreements?.[0]?.meansForRisk,
      partsHere(story.record, 'agreement')[0]?.is.willDo,
    ],
    ['Nobody rings', 'Mum rings'],
    disagreed,
  )
  asksFor(
    'asks what will be done about it',
    weighAnswer,
    { agreement: 'a1', meansForRisk: 'Nobody rings', willDo: ' ' },
    'willDo',
    /what you will do/,
    disagreed,
  )
  asksFor(
    'finds nothing to think through in a yes',
    weighAnswer,
    { agreement: 'a1', meansForRisk: 'x', willDo: 'y' },
    'agreement',
    /no disagreement/,
    next(full, agree, { id: 'a1', person: 'dad', answer: 'agrees' }),
  )
  gives(
    'keeps a quiet disagreement as an observation, which changes nobody’s answer and is in no plain plan',
    doubtAgreement,
    { id: 'q1', is: doubt },
    ({ record }) => [
      partsHere(record, 'doubt')[0]?.is.on,
      toPlan(record).agreements,
      'doubts' in toPlan(record),
    ],
    ['2026-11-22', undefined, false],
  )
  asksFor(
    'asks for what it means',
    doubtAgreement,
    { id: 'q1', is: { ...doubt, meansForRisk: '' } },
    'meansForRisk',
    /could mean/,
  )
})

describe('somebody kept apart from another for safety', () => {
  const dads = next(full, addTask, { id: 't9', under: 'n1', is: { text: 'Leave the phone at work' } })
  const given = next(dads, assign, { task: 't9', assigned: [{ people: ['dad'], due: '2026-12-01' }] })
  const named = next(given, addGoal, { id: 'g9', under: 'n1', is: { text: 'Can’s voice stays low at home' } })
  const story = next(named, agree, { id: 'a1', person: 'mum', answer: 'agrees', apartFrom: ['dad'] })

  it('is not asked about what the other does, by task or by name', () => {
    const ids = (apart: readonly string[]) => partsFor(story.record, apart).map(({ id }) => id)
    ok(ids([]).includes('t9') && ids([]).includes('g9'))
    deepEqual(
      ids([]).filter(id => !ids(['dad']).includes(id)),
      ['t9', 'g9'],
    )
  })

  it('has not agreed to it by agreeing to the whole, and is not asked again when it changes', () => {
    const parts = standingsOf(story.record, 'mum').map(({ part }) => part)
    ok(!parts.includes('t9') && !parts.includes('g9'))
    equal(isAgreed(story.record), true)
    const changed = next(story, word, { part: 't9', text: 'Leave both phones at work' })
    deepEqual(toAskAgain(changed.record), [])
    equal(isAgreed(changed.record), true)
  })
})

describe('words that people gave', () => {
  gives(
    'have what came of them beside them',
    followView,
    { view: 'v1', cameOf: 'Two tasks fewer' },
    story => partsHere(story.record, 'view')[0]?.is.cameOf,
    'Two tasks fewer',
    viewed,
  )
  asksFor(
    'are answered with something',
    followView,
    { view: 'v1', cameOf: '' },
    'cameOf',
    /came of it/,
    viewed,
  )
  it('are kept to some people, and opened again', () => {
    const kept = next(viewed, keepPrivate, { part: 'v1', to: ['mum'] })
    deepEqual(partsHere(kept.record, 'view')[0]?.is.privateTo, ['mum'])
    deepEqual(Object.keys(toPlan(kept.record).views?.[0] ?? {}).sort(), ['how', 'on', 'person', 'text'])
    const open = next(kept, keepPrivate, { part: 'v1', to: [] })
    equal(partsHere(open.record, 'view')[0]?.is.privateTo, undefined)
  })
  asksFor(
    'are kept to people of the plan',
    keepPrivate,
    { part: 'v1', to: ['zoe'] },
    'to',
    /Choose somebody/,
    viewed,
  )
})

describe('what was seen and approved', () => {
  const seen = next(full, seeDraft, { id: 's1', person: 'mum', how: 'link' })
  const approved = next(seen, approvePlan, { id: 'p1' })

  it('stands while people answer, start and tick, and no longer once the plan says something else', () => {
    equal(lastSeenBy(seen.record, 'mum')?.isLatest, true)
    equal(lastSeenBy(seen.record, 'dad'), undefined)
    let story: Story = next(approved, agree, { id: 'a1', person: 'mum', answer: 'agrees' })
    story = next(story, startPlan, { on: '2026-11-23' })
    story = next(story, setReviewDate, { next: '2026-12-18' })
    story = next(story, finishTask, { task: 't1', on: '2026-11-20', asToldBefore: true })
    equal(lastWritten(story.record), lastWritten(full.record))
    equal(lastSeenBy(story.record, 'mum')?.isLatest, true)
    equal(lastApproval(story.record)?.isLatest, true)
    const written = next(story, word, { part: 't2', text: 'Book it today' })
    equal(lastSeenBy(written.record, 'mum')?.isLatest, false)
    equal(lastApproval(written.record)?.isLatest, false)
  })

  asksFor(
    'asks why it goes on despite what the check finds',
    approvePlan,
    { id: 'p1', despite: 'No day' },
    'because',
    /goes on despite/,
  )
  asksFor('asks why it is given back', returnPlan, { id: 'p1', because: '' }, 'because', /put right/)
  it('goes by the version that was read, whichever of two managers saved first', () => {
    const told = { ...sunday, by: jo }
    const returned = returnPlan(seen.record, { id: 'a-first-id', because: 'Say by when' }, told)
    const meanwhile = next(approved, word, { part: 't2', text: 'Book it today' })
    ok('events' in returned)
    const sinceApproved = merge(seen.record, approved.events.slice(seen.events.length), returned.events)
    ok('events' in sinceApproved)
    equal(lastApproval(fold(sinceApproved.events, approved.record))?.approval.is.answer, 'returned')
    const again = next(meanwhile, approvePlan, { id: 'p2' })
    const late = merge(seen.record, again.events.slice(seen.events.length), returned.events)
    ok('events' in late)
    equal(lastApproval(fold(late.events, again.record))?.isLatest, true)
  })

  it('keeps every decision, each with its version', () => {
    const story = next(approved, returnPlan, { id: 'p2', because: 'Say by when' })
    deepEqual(
      partsHere(story.record, 'approval').map(({ is }) => [is.answer, is.version]),
      [
        ['approved', seen.record.version],
        ['returned', approved.record.version],
      ],
    )
  })
})

describe('a copy for one reader', () => {
  it('is looked at by somebody other than who asked for it', () => {
    equal(refusals(asked, lookAtCopy, { copy: 'k1' })[0]?.field, 'copy')
    equal(refusals(asked, refuseCopy, { copy: 'k1', because: 'x' })[0]?.field, 'copy')
    const looked = next(asked, lookAtCopy, { copy: 'k1', leavesOut: 'Dad’s view' }, others)
    const { lookedBy, leavesOut } = partsHere(looked.record, 'copy')[0]?.is ?? {}
    deepEqual([lookedBy, leavesOut], ['Jo Lund', 'Dad’s view'])
    equal(refusals(asked, refuseCopy, { copy: 'k1', because: ' ' }, others)[0]?.field, 'because')
    const not = next(looked, refuseCopy, { copy: 'k1', because: 'An address is in it' }, others)
    const again = next(not, lookAtCopy, { copy: 'k1' }, others)
    equal(partsHere(again.record, 'copy')[0]?.is.notMadeBecause, undefined)
  })
  it('can be asked for when the plan has ended: it is theirs to have', () => {
    const over = next(full, endPlan, { on: '2026-11-20', because: 'Both goals are reached' })
    const story = next(over, askForCopy, { id: 'k1', with: ['mum'] })
    equal(partsHere(story.record, 'copy').length, 1)
  })
  asksFor('is for one person', askForCopy, { id: 'k1', with: ['mum', 'dad'] }, 'with', /one person/)
})

it('tells all of it in plain sentences', () => {
  const from = full.record.version
  let story = next(full, doubtAgreement, { id: 'q1', is: doubt })
  story = next(story, approvePlan, { id: 'p1', despite: 'No day', because: 'School starts' })
  story = next(story, returnPlan, { id: 'p2', because: 'Say by when' })
  story = next(story, askForCopy, { id: 'k1', with: ['mum'] })
  const asking = story.record.version
  story = next(story, lookAtCopy, { copy: 'k1' }, others)
  deepEqual(
    whatChanged(story.events, from, asking).map(({ text }) => text),
    [
      'Sara Ahmed doubts that Dad agrees in more than words: “He nods and looks away”',
      'Sara Ahmed approved the plan despite what the check still found: “School starts”',
      'Sara Ahmed gave the plan back: “Say by when”',
      'Sara Ahmed asked for a copy for Mum.',
    ],
  )
  deepEqual(
    whatChanged(story.events, asking, story.record.version).map(({ text }) => text),
    ['Jo Lund looked at the copy for Mum: it can be made.'],
  )
})
