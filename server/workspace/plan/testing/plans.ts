import type { Need, Plan } from '../../../../checker/index.ts'
import { bringIn, fold, nothingYet, type PlanEvent } from '../../../../plans/index.ts'
import { organisation } from '../../../sign-in/testing.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { testDay } from '../../../testing.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { checkRecord, countsOfFindings } from '../../check-record.ts'
import { people, type Workspace } from '../../testing.ts'

const walking: Need = {
  id: 'n-school',
  text: 'Amal needs to be at school on time, every day.',
  impact: 3,
  answers: ['w1'],
  factors: [
    { id: 'f1', text: 'I get tummy ache when the playground is loud.', voice: 'child' },
    { id: 'f2', text: 'Mum works nights on Sundays.', voice: 'family', by: 'mum' },
    {
      id: 'f3',
      text: 'The first lesson has had three supply teachers.',
      voice: 'professional',
      by: 'teacher',
    },
  ],
  tasks: [
    {
      id: 't-walk',
      text: 'Mum walks Amal to the school gate.',
      assigned: [{ who: 'Mum', people: ['mum'], by: 'until half term', due: '2027-02-12' }],
      starts: '2026-11-09',
      repeat: { days: ['Mon', 'Wed'], from: '2026-11-09', until: '2027-02-12', stepDown: 'Fridays only' },
      stages: [{ by: '2026-12-18', text: 'three mornings of five', done: '2026-11-20' }],
      state: 'in-progress',
      next: 't-alone',
    },
    {
      id: 't-alone',
      text: 'Amal walks the last street alone.',
      assigned: [
        { who: 'Mum', people: ['mum'], by: 'as soon as possible' },
        { people: ['nan'], due: '2026-11-13' },
      ],
    },
    {
      id: 't-bus',
      text: 'Ruth asks for a bus pass.',
      assigned: [{ who: 'Ruth Amadi', people: ['teacher'], by: '30 November 2026', due: '2026-11-30' }],
      state: 'blocked',
      because: 'The office wants a photograph first.',
    },
    {
      id: 't-clock',
      text: 'Nan gives Amal an alarm clock with a bear on it.',
      assigned: [{ who: 'Nan', people: ['nan'], by: '6 November 2026', due: '2026-11-06' }],
      state: 'done',
      doneOn: '2026-11-05',
      evidence: [
        {
          id: 'e1',
          text: 'She gets up by herself and is proud of it.',
          source: 'seen-by-network',
          on: '2026-11-12',
          by: 'nan',
        },
      ],
      putAway: true,
    },
    { id: 't-taxi', text: 'A taxi for dark mornings.', state: 'not-needed', because: 'Nan drives instead.' },
  ],
  goals: [
    {
      id: 'g-school',
      text: 'You are at school by 8.50 on nine days of every ten.',
      whose: 'family',
      evidencedBy: 'the school register, looked at with you each month',
      evidencedWho: 'Ruth Amadi',
      evidence: [{ id: 'e2', text: 'I like being first in.', source: 'said-by-child', on: '2026-11-19' }],
    },
  ],
  measures: [
    {
      id: 'm1',
      what: 'Mornings on time',
      unit: 'days of ten',
      baseline: 5,
      target: 9,
      stages: [{ by: '2026-12-04', target: 7 }],
      source: 'the school register',
      readings: [{ on: '2026-11-20', value: 6, source: 'class register' }],
    },
  ],
}

/** A plan in which everything that a plan can say is said once, invented from end to end. */
export const fullPlan: Plan = {
  id: 'OLD-77',
  template: 'liberi',
  kind: 'child-in-need',
  about: { is: 'child', name: 'Amal Taylor', born: '2017-05-04', person: 'emily-t' },
  state: 'active',
  starts: '2026-11-02',
  ends: '2027-05-04',
  meeting: '2026-11-26',
  nextReview: '2026-12-14',
  people: [
    ...people.map(each => (each.id === 'emily-t' ? { ...each, name: 'Amal Taylor', nonVerbal: true } : each)),
    { id: 'aunt', name: 'أمينة الخطيب', is: 'network', relation: 'خالتي', contact: 'by text after 4' },
  ],
  worries: [
    {
      id: 'w1',
      text: 'Amal misses lessons and falls behind.',
      kind: 'danger',
      from: 'the assessment in October',
    },
    { id: 'w2', text: 'Mum is worn out.', from: 'the family meeting' },
  ],
  strengths: [{ id: 's1', text: 'Nan lives next door and loves her.', from: 'the family meeting' }],
  needs: [
    walking,
    {
      id: 'n-sleep',
      text: 'Amal needs to sleep.',
      met: '2026-11-16',
      tasks: [],
      goals: [{ id: 'g-sleep', text: 'You sleep ten hours.', met: '2026-11-16' }],
    },
  ],
  consequences: {
    endsWhen: 'Amal has been on time for a whole term.',
    increasesWhen: 'Two weeks go by with fewer than five mornings.',
    bottomLine: 'Amal is never left to walk in the dark alone.',
    backup: 'Nan takes her for the week.',
  },
  views: [
    { person: 'emily-t', on: '2026-11-10', text: 'I want to walk with Nan.', how: 'said' },
    { person: 'mum', how: 'chose-not-to-say', on: '2026-11-11' },
  ],
  understanding: [
    {
      person: 'mum',
      on: '2026-11-12',
      askedBy: 'teacher',
      words: 'I get her there and Nan helps on Mondays.',
    },
  ],
  draftsSeen: [{ person: 'mum', on: '2026-11-08', how: 'print' }],
  agreements: [
    { person: 'mum', answer: 'agrees', on: '2026-11-12' },
    {
      person: 'nan',
      answer: 'disagrees',
      on: '2026-11-12',
      part: 't-alone',
      because: 'It is too early in the year.',
      meansForRisk: 'She may be walked all the way for longer.',
    },
  ],
  challenges: [
    {
      id: 'c1',
      by: 'teacher',
      part: 'g-school',
      text: 'Nine of ten may be too much at first.',
      answer: 'We go by the stage in December.',
      state: 'answered',
    },
  ],
  reviews: [
    {
      id: 'r1',
      on: '2026-11-16',
      tookPart: ['mum', 'teacher'],
      directions: { 'n-school': 'improving', 'g-school': 'same' },
      decisions: 'Keep going, and ask about the bus again.',
    },
  ],
}

/** So many needs, all of them written. */
export const manyNeeds = (number: number): readonly Need[] =>
  Array.from({ length: number }, (_, at) => ({
    ...walking,
    id: `n${at}`,
    answers: [],
    factors: (walking.factors ?? []).map(each => ({ ...each, id: `${each.id}-${at}` })),
    goals: (walking.goals ?? []).map(each => ({ ...each, id: `${each.id}-${at}`, evidence: [] })),
    measures: (walking.measures ?? []).map(each => ({ ...each, id: `${each.id}-${at}` })),
    tasks: (walking.tasks ?? []).slice(1, 4).map(each => ({ ...each, id: `${each.id}-${at}`, evidence: [] })),
  }))

/** Somebody does things to a plan that is there. */
export async function happen(
  { store, entrance }: Workspace,
  plan: string,
  who: 'sara' | 'ben',
  doings: readonly Doing[],
): Promise<void> {
  const opened = await store.openPlan({ organisation, plan })
  if (!opened) throw new Error(`There is no plan ${plan}.`)
  const events: PlanEvent[] = []
  let record = opened.record
  for (const each of doings) {
    const outcome = each(record, { today: testDay, at: entrance.now(), by: hands[who] })
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    events.push(...outcome.events)
    record = fold(outcome.events, record)
  }
  const findings = countsOfFindings(checkRecord(record, { today: testDay }))
  const key = newId()
  const kept = await store.append({
    organisation,
    plan,
    key,
    request: key,
    events,
    saw: opened.version,
    findings,
  })
  if (!('version' in kept)) throw new Error(JSON.stringify(kept))
}

const hands = {
  sara: { id: 'sara', name: 'Sara Obi', role: 'practitioner' },
  ben: { id: 'ben', name: 'Ben Hale', role: 'family-support-worker' },
} as const

/** Keeps a plan as if it had come from a file, in the family of the workspace. */
export async function bringPlan(
  { store, entrance, family }: Workspace,
  id: string,
  plan: Plan,
): Promise<void> {
  const outcome = doing(bringIn, { plan })(nothingYet, { today: testDay, at: entrance.now(), by: hands.ben })
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
  const findings = countsOfFindings(checkRecord(fold(outcome.events), { today: testDay }))
  await store.createPlan({ organisation, plan: id, family, key: newId(), events: outcome.events, findings })
}
