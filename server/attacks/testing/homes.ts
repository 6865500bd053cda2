import type { Plan } from '../../../checker/index.ts'
import {
  addGoal,
  addMeasure,
  addNeed,
  addStrength,
  addTask,
  addWorry,
  begin,
  endPlan,
  fold,
  giveView,
  type PlanEvent,
  remove,
  review,
} from '../../../plans/index.ts'
import type { Store } from '../../../store/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { testDay } from '../../testing.ts'
import { type Doing, doing } from '../../workspace/change-plan.ts'
import { checkRecord, countsOfFindings } from '../../workspace/check-record.ts'
import { columns } from './staff.ts'

/**
 * The situations of matrix.md’s first table, in its order, each as a family of its own. Whatever is written of a family
 * carries its mark, which stands nowhere else: a byte of it that reaches the wrong person is found.
 */
export const situations = [
  'workers-elsewhere',
  'own-team',
  'other-team',
  'other-team-reason',
  'restricted-here',
  'restricted-elsewhere',
  'held',
  'ended',
] as const

export type Situation = (typeof situations)[number]

const MARKS: Readonly<Record<Situation, string>> = {
  'workers-elsewhere': 'alpha',
  'own-team': 'bravo',
  'other-team': 'charlie',
  'other-team-reason': 'delta',
  'restricted-here': 'echo',
  'restricted-elsewhere': 'foxtrot',
  held: 'golf',
  ended: 'hotel',
}

/** What is known of a family that no page of anybody else may hold. */
export const nameMark = (of: Situation): string => `Quorn${MARKS[of]}`
export const wordMark = (of: Situation): string => `vext${MARKS[of]}`
/** What a safety hold keeps from the mother. */
export const heldMark = (of: Situation): string => `Hidden ${MARKS[of]} Row`

export const familyIn = (of: Situation): string => `family-${MARKS[of]}`
export const planIn = (of: Situation): string => `plan-${MARKS[of]}`
export const personIn = (of: Situation, who: string): string => `${who}-${MARKS[of]}`

/** The people a guest may be, by the kind of guest that each is. */
export const comers = { child: 'child', parent: 'mum', network: 'nan', professional: 'teacher' } as const

const isElsewhere = (of: Situation): boolean =>
  ['workers-elsewhere', 'other-team', 'other-team-reason', 'restricted-elsewhere'].includes(of)

const by = { id: 'reader', name: 'Rowan Reader', role: 'practitioner' }

function peopleOf(of: Situation): NonNullable<Plan['people']> {
  const surname = nameMark(of)
  return [
    { id: personIn(of, 'child'), name: `Emily ${surname}`, is: 'child', born: '2017-05-04' },
    { id: personIn(of, 'mum'), name: `Dawn ${surname}`, is: 'parent', relation: 'Mum' },
    { id: personIn(of, 'dad'), name: `Carl ${surname}`, is: 'parent', relation: 'Dad' },
    {
      ...{ id: personIn(of, 'nan'), name: `Jean ${surname}`, is: 'relative', relation: 'Nan' },
      contact: `14 ${heldMark(of)}`,
    },
    { id: personIn(of, 'teacher'), name: `Ruth ${surname}`, is: 'professional', role: 'teacher' },
    // Who works here can be of the family’s list as well; only so can they speak for themselves.
    ...columns.map(({ account, name }) => ({
      ...{ id: personIn(of, account), name, is: 'professional', role: 'worker' },
    })),
  ] as NonNullable<Plan['people']>
}

function planOf(of: Situation): readonly Doing[] {
  const word = wordMark(of)
  const [child, mum, nan] = ['child', 'mum', 'nan'].map(who => personIn(of, who))
  const starts = '2026-11-02'
  const name = `Emily ${nameMark(of)}`
  return [
    doing(begin, {
      ...{ template: 'liberi', kind: 'child-in-need', people: peopleOf(of), starts },
      about: { is: 'child', name, born: '2017-05-04', ...(child && { person: child }) },
    }),
    doing(addWorry, { id: 'w1', is: { text: `School mornings go wrong, ${word}.` } }),
    doing(addStrength, { id: 's1', is: { text: `Nan phones every evening, ${word}.` } }),
    doing(addNeed, {
      id: 'n1',
      is: { text: `Emily needs to be at school on time, ${word}.`, impact: 3, answers: ['w1'] },
    }),
    doing(addGoal, { id: 'g1', under: 'n1', is: { text: `Emily is at school by 8.50, ${word}.` } }),
    doing(addTask, {
      ...{ id: 't1', under: 'n1' },
      is: {
        text: `Mum walks Emily to school, ${word}.`,
        assigned: [{ who: 'Mum', people: [mum ?? ''], by: '18 December 2026', due: '2026-12-18' }],
      },
    }),
    doing(addTask, {
      ...{ id: 't2', under: 'n1' },
      is: {
        text: `Nan rings at 8, ${word}.`,
        assigned: [{ who: 'Nan', people: [nan ?? ''], by: '18 December 2026', due: '2026-12-18' }],
      },
    }),
    doing(addNeed, { id: 'n2', is: { text: `Emily needs a bed of her own, ${word}.` } }),
    doing(remove, { part: 'n2', because: `She has one, ${word}.` }),
    doing(addMeasure, { id: 'm1', under: 'n1', is: { what: `Days at school by 8.50, ${word}.` } }),
    doing(review, {
      ...{ id: 'r1', next: '2026-12-18' },
      is: {
        on: testDay,
        tookPart: [mum ?? ''],
        directions: { n1: 'improving' },
        child: `She likes it better, ${word}.`,
      },
    }),
    doing(giveView, { id: 'v1', is: { person: mum ?? '', text: `I am tired in the mornings, ${word}.` } }),
    ...(of === 'ended' ? [doing(endPlan, { on: testDay, because: `All is well, ${word}.` })] : []),
  ]
}

function tell(doings: readonly Doing[], at: string): readonly PlanEvent[] {
  const events: PlanEvent[] = []
  for (const each of doings) {
    const outcome = each(fold(events), { today: testDay, at, by })
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    events.push(...outcome.events)
  }
  return events
}

/** Makes the family of a situation, with a plan, in the store. */
export async function makeHome(store: Store, of: Situation, now: () => string): Promise<void> {
  const family = familyIn(of)
  const team = isElsewhere(of) ? 'meadow' : 'harbour'
  await store.createFamily({ organisation, by, id: family, team, name: nameMark(of), at: now() })
  for (const person of peopleOf(of)) await store.createPerson({ organisation, by, family, person, at: now() })
  const events = tell(planOf(of), now())
  const findings = countsOfFindings(checkRecord(fold(events), { today: testDay }))
  await store.createPlan({ organisation, plan: planIn(of), family, key: `key-${family}`, events, findings })
  const act = () => ({ organisation, family, by, tie: 'role', at: now() })
  const hold = { hidden: personIn(of, 'nan'), keptFrom: personIn(of, 'mum'), what: ['addresses'] } as const
  const why = `Asked by the court, ${wordMark(of)}.`
  if (of === 'workers-elsewhere' || of === 'restricted-here')
    for (const { account } of columns)
      await store.nameWorker({ ...act(), account, person: personIn(of, account) })
  if (of === 'held') await store.putHold({ ...act(), id: `hold-${family}`, ...hold, why })
  if (of === 'other-team-reason')
    for (const { account: id, name } of columns)
      await store.giveReason({
        ...act(),
        by: { id, name },
        why: 'On duty today.',
        until: '2027-01-01T00:00:00.000Z',
      })
  const readers = of === 'restricted-elsewhere' ? columns.map(({ account }) => account) : []
  if (of.startsWith('restricted')) await store.restrictFamily({ ...act(), readers: ['reader', ...readers] })
}
