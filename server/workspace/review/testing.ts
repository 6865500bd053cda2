import {
  addEvidence,
  addMeasure,
  finishTask,
  review,
  startPlan,
  takeReading,
  writeConsequences,
} from '../../../plans/index.ts'
import type { Browser, Seen } from '../../sign-in/testing.ts'
import { type Doing, doing } from '../change-plan.ts'
import { send, write } from '../write/testing.ts'

/** What has happened since the plan began: figures that go up, a task that is done, evidence on record. */
export const since: readonly Doing[] = [
  doing(addMeasure, {
    ...{ id: 'm1', under: 'n1' },
    is: { what: 'Days at school', unit: '%', baseline: 58, target: 92, source: 'school register' },
  }),
  doing(takeReading, { id: 'r1', measure: 'm1', is: { on: '2026-11-13', value: 71, source: 'register' } }),
  doing(addEvidence, {
    ...{ id: 'e1', under: 't1' },
    is: { text: 'Emily came in smiling on eight mornings.', source: 'seen-by-professional', by: 'teacher' },
  }),
  doing(finishTask, { task: 't1', on: '2026-11-13' }),
  doing(writeConsequences, {
    endsWhen: 'Emily is at school on 9 days of every 10 for a whole term.',
    backup: 'Nan fetches Emily from the Sunday to the Friday.',
  }),
]

/** The goal was no better at a review before. */
export const stuck: readonly Doing[] = [
  doing(startPlan, { on: '2026-10-05' }),
  doing(review, {
    ...{ id: 'v0', next: '2026-12-01' },
    is: { on: '2026-11-02', tookPart: ['mum'], directions: { g1: 'same' } },
  }),
]

const AT = '/plans/emily/review'

type Boxes = Readonly<Record<string, string>>

/** The answers that lead through a review of Emily’s plan, step by step. */
export const answers: readonly (readonly [step: string, boxes: Boxes])[] = [
  [
    'who',
    {
      'review/who/on': 'today',
      'review/who/person/mum': 'yes',
      'review/who/person/teacher': 'yes',
      'review/who/child': 'She drew her mornings and stayed for the cake.',
    },
  ],
  [
    'needs/n1',
    {
      'review/needs/n1/happened': 'Emily is on time on four days of five.',
      'review/parts/g1/direction': 'improving',
      'review/parts/g1/because': 'The register and her teacher say the same.',
      'review/parts/g1/met': 'no',
      'review/needs/n1/met': 'no',
    },
  ],
  ['consequences', { 'review/consequences/hold': 'yes' }],
  [
    'questions',
    { 'review/questions/outcome-clear': 'yes', 'review/questions/outcome-clear/words': 'To Mum too.' },
  ],
  ['views', { 'review/views/mum/text': 'It is easier now.', 'review/views/mum/how': 'said' }],
  ['decisions', { 'review/decisions/text': 'The school rings on the first morning she is late.' }],
  ['next', { 'review/next/ends': 'no', 'review/next/on': 'in six weeks' }],
]

/** Goes through the steps as somebody without scripts does; some of the answers may be others. */
export async function walk(browser: Browser, other: Boxes = {}, until?: string): Promise<Seen | undefined> {
  let seen: Seen | undefined
  for (const [step, boxes] of answers) {
    const own = Object.fromEntries(Object.entries(other).filter(([name]) => isOf(step, name)))
    seen = await write(browser, `${AT}/${step}`, { ...boxes, ...own })
    if (step === until) return seen
  }
  return seen
}

const isOf = (step: string, name: string): boolean =>
  name.startsWith(`review/${step}`) || (step.startsWith('needs/') && /^(?:review\/parts|task)\//.test(name))

/** Presses the button that holds the review. */
export async function hold(browser: Browser, more: Boxes = {}): Promise<Seen> {
  await browser.open(`${AT}/look-over`)
  return send(browser, more)
}
