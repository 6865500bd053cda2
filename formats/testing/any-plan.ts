import fc from 'fast-check'
import { kinds, type Plan, sayDay, templates } from '../../checker/index.ts'

/** Words as people could type them, whatever they type: marks of Markdown, blanks at the ends, several lines. */
const typed: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(
          fc.constantFrom(
            '- ',
            '* ',
            '1. ',
            '1) ',
            '• ',
            '|',
            '\\',
            '<br>',
            '\n',
            'Goal: ',
            ': ',
            '–',
            '-',
            '&amp;',
            '&#32;',
            '**',
            '_',
            ' ',
            '\t',
            '\r',
            '# ',
            '`',
            'Mum',
            'a',
          ),
          { minLength: 1, maxLength: 5 },
        )
        .map(pieces => pieces.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('Mum will ring Dr Shah', 'by 12 June 2026', 'Nan: Tuesdays', 'need 1'),
    },
  )
  .filter(words => words.trim() !== '')

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const oddDay = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom('2026-02-31', '31 June', 'soon') },
)
const number = fc.oneof(fc.integer({ min: -10, max: 200 }), fc.constantFrom(0.5, 33.3))
const some = <T>(one: fc.Arbitrary<T>, max = 3): fc.Arbitrary<readonly T[]> =>
  fc.array(one, { minLength: 1, maxLength: max })
const from = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>
/** A part that has what it cannot be without, and any of the rest. */
const part = (needs: Fields, may: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...needs, ...may }, { requiredKeys: Object.keys(needs) })

const personIds = ['emily', 'mum', 'dad']
const somebody = from(...personIds)
const when = fc.oneof(typed, day.map(sayDay))
const stage = part({ by: oddDay }, { text: typed, target: number, done: day })
const evidence = part(
  { text: typed },
  { source: from('record', 'seen-by-professional', 'said-by-child'), on: oddDay, by: somebody },
)
const pair = fc.oneof(
  part({ who: typed }, { by: when, due: day, people: some(somebody, 2) }),
  part({ by: when }, { due: day }),
)
const task = part(
  { text: typed },
  {
    assigned: some(pair),
    starts: oddDay,
    stages: some(stage, 2),
    repeat: part(
      { days: fc.uniqueArray(from('Mon', 'Wed', 'Sun'), { minLength: 1 }) },
      { from: day, until: day, stepDown: typed },
    ),
    state: from('not-started', 'in-progress', 'blocked', 'not-needed', 'done'),
    because: typed,
    doneOn: oddDay,
    evidence: some(evidence, 2),
    next: from('n1-t1', 'n2-t1'),
    putAway: fc.boolean(),
  },
)
const goal = part(
  { text: typed },
  {
    whose: from('family', 'network', 'professional'),
    evidencedBy: typed,
    evidencedWho: typed,
    evidence: some(evidence, 2),
    met: day,
  },
)
const measure = part(
  { what: typed },
  {
    unit: typed,
    baseline: number,
    target: number,
    stages: some(stage, 2),
    source: typed,
    readings: some(part({ on: oddDay, value: number }, { source: typed }), 2),
  },
)
const need = part(
  { text: typed },
  {
    impact: from(1, 2, 3),
    answers: some(from('w1', 'w2'), 2),
    factors: some(part({ text: typed }, { voice: from('child', 'family', 'professional'), by: somebody })),
    tasks: some(task),
    goals: some(goal, 2),
    measures: some(measure, 2),
    met: day,
  },
)

/** The ids that a file without ids gives parts, so that what points at them points at something. */
const withIds = (plan: Plan): Plan => {
  const numbered = <T>(list: readonly T[] | undefined, stem: string) =>
    list?.map((each, at) => ({ ...each, id: `${stem}${at + 1}` }))
  const set = (one: Record<string, unknown>, key: string, stem: string) => {
    if (one[key]) one[key] = numbered(one[key] as readonly Record<string, unknown>[], stem)
  }
  const made = structuredClone(plan) as unknown as Record<string, unknown>
  for (const [key, stem] of [
    ['worries', 'w'],
    ['strengths', 's'],
    ['needs', 'n'],
    ['challenges', 'c'],
    ['reviews', 'r'],
  ] as const)
    set(made, key, stem)
  for (const each of made.needs as Record<string, unknown>[]) {
    for (const [key, letter] of [
      ['factors', 'f'],
      ['tasks', 't'],
      ['goals', 'g'],
      ['measures', 'm'],
    ] as const)
      set(each, key, `${each.id}-${letter}`)
    for (const hung of [
      ...((each.tasks ?? []) as Record<string, unknown>[]),
      ...((each.goals ?? []) as Record<string, unknown>[]),
    ])
      set(hung, 'evidence', `${hung.id}-e`)
  }
  return made as unknown as Plan
}

/** Any plan at all, with any of its parts; only its words cannot be all blank. */
export const anyPlan: fc.Arbitrary<Plan> = part(
  {
    template: from(...templates.map(({ id }) => id)),
    about: part({ is: from('child', 'adult', 'family'), name: typed }, { born: day, person: somebody }),
    needs: some(need),
  },
  {
    id: typed,
    kind: from(...kinds.map(({ id }) => id)),
    state: from('draft', 'active', 'ended'),
    starts: oddDay,
    ends: oddDay,
    nextReview: oddDay,
    meeting: oddDay,
    meets: typed,
    changed: oddDay,
    people: part({}, {}).chain(() =>
      fc.tuple(
        ...personIds.map(id =>
          part(
            {
              id: fc.constant(id),
              name: typed,
              is: from('child', 'parent', 'carer', 'relative', 'network', 'professional'),
            },
            {
              relation: typed,
              role: typed,
              organisation: typed,
              contact: typed,
              born: day,
              nonVerbal: fc.boolean(),
            },
          ),
        ),
      ),
    ),
    worries: some(part({ text: typed }, { kind: from('danger', 'worry'), from: typed }), 2),
    strengths: some(part({ text: typed }, { from: typed }), 2),
    consequences: fc.record(
      { endsWhen: typed, increasesWhen: typed, bottomLine: typed, backup: typed },
      { requiredKeys: ['backup'] },
    ),
    views: some(
      part(
        { person: somebody },
        { on: oddDay, text: typed, how: from('said', 'observed', 'chose-not-to-say', 'not-obtained') },
      ),
    ),
    understanding: some(part({ person: somebody }, { on: oddDay, askedBy: somebody, words: typed })),
    draftsSeen: some(part({ person: somebody, on: oddDay }, { how: from('in-person', 'print', 'link') })),
    agreements: some(
      part(
        { person: somebody, answer: from('agrees', 'disagrees', 'in-part', 'could-not-be-asked') },
        { on: oddDay, part: from('n1', 'n1-t1'), because: typed, meansForRisk: typed },
      ),
    ),
    challenges: some(
      part(
        { by: somebody, text: typed },
        {
          part: from('n1', 'n1-g1'),
          answer: typed,
          state: from('raised', 'answered', 'settled', 'escalated'),
        },
      ),
      2,
    ),
    reviews: some(
      part(
        { on: oddDay },
        {
          tookPart: some(somebody, 2),
          directions: fc.dictionary(from('n1', 'n1-g1'), from('improving', 'same', 'worse'), {
            minKeys: 1,
            maxKeys: 2,
          }),
          decisions: typed,
        },
      ),
      2,
    ),
  },
).map(made => withIds(made as unknown as Plan))
