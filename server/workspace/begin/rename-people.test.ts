import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../../checker/index.ts'
import { introduce, tieTasks } from './people-named.ts'
import { renamePeople } from './rename-people.ts'

describe('people known by other ids', () => {
  it('are renamed wherever a plan speaks of them, and nothing else is', () => {
    const plan = (mum: string): Plan => ({
      template: 'liberi',
      about: { is: 'child', name: 'Emily', person: 'child' },
      people: [{ id: mum, name: 'Dawn', is: 'parent' }],
      needs: [
        {
          id: 'n1',
          text: 'p1',
          tasks: [{ id: 't1', text: 'p1', assigned: [{ who: 'p1', people: [mum, 'x'] }] }],
        },
      ],
      views: [{ person: mum, text: 'p1' }],
      understanding: [{ person: mum, askedBy: 'x' }],
      agreements: [{ person: mum, answer: 'agrees', part: 'p1' }],
      draftsSeen: [{ person: mum, on: '2026-01-01' }],
      reviews: [{ id: 'r1', on: '2026-02-01', tookPart: ['x', mum] }],
      challenges: [{ id: 'c1', by: mum, text: 'p1' }],
    })
    deepEqual(renamePeople(plan('p1'), new Map([['p1', 'mum']])), plan('mum'))
  })
})

describe('the people of a file', () => {
  const family = [
    { id: 'em', name: 'Emily Taylor', is: 'child' },
    { id: 'mum', name: 'Dawn Taylor', is: 'parent', relation: 'Mum' },
    { id: 'rob', name: 'Róbert Nagy', is: 'professional' },
    { id: 'ann1', name: 'Ann Lee', is: 'relative' },
    { id: 'ann2', name: 'Ann Poe', is: 'relative' },
  ] as const
  const fileOf = (people: Plan['people'], ...whos: readonly string[]): Plan => ({
    template: 'liberi',
    about: { is: 'child', name: 'Emily' },
    ...(people && { people }),
    needs: [
      {
        id: 'n1',
        text: 'Sleep',
        tasks: whos.map((who, at) => ({ id: `t${at}`, text: 'Read', assigned: [{ who }] })),
      },
    ],
  })
  const names = (plan: Plan) =>
    introduce(plan, family[0], family).newcomers.map(({ person }) => [person.name, person.is])

  it('are the family’s where a whole name or what only one of them is called says so', () => {
    const people = [
      { id: 'p1', name: 'DAWN TAYLOR', is: 'parent' },
      { id: 'p2', name: 'Robert Nagy', is: 'professional' },
      { id: 'p3', name: 'Ann', is: 'relative' },
    ] as const
    const { plan, newcomers } = introduce(fileOf(people), family[0], family)
    deepEqual(
      newcomers.map(({ person }) => person.name),
      ['Ann'],
    )
    deepEqual(
      plan.people?.map(({ id }) => id),
      ['em', 'mum', 'rob', 'ann1', 'ann2', 'p3'],
    )
  })

  it('are new where only a task names them; a job or a team is nobody', () => {
    deepEqual(
      names(
        fileOf(
          undefined,
          'Mum',
          'Dad',
          'Nan and Rob Marsh',
          'School',
          'health visitor',
          'Everyone',
          'Rob Marsh',
        ),
      ),
      [
        ['Dad', 'parent'],
        ['Nan', 'relative'],
        ['Rob Marsh', 'professional'],
      ],
    )
  })

  it('are tied to the tasks whose words name them, and what somebody has tied stays', () => {
    const plan = { ...fileOf(undefined, 'Mum and Dad', 'School'), people: family }
    deepEqual(
      tieTasks(plan).needs[0]?.tasks?.map(({ assigned }) => assigned),
      [[{ who: 'Mum and Dad', people: ['mum'] }], [{ who: 'School' }]],
    )
  })
})
