import { addDays, type Plan } from '../../../checker/index.ts'

/** A type with nothing left out, so that a fact added to plans has to be added here before anything compiles. */
type Whole<T> = T extends readonly (infer One)[]
  ? readonly Whole<One>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<T[Key]> }
    : T

/** A plan with everything in it that a plan can have; every text, number and day stands in it once. */
export const richPlan = (): {
  readonly plan: Plan
  readonly texts: readonly string[]
  readonly days: readonly string[]
} => {
  const texts: string[] = []
  const days: string[] = []
  const say = (what: string): string => {
    const text = `begin${texts.length} ${what} end${texts.length}`
    texts.push(text)
    return text
  }
  const day = (): string => {
    const next = addDays('2026-01-01', days.length)
    days.push(next)
    return next
  }
  const number = (): number => {
    const next = 1000 + texts.length
    texts.push(String(next))
    return next
  }
  const evidence = (id: string) =>
    [{ id, text: say('evidence'), source: 'seen-by-network', on: day(), by: 'mum' }] as const
  const stages = () => [{ by: day(), text: say('stage'), target: number(), done: day() }]
  const person = (id: string, is: 'child' | 'parent') => ({
    id,
    name: say(`name of ${id}`),
    is,
    relation: say('relation'),
    role: say('role'),
    organisation: say('organisation'),
    contact: say('contact'),
    born: day(),
    nonVerbal: true,
  })
  const task = (id: string, next: string) =>
    ({
      id,
      text: say('task'),
      assigned: [
        { who: say('who'), by: say('by'), due: day(), people: ['mum'] },
        { who: say('who'), by: say('by'), due: day(), people: ['child', 'mum'] },
      ],
      starts: day(),
      stages: stages(),
      repeat: { days: ['Mon', 'Wed'], from: day(), until: day(), stepDown: say('step down') },
      state: 'blocked',
      because: say('because'),
      doneOn: day(),
      evidence: evidence(`${id}-e1`),
      next,
      putAway: true,
    }) as const
  const plan: Whole<Plan> = {
    id: say('reference'),
    kind: 'child-in-need',
    template: 'liberi',
    about: { is: 'child', name: say('child'), born: day(), person: 'child' },
    state: 'draft',
    starts: day(),
    ends: day(),
    nextReview: day(),
    meeting: day(),
    meets: say('meets'),
    changed: day(),
    people: [person('child', 'child'), person('mum', 'parent')],
    worries: [{ id: 'w1', text: say('worry'), kind: 'danger', from: say('from') }],
    strengths: [{ id: 's1', text: say('strength'), from: say('from') }],
    needs: [
      {
        id: 'n1',
        text: say('need'),
        impact: 3,
        answers: ['w1'],
        factors: [{ id: 'n1-f1', text: say('factor'), voice: 'family', by: 'mum' }],
        tasks: [task('n1-t1', 'n1-t2'), task('n1-t2', 'n1-t1')],
        goals: [
          {
            id: 'n1-g1',
            text: say('goal'),
            whose: 'family',
            evidencedBy: say('evidenced by'),
            evidencedWho: say('evidenced who'),
            evidence: evidence('n1-g1-e1'),
            met: day(),
          },
        ],
        measures: [
          {
            id: 'n1-m1',
            what: say('measure'),
            unit: say('unit'),
            baseline: number(),
            target: number(),
            stages: stages(),
            source: say('source'),
            readings: [{ on: day(), value: number(), source: say('source') }],
          },
        ],
        met: day(),
      },
    ],
    consequences: {
      endsWhen: say('ends when'),
      increasesWhen: say('increases when'),
      bottomLine: say('bottom line'),
      backup: say('backup'),
    },
    views: [{ person: 'child', on: day(), text: say('view'), how: 'said' }],
    understanding: [{ person: 'mum', on: day(), askedBy: 'child', words: say('understanding') }],
    draftsSeen: [{ person: 'mum', on: day(), how: 'print' }],
    agreements: [
      {
        person: 'mum',
        answer: 'in-part',
        on: day(),
        part: 'n1-t1',
        because: say('because'),
        meansForRisk: say('means for risk'),
      },
    ],
    challenges: [
      { id: 'c1', by: 'mum', part: 'n1', text: say('challenge'), answer: say('answer'), state: 'escalated' },
    ],
    reviews: [
      { id: 'r1', on: day(), tookPart: ['mum'], directions: { n1: 'worse' }, decisions: say('decisions') },
    ],
  }
  return { plan, texts, days }
}
