import { type Assignment, carriersOf, type Person, type Plan } from '../../../checker/index.ts'
import { callName } from '../../../checker/reading-plan/people.ts'
import { renamePeople } from './rename-people.ts'

/** Somebody whom a file names and the family does not list yet. */
export type Newcomer = { readonly person: Person; readonly isListed: boolean }

/** A plan from a file with its people known as the family knows them, and those it does not know. */
export type Introduced = {
  readonly plan: Plan
  /** What the file calls somebody, and who of the family that is. */
  readonly met: readonly { readonly said: string; readonly person: Person }[]
  readonly newcomers: readonly Newcomer[]
}

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && folded(one) !== '' && folded(one) === folded(other)

/** Who of the family somebody in a file is: by a whole name, else by what only one of them is called. */
function whoIs(named: Person, family: readonly Person[]): Person | undefined {
  const whole = family.filter(({ name }) => isSame(name, named.name))
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined
  const called = family.filter(
    person =>
      isSame(person.relation, named.relation) ||
      isSame(person.relation, named.name) ||
      (isSame(callName(person), named.name) && named.name.trim() !== ''),
  )
  return called.length === 1 ? called[0] : undefined
}

const PARENT = /^(?:my |your )?(?:step)?(?:mum|mam|mom|mummy|mammy|mother|dad|daddy|da|father)$/i
const RELATIVE =
  /^(?:my |your )?(?:nan|nana|nanny|nain|taid|gran|granny|grandma|grandad|grandpa|mamgu|tadcu|auntie|aunty|aunt|uncle)\b/i

/** What somebody most likely is who is only named beside a task; whoever brings the file can say otherwise. */
const likely = (name: string): Pick<Person, 'is' | 'relation'> =>
  PARENT.test(name)
    ? { is: 'parent', relation: name }
    : RELATIVE.test(name)
      ? { is: 'relative', relation: name }
      : { is: 'professional' }

/** Takes the people of a file for those of the family where they are the same, so that nobody is written down twice. */
export function introduce(plan: Plan, subject: Person | undefined, family: readonly Person[]): Introduced {
  const listed = plan.people ?? []
  const known = listed.map(person => ({
    person,
    is: isSubject(plan, person) && subject ? subject : whoIs(person, family),
  }))
  const ids = new Map(known.flatMap(({ person, is }) => (is ? [[person.id, is.id] as const] : [])))
  if (subject && plan.about.person) ids.set(plan.about.person, subject.id)
  const strangers = known.filter(({ is }) => !is).map(({ person }) => person)
  const renamed = renamePeople({ ...plan, people: strangers }, ids)
  const everybody = { ...renamed, people: [...family, ...strangers] }
  const beside = new Map(
    assignmentsIn(plan).flatMap(pair =>
      carriersOf(everybody, pair).flatMap(each =>
        'name' in each ? [[folded(each.name), each.name] as const] : [],
      ),
    ),
  )
  return {
    plan: everybody,
    met: known.flatMap(({ person, is }) =>
      is && !isSame(is.name, person.name) ? [{ said: person.name, person: is }] : [],
    ),
    newcomers: [
      ...strangers.map(person => ({ person, isListed: true })),
      ...[...beside.values()].map((name, at) => ({
        person: { id: `beside-${at}`, name, ...likely(name) },
        isListed: false,
      })),
    ],
  }
}

const isSubject = ({ about }: Plan, { id, name }: Person): boolean =>
  about.person === undefined ? isSame(about.name, name) : about.person === id

const assignmentsIn = ({ needs }: Plan): readonly Assignment[] =>
  needs.flatMap(({ tasks = [] }) => tasks.flatMap(({ assigned = [] }) => assigned))

/** The plan with each task’s people tied to those its words name, where nobody has said who they are. */
export const tieTasks = (plan: Plan): Plan => ({
  ...plan,
  needs: plan.needs.map(need => ({
    ...need,
    ...(need.tasks && {
      tasks: need.tasks.map(task => ({
        ...task,
        ...(task.assigned && { assigned: task.assigned.map(pair => tied(plan, pair)) }),
      })),
    }),
  })),
})

function tied(plan: Plan, pair: Assignment): Assignment {
  if (pair.people?.length) return pair
  const people = carriersOf(plan, pair).flatMap(each =>
    'person' in each && plan.people?.some(({ id }) => id === each.person.id) ? [each.person.id] : [],
  )
  return people.length > 0 ? { ...pair, people } : pair
}
