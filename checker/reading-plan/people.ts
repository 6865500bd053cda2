import { ageOn, isRealDay } from '../days.ts'
import type { Day, Person, Plan } from '../plan.ts'

/** Whether a record that names somebody means this person; people are named by id, and by hand by name. */
export const means = (person: Person, named: string): boolean => named === person.id || named === person.name

/** The person of the plan that a record names. */
export const personNamed = (plan: Plan, named: string): Person | undefined =>
  (plan.people ?? []).find(person => means(person, named))

const listedSubject = ({ about, people = [] }: Plan): Person | undefined =>
  people.find(person => person.id === about.person) ??
  people.find(person => person.name === about.name) ??
  (about.is === 'child' ? onlyOne(people.filter(person => person.is === 'child')) : undefined)

const onlyOne = <T>(of: readonly T[]): T | undefined => (of.length === 1 ? of[0] : undefined)

/** Whom the plan is about: the child, the adult, or the family's children. Stands in for somebody the plan does not list. */
export const subjectsOf = (plan: Plan): readonly Person[] => {
  const { about } = plan
  if (about.is === 'family') return (plan.people ?? []).filter(person => person.is === 'child')
  const listed = listedSubject(plan)
  const born = listed?.born ?? about.born
  const subject = listed ?? {
    id: about.person ?? about.name,
    name: about.name,
    is: about.is === 'child' ? ('child' as const) : ('relative' as const),
  }
  return [born === undefined ? subject : { ...subject, born }]
}

/** Everybody who has a say: whom it is about, then the people it lists. */
export const everybody = (plan: Plan): readonly Person[] => {
  const subjects = subjectsOf(plan)
  return [
    ...subjects,
    ...(plan.people ?? []).filter(person => !subjects.some(subject => subject.id === person.id)),
  ]
}

/** The parents the plan lists, whoever it is about. */
export const parentsOf = (plan: Plan): readonly Person[] =>
  everybody(plan).filter(person => person.is === 'parent')

/** The parents, or the carers of a plan that lists no parent. */
export const parentsOrCarersOf = (plan: Plan): readonly Person[] => {
  const parents = parentsOf(plan)
  return parents.length > 0 ? parents : everybody(plan).filter(person => person.is === 'carer')
}

/** Old enough to be asked; when nobody wrote the birthday down, we take it that they can be. */
export const isOldEnough = (person: Person, fromAge: number, today: Day): boolean =>
  person.is !== 'child' || !isRealDay(person.born) || ageOn(person.born, today) >= fromAge

/** Where a person stands, for a finding to point at; somebody the plan does not list is pointed at as the plan's. */
export const atPerson = (plan: Plan, person: Person) =>
  (plan.people ?? []).some(listed => listed.id === person.id)
    ? ({ part: 'person', id: person.id } as const)
    : ({ part: 'plan' } as const)

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|reverend|father|sister|imam|rabbi|sir|dame|lady|lord|cllr|councillor|pc|pcso|dc|ds|di|sgt|sergeant|insp|inspector|nurse)\b/i

/** What a sentence calls somebody: what the child calls them, or a first name, or a title and its name. */
export const callName = ({ name, relation }: Pick<Person, 'name' | 'relation'>): string =>
  relation ?? (TITLE.test(name.trim()) ? name.trim() : (name.trim().split(/\s+/)[0] ?? name))

/** What a sentence calls whom the plan is about; a family keeps its whole name. */
export const callSubject = ({ about }: Pick<Plan, 'about'>): string =>
  about.is === 'family' ? about.name.trim() : callName({ name: about.name })
