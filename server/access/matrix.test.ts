import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../checker/index.ts'
import type { Hold } from '../../store/index.ts'
import { decide } from './decide.ts'
import { holdBackPlan } from './holds/hold-back.ts'
import { readerOf } from './holds/reader.ts'
import { aboutOf, everyPermission, type Permission } from './permissions.ts'
import { guestKinds, roles } from './roles.ts'
import type { FamilyFacts, Matter, PlanFacts, Seer } from './seer.ts'
import { answersOf, pagesWithoutAnswer, readMatrix, type Table } from './testing/matrix.ts'
import { aFamilyOf, aGuest, anotherTime, aPlanOf, aStaff, now } from './testing/seers.ts'

const tables = readMatrix()

/** What a situation makes of the family, the plan, whose word it is, and the seer. */
type Situation = {
  readonly family?: Partial<FamilyFacts>
  readonly plan?: Partial<PlanFacts>
  readonly person?: string
  readonly seer?: Partial<Seer>
  readonly team?: string
  readonly organisation?: string
}

const workers = [{ account: 'sara', person: 'worker' }]
const south = { team: 'south' }
const situations: Readonly<Record<string, readonly Situation[]>> = {
  'Staff, on a family or a plan': [
    { family: { ...south, workers }, person: 'worker' },
    { person: 'worker' },
    { family: south, person: 'worker' },
    { family: { ...south, reasonUntil: anotherTime }, person: 'worker' },
    { family: { readers: ['ben'], workers, reasonUntil: anotherTime }, person: 'worker' },
    { family: { ...south, readers: ['ben', 'sara'] }, person: 'worker' },
    { person: 'worker' },
    { family: { ended: true }, plan: { ended: true }, person: 'worker' },
  ],
  'Staff, where they wrote it or would speak for somebody else': [
    { plan: { authors: ['ben', 'sara'] } },
    { family: { ...south, workers }, person: 'mum' },
  ],
  'Staff, on a team': [{ team: 'north' }, { team: 'south' }],
  'Staff, in the house': [{ organisation: 'ours' }, { organisation: 'theirs' }],
  Guests: [
    { person: 'mum' },
    { person: 'dad' },
    { plan: { plan: 'tom' }, person: 'mum' },
    { family: { family: 'shah' }, plan: { plan: 'nadia' }, person: 'mum' },
    { person: 'mum' },
    { family: { readers: ['ben'] }, person: 'mum' },
    { family: { ended: true }, plan: { ended: true }, person: 'mum' },
  ],
}

const matterOf = (permission: Permission, situation: Situation): Matter => {
  const { family, plan, person, team = 'north', organisation = 'ours' } = situation
  const { of } = aboutOf(permission)
  if (of === 'house') return { of, organisation }
  if (of === 'team') return { of, organisation, team }
  if (of === 'family') return { of, family: aFamilyOf(family) }
  return { of, family: aFamilyOf(family), plan: aPlanOf(plan), person }
}

const seerOf = (column: string): Seer => {
  const role = roles.find(each => each === column)
  const kind = guestKinds.find(each => each === column)
  if (kind) return aGuest({ kind })
  ok(role, column)
  return aStaff({ roles: [role] })
}

const words = {
  y: 'yes',
  h: 'yes',
  r: 'needs-reason',
  n: 'not-found',
  f: 'forbidden',
  e: 'ended',
  w: 'own-work',
}

/** A plan of which a hold keeps something from its mother, and from any print. */
const held: Plan = {
  template: 'liberi',
  about: { is: 'child', name: 'Emily' },
  people: [{ id: 'gran', name: 'Gran', is: 'relative', contact: '14 Elm Road' }],
  needs: [{ id: 'n1', text: 'You need a way home', tasks: [{ id: 't1', text: 'Walk from 14 elm road' }] }],
}
const hold: Hold = {
  ...{ id: 'h', hidden: 'gran', keptFrom: 'mum', what: ['addresses'], why: 'Order' },
  since: '2026-03-02T09:00:00.000Z',
}

describe('the matrix', () => {
  for (const table of tables) {
    const its: readonly Situation[] = situations[table.heading] ?? []

    it(`is whole: ${table.heading}`, () => {
      equal(table.situations.length, its.length)
      for (const { permission, cells } of table.rows)
        deepEqual(
          cells.map(cell => cell.length),
          table.columns.map(() => its.length),
          permission,
        )
    })

    it(`says what the program answers: ${table.heading}`, () => {
      const wrong = answersOf(table).flatMap(({ permission, column, situation, letter }) => {
        const each = everyPermission.find(name => name === permission)
        ok(each, permission)
        const decision = decide(seerOf(column), each, matterOf(each, its[situation - 1] ?? {}), now)
        const said = 'may' in decision ? 'yes' : decision.not
        const written = words[letter as keyof typeof words]
        return said === written
          ? []
          : [`${permission}, ${column}, ${table.situations[situation - 1]}: ${written} here, ${said} there`]
      })
      deepEqual(wrong, [])
    })
  }

  it('has every permission, role and guest in it', () => {
    const find = (start: string): readonly Table[] =>
      tables.filter(({ heading }) => heading.startsWith(start))
    const named = (of: readonly Table[]) => [
      ...new Set(of.flatMap(({ rows }) => rows.map(row => row.permission))),
    ]
    deepEqual(named(find('Staff')).sort(), [...everyPermission].sort())
    deepEqual(named(find('Guests')).sort(), [...everyPermission].sort())
    for (const { columns } of find('Staff')) deepEqual(columns, [...roles])
    for (const { columns } of find('Guests')) deepEqual(columns, [...guestKinds])
    deepEqual(
      tables.map(({ heading }) => heading),
      Object.keys(situations),
    )
  })

  it('leaves out what is held wherever it says so, and only there', () => {
    const answers = tables.flatMap(table =>
      answersOf(table).map(answer => ({
        ...answer,
        held: /hold/.test(table.situations[answer.situation - 1] ?? ''),
      })),
    )
    equal(answers.filter(({ letter }) => letter === 'h').length, 12)
    for (const { permission, column, letter, held: isHeld } of answers) {
      if (!isHeld || aboutOf(permission as Permission).does !== 'reads' || !['y', 'h'].includes(letter))
        continue
      const reader = readerOf(seerOf(column), permission as Permission)
      const { given, leftOut } = holdBackPlan(held, { people: held.people ?? [], holds: [hold], reader })
      equal(leftOut.length > 0, letter === 'h', `${permission} ${column}`)
      if (letter === 'h') ok(!/elm road/i.test(JSON.stringify(given)))
    }
  })

  it('tells of a page that nobody decided about', () => {
    deepEqual(
      pagesWithoutAnswer([
        { path: '/', may: 'anyone' },
        { path: '/p', may: 'see-plan' },
      ]),
      [],
    )
    deepEqual(pagesWithoutAnswer([{ path: '/new' }, { path: '/odd', may: 'look-about' }]), [
      '/new says nothing of who may see it',
      '/odd asks for “look-about”, which has no row in matrix.md',
    ])
    notEqual(tables.length, 0)
  })
})
