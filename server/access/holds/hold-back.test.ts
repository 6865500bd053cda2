import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import type { Person, Plan } from '../../../checker/index.ts'
import { formats } from '../../../formats/index.ts'
import { anyPlan } from '../../../formats/testing/any-plan.ts'
import { fold, toPlan } from '../../../plans/index.ts'
import type { HeldThing, Hold } from '../../../store/index.ts'
import { type HeldBack, holdBack, holdBackPlan } from './hold-back.ts'
import { holdBackPeople } from './people.ts'
import { type Reader, readerOf } from './reader.ts'
import { squash } from './secrets.ts'

const hold = (...what: readonly HeldThing[]): Hold => ({
  ...{ id: 'h', hidden: 'mum', keptFrom: 'dad', why: 'Court order', since: '2026-03-02T09:00:00.000Z' },
  what,
})
const all = hold('addresses', 'views', 'invitations')
const dad: Reader = { people: ['dad'] }
const contact = '14 Zwölfelm Road\nLeeds LS1 4AB\n07700 900 123'
const people: readonly Person[] = [
  { id: 'mum', name: 'Ayla Kaya', is: 'parent', contact, organisation: 'Brightwater Bakery' },
  { id: 'dad', name: 'Can Kaya', is: 'parent', contact: '2 Oak Lane' },
  { id: 'emily', name: 'Emily', is: 'child', contact: '14 Zwölfelm Road' },
]
const hers = 'I do not want him to know when I collect Emily'

const plan: Plan = {
  template: 'liberi',
  about: { is: 'child', name: 'Emily', person: 'emily' },
  people,
  needs: [
    {
      id: 'n1',
      text: 'You need a safe way home',
      factors: [
        { id: 'f1', text: 'Mum is worried', by: 'mum', voice: 'family' },
        { id: 'f2', text: 'Dad works nights', by: 'dad', voice: 'family' },
        { id: 'f3', text: 'Somebody said something', voice: 'family' },
        { id: 'f4', text: 'Work is hard', by: 'ayla kaya' },
      ],
      tasks: [
        { id: 't1', text: 'Fetch Emily from 14, Zwölfelm road', next: 't2' },
        { id: 't2', text: 'Ring the school', because: 'Reach Mum on 07700900123', next: 't1' },
        {
          id: 't3',
          text: 'Draw',
          assigned: [{ who: 'Mum at BRIGHTWATER bakery' }, { who: 'Dad', people: ['mum'] }],
        },
      ],
      goals: [
        {
          ...{ id: 'g1', text: 'You are home by four' },
          evidence: [
            { id: 'e1', text: 'She was', source: 'said-by-parent' },
            { id: 'e2', text: 'She was late', source: 'said-by-parent', by: 'dad' },
          ],
        },
      ],
    },
  ],
  views: [
    { person: 'mum', text: `${hers}. It is good.` },
    { person: 'dad', text: 'Fine by me' },
  ],
  understanding: [{ person: 'mum', words: 'We meet on Mondays' }],
  agreements: [
    { person: 'mum', answer: 'in-part', because: 'He must not come' },
    { person: 'dad', answer: 'agrees', part: 't1' },
  ],
  draftsSeen: [
    { person: 'mum', on: '2026-03-01' },
    { person: 'dad', on: '2026-03-02' },
  ],
  reviews: [
    {
      id: 'r1',
      on: '2026-03-01',
      tookPart: ['mum', 'dad'],
      decisions: `She told us: ${hers.toUpperCase()}!`,
    },
  ],
}

const given = (holds: readonly Hold[], reader: Reader): HeldBack<Plan> =>
  holdBackPlan(plan, { people, holds, reader })

describe('what is held from somebody', () => {
  it('is nothing where there is no hold, nor on the screens of staff', () => {
    for (const [holds, reader] of [
      [[], dad],
      [[all], 'staff'],
      [[all], { people: ['mum'] }],
    ] as const)
      deepEqual(given(holds, reader), { given: plan, leftOut: [] })
  })

  it('is an address, wherever it was written', () => {
    const { given: copy, leftOut } = given([hold('addresses')], dad)
    deepEqual(
      copy.people?.map(({ name, contact, organisation }) => [name, contact, organisation]),
      [
        ['Ayla Kaya', undefined, undefined],
        ['Can Kaya', '2 Oak Lane', undefined],
        ['Emily', undefined, undefined],
      ],
    )
    deepEqual(copy.needs[0]?.tasks, [
      { id: 't2', text: 'Ring the school' },
      { id: 't3', text: 'Draw', assigned: [{ who: 'Dad', people: ['mum'] }] },
    ])
    deepEqual(copy.agreements, [plan.agreements?.[0]])
    deepEqual(
      leftOut.map(({ part, field }) => `${part} ${field ?? ''}`.trim()),
      ['mum contact', 'mum organisation', 'emily contact', 't1', 't2 because', 't3 assigned'],
    )
  })

  it('is what somebody thinks, says and answers, and where others repeat it', () => {
    const { given: copy } = given([hold('views')], dad)
    deepEqual(copy.views, [{ person: 'dad', text: 'Fine by me' }])
    deepEqual(copy.understanding, undefined)
    deepEqual(copy.agreements, [{ person: 'dad', answer: 'agrees', part: 't1' }])
    deepEqual(
      copy.needs[0]?.factors?.map(({ id }) => id),
      ['f2'],
    )
    deepEqual(
      copy.needs[0]?.goals?.[0]?.evidence?.map(({ id }) => id),
      ['e2'],
    )
    deepEqual(copy.reviews, [{ id: 'r1', on: '2026-03-01', tookPart: ['mum', 'dad'] }])
    equal(copy.people?.[0]?.contact, contact)
  })

  it('is where somebody was expected and came', () => {
    const { given: copy } = given([hold('invitations')], dad)
    deepEqual(copy.draftsSeen, [{ person: 'dad', on: '2026-03-02' }])
    deepEqual(copy.reviews?.[0]?.tookPart, ['dad'])
    equal(copy.views?.length, 2)
  })

  it('is held from a print for anybody, and for two of whom one may not know', () => {
    for (const reader of ['anybody', { people: ['mum', 'dad'] }] as const)
      deepEqual(given([all], reader), given([all], dad))
  })

  it('is held too in a plan that gives people ids of its own', () => {
    const renamed = JSON.parse(JSON.stringify(plan).replaceAll('"mum"', '"p7"')) as Plan
    const { given: copy } = holdBackPlan(renamed, { people, holds: [all], reader: dad })
    const text = JSON.stringify(copy)
    for (const secret of ['07700', 'Brightwater', 'Elm', hers])
      ok(!squash(text).includes(squash(secret)), secret)
  })

  it('is held from whoever a plan lists under an id of their own, or only by what the child calls them', () => {
    for (const name of ['Can Kaya', 'Dad']) {
      const text = JSON.stringify(plan)
        .replaceAll('"dad"', '"p8"')
        .replace('"Can Kaya"', JSON.stringify(name))
      const known = people.map(each => (each.id === 'dad' ? { ...each, relation: 'Dad' } : each))
      const told = { people: known, holds: [all], reader: { people: ['p8'] } }
      const { given: copy } = holdBackPlan(JSON.parse(text) as Plan, told)
      for (const secret of ['07700', 'Brightwater', hers])
        ok(!squash(JSON.stringify(copy)).includes(squash(secret)), `${secret}, from ${name}`)
    }
  })

  it('is not among the people either', () => {
    deepEqual(holdBackPeople(people, [all], dad), [
      { id: 'mum', name: 'Ayla Kaya', is: 'parent' },
      { id: 'dad', name: 'Can Kaya', is: 'parent', contact: '2 Oak Lane' },
      { id: 'emily', name: 'Emily', is: 'child' },
    ])
    deepEqual(holdBackPeople(people, [hold('views')], dad), people)
    deepEqual(holdBackPeople(people, [all], 'staff'), people)
  })

  it('is told by who somebody is, and by whether it goes into other hands', () => {
    const who = { is: 'guest', organisation: 'o', guest: 'g', kind: 'parent' } as const
    const guest = { ...who, family: 'f', plan: 'p', person: 'dad' }
    const staff = { is: 'staff', organisation: 'o', account: 's', roles: [], teams: [] } as const
    deepEqual(readerOf(guest, 'read-family-copy'), { people: ['dad'] })
    deepEqual(readerOf(guest, 'print-plan', ['mum']), { people: ['dad'] })
    equal(readerOf(staff, 'see-plan'), 'staff')
    equal(readerOf(staff, 'print-plan'), 'anybody')
    deepEqual(readerOf(staff, 'print-plan', ['mum']), { people: ['mum'] })
    equal(readerOf({ is: 'stranger' }, 'see-plan'), 'anybody')
  })
})

/** Everything a file says, whatever it is packed in. */
function textIn(content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  if (content[0] !== 0x50 || content[1] !== 0x4b) return strFromU8(content)
  const files = Object.entries(unzipSync(content))
  return files
    .map(([name, bytes]) => `${name} ${strFromU8(bytes)} ${strFromU8(bytes).replaceAll(/<[^>]*>/g, '')}`)
    .join('\n')
}

const typedFields = new Set(
  [
    'text',
    'who',
    'because',
    'unit',
    'source',
    'what',
    'evidencedBy',
    'evidencedWho',
    'role',
    'organisation',
  ].concat(
    [
      'contact',
      'relation',
      'words',
      'decisions',
      'stepDown',
      'endsWhen',
      'increasesWhen',
      'bottomLine',
      'backup',
      'meets',
    ],
    ['meansForRisk', 'answer', 'name'],
  ),
)
const choices = new Set(['record', 'seen-by-professional', 'said-by-child', 'agrees', 'disagrees', 'in-part'])

/** The same with a secret put behind some of the texts that people type, as they might write it. */
function planted(
  value: unknown,
  secrets: readonly string[],
  throws: readonly number[],
  at = { turn: 0 },
): unknown {
  if (Array.isArray(value)) return value.map(each => planted(each, secrets, throws, at))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([field, held]) => {
    if (typeof held !== 'string' || !typedFields.has(field) || choices.has(held))
      return [field, planted(held, secrets, throws, at)]
    const dice = throws[at.turn++ % throws.length] ?? 0
    const secret = secrets[dice % (secrets.length * 3)]
    return [field, secret === undefined ? held : `${held} ${dice % 2 ? secret.toUpperCase() : secret}.`]
  })
  return Object.fromEntries(entries)
}

describe('no byte of what is held', () => {
  const token = fc.string({ unit: fc.constantFrom(...'qzxjvw'), minLength: 11, maxLength: 14 })
  const cases = fc.record({
    any: anyPlan,
    street: token,
    number: fc.integer({ min: 1_000_000, max: 9_999_999 }),
    view: token,
    throws: fc.array(fc.nat(1000), { minLength: 5, maxLength: 30 }),
  })

  const inFormats = formats.filter(({ write }) => write)
  for (const format of inFormats)
    it(`is in the plan as ${format.label}, wherever it was typed`, async () => {
      await fc.assert(
        fc.asyncProperty(cases, async ({ any, street, number, view, throws }) => {
          const spaced = `07700 ${number}`
          const said = `${view} is what I think of it`
          const held: readonly Person[] = [
            { id: 'mum', name: 'Ayla', is: 'parent', contact: `14 ${street} Road, ${spaced}` },
            { id: 'dad', name: 'Can', is: 'parent' },
          ]
          const withHers = {
            ...any,
            people: [...held, ...(any.people ?? []).filter(({ id }) => id !== 'mum' && id !== 'dad')],
            views: [...(any.views ?? []), { person: 'mum', text: said }],
          }
          const secrets = [`14 ${street} Road`, spaced, spaced.replace(' ', ''), said]
          const whole = planted(withHers, secrets, throws) as Plan
          const { given: copy } = holdBackPlan(whole, { people: held, holds: [all], reader: dad })
          const text = squash(textIn((await format.write?.(copy)) ?? ''))
          for (const secret of [street, String(number), view]) ok(!text.includes(secret), secret)
        }),
        { numRuns: 40 },
      )
    })

  it('is in the record of the plan, and what is given is still a plan', () => {
    fc.assert(
      fc.property(cases, ({ any, street, view, throws }) => {
        const held: readonly Person[] = [
          { id: 'mum', name: 'Ayla', is: 'parent', contact: `14 ${street} Road` },
        ]
        const withHers = {
          ...any,
          people: held,
          views: [{ person: 'mum', text: `${view} is what I think of it` }],
        }
        const whole = planted(
          withHers,
          [`14 ${street} Road`, `${view} is what I think of it`],
          throws,
        ) as Plan
        const by = { id: 'sara', name: 'Sara' }
        const record = fold([{ version: 1, at: '', by, happened: { kind: 'plan-brought-in', plan: whole } }])
        const { given: copy } = holdBack(record, { people: held, holds: [all], reader: dad })
        const text = squash(JSON.stringify(copy))
        for (const secret of [street, view]) ok(!text.includes(secret), JSON.stringify(copy))
        equal(typeof toPlan(copy).about.name, 'string')
        for (const { under } of Object.values(copy.parts)) ok(under === undefined || copy.parts[under])
      }),
      { numRuns: 100 },
    )
  })
})
